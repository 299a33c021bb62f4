import { isIsoDate, type IsoDate } from '../../foundation/civil-date.js';
import { aBoolean, aText, isMeasure, oneOf, type Expectation } from '../../foundation/expectations.js';
import { isRecord } from '../../foundation/record.js';
import { text } from '../../foundation/text.js';
import type { OperatorPresence } from '../../operators/presence.js';
import { presences } from '../rules/presence-mask.js';
import type { Amount, AmountBounds, FactDefinition, FactType, ListValue } from './fact.js';

/** What the value of each type of fact is, in TypeScript. */
interface FactValues {
  readonly boolean: boolean;
  readonly number: Amount;
  readonly duration: Amount;
  readonly date: IsoDate | null;
  readonly text: string;
  readonly choice: string;
  readonly list: ListValue;
  readonly operators: readonly OperatorPresence[];
  readonly attestation: never;
}

/** The value of a fact: one of the choices, a list of items that have their own facts, or what its type says. */
type ValueOf<D extends FactDefinition> = D extends {
  readonly type: 'choice';
  readonly choices: readonly { readonly value: infer V }[];
}
  ? V
  : D extends { readonly type: 'list'; readonly items: infer I extends readonly FactDefinition[] }
    ? { readonly complete?: boolean; readonly items: readonly FactsOf<I>[] }
    : FactValues[D['type']];

/** The facts of a table, as a dossier holds them: each optional, attestations apart. */
export type FactsOf<T extends readonly FactDefinition[]> = {
  readonly [D in T[number] as D['type'] extends 'attestation' ? never : D['name']]?: ValueOf<D>;
};

/** What each type of fact should be: its test, and the words for it. */
const EXPECTATIONS = {
  boolean: () => aBoolean,
  number: () => ({
    type: 'number',
    words: text(
      "un nombre positif ou nul, ou des bornes dans l'ordre { atLeast, atMost }",
      'a number of at least 0, or bounds in order { atLeast, atMost }',
    ),
    accepts: isAmount,
  }),
  duration: () => ({
    type: 'number',
    words: text(
      "un nombre de minutes positif ou nul, ou des bornes dans l'ordre { atLeast, atMost }",
      'a number of minutes of at least 0, or bounds in order { atLeast, atMost }',
    ),
    accepts: isAmount,
  }),
  date: () => ({
    type: 'string',
    words: text(
      'une date qui existe, écrite AAAA-MM-JJ, ou null (pas encore)',
      'a date that exists, written YYYY-MM-DD, or null (not yet)',
    ),
    accepts: (value) => value === null || isIsoDate(value),
  }),
  text: () => aText,
  choice: ({ choices = [] }) => oneOf(choices.map(({ value }) => value)),
  list: () => ({
    type: 'object',
    words: text('une liste { complete?, items: [...] }', 'a list { complete?, items: [...] }'),
    accepts: isList,
  }),
  operators: () => presences,
  attestation: () => ({
    type: 'object',
    words: text('une attestation, parmi les attestations du dossier', 'an attestation, among those of the dossier'),
    accepts: () => false,
  }),
} satisfies Readonly<Record<FactType, (fact: FactDefinition) => Expectation>>;

/** What the value of a fact should be. The fields of the items of a list are checked one by one, apart. */
export const expectationOf = (fact: FactDefinition): Expectation => EXPECTATIONS[fact.type](fact);

function isAmount(value: unknown): boolean {
  return isMeasure(value) || isBounds(value);
}

/** Bounds in order, at least one of them. */
export function isBounds(value: unknown): value is AmountBounds {
  if (!isRecord(value)) return false;
  const { atLeast, atMost } = value;
  const bounds = [atLeast, atMost].filter((bound) => bound !== undefined);
  if (bounds.length === 0 || !bounds.every(isMeasure)) return false;
  return atLeast === undefined || atMost === undefined || (atLeast as number) <= (atMost as number);
}

function isList(value: unknown): boolean {
  if (!isRecord(value) || !Array.isArray(value.items)) return false;
  const items: readonly unknown[] = value.items;
  // `every` passes over an empty place of the list, which `includes` sees.
  if (items.includes(undefined) || !items.every(isRecord)) return false;
  return value.complete === undefined || typeof value.complete === 'boolean';
}
