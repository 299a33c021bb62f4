import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Parameter } from '../../src/law/parameter.js';
import { since } from '../../src/law/parameter.js';
import { referentiels } from '../../src/labelling/referentiels/referentiel-at.js';
import { parameters } from '../../src/register/parameters.js';
import { REVIEWED, STATEMENT, TEXT } from '../support/fictional-law.js';
import { disorderOf, disorderOfEntry } from '../support/in-order.js';

const root = new URL('../../src/', import.meta.url);
const isParameter = (value: unknown): value is Parameter =>
  typeof value === 'object' && value !== null && 'entries' in value && 'label' in value && 'id' in value;
/** Every file that may make a parameter, however deep: those that import the maker. */
const modules = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts') && !path.startsWith('register/'))
  .filter((path) => /import (?!type)[^;]*law\/parameter\.js'/.test(readFileSync(new URL(path, root), 'utf8')));

describe('parameters', () => {
  it('leave out none of any room', async () => {
    const listed = new Set<unknown>(parameters);
    const found = new Set<Parameter>();
    for (const path of modules) {
      const module = (await import(new URL(path, root).href)) as Record<string, unknown>;
      for (const parameter of Object.values(module).flat().filter(isParameter)) {
        if (!listed.has(parameter)) expect.fail(`${path}: ${parameter.id} is not in the register`);
        found.add(parameter);
      }
    }
    // The versions of the référentiel are the only parameter that the register makes itself.
    expect(parameters.filter((parameter) => !found.has(parameter)).map(({ id }) => id)).toEqual(['referentiel']);
  });

  it('have ids of their own, and a label in both languages', () => {
    expect(new Set(parameters.map(({ id }) => id)).size).toBe(parameters.length);
    for (const { id, label, entries } of parameters) {
      expect(label.fr && label.en, id).toBeTruthy();
      expect(entries.length, id).toBeGreaterThan(0);
    }
  });

  it.each(parameters.map((parameter) => [parameter.id, parameter] as const))('%s is in order', (_, { entries }) => {
    const starts = entries.map(({ from }) => from);
    expect(starts).toEqual([...starts].sort());
    expect(entries.flatMap(disorderOfEntry)).toEqual([]);
  });

  it('are plain JSON, and cannot be edited', () => {
    expect(JSON.parse(JSON.stringify(parameters))).toStrictEqual(parameters);
    expect(() => (parameters as Parameter[]).pop()).toThrow(TypeError);
    for (const { entries } of parameters) {
      expect(() => Object.assign(entries.at(-1)!, { value: 1 })).toThrow(TypeError);
    }
  });
});

describe('the référentiels and their criteria', () => {
  const read = referentiels.flatMap((referentiel) => [
    { ...referentiel, id: referentiel.id },
    ...referentiel.criteria.map((criterion) => ({ ...criterion, id: `${referentiel.id}.${criterion.id}` })),
  ]);
  it.each(read.map((each) => [each.id, each] as const))('%s is reviewed after its texts', (_, each) => {
    expect(disorderOf(each)).toEqual([]);
  });
});

describe('what is out of order', () => {
  it.each([
    ['a référentiel reviewed before its text was published', { reviewedOn: '2019-08-04', publishedOn: '2019-08-05' }],
    ['a criterion reviewed before the date of its text', { reviewedOn: '2019-12-31', sources: [TEXT] }],
    ['what nobody reviewed', { reviewedOn: undefined }],
  ])('%s is refused', (_, reviewed) => {
    expect(disorderOf({ sources: [], ...reviewed })).toHaveLength(1);
  });

  it.each([
    ['a day that does not exist', since('2024-02-30', 1, STATEMENT, REVIEWED)],
    ['an end before the beginning', since('2024-01-01', 1, STATEMENT, { ...REVIEWED, until: '2023-12-31' })],
    ['a source later than the review', since('2020-01-01', 1, STATEMENT, { reviewedOn: '2021-01-01' })],
    ['a value known before its source', since('2020-01-01', 1, STATEMENT, { ...REVIEWED, publishedBy: '2021-01-01' })],
    ['no day of publication', { ...since('2020-01-01', 1, STATEMENT, REVIEWED), publishedBy: undefined as never }],
  ])('%s is refused in an entry', (_, entry) => {
    expect(disorderOfEntry(entry)).not.toEqual([]);
  });
});
