import { aText } from '../../../foundation/expectations.js';
import { anything } from '../../../foundation/shape.js';
import { defined } from '../../../foundation/defined.js';
import { text } from '../../../foundation/text.js';
import type { Verdict } from '../../../foundation/verdict.js';
import { labelled } from '../../../foundation/words.js';
import { nameOf, type AmountBounds, type ListValue } from '../../facts/fact.js';
import { valueText } from '../../facts/value-text.js';
import type { Case } from '../compiled.js';
import { missing, reader } from '../leaf.js';
import { describeList, listOf, needsOfList, overItems, type Judge } from '../lists.js';
import type { CompileContext, Operator, Part } from '../operator.js';
import { findFact } from '../scope.js';
import { boundText, ruleUnknown, aThreshold, thresholdAt, type Threshold } from '../threshold.js';

/** A number of each item of a list, never negative, added up over those that meet a condition, reaches a total. */
export interface Sum<E extends Part> {
  readonly op: 'sum';
  /** Name of a list. */
  readonly fact: string;
  /** Name of a number, among the facts of the items. */
  readonly field: string;
  /** The total, in the unit of the field; a parameter is read on the day examined. */
  readonly atLeast: Threshold;
  /** The condition, on the facts of an item and those of the dossier; absent: every item counts. */
  readonly where?: E;
}

/** The number that is added up, in the scope of the items. */
const fieldOf = (expression: Sum<Part>, { scope }: Pick<CompileContext, 'scope'>) =>
  findFact({ facts: [], list: listOf(expression, { scope }).fact }, 'sum', expression.field, ['number']);

/** Sums of tenths drift in binary (0.7 + 0.6 + 0.7 is just below 2): the last digits are rounded away before any comparison. */
const rounded = (total: number): number => Math.round(total * 1e9) / 1e9;

const mayCount = (verdict: Verdict): boolean => verdict === 'satisfied' || verdict === 'undetermined';

/** What is known is a lower bound; an item or a number that is not known may raise the total. */
export const sum = {
  parts: { fact: aText, field: aText, atLeast: aThreshold, where: anything },
  build: <E extends Part>(fact: string, field: string, atLeast: Threshold, where?: E): Sum<E> => ({
    op: 'sum',
    fact,
    field,
    atLeast,
    ...(defined({ where }) as { where?: E }),
  }),
  compile: (expression, context) => {
    const threshold = thresholdAt(expression.atLeast, context.setting);
    const least = typeof threshold === 'number' ? threshold : NaN;
    const field = fieldOf(expression, context);
    const read = reader(field);

    const totals = (judge: Judge, { items, complete }: ListValue, dossier: Case): { low: number; high: number } => {
      let [low, high] = [0, complete === true ? 0 : Infinity];
      for (const item of items) {
        const verdict = judge(dossier, item);
        if (!mayCount(verdict)) continue;
        const number = read(dossier, item) as number | AmountBounds | undefined;
        const exact = typeof number === 'number';
        if (verdict === 'satisfied') low += (exact ? number : number?.atLeast) ?? 0;
        high += (exact ? number : number?.atMost) ?? Infinity;
      }
      return { low: rounded(low), high: rounded(high) };
    };
    const compiled = overItems(expression, context, (judge) => ({
      verdict: (known, dossier) => {
        const { low, high } = totals(judge, known, dossier);
        if (low >= least) return 'satisfied';
        return high < least ? 'not-satisfied' : 'undetermined';
      },
      lacks: ({ items }, dossier, into) => {
        const lacking = items.filter((item) => typeof read(dossier, item) !== 'number');
        if (lacking.some((item) => mayCount(judge(dossier, item)))) into.push(missing(field));
      },
      observed: (known, dossier) => {
        const { low, high } = totals(judge, known, dossier);
        const words = valueText(field.fact, low);
        const total = low === high ? words : text(`au moins ${words.fr}`, `at least ${words.en}`);
        return labelled(nameOf(field.fact), total);
      },
    }));
    return typeof threshold === 'number' ? compiled : ruleUnknown(threshold, compiled.observe);
  },
  describe: (expression, context) => {
    const { fact } = fieldOf(expression, context);
    const words = boundText(text('au moins', 'at least'), expression.atLeast, context.setting, (value) =>
      valueText(fact, value),
    );
    return describeList(expression, context, words, nameOf(fact));
  },
  needs: needsOfList,
} satisfies Operator<Sum<Part>>;
