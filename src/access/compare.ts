import type { Issue, Notice } from '../foundation/issue.js';
import { text } from '../foundation/text.js';
import type { AccessCheck, AccessRow, AccessStatus } from './check.js';
import { remark } from './report.js';

/**
 * `gained`: now proved within, and proved outside before; `lost`: the reverse; `unsettled`: one of the two answers is
 * uncertain or not computed, and the answers differ; `unchanged`: on the same side.
 */
export type AccessChangeKind = 'gained' | 'lost' | 'unsettled' | 'unchanged';

/** What changes for an origin. */
export interface AccessChange {
  readonly originId: string;
  readonly change: AccessChangeKind;
  readonly before: AccessStatus;
  readonly after: AccessStatus;
  readonly minutesBefore?: number;
  readonly minutesAfter?: number;
}

/** What changes between two checks. */
export interface AccessComparison {
  readonly format: 'france-services/access-comparison@1';
  readonly cutoffMinutes: number;
  readonly inclusive: boolean;
  /** One row per origin of both checks, in the order of the second. */
  readonly rows: readonly AccessChange[];
  /** Number of origins by change. */
  readonly counts: Readonly<Record<AccessChangeKind, number>>;
  /** Origins that only one of the checks holds. */
  readonly issues: readonly Issue[];
  readonly notices: readonly Notice[];
}

/**
 * Compares the answers before and after a structure opens, moves or closes. A closed structure is left out of the
 * `structures` of the second check: an origin that had only it on its shortlist becomes not computed, not beyond.
 *
 * @param before from `checkAccess`
 * @param after from `checkAccess`, with the same cut-off
 * @throws RangeError when the cut-offs differ
 * @example
 * ```ts
 * const times = travelTimesFromRows([{ from_id: 'A', to_id: 'H', minutes: 12 }, { from_id: 'A', to_id: 'I', minutes: 40 }]);
 * const question = { origins: [{ id: 'A' }], times, cutoffMinutes: 30 };
 * const before = checkAccess({ ...question, structures: [{ id: 'H' }, { id: 'I' }] });
 * const after = checkAccess({ ...question, structures: [{ id: 'I' }] });
 * compareAccess(before, after).rows.map((row) => row.change); // => ['lost']
 * ```
 */
export function compareAccess(before: AccessCheck, after: AccessCheck): AccessComparison {
  if (before.cutoffMinutes !== after.cutoffMinutes || before.inclusive !== after.inclusive) {
    const words = ({ cutoffMinutes, inclusive }: AccessCheck): string =>
      `${inclusive ? '<=' : '<'} ${cutoffMinutes} min`;
    throw new RangeError(`after: expected the cut-off of before (${words(before)}); received ${words(after)}`);
  }
  const earlier = new Map(before.rows.map((row) => [row.originId, row]));
  const later = new Set(after.rows.map(({ originId }) => originId));
  const issues = [
    ...onlyIn(
      'before',
      before.rows.filter(({ originId }) => !later.has(originId)),
    ),
    ...onlyIn(
      'after',
      after.rows.filter(({ originId }) => !earlier.has(originId)),
    ),
  ];
  const rows = after.rows.flatMap((row) => {
    const other = earlier.get(row.originId);
    return other ? [changeOf(other, row)] : [];
  });
  const count = (kind: AccessChangeKind): number => rows.filter(({ change }) => change === kind).length;
  return {
    format: 'france-services/access-comparison@1',
    cutoffMinutes: after.cutoffMinutes,
    inclusive: after.inclusive,
    rows,
    counts: {
      gained: count('gained'),
      lost: count('lost'),
      unsettled: count('unsettled'),
      unchanged: count('unchanged'),
    },
    issues,
    notices: [],
  };
}

function changeOf(before: AccessRow, after: AccessRow): AccessChange {
  return {
    originId: after.originId,
    change: kindOf(before.status, after.status),
    before: before.status,
    after: after.status,
    ...(before.minutes === undefined ? {} : { minutesBefore: before.minutes }),
    ...(after.minutes === undefined ? {} : { minutesAfter: after.minutes }),
  };
}

type Side = 'in' | 'out' | 'unknown';

function sideOf(status: AccessStatus): Side {
  if (status === 'within') return 'in';
  return status === 'beyond' || status === 'unreachable' ? 'out' : 'unknown';
}

function kindOf(before: AccessStatus, after: AccessStatus): AccessChangeKind {
  const [was, is] = [sideOf(before), sideOf(after)];
  if (before === after || (was === is && was !== 'unknown')) return 'unchanged';
  if (was === 'unknown' || is === 'unknown') return 'unsettled';
  return is === 'in' ? 'gained' : 'lost';
}

const onlyIn = (side: 'before' | 'after', rows: readonly AccessRow[]): Issue[] =>
  rows.map(({ originId }) =>
    remark(
      'origin-in-one-check',
      [side, originId],
      text(
        `l'origine ${originId} n'est que dans un des deux calculs`,
        `origin ${originId} is in one of the two checks only`,
      ),
    ),
  );
