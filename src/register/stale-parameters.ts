import { requireDate } from '../foundation/argument.js';
import type { IsoDate } from '../foundation/civil-date.js';
import { staleAmong, type StaleEntry } from '../law/stale.js';
import { parameters } from './parameters.js';

/**
 * The parameters that deserve a new review on a day: their last state has ended and nothing follows, or they were last
 * compared with their sources a year ago or more.
 *
 * @param asOf - the day of the question, `YYYY-MM-DD`
 * @throws RangeError when the date is not one
 *
 * @example
 * ```ts
 * staleParameters('2028-01-01').some((stale) => stale.id === 'operator-base.urssaf'); // => true
 * ```
 */
export const staleParameters = (asOf: IsoDate): StaleEntry[] => staleAmong(parameters, requireDate('asOf', asOf));
