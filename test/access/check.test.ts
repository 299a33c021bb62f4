import { describe, expect, it } from 'vitest';
import {
  accessCoverage,
  accessGaps,
  checkAccess,
  compareAccess,
  estimateTravelTimes,
  travelTimesFromRows,
} from '../../src/access/index.js';

const ids = (...names: string[]) => names.map((id) => ({ id }));
const row = (from_id: string, to_id: string, minutes: number | null, band?: readonly [number, number]) =>
  band ? { from_id, to_id, minutes, band } : { from_id, to_id, minutes };

describe('a check', () => {
  it('is strict: "moins de 30 minutes"; inclusive on request', () => {
    const times = travelTimesFromRows([row('a', 's', 29.99), row('b', 's', 30), row('c', 's', 30.01)]);
    const question = { origins: ids('a', 'b', 'c'), structures: ids('s'), times, cutoffMinutes: 30 };
    expect(checkAccess(question).rows.map(({ status }) => status)).toEqual(['within', 'beyond', 'beyond']);
    expect(checkAccess({ ...question, inclusive: true }).rows.map(({ status }) => status)).toEqual([
      'within',
      'within',
      'beyond',
    ]);
  });

  it('tells the five answers apart', () => {
    const times = travelTimesFromRows([
      row('within', 's', 20, [15, 29]),
      row('within', 't', 50, [40, 60]),
      row('uncertain', 's', 28, [20, 35]),
      row('uncertain', 't', null),
      row('beyond', 's', 40, [31, 50]),
      row('beyond', 't', null),
      row('unreachable', 's', null),
      row('unreachable', 't', null),
      row('half-known', 's', 40),
    ]);
    const origins = ids('within', 'uncertain', 'beyond', 'unreachable', 'half-known', 'stranger');
    const check = checkAccess({ origins, structures: ids('s', 't'), times, cutoffMinutes: 30 });
    expect(check.rows).toEqual([
      { originId: 'within', method: 'rows', status: 'within', minutes: 20, band: [15, 29], structureId: 's' },
      { originId: 'uncertain', method: 'rows', status: 'uncertain', minutes: 28, band: [20, 35], structureId: 's' },
      { originId: 'beyond', method: 'rows', status: 'beyond', minutes: 40, band: [31, 50], structureId: 's' },
      { originId: 'unreachable', method: 'rows', status: 'unreachable' },
      { originId: 'half-known', method: 'rows', status: 'not-computed', because: 'structures-not-ruled-out' },
      { originId: 'stranger', method: 'rows', status: 'not-computed', because: 'no-time-for-origin' },
    ]);
  });

  it('gives ties to the first identifier, and leaves aside destinations that are not structures', () => {
    const times = travelTimesFromRows([row('a', 's10', 5), row('a', 's2', 5), row('a', 'closed', 1)]);
    const [answer] = checkAccess({ origins: ids('a'), structures: ids('s2', 's10'), times, cutoffMinutes: 30 }).rows;
    expect(answer?.structureId).toBe('s10');
  });

  it('never rules out a structure that the times do not know', () => {
    const times = travelTimesFromRows([row('a', 's', 40), row('b', 's', 10)]);
    const check = checkAccess({ origins: ids('a', 'b'), structures: ids('s', 'new'), times, cutoffMinutes: 30 });
    expect(check.rows.map(({ status }) => status)).toEqual(['not-computed', 'within']);
    expect(check.notices.map(({ code }) => code)).toEqual(['structures-without-times']);
  });

  it('answers for empty lists', () => {
    const times = travelTimesFromRows([]);
    expect(checkAccess({ origins: [], structures: [], times, cutoffMinutes: 30 }).rows).toEqual([]);
    const check = checkAccess({ origins: ids('a'), structures: [], times, cutoffMinutes: 30 });
    expect(check.rows).toEqual([{ originId: 'a', method: 'rows', status: 'not-computed', because: 'no-structure' }]);
    expect(check.notices.map(({ code }) => code)).toEqual(['no-structure']);
  });

  it('keeps a row for an origin without identifier, and reports identifiers that repeat', () => {
    const times = travelTimesFromRows([row('a', 's', 5)]);
    const check = checkAccess({
      origins: [{ id: 'a' }, {} as never, { id: 'a' }],
      structures: ids('s'),
      times,
      cutoffMinutes: 30,
    });
    expect(check.rows.map(({ status }) => status)).toEqual(['within', 'not-computed', 'within']);
    expect(check.issues.map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual([
      'missing origins.1.id',
      'duplicate-id origins.2.id',
    ]);
  });

  it('throws for the programmer', () => {
    const times = travelTimesFromRows([]);
    const question = { origins: [], structures: [], times, cutoffMinutes: 30 };
    expect(() => checkAccess({ ...question, cutoffMinutes: -3 })).toThrow(
      'cutoffMinutes: expected a number of at least 0; received -3',
    );
    expect(() => checkAccess({ ...question, cutoffMinutes: NaN })).toThrow(RangeError);
    expect(() => checkAccess({ ...question, times: [] as never })).toThrow(TypeError);
  });
});

describe('coverage, gaps and comparison', () => {
  const times = travelTimesFromRows([
    row('a', 's', 10),
    row('b', 's', 28, [20, 35]),
    row('c', 's', 40),
    row('d', 's', null),
    row('e', 's', 50),
  ]);
  const question = { origins: ids('a', 'b', 'c', 'd', 'e', 'f'), times, cutoffMinutes: 30 };
  const check = checkAccess({ ...question, structures: ids('s') });
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

  it('sorts what is ruled out without minutes by how far it is at least, and says why', () => {
    const folk = { id: 'folk', minutes: (km: number) => km * 1.56, band: [0.8, 1.25] as const };
    const origins = [
      { id: 'near', latitude: 14.6, longitude: -61.07 },
      { id: 'far', latitude: -21.1, longitude: 55.5 },
      { id: 'road', latitude: 17, longitude: -62 },
    ];
    const structures = [{ id: 's', latitude: 16.24, longitude: -61.53 }];
    const estimated = estimateTravelTimes(origins, structures, { model: folk });
    const gaps = accessGaps(checkAccess({ origins, structures, times: estimated, cutoffMinutes: 30 }));
    expect(gaps.map(({ originId }) => originId)).toEqual(['far', 'near', 'road']);
    expect(gaps.map(({ because }) => because)).toEqual(Array(3).fill('ruled-out-by-distance'));
    // About 189 km: 0.8 x 1.56 min/km.
    expect(gaps[1]?.minutesAtLeast).toBeCloseTo(236, -1);
    expect(gaps[1]?.minutes).toBeUndefined();
  });

  it('lists the gaps, the worst served first', () => {
    expect(accessGaps(check).map(({ originId }) => originId)).toEqual(['d', 'e', 'c', 'b', 'f']);
  });

  it('compares before and after, and refuses different cut-offs', () => {
    const more = travelTimesFromRows([...times, row('c', 'new', 5), row('a', 'new', 60)]);
    const after = checkAccess({ ...question, times: more, structures: ids('new') });
    const comparison = compareAccess(check, after);
    expect(comparison.rows.map(({ originId, change }) => `${originId} ${change}`)).toEqual([
      'a lost',
      'b unsettled',
      'c gained',
      'd unsettled',
      'e unsettled',
      'f unchanged',
    ]);
    expect(comparison.counts).toEqual({ gained: 1, lost: 1, unsettled: 3, unchanged: 1 });
    const other = checkAccess({ ...question, structures: ids('s'), cutoffMinutes: 20 });
    expect(() => compareAccess(check, other)).toThrow(RangeError);
  });

  it('runs from communes to the worst served in a few lines', () => {
    const communes = [
      { id: '1', latitude: 46, longitude: 2, population: 90 },
      { id: '2', latitude: 46.8, longitude: 2, population: 10 },
    ];
    const structures = [{ id: 'h', latitude: 46.01, longitude: 2 }];
    const estimated = estimateTravelTimes(communes, structures, { nearest: 8 });
    const found = checkAccess({ origins: communes, structures, times: estimated, cutoffMinutes: 30 });
    const population = new Map(communes.map((c) => [c.id, c.population]));
    const { atLeast, atMost } = accessCoverage(found, { weight: (id) => population.get(id) ?? 0 });
    expect([atLeast, atMost, accessGaps(found).map(({ originId }) => originId)]).toEqual([0.9, 0.9, ['2']]);
  });
});
