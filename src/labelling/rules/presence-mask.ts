import { OPERATOR_IDS, type OperatorId } from '../../operators/operators.js';
import type { OperatorPresence } from '../../operators/presence.js';

/**
 * What a list says of each operator, as two sets of bits (bit n: operator n of `OPERATOR_IDS`). An operator in neither
 * set, or in both (two entries that contradict each other), is unknown.
 */
export interface PresenceMask {
  readonly present: number;
  readonly absent: number;
}

/** The bit of an operator. */
const BITS: ReadonlyMap<string, number> = new Map(OPERATOR_IDS.map((id, index) => [id, 1 << index]));

/** The set of some operators. */
export const maskOf = (ids: readonly OperatorId[]): number => ids.reduce((mask, id) => mask | (BITS.get(id) ?? 0), 0);

/** Reads a list of presences; `undefined` when it is not one. */
export function presenceMask(value: unknown): PresenceMask | undefined {
  if (!Array.isArray(value)) return undefined;
  let [present, absent] = [0, 0];
  for (const entry of value as readonly (Partial<OperatorPresence> | null | undefined)[]) {
    const bit = BITS.get(entry?.operator ?? '');
    if (bit === undefined) return undefined;
    if (entry?.status === 'present') present |= bit;
    else if (entry?.status === 'absent') absent |= bit;
    else return undefined;
  }
  return { present, absent };
}

/** What a mask says of one operator. */
export function statusIn({ present, absent }: PresenceMask, id: OperatorId): OperatorPresence['status'] | 'unknown' {
  const bit = BITS.get(id) ?? 0;
  if ((present & bit) === (absent & bit)) return 'unknown';
  return (present & bit) === 0 ? 'absent' : 'present';
}

/** A mask as lists of operators. */
export const operatorsIn = (mask: PresenceMask): Record<OperatorPresence['status'], OperatorId[]> => ({
  present: OPERATOR_IDS.filter((id) => statusIn(mask, id) === 'present'),
  absent: OPERATOR_IDS.filter((id) => statusIn(mask, id) === 'absent'),
});
