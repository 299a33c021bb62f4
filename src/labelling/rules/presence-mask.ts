import type { Expectation } from '../../foundation/expectations.js';
import { isRecord } from '../../foundation/record.js';
import { text } from '../../foundation/text.js';
import { OPERATOR_IDS, type OperatorId } from '../../operators/operators.js';
import type { OperatorPresence } from '../../operators/presence.js';

/**
 * What a list says of each operator, as two sets of bits (bit n: operator n of `OPERATOR_IDS`). An operator in neither
 * set, or in both (two entries that contradict each other), is unknown.
 */
export interface PresenceMask {
  /** Those said to be present. */
  readonly present: number;
  /** Those said to be absent. */
  readonly absent: number;
}

/** What a list says of one operator. */
export type PresenceStatus = OperatorPresence['status'] | 'unknown';

/** Nothing is said of any operator. */
export const NOTHING_KNOWN: PresenceMask = { present: 0, absent: 0 };

/** The bit of an operator; 0 for what is not one. */
function bitOf(id: unknown): number {
  const index = OPERATOR_IDS.indexOf(id as OperatorId);
  return index < 0 ? 0 : 1 << index;
}

/** The set of some operators. */
export const maskOf = (ids: readonly OperatorId[]): number => ids.reduce((mask, id) => mask | bitOf(id), 0);

/** Reads a list of presences; `undefined` when it is not one. */
export function presenceMask(value: unknown): PresenceMask | undefined {
  if (!Array.isArray(value)) return undefined;
  let [present, absent] = [0, 0];
  for (const entry of value as readonly unknown[]) {
    const { operator, status } = isRecord(entry) ? entry : {};
    const bit = bitOf(operator);
    if (bit === 0) return undefined;
    if (status === 'present') present |= bit;
    else if (status === 'absent') absent |= bit;
    else return undefined;
  }
  return { present, absent };
}

/** A list of presences. */
export const presences: Expectation = {
  type: 'object',
  words: text(
    'une liste de { operator, status: "present" ou "absent" }',
    'a list of { operator, status: "present" or "absent" }',
  ),
  accepts: (value) => presenceMask(value) !== undefined,
};

/** What a mask says of one operator. */
export function statusIn({ present, absent }: PresenceMask, id: OperatorId): PresenceStatus {
  const bit = bitOf(id);
  if ((present & bit) === (absent & bit)) return 'unknown';
  return (present & bit) === 0 ? 'absent' : 'present';
}

/** A mask as lists of operators. */
export const operatorsIn = (mask: PresenceMask): Record<OperatorPresence['status'], OperatorId[]> => ({
  present: OPERATOR_IDS.filter((id) => statusIn(mask, id) === 'present'),
  absent: OPERATOR_IDS.filter((id) => statusIn(mask, id) === 'absent'),
});
