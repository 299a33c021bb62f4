import { requireObject } from '../foundation/argument.js';
import type { Place } from '../places/place.js';
import { checkAccess, type AccessCheck } from './check.js';
import { estimatedTimes, type EstimateOptions } from './estimates/estimate.js';

/** What {@link estimateAccess} reads. */
export interface EstimatedRequest extends EstimateOptions {
  /** Where people start, coordinates in degrees. Every origin has one answer. */
  readonly origins: readonly Place[];
  /** Where they go, coordinates in degrees. */
  readonly structures: readonly Place[];
  /** Minutes, at least 0. */
  readonly cutoffMinutes: number;
  /** Whether a time equal to the cut-off is within. Absent: `false`, the rule says "less than 30 minutes". */
  readonly inclusive?: boolean | undefined;
}

/**
 * Estimates the times and checks them in one call, so that the times are always those of the structures given: when one
 * closes, the next ones take its place on the shortlists. Seconds for all the communes of France.
 *
 * @param request as for `estimateTravelTimes` and `checkAccess`
 * @throws RangeError or TypeError as these do
 * @example
 * ```ts
 * const origins = [{ id: 'A', latitude: 46, longitude: 2 }];
 * const structures = [{ id: 'H', latitude: 46.01, longitude: 2 }, { id: 'I', latitude: 46.9, longitude: 2 }];
 * const check = (left: typeof structures) =>
 *   estimateAccess({ origins, structures: left, cutoffMinutes: 30, nearest: 1 }).rows.map(({ status }) => status);
 * check(structures); // => ['within']
 * check(structures.slice(1)); // => ['beyond']
 * ```
 */
export function estimateAccess(request: EstimatedRequest): AccessCheck {
  requireObject('request', request, 'an object { origins, structures, cutoffMinutes }');
  const { origins, structures } = request;
  const times = estimatedTimes(['origins', origins], ['structures', structures], request);
  return checkAccess({ ...request, times });
}
