import type { Place } from '../places/place.js';
import { checkAccess, type AccessCheck } from './check.js';
import { estimateTravelTimes, type EstimateOptions } from './estimates/estimate.js';

/** What {@link estimateAccess} reads. */
export interface EstimatedRequest extends EstimateOptions {
  readonly origins: readonly Place[];
  readonly structures: readonly Place[];
  readonly cutoffMinutes: number;
  /** `false` by default: the rule says "less than 30 minutes". */
  readonly inclusive?: boolean;
}

/**
 * Estimates the times and checks them in one call, so that the times are always those of the structures given: when one
 * closes, the next ones take its place on the shortlists. Seconds for all the communes of France.
 *
 * @param question as for `estimateTravelTimes` and `checkAccess`
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
export const estimateAccess = ({ origins, structures, ...options }: EstimatedRequest): AccessCheck =>
  checkAccess({ ...options, origins, structures, times: estimateTravelTimes(origins, structures, options) });
