import { defined } from '../../foundation/defined.js';
import { factNamed, type FactDefinition, type FactType } from '../facts/fact.js';

/** The facts that an expression may name: those of the référentiel and, inside a list, those of its items. */
export interface Scope {
  /** The facts of the référentiel. */
  readonly facts: readonly FactDefinition[];
  /** The list whose items are being judged. */
  readonly list?: FactDefinition;
  /** What the expression is called in errors. Absent: `expression`. */
  readonly path?: string;
}

/** What an expression is called in errors. */
export const pathOf = ({ path = 'expression' }: Scope): string => path;

/** A fact found by its name, and whether it belongs to the item of a list. */
export interface Found {
  /** Its definition. */
  readonly fact: FactDefinition;
  /** Index among the facts of the référentiel; -1 for a fact of an item. */
  readonly slot: number;
  /** The list, for a fact of an item. */
  readonly list?: FactDefinition;
}

/**
 * The fact that an operator names.
 * @throws RangeError when it is not declared, or not of a type that the operator takes
 */
export function findFact(scope: Scope, op: string, name: string, accepted: readonly FactType[]): Found {
  const field = scope.list && factNamed(scope.list.items ?? [], name);
  const slot = field ? -1 : scope.facts.findIndex((fact) => fact.name === name);
  const fact = field ?? scope.facts[slot];
  if (!fact)
    throw new RangeError(`${pathOf(scope)}: expected a fact that is declared, for '${op}'; received '${name}'`);
  if (!accepted.includes(fact.type)) {
    const types = accepted.join(' or ');
    throw new RangeError(
      `${pathOf(scope)}: expected a fact of type ${types}, for '${op}'; received '${name}', of type ${fact.type}`,
    );
  }
  return { fact, slot, ...defined({ list: field && scope.list }) };
}
