import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  accessCoverage,
  accessGaps,
  checkAccess,
  estimateTravelTimes,
  roadModel,
  soleCoverage,
  travelTimesFromMatrix,
  travelTimesFromRows,
  type AccessCheck,
  type Place,
} from '../../src/access/index.js';

const place = (prefix: string) =>
  fc.record({
    id: fc.integer({ min: 0, max: 60 }).map((number) => `${prefix}${number}`),
    latitude: fc.integer({ min: 4480, max: 4580 }).map((n) => n / 100),
    longitude: fc.integer({ min: 500, max: 600 }).map((n) => n / 100),
    density: fc.constantFrom(undefined, 2, 5, 'Rural à habitat dispersé'),
    mountain: fc.constantFrom(undefined, true, false),
  });
const places = (prefix: string, maxLength: number) =>
  fc.uniqueArray(place(prefix), { selector: ({ id }) => id, maxLength });
const shuffled = <T>(list: readonly T[], seed: number): T[] =>
  list
    .map((item, i) => ({ item, key: (i * 7919 + seed * 104729) % 10007 }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
const byId = (check: AccessCheck) => Object.fromEntries(check.rows.map((row) => [row.originId, row]));
const isIdentifier = (id: unknown) => typeof id === 'string' && id.trim() !== '';
const cutoff = fc.integer({ min: 0, max: 90 });

it('answers the same whatever the order of the origins and of the structures', () => {
  fc.assert(
    fc.property(
      places('o', 12),
      places('s', 25),
      fc.integer({ min: 1, max: 6 }),
      cutoff,
      fc.nat(1000),
      (origins, structures, nearest, cutoffMinutes, seed) => {
        const [origins2, structures2] = [shuffled(origins, seed), shuffled(structures, seed + 1)];
        const one = checkAccess({
          origins,
          structures,
          times: estimateTravelTimes(origins, structures, { nearest }),
          cutoffMinutes,
        });
        const two = checkAccess({
          origins: origins2,
          structures: structures2,
          times: estimateTravelTimes(origins2, structures2, { nearest }),
          cutoffMinutes,
        });
        expect(byId(two)).toEqual(byId(one));
        expect(accessGaps(two)).toEqual(accessGaps(one));
        const weight = (id: string) => Number(id.slice(1)) / 3;
        expect(accessCoverage(two, { weight }).weights).toEqual(accessCoverage(one, { weight }).weights);
      },
    ),
  );
});

it('proves on a shortlist only what all the pairs prove', () => {
  fc.assert(
    fc.property(
      places('o', 8),
      places('s', 25),
      fc.integer({ min: 1, max: 4 }),
      cutoff,
      (origins, structures, nearest, cutoffMinutes) => {
        const request = { origins, structures, cutoffMinutes };
        const short = checkAccess({ ...request, times: estimateTravelTimes(origins, structures, { nearest }) });
        const whole = checkAccess({ ...request, times: estimateTravelTimes(origins, structures, { nearest: 'all' }) });
        short.rows.forEach(({ status }, i) => {
          if (status === 'within' || status === 'beyond') expect(whole.rows[i]?.status).toBe(status);
          if (structures.length > 0) expect(whole.rows[i]?.status).not.toBe('not-computed');
        });
      },
    ),
  );
});

it('closing a structure never proves beyond what the times of the others do not', () => {
  fc.assert(
    fc.property(places('o', 8), places('s', 15), cutoff, fc.nat(14), (origins, structures, cutoffMinutes, closed) => {
      const left = structures.filter((_, i) => i !== closed % Math.max(1, structures.length));
      const times = estimateTravelTimes(origins, structures, { nearest: 2 });
      const after = checkAccess({ origins, structures: left, times, cutoffMinutes });
      const afresh = checkAccess({
        origins,
        structures: left,
        times: estimateTravelTimes(origins, left, { nearest: 'all' }),
        cutoffMinutes,
      });
      after.rows.forEach(({ status }, i) => {
        if (status === 'within' || status === 'beyond') expect(afresh.rows[i]?.status).toBe(status);
      });
    }),
  );
});

it('loses, when a structure closes, the origins that it alone covers and no other', () => {
  fc.assert(
    fc.property(places('o', 8), places('s', 8), cutoff, (origins, structures, cutoffMinutes) => {
      const times = estimateTravelTimes(origins, structures, { nearest: 'all' });
      const request = { origins, structures, times, cutoffMinutes };
      const before = byId(checkAccess(request));
      for (const { structureId, originIds, uncertainIds, atLeast, atMost } of soleCoverage(request).structures) {
        const left = structures.filter(({ id }) => id !== structureId);
        const after = checkAccess({ ...request, structures: left });
        for (const { originId, status } of left.length > 0 ? after.rows : []) {
          if (originIds.includes(originId)) expect([before[originId]?.status, status]).toEqual(['within', 'beyond']);
          else if (!uncertainIds.includes(originId) && before[originId]?.status === 'within') {
            expect(status).toBe('within');
          }
        }
        expect([atLeast, atMost]).toEqual([originIds.length, originIds.length + uncertainIds.length]);
      }
    }),
  );
});

it('reads rows in any order as the same times', () => {
  const row = fc.record({
    from_id: fc.constantFrom('a', 'b', 'c'),
    to_id: fc.constantFrom('s', 't', 'u'),
    minutes: fc.option(fc.integer({ min: 0, max: 3 })),
  });
  fc.assert(
    fc.property(fc.array(row, { maxLength: 14 }), fc.nat(1000), (rows, seed) => {
      const sorted = (list: typeof rows) => [...travelTimesFromRows(list)].map((one) => JSON.stringify(one)).sort();
      expect(sorted(shuffled(rows, seed))).toEqual(sorted(rows));
      const expected = new Map<string, Set<number | null>>();
      for (const { from_id, to_id, minutes } of rows) {
        const key = from_id + to_id;
        expected.set(key, (expected.get(key) ?? new Set()).add(minutes));
      }
      expect(sorted(rows)).toHaveLength([...expected.values()].filter(({ size }) => size === 1).length);
    }),
  );
});

it('answers the same in seconds and in minutes, by rows and by matrix', () => {
  const tenths = fc.array(fc.array(fc.option(fc.integer({ min: 0, max: 40_000 })), { minLength: 3, maxLength: 3 }), {
    minLength: 1,
    maxLength: 5,
  });
  fc.assert(
    fc.property(tenths, cutoff, fc.boolean(), (cells, cutoffMinutes, inclusive) => {
      const fromIds = cells.map((_, i) => `o${i}`);
      const toIds = ['s2', 's0', 's1'];
      const scaled = (divisor: number) =>
        cells.map((row) => row.map((cell) => (cell === null ? null : cell / divisor)));
      const rows = cells.flatMap((row, i) =>
        row.map((cell, j) => ({ from_id: `o${i}`, to_id: toIds[j]!, minutes: cell === null ? null : cell / 600 })),
      );
      const request = {
        origins: fromIds.map((id) => ({ id })),
        structures: toIds.map((id) => ({ id })),
        cutoffMinutes,
        inclusive,
      };
      const answers = [
        travelTimesFromMatrix({ fromIds, toIds, durations: scaled(10), unit: 'seconds' }),
        travelTimesFromMatrix({ fromIds, toIds, durations: scaled(600), unit: 'minutes' }),
        travelTimesFromMatrix({ fromIds, toIds, durations: scaled(10).flat(), unit: 'seconds' }),
        travelTimesFromRows(rows),
        travelTimesFromRows(
          rows.map(({ minutes, ...ids }) => ({ ...ids, seconds: minutes === null ? null : minutes * 60 })),
        ),
        travelTimesFromRows([...travelTimesFromRows(rows)]),
      ].map((times) =>
        checkAccess({ ...request, times }).rows.map(({ status, minutes, structureId }) => ({
          status,
          minutes,
          structureId,
        })),
      );
      for (const answer of answers) expect(answer).toEqual(answers[0]);
    }),
  );
});

it('never throws for the data, and answers for every origin that has an identifier', () => {
  const odd = fc.oneof(
    fc.constant(NaN),
    fc.constant(Infinity),
    fc.constant(-1),
    fc.constant(null),
    fc.constant('12'),
    fc.constant(undefined),
    fc.double(),
  );
  const oddPlace = fc.record({
    id: fc.oneof(fc.string(), fc.constant(undefined), fc.constant(3)),
    latitude: odd,
    longitude: odd,
  }) as fc.Arbitrary<unknown> as fc.Arbitrary<Place>;
  const oddRow = fc.record({
    from_id: fc.oneof(fc.string({ maxLength: 2 }), fc.constant(7)),
    to_id: fc.string({ maxLength: 1 }),
    minutes: odd,
    band: fc.array(odd),
  });
  fc.assert(
    fc.property(fc.array(oddPlace), fc.array(oddPlace), fc.array(oddRow), (origins, structures, rows) => {
      const sources = [
        estimateTravelTimes(origins, structures),
        travelTimesFromRows(rows),
        travelTimesFromMatrix({ fromIds: ['a'], toIds: ['b'], durations: [rows] } as never),
      ];
      for (const times of sources) {
        const check = checkAccess({ origins, structures, times, cutoffMinutes: 30 });
        const ids = origins.map((origin) => (origin?.id as unknown) ?? '').filter(isIdentifier);
        // A row for each identifier; an issue for each origin without one.
        expect(check.rows).toHaveLength(new Set(ids).size);
        const unnamed = check.issues.filter(({ path }) => path[0] === 'origins' && path[2] === 'id');
        expect(unnamed).toHaveLength(origins.filter((origin) => !isIdentifier(origin?.id)).length);
        expect(JSON.parse(JSON.stringify(check))).toEqual(check);
      }
    }),
  );
});

it('never decreases with the distance, whatever the classes', () => {
  const side = fc.record({
    density: fc.constantFrom(undefined, 1, 2, 3, 4, 5, 6, 7),
    mountain: fc.constantFrom(undefined, true, false),
  });
  const km = fc.double({ min: 0, max: 300, noNaN: true });
  const ends = (distance: number, from: object, to: object) => {
    const minutes = roadModel.minutes(distance, from, to);
    const [low, high] = typeof roadModel.band === 'function' ? roadModel.band(distance, from, to, minutes) : [NaN, NaN];
    return [low, minutes, high] as const;
  };
  fc.assert(
    fc.property(km, km, side, side, (a, b, from, to) => {
      const [near, far] = [ends(Math.min(a, b), from, to), ends(Math.max(a, b), from, to)];
      near.forEach((minutes, i) => expect(minutes).toBeLessThanOrEqual(far[i]! + 1e-9));
      expect(near[0]).toBeGreaterThanOrEqual(0);
      expect(near[0]).toBeLessThanOrEqual(near[1]);
      expect(near[1]).toBeLessThanOrEqual(near[2]);
    }),
    { numRuns: 1000 },
  );
});
