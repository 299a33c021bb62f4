import { defined } from '../foundation/defined.js';
import { requireBoolean, requireFormat, requireNumber, requireShape } from '../foundation/argument.js';
import { describe } from '../foundation/describe.js';
import { frozen } from '../foundation/frozen.js';
import type { Issue, Notice } from '../foundation/issue.js';
import { aMeasure, aText, isMeasure, oneOf, type Expectation } from '../foundation/expectations.js';
import { listOf, objectOf, optional, type Fields } from '../foundation/shape.js';
import { text } from '../foundation/text.js';
import { readRequest, type AccessBasis, type AccessRequest } from './request.js';
import { forEachListed, othersAtLeast, type Scope } from './scope.js';
import { minutesOf, NEVER, UNREACHABLE } from './times/deciseconds.js';
import { requireOrigin } from './times/travel-times.js';

/** Every {@link AccessStatus}, in the order of reports. */
export const ACCESS_STATUSES = frozen(['within', 'uncertain', 'beyond', 'unreachable', 'not-computed'] as const);

/**
 * `within`: proved under the cut-off. `beyond`: proved not to be. `uncertain`: the band of an estimate holds the
 * cut-off. `unreachable`: no road leads to any structure. `not-computed`: the times do not settle it.
 */
export type AccessStatus = (typeof ACCESS_STATUSES)[number];

/** A value for each status. */
export const byStatus = <T>(value: (status: AccessStatus) => T): Readonly<Record<AccessStatus, T>> =>
  Object.fromEntries(ACCESS_STATUSES.map((status) => [status, value(status)])) as Record<AccessStatus, T>;

/**
 * Why a row has no minutes. Not computed: the origin has no time (`no-time-for-origin`), some structures are not ruled
 * out (`structures-not-ruled-out`), there is none (`no-structure`). Beyond: all are too far away for it, over water
 * included (`ruled-out-by-distance`).
 */
export type NoMinutes = (typeof NO_MINUTES)[number];

const NO_MINUTES = ['no-time-for-origin', 'structures-not-ruled-out', 'no-structure', 'ruled-out-by-distance'] as const;

/** The answer for one origin. */
export interface AccessRow {
  /** Identifier of the origin. */
  readonly originId: string;
  /** The answer. */
  readonly status: AccessStatus;
  /** Minutes to the nearest structure. Absent: no time settles the answer. */
  readonly minutes?: number;
  /** Lowest and highest minutes expected to the nearest structure, whichever it is. Absent: no estimate. */
  readonly band?: readonly [low: number, high: number];
  /** The structure with the least time; among equal times, the first identifier. Absent: no time settles the answer. */
  readonly structureId?: string;
  /** Where the time comes from: the method of the times. */
  readonly method: string;
  /** Beyond, without a time: the nearest structure is at least so many minutes away. */
  readonly minutesAtLeast?: number;
  /** Why there are no minutes. Absent: there are, or no road leads to any structure. */
  readonly reason?: NoMinutes;
}

/** The answers for all the origins. */
export interface AccessCheck extends AccessBasis {
  /** The format of the report and its version. */
  readonly format: 'france-services/access-check@1';
  /** One row for each identifier of the origins, in their order. An origin without an identifier is an issue. */
  readonly rows: readonly AccessRow[];
  /** Data that could not be used, those of the times included. */
  readonly issues: readonly Issue[];
  /** What was corrected or is doubtful: identifiers that come again, structures without times... */
  readonly notices: readonly Notice[];
}

/**
 * Who reaches a structure in less than a time? Every origin is answered once, and none is beyond unless every structure
 * is ruled out: a shortlist rules out the structures that are not on it by the least time to them; a matrix or rows rule
 * out none that they do not hold; a structure that the times do not know is never ruled out.
 *
 * @param request `cutoffMinutes` in minutes; times are compared in whole deciseconds
 * @returns a row per origin, in their order; data that could not be used are issues, never exceptions
 * @throws RangeError when the cut-off is not a number of at least 0, TypeError when a list is not an array or the
 * times are not travel times
 * @example
 * ```ts
 * const times = travelTimesFromMatrix({ fromIds: ['A', 'B'], toIds: ['H'], durations: [[29.9], [30]], unit: 'minutes' });
 * const request = { origins: [{ id: 'A' }, { id: 'B' }], structures: [{ id: 'H' }], times, cutoffMinutes: 30 };
 * checkAccess(request).rows.map((row) => row.status); // => ['within', 'beyond']
 * checkAccess({ ...request, inclusive: true }).rows.map((row) => row.status); // => ['within', 'within']
 * ```
 */
export function checkAccess(request: AccessRequest): AccessCheck {
  const { basis, scope, origins, indexOf, structures, issues, notices } = readRequest(request);
  const { method } = basis;
  const rows = origins.map(({ value: originId }): AccessRow => {
    const origin = indexOf.get(originId);
    if (structures.size === 0) return { originId, method, status: 'not-computed', reason: 'no-structure' };
    if (origin === undefined) return { originId, method, status: 'not-computed', reason: 'no-time-for-origin' };
    return { originId, method, ...answerFor(origin, scope) };
  });
  return { format: 'france-services/access-check@1', ...basis, rows, issues, notices };
}

function answerFor(origin: number, scope: Scope): Omit<AccessRow, 'originId' | 'method'> {
  const { times, limit } = scope;
  let best = NEVER;
  let nearest = -1;
  let low = NEVER;
  let high = NEVER;
  let listed = 0;
  forEachListed(scope, origin, (destination, time, lowest, highest) => {
    listed++;
    if (time === UNREACHABLE) return;
    low = Math.min(low, lowest);
    high = Math.min(high, highest);
    if (time < best || (time === best && destination < nearest)) [best, nearest] = [time, destination];
  });
  const others = othersAtLeast(scope, origin, listed);
  const found =
    nearest < 0
      ? {}
      : {
          minutes: minutesOf(best),
          ...defined({
            band: times.low && times.high && ([minutesOf(Math.min(low, others)), minutesOf(high)] as const),
          }),
          structureId: times.destinations[nearest]!,
        };
  if (high < limit) return { status: 'within', ...found };
  if (low < limit) return { status: 'uncertain', ...found };
  if (!scope.complete || others < limit) return { status: 'not-computed', reason: 'structures-not-ruled-out' };
  if (nearest >= 0) return { status: 'beyond', ...found };
  if (others === NEVER) return { status: 'unreachable' };
  return { status: 'beyond', minutesAtLeast: minutesOf(others), reason: 'ruled-out-by-distance' };
}

/** Returns the argument when it is an access check that counts each origin once; throws a `TypeError` otherwise. */
export function requireCheck(name: string, check: AccessCheck): AccessCheck {
  requireFormat(name, check, 'france-services/access-check@1', 'an access check, from checkAccess or estimateAccess');
  requireOrigin(name, check);
  requireNumber(`${name}.cutoffMinutes`, check.cutoffMinutes, 0);
  requireBoolean(`${name}.inclusive`, check.inclusive);
  const seen = new Set<string>();
  for (const [index, { originId }] of requireShape(`${name}.rows`, check.rows, ROWS).entries()) {
    if (!seen.has(originId)) seen.add(originId);
    else {
      const received = `a second row for ${describe(originId).en}`;
      throw new TypeError(`${name}.rows[${index}]: expected one row for each origin; received ${received}`);
    }
  }
  return check;
}

const A_BAND: Expectation = {
  type: 'object',
  words: text("deux nombres de minutes dans l'ordre, au moins 0", 'two numbers of minutes in order, at least 0'),
  accepts: (band) => Array.isArray(band) && band.length === 2 && band.every(isMeasure) && band[0]! <= band[1]!,
};

const MINUTES = /* @__PURE__ */ optional(/* @__PURE__ */ aMeasure());

const ROWS = /* @__PURE__ */ listOf(
  /* @__PURE__ */ objectOf(
    {
      originId: aText,
      status: /* @__PURE__ */ oneOf(ACCESS_STATUSES),
      minutes: MINUTES,
      band: /* @__PURE__ */ optional(A_BAND),
      structureId: /* @__PURE__ */ optional(aText),
      method: aText,
      minutesAtLeast: MINUTES,
      reason: /* @__PURE__ */ optional(/* @__PURE__ */ oneOf(NO_MINUTES)),
    } satisfies Fields<AccessRow>,
    text("une ligne d'un contrôle d'accès", 'a row of an access check'),
  ),
);
