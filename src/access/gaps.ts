import { requireCheck, type AccessCheck, type AccessRow, type AccessStatus } from './check.js';
import { byCodeUnit } from '../foundation/order.js';

/** What is proved bad first, what is not known last. */
const SEVERITY: Readonly<Record<AccessStatus, number>> = {
  unreachable: 0,
  beyond: 1,
  uncertain: 2,
  'not-computed': 3,
  within: 4,
};

/**
 * The origins that are not proved within the cut-off, the worst served first: unreachable, then beyond, then uncertain,
 * each by decreasing minutes (or by what they are at least), then those that are not computed; then by identifier.
 * Where there are no minutes, `reason` tells why.
 *
 * @param check from `checkAccess` or `estimateAccess`
 * @throws TypeError when `check` is not an access check
 * @example
 * ```ts
 * const times = travelTimesFromRows([
 *   { from_id: 'A', to_id: 'H', minutes: 31 },
 *   { from_id: 'B', to_id: 'H', minutes: 44 },
 *   { from_id: 'C', to_id: 'H', minutes: 5 },
 * ]);
 * const origins = [{ id: 'A' }, { id: 'B' }, { id: 'C' }];
 * const check = checkAccess({ origins, structures: [{ id: 'H' }], times, cutoffMinutes: 30 });
 * accessGaps(check).map((row) => row.originId); // => ['B', 'A']
 * ```
 */
export function accessGaps(check: AccessCheck): AccessRow[] {
  return requireCheck('check', check)
    .rows.filter(({ status }) => status !== 'within')
    .sort(
      (a, b) =>
        SEVERITY[a.status] - SEVERITY[b.status] || minutesOf(b) - minutesOf(a) || byCodeUnit(a.originId, b.originId),
    )
    .map(({ band, ...row }) => (band ? { ...row, band: [...band] } : row));
}

const minutesOf = ({ minutes, minutesAtLeast }: AccessRow): number => minutes ?? minutesAtLeast ?? 0;
