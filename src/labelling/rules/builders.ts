import { requireFunction } from '../../foundation/argument.js';
import type { LocalizedText } from '../../foundation/text.js';
import type { FactDefinition, FactType } from '../facts/fact.js';
import type { Expression, OperatorName, Reading } from './expression.js';
import { LANGUAGE } from './language.js';
import type { Threshold } from './threshold.js';

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

/** What builds expressions, typed by the facts declared. A threshold is a number, or a parameter read on the day examined. */
export interface Builders<F extends FactDefinition> {
  /** Every part is met; a part that is not applicable counts for nothing. */
  readonly all: (...of: readonly Expression[]) => Expression;
  /** At least one part is met. */
  readonly any: (...of: readonly Expression[]) => Expression;
  /** The part is not met; a doubt stays a doubt. */
  readonly not: (of: Expression) => Expression;
  /** The requirement where the condition holds; not applicable elsewhere. */
  readonly when: (condition: Expression, then: Expression) => Expression;
  /** A boolean is true. */
  readonly isTrue: (fact: NameOf<F, 'boolean'>) => Expression;
  /** A number, or a duration in minutes, reaches a threshold. */
  readonly atLeast: (fact: NameOf<F, 'number' | 'duration'>, value: Threshold) => Expression;
  /** A number, or a duration in minutes, does not exceed a limit. */
  readonly atMost: (fact: NameOf<F, 'number' | 'duration'>, value: Threshold) => Expression;
  /** A choice or a text is one of the values. */
  readonly oneOf: (fact: NameOf<F, 'choice' | 'text'>, values: readonly string[]) => Expression;
  /** A date has come by the day of the evaluation, or no later than another date. */
  readonly doneBy: (fact: NameOf<F, 'date'>, before?: NameOf<F, 'date'>) => Expression;
  /** Attested in the dossier on a day not later than that of the evaluation. */
  readonly attested: (fact: NameOf<F, 'attestation'>) => Expression;
  /** Every operator required on the day of the evaluation is listed as present. */
  readonly everyOperator: (fact: NameOf<F, 'operators'>) => Expression;
  /** At least so many items of a list meet a condition. */
  readonly countAtLeast: <N extends NameOf<F, 'list'>>(
    list: N,
    atLeast: Threshold,
    where?: ItemCondition<F, N>,
  ) => Expression;
  /** A number of the items that meet a condition adds up to a total at least. */
  readonly sumAtLeast: <N extends NameOf<F, 'list'>>(
    list: N,
    field: FieldOf<F, N, 'number'>,
    atLeast: Threshold,
    where?: ItemCondition<F, N>,
  ) => Expression;
  /** Every item of a list meets a condition. */
  readonly everyItem: <N extends NameOf<F, 'list'>>(list: N, where: ItemCondition<F, N>) => Expression;
  /** The readings of a dispute, by identifier. */
  readonly readings: (readings: Readonly<Record<string, Omit<Reading, 'id'>>>) => Expression;
  /** No rule is known for this case. */
  readonly ruleUnknown: (text: LocalizedText) => Expression;
}

/** The builder that writes each operator: an operator without a builder does not compile. */
const BUILDER_OF = {
  all: 'all',
  any: 'any',
  not: 'not',
  when: 'when',
  'is-true': 'isTrue',
  'at-least': 'atLeast',
  'at-most': 'atMost',
  'one-of': 'oneOf',
  'done-by': 'doneBy',
  attested: 'attested',
  'every-operator': 'everyOperator',
  count: 'countAtLeast',
  sum: 'sumAtLeast',
  every: 'everyItem',
  readings: 'readings',
  'rule-unknown': 'ruleUnknown',
} as const satisfies Readonly<Record<OperatorName, keyof Builders<FactDefinition>>>;

type BuilderName = (typeof BUILDER_OF)[OperatorName];

/** The builders for some facts: the compiler checks the names and types, then the référentiel does. */
export function buildersOf<F extends FactDefinition>(): Builders<F> {
  const operators = Object.keys(BUILDER_OF) as OperatorName[];
  const plain = Object.fromEntries(operators.map((op) => [BUILDER_OF[op], LANGUAGE[op].build]));
  const condition = (where: (item: Builders<FactDefinition>) => Expression): Expression =>
    requireFunction('where', where)(builders);
  // The condition on the items of a list is written with the same builders.
  const onItems: Pick<Builders<FactDefinition>, 'countAtLeast' | 'sumAtLeast' | 'everyItem'> = {
    countAtLeast: (list, atLeast, where) => LANGUAGE.count.build(list, atLeast, where && condition(where)),
    sumAtLeast: (list, field, atLeast, where) => LANGUAGE.sum.build(list, field, atLeast, where && condition(where)),
    everyItem: (list, where) => LANGUAGE.every.build(list, condition(where)),
  };
  const complete = { ...(plain as Record<BuilderName, unknown>), ...onItems } satisfies BuilderTable;
  const builders = complete as Builders<FactDefinition>;
  return builders as unknown as Builders<F>;
}

/** A builder that writes no operator does not compile either. */
type BuilderTable = Readonly<Record<keyof Builders<FactDefinition>, unknown>>;
