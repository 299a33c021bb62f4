import { requireArray, requireText } from '../foundation/argument.js';
import type { IsoDate } from '../foundation/civil-date.js';
import { findOperators, type FindOperatorsOptions } from './find-operators.js';
import type { OperatorId } from './operators.js';
import { operatorsAt, type OperatorsAtOptions } from './operators-at.js';

/** Options of {@link missingOperators}. */
export interface MissingOperatorsOptions extends FindOperatorsOptions, OperatorsAtOptions {}

/**
 * The core operators of a date that an exhaustive list does not name. The list must be exhaustive: when it is not, an
 * operator that it does not name is unknown, not missing. A name that designates no operator counts for nothing;
 * {@link findOperators} tells which ones do. With `knownOn`, an operator is missing only when one surely knew that day
 * that it was in the base.
 *
 * @param present - ids or names of the operators present, or texts that name several
 * @param asOf - the day the question is about, `YYYY-MM-DD`
 * @returns ids in the order of the national base
 * @throws RangeError when a date is not one
 * @throws TypeError when the list is not an array of texts
 *
 * @example
 * ```ts
 * missingOperators(['MSA', 'CPAM', 'CARSAT', 'Pôle Emploi', 'CAF', 'DDFIP', 'Justice', 'Intérieur'], '2023-10-05'); // => ['la-poste']
 * ```
 */
export function missingOperators(
  present: readonly string[],
  asOf: IsoDate,
  options: MissingOperatorsOptions = {},
): OperatorId[] {
  for (const [index, name] of requireArray('present', present).entries()) requireText(`present[${index}]`, name);
  const named = new Set(present.flatMap((name) => findOperators(name, options)));
  return operatorsAt(asOf, options)
    .filter(({ id, base, publication }) => base === 'core' && publication === undefined && !named.has(id))
    .map(({ id }) => id);
}
