import { requireArray } from '../../foundation/argument.js';
import type { AccessCheck, AccessStatus, NoMinutes } from '../../access/check.js';
import type { AccessChangeKind, AccessComparison } from '../../access/compare.js';
import type { AccessCoverage } from '../../access/coverage.js';

/** An origin of an access check as a flat row, times in minutes. */
export interface AccessCheckRow {
  /** Identifier of the origin. */
  readonly originId: string;
  /** Whether a structure is within the cut-off. */
  readonly status: AccessStatus;
  /** Minutes to the nearest structure; `null` when no time settles the answer. */
  readonly minutes: number | null;
  /** Lowest minutes expected to the nearest structure; `null` when the times are not estimates. */
  readonly minutesAtLeast: number | null;
  /** Highest minutes expected to the nearest structure; `null` when the times are not estimates. */
  readonly minutesAtMost: number | null;
  /** Identifier of the nearest structure; `null` when no time settles the answer. */
  readonly structureId: string | null;
  /** Where the time comes from. */
  readonly method: string;
  /** The cut-off, in minutes. */
  readonly cutoffMinutes: number;
  /** Why there are no minutes; `null` when there are. */
  readonly reason: NoMinutes | null;
}

/** One row for each origin of an access check. A measured time has no band. */
export const accessRows = ({ rows, cutoffMinutes }: AccessCheck): AccessCheckRow[] =>
  requireArray('report.rows', rows).map((row) => ({
    originId: row.originId,
    status: row.status,
    minutes: row.minutes ?? null,
    minutesAtLeast: row.band?.[0] ?? null,
    minutesAtMost: row.band?.[1] ?? null,
    structureId: row.structureId ?? null,
    method: row.method,
    cutoffMinutes,
    reason: row.reason ?? null,
  }));

/** A group of an access coverage as a flat row, or the whole when it has no group. */
export interface AccessCoverageRow {
  /** Key of the group; `null` for the whole, and for the origins without a group. */
  readonly group: string | null;
  /** The cut-off, in minutes. */
  readonly cutoffMinutes: number;
  /** Whether a time equal to the cut-off is within. */
  readonly inclusive: boolean;
  /** Share, 0 to 1, of the weight that is within: proved. */
  readonly atLeast: number;
  /** Share, 0 to 1, of the weight that may be within. */
  readonly atMost: number;
  /** Sum of the weights. */
  readonly total: number;
  /** Sum of the weights of the origins within. */
  readonly within: number;
  /** Sum of the weights of the uncertain origins. */
  readonly uncertain: number;
  /** Sum of the weights of the origins beyond. */
  readonly beyond: number;
  /** Sum of the weights of the origins from which no road leads to a structure. */
  readonly unreachable: number;
  /** Sum of the weights of the origins that the times do not settle. */
  readonly notComputed: number;
  /** Where the times come from. */
  readonly method: string;
  /** Model of the estimates; `null` when there is none. */
  readonly model: string | null;
}

/** One row for each group of a coverage, or a single row. */
export const coverageRows = (coverage: AccessCoverage): AccessCoverageRow[] =>
  (coverage.groups ?? [{ ...coverage, key: null }]).map(({ key, atLeast, atMost, total, weights }) => ({
    group: key,
    cutoffMinutes: coverage.cutoffMinutes,
    inclusive: coverage.inclusive,
    atLeast,
    atMost,
    total,
    ...weightsOf(weights),
    method: coverage.method,
    model: coverage.model ?? null,
  }));

const weightsOf = (weights: AccessCoverage['weights']) =>
  ({
    within: weights.within,
    uncertain: weights.uncertain,
    beyond: weights.beyond,
    unreachable: weights.unreachable,
    notComputed: weights['not-computed'],
  }) satisfies Record<Exclude<AccessStatus, 'not-computed'> | 'notComputed', number>;

/** What changes for an origin between two access checks, as a flat row. */
export interface AccessComparisonRow {
  /** Identifier of the origin. */
  readonly originId: string;
  /** What changes. */
  readonly change: AccessChangeKind;
  /** Status before. */
  readonly before: AccessStatus;
  /** Status after. */
  readonly after: AccessStatus;
  /** Minutes to the nearest structure before; `null` when there is no time. */
  readonly minutesBefore: number | null;
  /** Minutes to the nearest structure after; `null` when there is no time. */
  readonly minutesAfter: number | null;
  /** The cut-off, in minutes. */
  readonly cutoffMinutes: number;
}

/** One row for each origin of a comparison of access checks. */
export const accessComparisonRows = ({ rows, cutoffMinutes }: AccessComparison): AccessComparisonRow[] =>
  requireArray('report.rows', rows).map((row) => ({
    originId: row.originId,
    change: row.change,
    before: row.before,
    after: row.after,
    minutesBefore: row.minutesBefore ?? null,
    minutesAfter: row.minutesAfter ?? null,
    cutoffMinutes,
  }));
