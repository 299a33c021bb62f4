import type { AccessCheck, AccessStatus } from '../access/check.js';

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
  readonly because: string | null;
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
    because: row.because ?? null,
  }));
}
