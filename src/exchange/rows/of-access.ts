import { requireMembers } from '../../foundation/argument.js';
import { requireCheck, type AccessCheck, type AccessStatus, type NoMinutes } from '../../access/check.js';
import type { AccessChangeKind, AccessComparison } from '../../access/compare.js';
import type { AccessCoverage } from '../../access/coverage.js';
import type { SoleCoverage } from '../../access/sole.js';
import { rowsOfTimes, type TravelTimes } from '../../access/times/travel-times.js';
import { joined } from './cells.js';

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
export const accessRows = (check: AccessCheck): AccessCheckRow[] =>
  requireCheck('report', check).rows.map((row) => ({
    originId: row.originId,
    status: row.status,
    minutes: row.minutes ?? null,
    minutesAtLeast: row.band?.[0] ?? null,
    minutesAtMost: row.band?.[1] ?? null,
    structureId: row.structureId ?? null,
    method: row.method,
    cutoffMinutes: check.cutoffMinutes,
    reason: row.reason ?? null,
  }));

/** A group of an access coverage as a flat row, or the whole when it has no group. */
export interface AccessCoverageRow {
  /** Key of the group; `null` for the whole, and for the origins without a group. */
  readonly groupKey: string | null;
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
  requireMembers('report.groups', coverage.groups ?? [{ ...coverage, key: null }]).map(
    ({ key, atLeast, atMost, total, weights }) => ({
      groupKey: key,
      cutoffMinutes: coverage.cutoffMinutes,
      inclusive: coverage.inclusive,
      atLeast,
      atMost,
      total,
      ...weightsOf(weights),
      method: coverage.method,
      model: coverage.model ?? null,
    }),
  );

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
  readonly changeKind: AccessChangeKind;
  /** Status before. */
  readonly statusBefore: AccessStatus;
  /** Status after. */
  readonly statusAfter: AccessStatus;
  /** Minutes to the nearest structure before; `null` when there is no time. */
  readonly minutesBefore: number | null;
  /** Minutes to the nearest structure after; `null` when there is no time. */
  readonly minutesAfter: number | null;
  /** The cut-off, in minutes. */
  readonly cutoffMinutes: number;
}

/** One row for each origin of a comparison of access checks. */
export const accessComparisonRows = ({ rows, cutoffMinutes }: AccessComparison): AccessComparisonRow[] =>
  requireMembers('report.rows', rows).map((row) => ({
    originId: row.originId,
    changeKind: row.change,
    statusBefore: row.before,
    statusAfter: row.after,
    minutesBefore: row.minutesBefore ?? null,
    minutesAfter: row.minutesAfter ?? null,
    cutoffMinutes,
  }));

/** What a structure alone covers, as a flat row. */
export interface SoleCoverageRow {
  /** Identifier of the structure. */
  readonly structureId: string;
  /** The cut-off, in minutes. */
  readonly cutoffMinutes: number;
  /** Whether a time equal to the cut-off is within. */
  readonly inclusive: boolean;
  /** Weight of the origins that it surely serves alone. */
  readonly atLeast: number;
  /** The same with the origins that it may serve alone. */
  readonly atMost: number;
  /** Identifiers of the origins that it surely serves alone, separated by `;`; `null` when there is none. */
  readonly originIds: string | null;
  /** Identifiers of the origins that it may serve alone, separated by `;`; `null` when there is none. */
  readonly uncertainIds: string | null;
  /** Where the times come from. */
  readonly method: string;
  /** Model of the estimates; `null` when there is none. */
  readonly model: string | null;
}

/** One row for each structure. The origins that the times do not settle, which are in no sum, have none. */
export const soleRows = ({ structures, cutoffMinutes, inclusive, method, model }: SoleCoverage): SoleCoverageRow[] =>
  requireMembers('report.structures', structures).map(({ structureId, atLeast, atMost, originIds, uncertainIds }) => ({
    structureId,
    cutoffMinutes,
    inclusive,
    atLeast,
    atMost,
    originIds: joined(originIds),
    uncertainIds: joined(uncertainIds),
    method,
    model: model ?? null,
  }));

/** A travel time as a flat row. */
export interface TravelTimesRow {
  /** Identifier of the origin. */
  readonly originId: string;
  /** Identifier of the destination. */
  readonly destinationId: string;
  /** Whether a road leads there. */
  readonly reachable: boolean;
  /** Minutes, a whole number of deciseconds; `null` when no road leads there. */
  readonly minutes: number | null;
  /** Lowest minutes expected; `null` when the time is not an estimate. */
  readonly minutesAtLeast: number | null;
  /** Highest minutes expected; `null` when the time is not an estimate. */
  readonly minutesAtMost: number | null;
  /** Where the time comes from. */
  readonly method: string;
  /** Model of the estimate; `null` when there is none. */
  readonly model: string | null;
}

/** One row for each pair that is listed, copies of the times by structured clone included; the others are unknown. */
export const timesRows = (times: TravelTimes): TravelTimesRow[] =>
  [...rowsOfTimes(times)].map(({ from_id, to_id, minutes, band }) => ({
    originId: from_id,
    destinationId: to_id,
    reachable: minutes !== null,
    minutes,
    minutesAtLeast: band?.[0] ?? null,
    minutesAtMost: band?.[1] ?? null,
    method: times.method,
    model: times.model ?? null,
  }));
