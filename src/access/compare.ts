import { defined } from '../foundation/defined.js';
import type { Issue, Notice } from '../foundation/issue.js';
import { differentMethods, originInOneCheck } from '../foundation/notices/access.js';
import { requireCheck, type AccessCheck, type AccessRow, type AccessStatus } from './check.js';

/**
 * `gained`: now proved within, and proved outside before; `lost`: the reverse; `unsettled`: one of the two answers is
 * uncertain or not computed, and the answers differ; `unchanged`: on the same side.
 */
export type AccessChangeKind = 'gained' | 'lost' | 'unsettled' | 'unchanged';

/** What changes for an origin. */
export interface AccessChange {
  /** Identifier of the origin. */
  readonly originId: string;
  /** Whether the origin gains or loses. */
  readonly change: AccessChangeKind;
  /** Its answer before. */
  readonly before: AccessStatus;
  /** Its answer after. */
  readonly after: AccessStatus;
  /** Minutes to the nearest structure before. Absent: no time settled the answer. */
  readonly minutesBefore?: number;
  /** Minutes to the nearest structure after. Absent: no time settles the answer. */
  readonly minutesAfter?: number;
  /** The nearest structure before. Absent: no time settled the answer. */
  readonly structureBefore?: string;
  /** The nearest structure after. Absent: no time settles the answer. */
  readonly structureAfter?: string;
}

/** What changes between two checks. */
export interface AccessComparison {
  /** The format of the report and its version. */
  readonly format: 'france-services/access-comparison@1';
  /** Minutes: the cut-off of both checks. */
  readonly cutoffMinutes: number;
  /** Whether a time equal to the cut-off is within. */
  readonly inclusive: boolean;
  /** One row per identifier of both checks, in the order of the second. */
  readonly rows: readonly AccessChange[];
  /** Number of origins by change. */
  readonly counts: Readonly<Record<AccessChangeKind, number>>;
  /** Origins that only one of the checks holds. */
  readonly issues: readonly Issue[];
  /** Whether the times of the checks come from different methods. */
  readonly notices: readonly Notice[];
}

/**
 * Compares the answers before and after structures open, move or close. With the times of before, a closed structure is
 * left out of `structures` and an opened one is in no time: the answers are then `not-computed` where these times do not
 * settle them, never a false "beyond". `estimateAccess` for each side settles them; a structure that moves needs
 * times of its own, or another identifier.
 *
 * @param before from `checkAccess` or `estimateAccess`
 * @param after the same, with the same cut-off
 * @throws TypeError when one of them is not an access check, RangeError when the cut-offs differ
 * @example
 * ```ts
 * const origins = [{ id: 'A', latitude: 46, longitude: 2 }, { id: 'B', latitude: 46.5, longitude: 2 }];
 * const structures = [{ id: 'H', latitude: 46.01, longitude: 2 }, { id: 'I', latitude: 46.9, longitude: 2 }];
 * const before = estimateAccess({ origins, structures, cutoffMinutes: 30 });
 * const moved = structures.map((one) => (one.id === 'I' ? { ...one, latitude: 46.51 } : one));
 * const after = estimateAccess({ origins, structures: moved, cutoffMinutes: 30 });
 * compareAccess(before, after).rows.map((row) => row.change); // => ['unchanged', 'gained']
 * ```
 */
export function compareAccess(before: AccessCheck, after: AccessCheck): AccessComparison {
  requireCheck('before', before);
  requireCheck('after', after);
  if (cutoffOf(before) !== cutoffOf(after)) {
    throw new RangeError(`after: expected the cut-off of before (${cutoffOf(before)}); received ${cutoffOf(after)}`);
  }
  const rowsBefore = rowsById(before);
  const rowsAfter = rowsById(after);
  const rows: AccessChange[] = [];
  const counts = { gained: 0, lost: 0, unsettled: 0, unchanged: 0 };
  for (const [id, row] of rowsAfter) {
    const earlier = rowsBefore.get(id);
    if (!earlier) continue;
    const change = changeOf(earlier, row);
    rows.push(change);
    counts[change.change]++;
  }
  const [sourceBefore, sourceAfter] = [sourceOf(before), sourceOf(after)];
  const sources = { before: sourceBefore, after: sourceAfter };
  return {
    format: 'france-services/access-comparison@1',
    cutoffMinutes: after.cutoffMinutes,
    inclusive: after.inclusive,
    rows,
    counts,
    issues: [...onlyIn('before', before, rowsAfter), ...onlyIn('after', after, rowsBefore)],
    notices: sourceBefore === sourceAfter ? [] : [differentMethods(['after', 'method'], sources)],
  };
}

const cutoffOf = ({ cutoffMinutes, inclusive }: AccessCheck): string =>
  `${inclusive ? '<=' : '<'} ${cutoffMinutes} min`;

const sourceOf = ({ method, model }: AccessCheck): string => (model === undefined ? method : `${method} (${model})`);

type RowsById = ReadonlyMap<string, AccessRow>;

const rowsById = ({ rows }: AccessCheck): RowsById => new Map(rows.map((row) => [row.originId, row]));

const onlyIn = (side: 'before' | 'after', { rows }: AccessCheck, others: RowsById): Issue[] =>
  rows.flatMap(({ originId }, index) =>
    others.has(originId) ? [] : [originInOneCheck([side, 'rows', index], originId)],
  );

const changeOf = (before: AccessRow, after: AccessRow): AccessChange =>
  defined({
    originId: after.originId,
    change: kindOf(before.status, after.status),
    before: before.status,
    after: after.status,
    minutesBefore: before.minutes,
    minutesAfter: after.minutes,
    structureBefore: before.structureId,
    structureAfter: after.structureId,
  });

/** On which side of the cut-off an answer is proved to be. */
const SIDES: Readonly<Record<AccessStatus, 'in' | 'out' | 'unknown'>> = {
  within: 'in',
  uncertain: 'unknown',
  beyond: 'out',
  unreachable: 'out',
  'not-computed': 'unknown',
};

function kindOf(before: AccessStatus, after: AccessStatus): AccessChangeKind {
  const [was, is] = [SIDES[before], SIDES[after]];
  if (before === after || (was === is && was !== 'unknown')) return 'unchanged';
  if (was === 'unknown' || is === 'unknown') return 'unsettled';
  return is === 'in' ? 'gained' : 'lost';
}
