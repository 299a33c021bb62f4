import { describe, expect, it } from 'vitest';
import { compareProjections } from '../../../src/subsidies/projection/compare-projections.js';
import { projectSubsidies } from '../../../src/subsidies/projection/project-subsidies.js';
import { projected } from '../../support/fictional-projected.js';

const structures = ['23', '32', '23'].map((departement, index) => projected({ id: `fictional-${index}`, departement }));
const asked = { structures, from: 2024, to: 2026, asOf: '2026-11-22' } as const;
const frozen = projectSubsidies({
  ...asked,
  assumptions: { amounts: [2025, 2026].map((year) => ({ year, euros: 40_000 })) },
});
const announced = projectSubsidies(asked);

describe('no increase after 2024, against 50 000 in 2026', () => {
  const comparison = compareProjections(frozen, announced);

  it('differs by 5 000 then 10 000 euros for each structure', () => {
    expect(comparison.byYear.map(({ year, difference }) => [year, difference.allCents / 100])).toEqual([
      [2024, 0],
      [2025, 15_000],
      [2026, 30_000],
    ]);
    expect(comparison.totals.difference).toEqual({
      inForceCents: 0,
      announcedCents: 3 * 95_000 * 100,
      assumedCents: -3 * 80_000 * 100,
      allCents: 3 * 15_000 * 100,
    });
  });

  it('tells what the second has more, in force too', () => {
    const one = projectSubsidies({ ...asked, structures: structures.slice(0, 1) });
    expect(compareProjections(one, announced).totals.difference).toEqual({
      inForceCents: 2 * 40_000 * 100,
      announcedCents: 2 * 95_000 * 100,
      assumedCents: 0,
      allCents: 2 * 135_000 * 100,
    });
  });

  it('is told by département', () => {
    expect(
      comparison.byDepartement.map(({ departement, difference }) => [departement, difference.allCents / 100]),
    ).toEqual([
      ['23', 30_000],
      ['32', 15_000],
    ]);
  });

  it('names what one side supposes', () => {
    expect(comparison.notComparable).toEqual([]);
    expect(comparison.notices).toEqual([]);
    expect(comparison.assumptions).toEqual({ onlyA: ['amounts'], onlyB: [] });
  });

  it('is the opposite in the other direction, and nothing with itself', () => {
    expect(compareProjections(announced, frozen).totals.difference.allCents).toBe(-3 * 15_000 * 100);
    expect(compareProjections(frozen, frozen).totals.difference.allCents).toBe(0);
  });
});

it('compares the years that both cover', () => {
  const shorter = projectSubsidies({ ...asked, to: 2025 });
  expect(compareProjections(shorter, announced).notComparable).toEqual([2026]);
});

it('sets apart the years that one side does not know, and says so', () => {
  const supposing = (...years: number[]) =>
    projectSubsidies({
      ...asked,
      from: 2197,
      to: 2199,
      assumptions: { amounts: years.map((year) => ({ year, euros: 10 * (year - 2190) })) },
    });
  const comparison = compareProjections(supposing(2197, 2198), supposing(2198, 2199));
  expect(comparison.byYear.map(({ year }) => year)).toEqual([2198]);
  expect(comparison.notComparable).toEqual([2197, 2199]);
  expect(comparison.notices).toMatchObject([{ code: 'not-comparable', received: [2197, 2199] }]);
  expect(comparison.totals.a.allCents).toBe(3 * 80 * 100);
});

it('refuses what is not a projection', () => {
  expect(() => compareProjections({} as never, announced)).toThrow(/^a: /);
  expect(() => compareProjections(announced, null as never)).toThrow(TypeError);
});

it('names what each side rests on, once for each year and standing', () => {
  const { reads } = compareProjections(frozen, announced);
  for (const { parameterId } of reads) expect(parameterId).toBe('annual-subsidy');
  expect(reads.map(({ side, year, standing, from }) => [side, year, standing, from])).toEqual([
    ['a', 2024, 'in-force', '2024-01-01'],
    ['b', 2024, 'in-force', '2024-01-01'],
    ['b', 2025, 'announced', '2025-01-01'],
    ['b', 2026, 'announced', '2026-01-01'],
  ]);
});
