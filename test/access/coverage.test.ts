import { describe, expect, it } from 'vitest';
import { accessCoverage, accessGaps } from '../../src/access/index.js';
import { check } from '../support/fictional-access.js';

describe('coverage', () => {
  const people: Readonly<Record<string, number>> = { a: 500, b: 200, c: 100, d: 100, e: 0, f: 100 };

  it('bounds the share: within is proved, uncertain and not computed may be', () => {
    const coverage = accessCoverage(check, {
      weight: (id) => people[id],
      groupBy: (id) => (id < 'c' ? 'near' : id < 'f' ? 'far' : undefined),
    });
    expect([coverage.atLeast, coverage.atMost, coverage.total]).toEqual([0.5, 0.8, 1000]);
    expect(coverage.weights).toEqual({
      within: 500,
      uncertain: 200,
      beyond: 100,
      unreachable: 100,
      'not-computed': 100,
    });
    expect(coverage.groups?.map(({ key, atLeast, atMost }) => [key, atLeast, atMost])).toEqual([
      ['far', 0, 0],
      ['near', 5 / 7, 1],
      [null, 0, 1],
    ]);
  });

  it('makes an issue of a missing weight, never a zero', () => {
    const coverage = accessCoverage(check, {
      weight: (id) => (id === 'c' ? undefined : id === 'd' ? NaN : id === 'f' ? -1 : people[id]),
    });
    expect(coverage.issues.map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual([
      'missing rows.2.weight',
      'out-of-range rows.3.weight',
      'out-of-range rows.5.weight',
    ]);
    expect([coverage.total, coverage.origins.beyond]).toEqual([700, 1]);
    const empty = accessCoverage(check, { weight: () => 0 });
    expect([empty.atLeast, empty.atMost, empty.notices.map(({ code }) => code)]).toEqual([0, 1, ['no-weight']]);
  });

  it('puts an origin in each of its groups, and says that they overlap', () => {
    const coverage = accessCoverage(check, {
      weight: (id) => people[id],
      groupBy: (id) => (id === 'a' ? ['x', 'y', 'x'] : id === 'b' ? 'y' : []),
    });
    expect(coverage.groups?.map(({ key, total }) => [key, total])).toEqual([
      ['x', 500],
      ['y', 700],
      [null, 300],
    ]);
    expect(coverage.notices.map(({ code }) => code)).toEqual(['overlapping-groups']);
    expect([coverage.atLeast, coverage.total]).toEqual([0.5, 1000]);
  });

  it('covers an empty list: nothing is known', () => {
    const empty = accessCoverage({ ...check, rows: [] }, { weight: () => 1, groupBy: () => 'x' });
    expect([empty.atLeast, empty.atMost, empty.total, empty.groups]).toEqual([0, 1, 0, []]);
    expect(accessGaps({ ...check, rows: [] })).toEqual([]);
  });
});
