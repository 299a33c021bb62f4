import { expect, it } from 'vitest';
import { readOfficialList } from '../../src/exchange/index.js';
import { findOperators } from '../../src/operators/find-operators.js';
import { isOpen } from '../../src/hours/is-open.js';
import { weeklyOpening } from '../../src/hours/weekly-opening.js';
import { describeWithRealData, realData } from './data.js';

describeWithRealData('opening hours of the official list of August 2024', () => {
  const { structures } = readOfficialList(realData('france-services', 'liste-fs-20240801.csv'));
  const openings = structures.map((structure) => weeklyOpening(structure));

  it('leaves unknown the 48 structures without any hours, and no other', () => {
    expect(openings.filter((opening) => opening === undefined)).toHaveLength(48);
  });
  it('finds no week above 53 h 30', () => {
    expect(Math.max(...openings.map((opening) => opening?.minutes ?? 0))).toBe(53.5 * 60);
  });
  it('counts once a week published twice in the same cells', () => {
    // "08:30 - 17:00 / 08:30 - 17:00" from Monday to Friday: 42 h 30, not 85 h.
    const twice = structures.find(({ id }) => id === '2384');
    expect(twice && weeklyOpening(twice)).toMatchObject({ minutes: 42.5 * 60, days: 5 });
  });
  it('opens the first structure as its cells say', () => {
    const first = structures.find(({ id }) => id === '1');
    // Monday 13:30-17:00, Tuesday to Thursday 09:00-12:00 and 13:30-17:00, Friday until 16:00.
    expect(first && weeklyOpening(first)).toMatchObject({ minutes: 210 + 3 * 390 + 330, days: 5 });
    expect(first && isOpen(first, '2026-05-04', '13:30')).toBe(true);
    expect(first && isOpen(first, '2026-05-04', '10:30')).toBe(false);
    expect(first && isOpen(first, '2026-05-01', '10:30')).toBeUndefined();
  });
  it('never claims to know a public holiday', () => {
    const answers = new Set(structures.map((structure) => isOpen(structure, '2026-05-01', '10:30')));
    expect([...answers]).toEqual([undefined]);
  });
  it('names La Poste in the structures that it carries, and nobody in ordinary ones', () => {
    expect(findOperators('France services La Poste de Villefictive')).toEqual(['la-poste']);
    const named = structures.filter(({ name }) => findOperators(name).length > 0).map(({ name }) => name);
    for (const name of named) expect(name).toMatch(/poste|msa|caf|mutualité|finances|justice/i);
  });
});
