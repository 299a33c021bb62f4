import { describe, expect, it } from 'vitest';
import {
  ACCESS_STATUSES,
  checkAccess,
  compareAccess,
  travelTimesFromRows,
  type AccessChangeKind,
  type AccessCheck,
  type AccessStatus,
} from '../../src/access/index.js';
import { check, ids, request, row, times } from '../support/fictional-access.js';

describe('a comparison', () => {
  it('compares before and after, and refuses different cut-offs', () => {
    const more = travelTimesFromRows([...times, row('c', 'new', 5), row('a', 'new', 60)]);
    const after = checkAccess({ ...request, times: more, structures: ids('new') });
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
    expect(comparison.rows[2]).toEqual({
      originId: 'c',
      change: 'gained',
      before: 'beyond',
      after: 'within',
      minutesBefore: 40,
      minutesAfter: 5,
      structureBefore: 's',
      structureAfter: 'new',
    });
    for (const change of [{ cutoffMinutes: 20 }, { inclusive: true }]) {
      const other = checkAccess({ ...request, structures: ids('s'), ...change });
      expect(() => compareAccess(check, other)).toThrow(RangeError);
    }
  });

  /** One row per answer before, one column per answer after, in the order of the statuses. */
  const CHANGES: Readonly<Record<AccessStatus, readonly AccessChangeKind[]>> = {
    within: ['unchanged', 'unsettled', 'lost', 'lost', 'unsettled'],
    uncertain: ['unsettled', 'unchanged', 'unsettled', 'unsettled', 'unsettled'],
    beyond: ['gained', 'unsettled', 'unchanged', 'unchanged', 'unsettled'],
    unreachable: ['gained', 'unsettled', 'unchanged', 'unchanged', 'unsettled'],
    'not-computed': ['unsettled', 'unsettled', 'unsettled', 'unsettled', 'unchanged'],
  };
  const answering = (...statuses: AccessStatus[]): AccessCheck => ({
    ...check,
    rows: statuses.map((status, i) => ({ originId: `o${i}`, method: 'rows', status })),
  });

  it.each(ACCESS_STATUSES)('from %s: only what is proved on both sides is gained or lost', (before) => {
    const all = answering(...ACCESS_STATUSES.map(() => before));
    const { rows, counts } = compareAccess(all, answering(...ACCESS_STATUSES));
    expect(rows.map(({ change }) => change)).toEqual(CHANGES[before]);
    for (const kind of ['gained', 'lost', 'unsettled', 'unchanged'] as const) {
      expect(counts[kind]).toBe(CHANGES[before].filter((one) => one === kind).length);
    }
  });

  it('reports the origins of one check only', () => {
    const [before, after] = [ids('a', 'b'), ids('b', 'c')].map((list) =>
      checkAccess({ ...request, origins: list, structures: ids('s') }),
    ) as [AccessCheck, AccessCheck];
    const { rows, issues } = compareAccess(before, after);
    expect(rows.map(({ originId }) => originId)).toEqual(['b']);
    expect(issues.map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual([
      'origin-in-one-check before.rows.0',
      'origin-in-one-check after.rows.1',
    ]);
  });
});
