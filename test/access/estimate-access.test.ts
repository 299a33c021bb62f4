import { describe, expect, it } from 'vitest';
import {
  accessCoverage,
  accessGaps,
  checkAccess,
  compareAccess,
  estimateAccess,
  estimateTravelTimes,
  soleCoverage,
} from '../../src/access/index.js';
import { at } from '../support/fictional-access.js';

/** One degree of latitude is 111 km: a structure every 11 km. */
const structures = Array.from({ length: 12 }, (_, i) => at(`s${String(i).padStart(2, '0')}`, 45 + i / 10));
const origins = [at('south', 45.01), at('middle', 45.55), at('north', 46.11)];
const request = { origins, cutoffMinutes: 20 };
const statuses = (check: { rows: readonly { status: string }[] }) => check.rows.map(({ status }) => status);

describe('opening, moving and closing', () => {
  it('refills the shortlist of an origin when its structure closes', () => {
    const before = estimateAccess({ ...request, structures, nearest: 1 });
    const left = structures.filter(({ id }) => id !== 's11');
    const after = estimateAccess({ ...request, structures: left, nearest: 1 });
    const [, , north] = compareAccess(before, after).rows;
    expect(north).toMatchObject({ structureBefore: 's11', structureAfter: 's10', change: 'unsettled' });
    expect(after.rows[2]?.status).toBe('uncertain');
  });

  it('never says beyond from a shortlist that lost its structure', () => {
    const times = estimateTravelTimes(origins, structures, { nearest: 1 });
    const left = structures.filter(({ id }) => id !== 's11');
    const stale = checkAccess({ ...request, structures: left, times });
    expect(stale.rows[2]).toMatchObject({ status: 'not-computed', reason: 'structures-not-ruled-out' });
    const before = checkAccess({ ...request, structures, times });
    expect(compareAccess(before, stale).rows[2]?.change).toBe('unsettled');
  });

  it('never says beyond when a structure that opens has no times', () => {
    const few = structures.slice(0, 1);
    const times = estimateTravelTimes(origins, few);
    const opened = [...few, at('new', 46.1)];
    const stale = checkAccess({ ...request, structures: opened, times });
    expect(statuses(checkAccess({ ...request, structures: few, times }))).toEqual(['within', 'beyond', 'beyond']);
    expect(statuses(stale)).toEqual(['within', 'not-computed', 'not-computed']);
    expect(statuses(estimateAccess({ ...request, structures: opened }))).toEqual(['within', 'beyond', 'within']);
  });

  it('agrees with what a structure alone covers: those origins are lost when it closes', () => {
    const few = [at('a', 45), at('b', 46.1)];
    const before = estimateAccess({ ...request, structures: few });
    const alone = soleCoverage({ ...request, structures: few, times: estimateTravelTimes(origins, few) });
    const lost = few.map(({ id }) =>
      compareAccess(before, estimateAccess({ ...request, structures: few.filter((one) => one.id !== id) }))
        .rows.filter(({ change }) => change === 'lost')
        .map(({ originId }) => originId),
    );
    expect(alone.structures.map(({ originIds }) => originIds)).toEqual(lost);
    expect(lost).toEqual([['south'], ['north']]);
  });

  it('says when before and after come from different methods', () => {
    const before = estimateAccess({ ...request, structures });
    const model = { id: 'mine', minutes: (km: number) => km, band: [0.9, 1.1] as const };
    const after = estimateAccess({ ...request, structures, model });
    expect(compareAccess(before, before).notices).toEqual([]);
    expect(compareAccess(before, after).notices.map(({ code }) => code)).toEqual(['different-methods']);
  });
});

describe('the area of a commune', () => {
  it('counts a trip from it over half the square root of the area at least', () => {
    const model = { id: 'km', minutes: (km: number) => km, band: [1, 1] as const };
    const minutes = (areaKm2: number | undefined, latitude: number) =>
      [...estimateTravelTimes([{ ...at('a', 45), areaKm2 }], [at('s', latitude)], { model })][0]?.minutes;
    expect([minutes(undefined, 45), minutes(0, 45), minutes(36, 45)]).toEqual([0, 0, 3]);
    expect(minutes(36, 46)).toBe(minutes(undefined, 46));
    const [fromPoint] = [...estimateTravelTimes([at('a', 45)], [{ ...at('s', 45), areaKm2: 36 }], { model })];
    expect(fromPoint?.minutes).toBe(3);
  });

  it('is an issue when it is not one', () => {
    const wrong = [NaN, -1, Infinity, '36' as never].map((areaKm2, i) => ({ ...at(`a${i}`, 45), areaKm2 }));
    expect(estimateTravelTimes(wrong, structures).issues.map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual([
      'out-of-range origins.0.areaKm2',
      'out-of-range origins.1.areaKm2',
      'out-of-range origins.2.areaKm2',
      'wrong-type origins.3.areaKm2',
    ]);
  });
});

describe('a repeated identifier', () => {
  const origins = [at('a', 45.01), at('b', 47), at('a', 45.01), at('b', 47), at('twice', 45), at('twice', 46)];
  const structures = [at('s', 45), at('s', 45)];
  const request = { origins, structures, cutoffMinutes: 20 };
  const check = estimateAccess(request);

  it('has one row, and one issue or notice that says so', () => {
    expect(check.rows.map(({ originId, status }) => `${originId} ${status}`)).toEqual([
      'a within',
      'b beyond',
      'twice not-computed',
    ]);
    expect(check.notices.map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual([
      'repeated-identifier origins.2.id',
      'repeated-identifier origins.3.id',
      'repeated-identifier structures.1.id',
    ]);
    expect(check.issues.map(({ message }) => message.en)).toEqual([
      'identifier twice stands for two different places: neither position is used',
    ]);
  });

  it('counts once in shares, gaps, comparisons and what a structure alone covers', () => {
    const { atLeast, total, origins: counts } = accessCoverage(check, { weight: () => 100 });
    expect([atLeast, total, counts.within, counts.beyond]).toEqual([1 / 3, 300, 1, 1]);
    expect(accessGaps(check).map(({ originId }) => originId)).toEqual(['b', 'twice']);
    expect(compareAccess(check, check).counts).toEqual({ gained: 0, lost: 0, unsettled: 0, unchanged: 3 });
    const asked: string[] = [];
    const alone = soleCoverage(
      { ...request, times: estimateTravelTimes(origins, structures) },
      { weight: (id) => (asked.push(id), 100) },
    );
    expect(alone.structures).toEqual([
      { structureId: 's', originIds: ['a'], uncertainIds: [], atLeast: 100, atMost: 100 },
    ]);
    expect([alone.notComputedIds, asked]).toEqual([['twice'], ['a']]);
  });

  it('reports a place that is not one once', () => {
    const { rows, issues } = estimateAccess({ origins: [null as never, {} as never], structures, cutoffMinutes: 20 });
    expect(rows).toEqual([]);
    expect(issues.map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual([
      'missing origins.0',
      'missing origins.1.id',
    ]);
  });
});

describe('the runs of a model', () => {
  const count = (options: { classes: readonly (object | undefined)[]; nearest: number | 'all' }) => {
    const runs = { minutes: 0, band: 0 };
    const model = {
      id: 'counting',
      minutes: (km: number) => (runs.minutes++, km),
      band: (_km: number, _from: object, _to: object, minutes: number) => (
        runs.band++,
        [minutes * 0.8, minutes * 1.2] as const
      ),
    };
    const classed = structures.map((one, i) => ({ ...one, ...options.classes[i % options.classes.length] }));
    estimateAccess({ ...request, structures: classed, model, nearest: options.nearest });
    return runs;
  };

  it('are one for each pair listed', () => {
    const pairs = origins.length * structures.length;
    expect(count({ classes: [undefined], nearest: 'all' })).toEqual({ minutes: pairs, band: pairs });
  });

  it('and one for each origin and class of structure, to bound what is not listed', () => {
    const classes = [{ density: 5, mountain: true }, { density: 'Bourgs ruraux', mountain: true }, { density: 6 }];
    const runs = origins.length * (8 + 2);
    expect(count({ classes, nearest: 8 })).toEqual({ minutes: runs, band: runs });
  });
});
