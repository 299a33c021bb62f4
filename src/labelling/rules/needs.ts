import { requireShape } from '../../foundation/argument.js';
import type { LocalizedText } from '../../foundation/text.js';
import { distinct } from '../../foundation/words.js';
import type { FactDefinition } from '../facts/fact.js';
import { FACTS } from '../referentiels/require-referentiel.js';
import type { Expression } from './expression.js';
import { factNames } from './language.js';

/** What an expression needs. */
export interface Needs {
  /** The facts that it reads, in the order of the référentiel. */
  readonly facts: readonly FactDefinition[];
  /** The documents that prove them. */
  readonly documents: readonly LocalizedText[];
}

/**
 * The facts that an expression needs, among those declared, and the documents that prove them.
 *
 * @param expression - the rule of a criterion
 * @param facts - the facts of its référentiel
 * @throws RangeError or TypeError when the expression is not one of the rule language, or the facts are not a list
 *
 * @example
 * ```ts
 * const { criteria, facts } = referentielAt('2024-06-01');
 * const digital = criteria.find((criterion) => criterion.id === 'digital-access');
 * digital && needsOf(digital.expression, facts).facts.map((fact) => fact.name); // => ['digitalHelp', 'computer', 'printer', 'scanner']
 * ```
 */
export function needsOf(expression: Expression, facts: readonly FactDefinition[]): Needs {
  const names = new Set(factNames(expression, requireShape('facts', facts, FACTS)));
  const needed = facts.filter(({ name }) => names.has(name));
  return { facts: needed, documents: distinct(needed.flatMap(({ documents }) => documents ?? [])) };
}
