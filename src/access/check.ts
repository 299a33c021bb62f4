import type { Issue, Notice } from '../foundation/issue.js';
import { minutesOf, NEVER, UNREACHABLE } from './times/deciseconds.js';
import { forEachListed, othersAtLeast, readRequest, type AccessRequest, type AskedOf, type Scope } from './request.js';

/**
 * `within`: proved under the cut-off. `beyond`: proved not to be. `uncertain`: the band of an estimate holds the
 * cut-off. `unreachable`: no road leads to any structure. `not-computed`: the times given do not settle it.
 */
export type AccessStatus = 'within' | 'uncertain' | 'beyond' | 'unreachable' | 'not-computed';

/** Every {@link AccessStatus}, in the order of reports. */
export const ACCESS_STATUSES = ['within', 'uncertain', 'beyond', 'unreachable', 'not-computed'] as const;

/** The answer for one origin. */
export interface AccessRow {
  readonly originId: string;
  readonly status: AccessStatus;
  /** Minutes to the nearest structure; absent when no time settles the answer. */
  readonly minutes?: number;
  /** Lowest and highest minutes expected to the nearest structure, whichever it is, when the times are estimates. */
  readonly band?: readonly [low: number, high: number];
  /** The structure with the least time; among equal times, the first identifier. */
  readonly structureId?: string;
  /** Where the time comes from: that of the times given. */
  readonly method: string;
  /** Beyond, without a time: the nearest structure is at least so many minutes away. */
  readonly minutesAtLeast?: number;
  /**
   * Why there are no minutes. Not computed: the origin has no time (`no-time-for-origin`), some structures are not
   * ruled out (`structures-not-ruled-out`), there is none (`no-structure`). Beyond: all are too far away for it, over
   * water included (`ruled-out-by-distance`).
   */
  readonly reason?: NoMinutes;
}

/** Why a row has no minutes. */
export type NoMinutes = 'no-time-for-origin' | 'structures-not-ruled-out' | 'no-structure' | 'ruled-out-by-distance';

/** The answers for all the origins. */
export interface AccessCheck extends AskedOf {
  readonly format: 'france-services/access-check@1';
  /** One row per origin, in the order of the origins. */
  readonly rows: readonly AccessRow[];
  /** Data that could not be used, those of the times included. */
  readonly issues: readonly Issue[];
  readonly notices: readonly Notice[];
}

/**
 * Who reaches a structure in less than a time? Every origin is answered, and none is said to be beyond unless every
 * structure is ruled out: a shortlist rules out the structures that are not on it by the least time to them; a matrix
 * or rows rule out none that they do not hold; a structure that the times do not know is never ruled out.
 *
 * @param question `cutoffMinutes` in minutes; times are compared in whole deciseconds
 * @returns a row per origin, in their order; data that could not be used are issues, never exceptions
 * @throws RangeError when the cut-off is not a number of at least 0, TypeError when a list is not an array or the
 * times are not travel times
 * @example
 * ```ts
 * const times = travelTimesFromMatrix({ fromIds: ['A', 'B'], toIds: ['H'], durations: [[29.9], [30]], unit: 'minutes' });
 * const question = { origins: [{ id: 'A' }, { id: 'B' }], structures: [{ id: 'H' }], times, cutoffMinutes: 30 };
 * checkAccess(question).rows.map((row) => row.status); // => ['within', 'beyond']
 * checkAccess({ ...question, inclusive: true }).rows.map((row) => row.status); // => ['within', 'within']
 * ```
 */
export function checkAccess(question: AccessRequest): AccessCheck {
  const { asked, scope, originIds, positionOf, wanted, issues, notices } = readRequest(question);
  const { method } = asked;
  const rows = originIds.map((id): AccessRow => {
    const originId = id ?? '';
    const position = positionOf.get(id);
    if (wanted.size === 0) return { originId, method, status: 'not-computed', reason: 'no-structure' };
    if (position === undefined) return { originId, method, status: 'not-computed', reason: 'no-time-for-origin' };
    return { originId, method, ...answerFor(position, scope) };
  });
  return { format: 'france-services/access-check@1', ...asked, rows, issues, notices };
}

function answerFor(origin: number, scope: Scope): Omit<AccessRow, 'originId' | 'method'> {
  const { times, limit } = scope;
  let best = NEVER;
  let bestAt = -1;
  let low = NEVER;
  let high = NEVER;
  let listed = 0;
  forEachListed(scope, origin, (at, time, lowest, highest) => {
    listed++;
    if (time === UNREACHABLE) return;
    low = Math.min(low, lowest);
    high = Math.min(high, highest);
    if (time < best || (time === best && at < bestAt)) [best, bestAt] = [time, at];
  });
  const others = othersAtLeast(scope, origin, listed);
  const nearest =
    bestAt < 0
      ? {}
      : {
          minutes: minutesOf(best),
          ...(times.low && times.high ? { band: [minutesOf(Math.min(low, others)), minutesOf(high)] as const } : {}),
          structureId: times.destinations[bestAt] as string,
        };
  if (high < limit) return { status: 'within', ...nearest };
  if (low < limit) return { status: 'uncertain', ...nearest };
  if (!scope.complete || others < limit) return { status: 'not-computed', reason: 'structures-not-ruled-out' };
  if (bestAt >= 0) return { status: 'beyond', ...nearest };
  if (others === NEVER) return { status: 'unreachable' };
  return { status: 'beyond', minutesAtLeast: minutesOf(others), reason: 'ruled-out-by-distance' };
}
