import { describe, expect, it } from 'vitest';
import { checkAccess, compareAccess, travelTimesFromRows } from '../../src/access/index.js';

const ids = (...names: string[]) => names.map((id) => ({ id }));
const row = (from_id: string, to_id: string, minutes: number | null, band?: readonly [number, number]) =>
  band ? { from_id, to_id, minutes, band } : { from_id, to_id, minutes };

describe('a comparison', () => {
  const times = travelTimesFromRows([
    row('a', 's', 10),
    row('b', 's', 28, [20, 35]),
    row('c', 's', 40),
    row('d', 's', null),
    row('e', 's', 50),
  ]);
  const question = { origins: ids('a', 'b', 'c', 'd', 'e', 'f'), times, cutoffMinutes: 30 };
  const check = checkAccess({ ...question, structures: ids('s') });

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
});
