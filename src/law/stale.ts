import { requireDate } from '../foundation/argument.js';
import { addYears, type IsoDate } from '../foundation/civil-date.js';
import type { Parameter } from './parameter.js';

/** A parameter that deserves a new check, and why. */
export interface StaleParameter {
  readonly id: string;
  readonly checkedOn: IsoDate;
  /** `lapsed`: its last state has ended and nothing follows; `old-check`: last compared with its sources a year ago or more. */
  readonly reason: 'lapsed' | 'old-check';
}

/** The parameters among a list that deserve a new check on a day. A parameter may appear once for each reason. */
export function staleAmong(parameters: readonly Parameter[], asOf: IsoDate): StaleParameter[] {
  requireDate('asOf', asOf);
  return parameters.flatMap(({ id, checkedOn, entries }) => {
    const until = entries.at(-1)?.until;
    const lapsed = until !== undefined && until < asOf;
    const old = addYears(checkedOn, 1) <= asOf;
    return [
      ...(lapsed ? [{ id, checkedOn, reason: 'lapsed' as const }] : []),
      ...(old ? [{ id, checkedOn, reason: 'old-check' as const }] : []),
    ];
  });
}
