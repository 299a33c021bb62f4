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
  /** The nearest structure, when there is a time. */
  readonly structureBefore?: string;
  readonly structureAfter?: string;
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
 * Compares the answers before and after structures open, move or close. With the times of before, a closed structure is
 * left out of `structures` and an opened one is in no time: the answers are then `not-computed` where these times do not
 * settle them, never a false "beyond". {@link estimateAccess} for each side settles them; a structure that moves needs
 * times of its own, or another identifier.
 *
 * @param before from `checkAccess` or `estimateAccess`
 * @param after the same, with the same cut-off
 * @throws RangeError when the cut-offs differ
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
    notices: sourceOf(before) === sourceOf(after) ? [] : [otherSource(before, after)],
  };
}

const sourceOf = ({ method, model }: AccessCheck): string => (model === undefined ? method : `${method} (${model})`);

const otherSource = (before: AccessCheck, after: AccessCheck): Notice =>
  remark(
    'different-methods',
    ['after', 'method'],
    text(
      `avant : ${sourceOf(before)} ; après : ${sourceOf(after)}. Une différence peut venir de la méthode.`,
      `before: ${sourceOf(before)}; after: ${sourceOf(after)}. A difference may come from the method.`,
    ),
  );

function changeOf(before: AccessRow, after: AccessRow): AccessChange {
  return {
    originId: after.originId,
    change: kindOf(before.status, after.status),
    before: before.status,
    after: after.status,
    ...(before.minutes === undefined ? {} : { minutesBefore: before.minutes }),
    ...(after.minutes === undefined ? {} : { minutesAfter: after.minutes }),
    ...(before.structureId === undefined ? {} : { structureBefore: before.structureId }),
    ...(after.structureId === undefined ? {} : { structureAfter: after.structureId }),
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
