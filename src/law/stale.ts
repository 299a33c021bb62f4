import { requireDate } from '../foundation/argument.js';
import { addYears, type IsoDate } from '../foundation/civil-date.js';
import type { Parameter } from './parameter.js';

/** A parameter that deserves a new review, and why. */
export interface StaleParameter {
  readonly id: string;
  readonly reviewedOn: IsoDate;
  /** `lapsed`: its last state has ended and nothing follows; `old-review`: last compared with its sources a year ago or more. */
  readonly reason: 'lapsed' | 'old-review';
}

/** The parameters among a list that deserve a new review on a day. A parameter may appear once for each reason. */
export function staleAmong(parameters: readonly Parameter[], asOf: IsoDate): StaleParameter[] {
  requireDate('asOf', asOf);
  return parameters.flatMap(({ id, reviewedOn, entries }) => {
    const until = entries.at(-1)?.until;
    const lapsed = until !== undefined && until < asOf;
    const old = addYears(reviewedOn, 1) <= asOf;
    return [
      ...(lapsed ? [{ id, reviewedOn, reason: 'lapsed' as const }] : []),
      ...(old ? [{ id, reviewedOn, reason: 'old-review' as const }] : []),
    ];
  });
}
