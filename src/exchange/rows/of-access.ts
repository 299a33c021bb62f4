import type { AccessCheck, AccessStatus } from '../../access/check.js';
import type { AccessChangeKind, AccessComparison } from '../../access/compare.js';
import type { AccessCoverage } from '../../access/coverage.js';

/** An origin of an access check as a flat row, times in minutes. */
export interface AccessCheckRow {
  readonly originId: string;
  readonly status: AccessStatus;
  readonly minutes: number | null;
  readonly minutesAtLeast: number | null;
  readonly minutesAtMost: number | null;
  readonly structureId: string | null;
  readonly method: string;
  readonly cutoffMinutes: number;
  readonly reason: string | null;
}

/** One row for each origin of an access check. A measured time has no band. */
export function accessRows(check: AccessCheck): AccessCheckRow[] {
  return check.rows.map((row) => ({
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
}

/** A group of an access coverage as a flat row, or the whole when it has no group. */
export interface AccessCoverageRow {
  /** Key of the group; `null` for the whole, and for the origins without a group. */
  readonly group: string | null;
  readonly cutoffMinutes: number;
  readonly inclusive: boolean;
  /** Shares from 0 to 1. */
  readonly atLeast: number;
  readonly atMost: number;
  /** Sums of the weights: the whole, and by status. */
  readonly total: number;
  readonly within: number;
  readonly uncertain: number;
  readonly beyond: number;
  readonly unreachable: number;
  readonly notComputed: number;
  readonly method: string;
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
    within: weights.within,
    uncertain: weights.uncertain,
    beyond: weights.beyond,
    unreachable: weights.unreachable,
    notComputed: weights['not-computed'],
    method: coverage.method,
    model: coverage.model ?? null,
  }));

/** What changes for an origin between two access checks, as a flat row. */
export interface AccessComparisonRow {
  readonly originId: string;
  readonly change: AccessChangeKind;
  readonly before: AccessStatus;
  readonly after: AccessStatus;
  readonly minutesBefore: number | null;
  readonly minutesAfter: number | null;
  readonly cutoffMinutes: number;
}

/** One row for each origin of a comparison of access checks. */
export const accessComparisonRows = ({ rows, cutoffMinutes }: AccessComparison): AccessComparisonRow[] =>
  rows.map(({ originId, change, before, after, minutesBefore, minutesAfter }) => ({
    originId,
    change,
    before,
    after,
    minutesBefore: minutesBefore ?? null,
    minutesAfter: minutesAfter ?? null,
    cutoffMinutes,
  }));
