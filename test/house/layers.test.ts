import { createRequire } from 'node:module';
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Rule {
  readonly name: string;
  readonly from: { readonly path?: string };
  readonly to: { readonly path?: string; readonly pathNot?: string };
}
const { forbidden } = createRequire(import.meta.url)('../../.dependency-cruiser.cjs') as { forbidden: Rule[] };
const rooms = forbidden.filter(({ name }) => name.startsWith('room-'));

/** Whether a file of one room may import a file of another. */
const mayImport = (from: string, to: string): boolean =>
  rooms
    .filter((rule) => new RegExp(rule.from.path!).test(`src/${from}/a.ts`))
    .every(
      (rule) =>
        !new RegExp(rule.to.path!).test(`src/${to}/b.ts`) || new RegExp(rule.to.pathNot!).test(`src/${to}/b.ts`),
    );

describe('the rooms of src/', () => {
  it('all have their place in the table of layers', () => {
    const folders = readdirSync(new URL('../../src', import.meta.url), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => `room-${entry.name}`);
    expect(rooms.map(({ name }) => name)).toEqual(expect.arrayContaining(folders));
  });

  it.each([
    ['law', 'foundation', true],
    ['foundation', 'law', false],
    ['structures', 'operators', true],
    ['operators', 'structures', false],
    ['labelling', 'subsidies', false],
    ['subsidies', 'access', false],
    ['access', 'labelling', false],
    ['network', 'labelling', true],
    ['access', 'network', false],
    ['exchange', 'access', true],
    ['exchange', 'register', false],
    ['operators', 'hours', false],
    ['hours', 'structures', false],
    ['letters', 'procedure', true],
    ['geo', 'geo', true],
  ])('%s imports %s: %s', (from, to, allowed) => {
    expect(mayImport(from, to)).toBe(allowed);
  });
});
