import type { Expression } from './expression.js';
import { factNamed, type FactDefinition, type FactType } from '../facts/fact.js';

/** The facts that an expression may name: those of the référentiel and, inside a list, those of its items. */
export interface Scope {
  readonly facts: readonly FactDefinition[];
  /** The list whose items are being judged. */
  readonly list?: FactDefinition;
}

/** A fact found by its name, and whether it belongs to the item of a list. */
export interface Found {
  readonly fact: FactDefinition;
  /** Position among the facts of the référentiel; -1 for a fact of an item. */
  readonly slot: number;
  /** The list, for a fact of an item. */
  readonly list?: FactDefinition;
}

/** Types that each operator accepts. */
const ACCEPTED = {
  'is-true': ['boolean'],
  'at-least': ['number', 'duration'],
  'at-most': ['number', 'duration'],
  'one-of': ['choice', 'text'],
  'done-by': ['date'],
  attested: ['attestation'],
  'every-operator': ['operators'],
  count: ['list'],
  sum: ['list'],
  every: ['list'],
} as const satisfies Readonly<Partial<Record<Expression['op'], readonly FactType[]>>>;

/** The fact that an operator names. @throws RangeError when it is not declared, or not of a type that the operator takes */
export function findFact(scope: Scope, op: keyof typeof ACCEPTED, name: string): Found {
  return find(scope, op, name, ACCEPTED[op]);
}

/** The number that a `sum` adds up, among the facts of the items of its list. */
export function findField(scope: Scope, name: string): Found {
  return find(scope, 'sum', name, ['number']);
}

function find(scope: Scope, op: string, name: string, accepted: readonly FactType[]): Found {
  const field = scope.list && factNamed(scope.list.items ?? [], name);
  const slot = field ? -1 : scope.facts.findIndex((fact) => fact.name === name);
  const fact = field ?? scope.facts[slot];
  if (!fact) throw new RangeError(`expression '${op}': expected a fact that is declared; received '${name}'`);
  if (!accepted.includes(fact.type)) {
    throw new RangeError(
      `expression '${op}': expected a fact of type ${accepted.join(' or ')}; received '${name}', of type ${fact.type}`,
    );
  }
  return { fact, slot, ...(field && scope.list ? { list: scope.list } : {}) };
}

/** The scope of the items of a list. */
export const itemScope = (scope: Scope, list: FactDefinition): Scope => ({ facts: scope.facts, list });
