import { describe, expect, it } from 'vitest';
import { travelTimesFromMatrix } from '../../../src/access/index.js';

const codes = (times: { issues: readonly { code: string; path: readonly unknown[] }[] }) =>
  times.issues.map(({ code, path }) => `${code} ${path.join('.')}`);

describe('times from a matrix', () => {
  it("reads OSRM's answer, in seconds", () => {
    const osrm = {
      code: 'Ok',
      durations: [
        [0, 61.2],
        [60, null],
      ],
      sources: [],
      destinations: [],
    };
    const times = travelTimesFromMatrix({ ...osrm, fromIds: ['a', 'b'], toIds: ['t', 's'] });
    expect([...times]).toEqual([
      { from_id: 'a', to_id: 's', minutes: 1.02 },
      { from_id: 'a', to_id: 't', minutes: 0 },
      { from_id: 'b', to_id: 's', minutes: null },
      { from_id: 'b', to_id: 't', minutes: 1 },
    ]);
    expect(times.issues).toEqual([]);
  });

  it("reads Valhalla's answers, long and concise", () => {
    const ids = { fromIds: ['a'], toIds: ['s', 't'] };
    const long = {
      ...ids,
      sources_to_targets: [
        [
          { time: 60, distance: 1 },
          { time: null, distance: null },
        ],
      ],
    };
    const concise = { ...ids, sources_to_targets: { durations: [[60, null]], distances: [[1, null]] } };
    for (const matrix of [long, concise]) {
      expect([...travelTimesFromMatrix(matrix)].map(({ minutes }) => minutes)).toEqual([1, null]);
    }
  });

  it('reads nothing from a matrix of the wrong shape, without unit, or whose identifiers repeat', () => {
    const sound = {
      fromIds: ['a', 'b'],
      toIds: ['s', 't'],
      durations: [
        [1, 2],
        [3, 4],
      ],
      unit: 'minutes' as const,
    };
    const wrong = (change: object) => travelTimesFromMatrix({ ...sound, ...change });
    expect(codes(wrong({ durations: [[1, 2]] }))).toEqual(['wrong-shape durations']);
    expect(codes(wrong({ durations: [[1, 2], [3]] }))).toEqual(['wrong-shape durations.1']);
    expect(codes(wrong({ durations: [1, 2, 3] }))).toEqual(['wrong-shape durations']);
    expect(codes(wrong({ durations: undefined }))).toEqual(['missing durations']);
    expect(codes(wrong({ unit: undefined }))).toEqual(['missing unit']);
    expect(codes(wrong({ unit: 'hours' }))).toEqual(['not-allowed unit']);
    expect(codes(wrong({ toIds: ['s', 's'] }))).toEqual(['repeated-identifier toIds.1']);
    expect(codes(wrong({ fromIds: undefined }))).toEqual(['missing fromIds']);
    expect(codes(travelTimesFromMatrix({} as never))).toEqual(['missing fromIds', 'missing toIds', 'missing unit']);
    for (const change of [{ durations: [[1]] }, { unit: 'x' }, { toIds: ['s', 's'] }])
      expect([...wrong(change)]).toEqual([]);
  });

  it('leaves out the wrong cells only', () => {
    const times = travelTimesFromMatrix({
      fromIds: ['a'],
      toIds: ['s', 't', 'u'],
      durations: Float64Array.of(NaN, 5, -2),
      unit: 'minutes',
    });
    expect([...times]).toEqual([{ from_id: 'a', to_id: 't', minutes: 5 }]);
    expect(codes(times)).toEqual(['out-of-range durations.2', 'out-of-range durations.0'].sort());
  });
});
