import { addYears, type IsoDate } from '../foundation/civil-date.js';
import type { Parameter } from './parameter.js';

/** An entry that deserves a new review, and why. */
export interface StaleEntry {
  /** Identifier of the parameter. */
  readonly id: string;
  /** First day of the entry. */
  readonly from: IsoDate;
  /** Last day on which a person compared it with its source. */
  readonly reviewedOn: IsoDate;
  /** `lapsed`: the last state has ended and nothing follows; `old-review`: last compared with its source a year ago or more. */
  readonly reason: 'lapsed' | 'old-review';
}

/**
 * The entries of some parameters that deserve a new review on a day. An entry that another follows is history: it is
 * not reviewed again. One may appear once for each reason.
 */
export function staleAmong(parameters: readonly Parameter[], asOf: IsoDate): StaleEntry[] {
  return parameters.flatMap(({ id, entries }) => {
    const last = entries.at(-1);
    if (!last) return [];
    const { from, until, reviewedOn } = last;
    const reasons: StaleEntry['reason'][] = [];
    if (until !== undefined && until < asOf) reasons.push('lapsed');
    if (addYears(reviewedOn, 1) <= asOf) reasons.push('old-review');
    return reasons.map((reason) => ({ id, from, reviewedOn, reason }));
  });
}
