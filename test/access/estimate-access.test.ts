import { describe, expect, it } from 'vitest';
import {
  checkAccess,
  compareAccess,
  estimateAccess,
  estimateTravelTimes,
  soleCoverage,
} from '../../src/access/index.js';

const at = (id: string, latitude: number) => ({ id, latitude, longitude: 3 });
/** One degree of latitude is 111 km: a structure every 11 km. */
const structures = Array.from({ length: 12 }, (_, i) => at(`s${String(i).padStart(2, '0')}`, 45 + i / 10));
const origins = [at('south', 45.01), at('middle', 45.55), at('north', 46.11)];
const question = { origins, cutoffMinutes: 20 };
const statuses = (check: { rows: readonly { status: string }[] }) => check.rows.map(({ status }) => status);

describe('opening, moving and closing', () => {
  it('refills the shortlist of an origin when its structure closes', () => {
    const before = estimateAccess({ ...question, structures, nearest: 1 });
    const left = structures.filter(({ id }) => id !== 's11');
    const after = estimateAccess({ ...question, structures: left, nearest: 1 });
    const [, , north] = compareAccess(before, after).rows;
    expect(north).toMatchObject({ structureBefore: 's11', structureAfter: 's10', change: 'unsettled' });
    expect(after.rows[2]?.status).toBe('uncertain');
  });

  it('never says beyond from a shortlist that lost its structure', () => {
    const times = estimateTravelTimes(origins, structures, { nearest: 1 });
    const left = structures.filter(({ id }) => id !== 's11');
    const stale = checkAccess({ ...question, structures: left, times });
    expect(stale.rows[2]).toMatchObject({ status: 'not-computed', reason: 'structures-not-ruled-out' });
    const before = checkAccess({ ...question, structures, times });
    expect(compareAccess(before, stale).rows[2]?.change).toBe('unsettled');
  });

  it('never says beyond when a structure that opens has no times', () => {
    const few = structures.slice(0, 1);
    const times = estimateTravelTimes(origins, few);
    const opened = [...few, at('new', 46.1)];
    const stale = checkAccess({ ...question, structures: opened, times });
    expect(statuses(checkAccess({ ...question, structures: few, times }))).toEqual(['within', 'beyond', 'beyond']);
    expect(statuses(stale)).toEqual(['within', 'not-computed', 'not-computed']);
    expect(statuses(estimateAccess({ ...question, structures: opened }))).toEqual(['within', 'beyond', 'within']);
  });

  it('agrees with what a structure alone covers: those origins are lost when it closes', () => {
    const few = [at('a', 45), at('b', 46.1)];
    const before = estimateAccess({ ...question, structures: few });
    const alone = soleCoverage({ ...question, structures: few, times: estimateTravelTimes(origins, few) });
    const lost = few.map(({ id }) =>
      compareAccess(before, estimateAccess({ ...question, structures: few.filter((one) => one.id !== id) }))
        .rows.filter(({ change }) => change === 'lost')
        .map(({ originId }) => originId),
    );
    expect(alone.structures.map(({ originIds }) => originIds)).toEqual(lost);
    expect(lost).toEqual([['south'], ['north']]);
  });

  it('says when before and after come from different methods', () => {
    const before = estimateAccess({ ...question, structures });
    const model = { id: 'mine', minutes: (km: number) => km, band: [0.9, 1.1] as const };
    const after = estimateAccess({ ...question, structures, model });
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
