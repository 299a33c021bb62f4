import { describe, expect, it } from 'vitest';
import { travelTimesFromRows } from '../../../src/access/index.js';
import { typographic } from '../../../src/foundation/text.js';

const codes = (times: { issues: readonly { code: string; path: readonly unknown[] }[] }) =>
  times.issues.map(({ code, path }) => `${code} ${path.join('.')}`);

describe('times from rows', () => {
  it('reads minutes, seconds and travel_time in its unit, null as unreachable', () => {
    const rows = [
      { from_id: 'a', to_id: 's', minutes: 10 },
      { from_id: 'b', to_id: 's', seconds: 600 },
      { from_id: 'c', to_id: 's', travel_time: 10 },
      { from_id: 'd', to_id: 's', minutes: null },
    ];
    expect([...travelTimesFromRows(rows)].map(({ minutes }) => minutes)).toEqual([10, 10, 10, null]);
    const [row] = [...travelTimesFromRows([{ from_id: 'c', to_id: 's', travel_time: 90 }], { unit: 'seconds' })];
    expect(row).toEqual({ from_id: 'c', to_id: 's', minutes: 1.5 });
  });

  it('gives every wrong cell at once, with its path, and keeps its pair unknown', () => {
    const times = travelTimesFromRows([
      { from_id: 'a', to_id: 's', minutes: NaN },
      { from_id: 'a', to_id: 't', minutes: -1 },
      { from_id: 'a', to_id: 'u', minutes: Infinity },
      { from_id: 'a', to_id: 'v' },
      { from_id: 38001, to_id: 's', minutes: 3 },
      { from_id: 'b', to_id: 's', minutes: 3, band: [4, 5] },
      { from_id: 'b', to_id: 't', minutes: 3, seconds: 3 },
      null,
    ] as never);
    expect([...times]).toEqual([]);
    expect(codes(times)).toEqual([
      'out-of-range 0.minutes',
      'out-of-range 1.minutes',
      'out-of-range 2.minutes',
      'missing 3.minutes',
      'wrong-type 4.from_id',
      'wrong-format 5.band',
      'different-times 6.seconds',
      'missing 7',
    ]);
    expect(times.issues[1]?.message).toEqual({
      fr: typographic("reçu : -1 ; attendu : un nombre de minutes, fini, au moins 0, ou null (hors d'atteinte)"),
      en: 'received: -1; expected: a finite number of minutes, at least 0, or null (unreachable)',
    });
  });

  it('keeps a repeated pair once, and believes none of two different times', () => {
    const pair = { from_id: 'a', to_id: 's' };
    const twice = travelTimesFromRows([
      { ...pair, minutes: 5 },
      { ...pair, minutes: 5 },
    ]);
    expect([[...twice].length, twice.notices.length, twice.issues.length]).toEqual([1, 1, 0]);
    const different = travelTimesFromRows([
      { ...pair, minutes: 5 },
      { ...pair, minutes: 6 },
    ]);
    expect([[...different].length, codes(different)]).toEqual([0, ['duplicate-pair 1']]);
  });

  it('reads columns of other names, in their unit, and no other column then', () => {
    const r5r = [{ from_id: 'a', to_id: 's', travel_time_p50: 12, minutes: 99 }];
    expect([...travelTimesFromRows(r5r, { columns: { time: 'travel_time_p50' } })]).toEqual([
      { from_id: 'a', to_id: 's', minutes: 12 },
    ]);
    const columns = { from: 'src', to: 'dst', time: 'duration' };
    const osrm = [
      { src: 'a', dst: 's', duration: 90 },
      { src: 'b', dst: 's', duration: null },
      { src: 'c', dst: 's' },
      { src: 'd', duration: -1 },
    ];
    const times = travelTimesFromRows(osrm, { columns, unit: 'seconds' });
    expect([...times].map(({ minutes }) => minutes)).toEqual([1.5, null]);
    expect(codes(times)).toEqual(['missing 2.duration', 'missing 3.dst', 'out-of-range 3.duration']);
  });

  it('believes none of the times of a pair that contradict each other, wherever its rows are', () => {
    const pair = (to_id: string, minutes: number) => ({ from_id: 'a', to_id, minutes });
    const times = travelTimesFromRows([
      pair('t', 5),
      pair('s', 1),
      pair('u', 3),
      pair('t', 5),
      pair('s', 2),
      pair('s', 1),
    ]);
    expect([...times].map(({ to_id, minutes }) => `${to_id} ${minutes}`)).toEqual(['t 5', 'u 3']);
    expect(codes(times)).toEqual(['duplicate-pair 4', 'duplicate-pair 5']);
    expect(times.notices.map(({ path }) => path)).toEqual([[3]]);
  });

  it('counts no pair once that another row contradicts, before or after', () => {
    const pair = (minutes: number) => ({ from_id: 'a', to_id: 's', minutes });
    const times = travelTimesFromRows([pair(5), pair(5), pair(6)]);
    expect([...times]).toEqual([]);
    expect(codes(times)).toEqual(['duplicate-pair 1', 'duplicate-pair 2']);
    expect(times.notices).toEqual([]);
  });

  it('says what is wrong with a list that is not one, and accepts an empty one', () => {
    expect(() => travelTimesFromRows('rows' as never)).toThrow('rows: expected a list');
    expect([...travelTimesFromRows([])]).toEqual([]);
    expect(() => travelTimesFromRows([], { unit: 'hours' as never })).toThrow(RangeError);
  });
});
