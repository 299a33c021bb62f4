import { expect, it } from 'vitest';
import { assessPriorities, labelsOverTime, safeParseDossier, safeParseStructure } from '../../src/index.js';

/* Data that are wrong stay as the caller made them: nothing freezes them, and no sentence of the engine comes out. */

const wrongLists = [{ a: 1 }, new Date(0), new Map()];

it.each(wrongLists)('does not freeze what stands for a list: %o', (list) => {
  safeParseStructure({ contacts: { emails: list }, hours: { monday: list }, stops: list, operators: list });
  safeParseDossier({ sites: list, attestations: list, facts: { agents: { items: list } } });
  assessPriorities({ access: { cutoffMinutes: 30, rows: list as never } }, { asOf: '2026-11-22' });
  expect(Object.isFrozen(list)).toBe(false);
});

it('does not freeze what stands for the extras', () => {
  const extras = ['a'];
  expect(safeParseStructure({ extras }).ok).toBe(false);
  expect(Object.isFrozen(extras)).toBe(false);
});

it('refuses a typed array as any other value that is no list', () => {
  const parsed = safeParseStructure({ contacts: { emails: new Float64Array(2) } });
  expect(parsed.ok ? [] : parsed.issues.map(({ path }) => path.join('.'))).toContain('contacts.emails');
});

it('reports the holes of a list', () => {
  expect(labelsOverTime(new Array<never>(2)).issues.map(({ path }) => path)).toEqual([
    ['structures', 0],
    ['structures', 1],
  ]);
});

it('names the earlier member as a path', () => {
  const twin = { id: '1', role: 'principal', labelledOn: '2020-01-01' } as const;
  expect(labelsOverTime([twin, twin]).issues[0]?.message.en).toContain('already appears in structures[0];');
});

it('counts an origin once among the priorities', () => {
  const row = { originId: 'A', status: 'beyond' } as const;
  const { issues, criteria } = assessPriorities(
    { access: { cutoffMinutes: 30, rows: [row, row] } },
    { asOf: '2026-11-22' },
  );
  expect(issues.map(({ code, path }) => [code, ...path])).toEqual([['duplicate', 'access', 'rows', 1, 'originId']]);
  expect(criteria[0]?.inFavour).toEqual([]);
});
