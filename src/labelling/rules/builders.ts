import type { LocalizedText } from '../../foundation/text.js';
import type { Expression, Reading } from './expression.js';
import type { FactDefinition, FactType } from '../facts/fact.js';

/**
 * Names of the facts of some types: a name that is not declared, or of another type, does not compile. Facts whose
 * types the compiler does not know (read from a file) allow any name; the référentiel then checks it.
 */
export type NameOf<F extends FactDefinition, T extends FactType> = F extends FactDefinition
  ? [Extract<F['type'], T>] extends [never]
    ? never
    : F['name']
  : never;

/** The facts of the items of a list. */
export type ItemOf<F extends FactDefinition, N extends string> = string extends F['name']
  ? FactDefinition
  : Extract<F, { readonly name: N }> extends { readonly items: readonly (infer I extends FactDefinition)[] }
    ? I
    : never;

/** A condition on one item of a list: its own facts, and those of the référentiel. */
export type ItemCondition<F extends FactDefinition, N extends string> = (
  item: Builders<F | ItemOf<F, N>>,
) => Expression;

/** Names of the facts of the items of a list, for one type. */
export type FieldOf<F extends FactDefinition, N extends string, T extends FactType> = NameOf<ItemOf<F, N>, T>;

/** What builds expressions, typed by the facts declared. */
export interface Builders<F extends FactDefinition> {
  /** Every part is met; a part that is not applicable counts for nothing. */
  all(...of: readonly Expression[]): Expression;
  /** At least one part is met. */
  any(...of: readonly Expression[]): Expression;
  /** The part is not met; a doubt stays a doubt. */
  not(of: Expression): Expression;
  /** The requirement where the condition holds; not applicable elsewhere. */
  when(condition: Expression, then: Expression): Expression;
  /** A boolean is true. */
  isTrue(fact: NameOf<F, 'boolean'>): Expression;
  /** A number, or a duration in minutes, reaches a threshold. */
  atLeast(fact: NameOf<F, 'number' | 'duration'>, value: number): Expression;
  /** A number, or a duration in minutes, does not exceed a limit. */
  atMost(fact: NameOf<F, 'number' | 'duration'>, value: number): Expression;
  /** A choice or a text is one of the values. */
  oneOf(fact: NameOf<F, 'choice' | 'text'>, values: readonly string[]): Expression;
  /** A date has come by the day of the evaluation, or no later than another date. */
  doneBy(fact: NameOf<F, 'date'>, before?: NameOf<F, 'date'>): Expression;
  /** Attested in the dossier on a day not later than that of the evaluation. */
  attested(fact: NameOf<F, 'attestation'>): Expression;
  /** Every operator required on the day of the evaluation is listed as present. */
  everyOperator(fact: NameOf<F, 'operators'>): Expression;
  /** At least so many items of a list meet a condition. */
  countAtLeast<N extends NameOf<F, 'list'>>(list: N, atLeast: number, where?: ItemCondition<F, N>): Expression;
  /** A number of the items that meet a condition adds up to a total at least. */
  sumAtLeast<N extends NameOf<F, 'list'>>(
    list: N,
    field: FieldOf<F, N, 'number'>,
    atLeast: number,
    where?: ItemCondition<F, N>,
  ): Expression;
  /** Every item of a list meets a condition. */
  everyItem<N extends NameOf<F, 'list'>>(list: N, where: ItemCondition<F, N>): Expression;
  /** The readings of a dispute, by identifier. */
  readings(readings: Readonly<Record<string, Omit<Reading, 'id'>>>): Expression;
  /** No rule is known for this case. */
  ruleUnknown(text: LocalizedText): Expression;
}

/** The builders themselves. They only make data, whatever the names. */
const BUILDERS: Builders<FactDefinition> = {
  all: (...of) => ({ op: 'all', of }),
  any: (...of) => ({ op: 'any', of }),
  not: (of) => ({ op: 'not', of }),
  when: (condition, then) => ({ op: 'when', condition, then }),
  isTrue: (fact) => ({ op: 'is-true', fact }),
  atLeast: (fact, value) => ({ op: 'at-least', fact, value }),
  atMost: (fact, value) => ({ op: 'at-most', fact, value }),
  oneOf: (fact, values) => ({ op: 'one-of', fact, values }),
  doneBy: (fact, before) => ({ op: 'done-by', fact, ...(before === undefined ? {} : { before }) }),
  attested: (fact) => ({ op: 'attested', fact }),
  everyOperator: (fact) => ({ op: 'every-operator', fact }),
  countAtLeast: (fact, atLeast, where) => ({ op: 'count', fact, atLeast, ...whereOf(where) }),
  sumAtLeast: (fact, field, atLeast, where) => ({ op: 'sum', fact, field, atLeast, ...whereOf(where) }),
  everyItem: (fact, where) => ({ op: 'every', fact, where: where(BUILDERS) }),
  readings: (readings) => ({
    op: 'readings',
    of: Object.entries(readings).map(([id, reading]) => ({ id, ...reading })),
  }),
  ruleUnknown: (text) => ({ op: 'rule-unknown', text }),
};

/** The builders for some facts: the compiler checks the names and types, then the référentiel does. */
export const buildersOf = <F extends FactDefinition>(): Builders<F> => BUILDERS as unknown as Builders<F>;

const whereOf = (where: ((item: Builders<FactDefinition>) => Expression) | undefined): { where?: Expression } =>
  where ? { where: where(BUILDERS) } : {};
