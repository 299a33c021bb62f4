import type { LocalizedText } from '../../foundation/text.js';
import type { Expression } from './expression.js';
import { factNamed, type FactDefinition } from '../facts/fact.js';
import { distinct } from '../../foundation/words.js';

/** What an expression needs. */
export interface Needs {
  /** The facts that it reads, in the order of the référentiel. */
  readonly facts: readonly FactDefinition[];
  /** The documents that prove them. */
  readonly documents: readonly LocalizedText[];
}

/**
 * Third reading of an expression: the facts that it needs, among those declared, and the documents that prove them.
 *
 * @param expression - the rule of a criterion
 * @param facts - the facts of its référentiel
 *
 * @example
 * ```ts
 * const { criteria, facts } = referentielAt('2024-06-01');
 * const digital = criteria.find((criterion) => criterion.id === 'digital-access');
 * digital && needsOf(digital.expression, facts).facts.map((fact) => fact.name); // => ['digitalHelp', 'computer', 'printer', 'scanner']
 * ```
 */
export function needsOf(expression: Expression, facts: readonly FactDefinition[]): Needs {
  const names = new Set(factNames(expression, facts));
  const needed = facts.filter(({ name }) => names.has(name));
  return { facts: needed, documents: distinct(needed.flatMap(({ documents }) => documents ?? [])) };
}

/** Names of the facts of the dossier; those of the items of a list stand behind the name of the list. */
function factNames(expression: Expression, facts: readonly FactDefinition[], list?: FactDefinition): string[] {
  const inner = (part: Expression): string[] => factNames(part, facts, list);
  switch (expression.op) {
    case 'all':
    case 'any':
      return expression.of.flatMap(inner);
    case 'not':
      return inner(expression.of);
    case 'when':
      return [...inner(expression.condition), ...inner(expression.then)];
    case 'readings':
      return expression.of.flatMap((reading) => inner(reading.expression));
    case 'rule-unknown':
      return [];
    case 'count':
    case 'sum':
    case 'every': {
      const items = factNamed(facts, expression.fact);
      return [expression.fact, ...(expression.where ? factNames(expression.where, facts, items) : [])];
    }
    case 'done-by':
      return outside(list, expression.before === undefined ? [expression.fact] : [expression.fact, expression.before]);
    default:
      return outside(list, [expression.fact]);
  }
}

const outside = (list: FactDefinition | undefined, names: readonly string[]): string[] =>
  names.filter((name) => !factNamed(list?.items ?? [], name));
