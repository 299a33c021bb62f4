import { sameText, text } from '../../foundation/text.js';
import { anyOf, allOf, type Verdict } from '../../foundation/verdict.js';
import type { Reason } from './reasons.js';
import { missing, reader } from './compile-leaf.js';
import { noDispute, type Case, type Compiled, type Item } from './compiled.js';
import type { ExpressionOf } from './expression.js';
import { nameOf, type AmountBounds, type FactDefinition, type ListValue } from '../facts/fact.js';
import { findFact, findField, type Scope } from './scope.js';
import { labelled } from '../../foundation/words.js';
import { valueText } from '../facts/value-text.js';

/** The condition on the items, compiled in their scope; absent: every item counts. */
type Where = Compiled | undefined;

const test = (where: Where, dossier: Case, item: Item): Verdict => (where ? where.verdict(dossier, item) : 'satisfied');

/** The list does not say that it is whole: other items may exist. */
const incomplete = (list: FactDefinition): Reason => ({ kind: 'fact', fact: list.name, fields: ['complete'] });

/** At least so many items: more may turn up while a list is not said to be complete. */
export function compileCount(expression: ExpressionOf<'count'>, scope: Scope, where: Where): Compiled {
  const found = findFact(scope, 'count', expression.fact);
  const read = reader(found);
  const { atLeast } = expression;
  return {
    verdict: (dossier, outer) => {
      const list = read(dossier, outer) as ListValue | undefined;
      if (!list) return 'undetermined';
      let certain = 0;
      let possible = 0;
      for (const item of list.items) {
        const verdict = test(where, dossier, item);
        if (verdict === 'satisfied') certain += 1;
        else if (verdict === 'undetermined') possible += 1;
      }
      if (certain >= atLeast) return 'satisfied';
      return list.complete === true && certain + possible < atLeast ? 'not-satisfied' : 'undetermined';
    },
    reasons: (dossier, outer, into) => {
      const list = read(dossier, outer) as ListValue | undefined;
      if (!list) return void into.push(missing(found));
      if (list.complete !== true) into.push(incomplete(found.fact));
      doubts(where, dossier, list, into);
    },
    observe: (dossier, outer, into) => {
      const list = read(dossier, outer) as ListValue | undefined;
      if (list) into.push(labelled(nameOf(found.fact), countText(where, dossier, list)));
    },
    disputes: noDispute,
  };
}

/** A total over the items, none of them negative: what is known is a lower bound. */
export function compileSum(expression: ExpressionOf<'sum'>, scope: Scope, inner: Scope, where: Where): Compiled {
  const found = findFact(scope, 'sum', expression.fact);
  const field = findField(inner, expression.field);
  const read = reader(found);
  const readNumber = reader(field);
  const { atLeast } = expression;

  /** The total that is certain, and whether other items or unknown numbers may raise it. */
  const totals = (dossier: Case, list: ListValue): { low: number; high: number } => {
    let [low, high] = [0, list.complete === true ? 0 : Infinity];
    for (const item of list.items) {
      const verdict = test(where, dossier, item);
      if (verdict === 'not-satisfied' || verdict === 'not-applicable') continue;
      const number = readNumber(dossier, item) as number | AmountBounds | undefined;
      const bounds = typeof number === 'number' ? { atLeast: number, atMost: number } : number;
      if (verdict === 'satisfied') low += bounds?.atLeast ?? 0;
      high += bounds?.atMost ?? Infinity;
    }
    return { low: rounded(low), high: rounded(high) };
  };
  return {
    verdict: (dossier, outer) => {
      const list = read(dossier, outer) as ListValue | undefined;
      if (!list) return 'undetermined';
      const { low, high } = totals(dossier, list);
      if (low >= atLeast) return 'satisfied';
      return high < atLeast ? 'not-satisfied' : 'undetermined';
    },
    reasons: (dossier, outer, into) => {
      const list = read(dossier, outer) as ListValue | undefined;
      if (!list) return void into.push(missing(found));
      if (list.complete !== true) into.push(incomplete(found.fact));
      doubts(where, dossier, list, into);
      if (list.items.some((item) => mayCount(where, dossier, item) && typeof readNumber(dossier, item) !== 'number')) {
        into.push(missing(field));
      }
    },
    observe: (dossier, outer, into) => {
      const list = read(dossier, outer) as ListValue | undefined;
      if (!list) return;
      const { low, high } = totals(dossier, list);
      const words = valueText(field.fact, low);
      into.push(
        labelled(nameOf(field.fact), low === high ? words : text(`au moins ${words.fr}`, `at least ${words.en}`)),
      );
    },
    disputes: noDispute,
  };
}

/** Every item meets the condition: one that does not settles it, and only a complete list can satisfy it. */
export function compileEvery(expression: ExpressionOf<'every'>, scope: Scope, where: Compiled): Compiled {
  const found = findFact(scope, 'every', expression.fact);
  const read = reader(found);
  return {
    verdict: (dossier, outer) => {
      const list = read(dossier, outer) as ListValue | undefined;
      if (!list) return 'undetermined';
      const verdict = allOf(list.items.map((item) => where.verdict(dossier, item)));
      return list.complete === true || verdict === 'not-satisfied' ? verdict : 'undetermined';
    },
    reasons: (dossier, outer, into) => {
      const list = read(dossier, outer) as ListValue | undefined;
      if (!list) return void into.push(missing(found));
      if (list.complete !== true) into.push(incomplete(found.fact));
      doubts(where, dossier, list, into);
    },
    observe: (dossier, outer, into) => {
      const list = read(dossier, outer) as ListValue | undefined;
      if (list) into.push(labelled(nameOf(found.fact), countText(where, dossier, list)));
    },
    disputes: noDispute,
  };
}

function doubts(where: Where, dossier: Case, list: ListValue, into: Reason[]): void {
  for (const item of list.items) {
    if (where?.verdict(dossier, item) === 'undetermined') where.reasons(dossier, item, into);
  }
}

const mayCount = (where: Where, dossier: Case, item: Item): boolean =>
  anyOf([test(where, dossier, item), 'not-satisfied']) !== 'not-satisfied';

/** Sums of tenths drift in binary (0.7 + 0.8 + 0.5): the last digits are rounded away before any comparison. */
const rounded = (total: number): number => Math.round(total * 1e9) / 1e9;

function countText(where: Where, dossier: Case, list: ListValue) {
  const verdicts = list.items.map((item) => test(where, dossier, item));
  const count = (wanted: Verdict): number => verdicts.filter((verdict) => verdict === wanted).length;
  const [met, open, all] = [count('satisfied'), count('undetermined'), verdicts.length];
  const whole =
    list.complete === true
      ? text('liste complète', 'complete list')
      : text('liste non déclarée complète', 'list not said to be complete');
  if (!where) return text(`${all} (${whole.fr})`, `${all} (${whole.en})`);
  const doubt = open === 0 ? sameText('') : text(`, ${open} à établir`, `, ${open} to be established`);
  return text(
    `${met} sur ${all} répond${met > 1 ? 'ent' : ''} à la condition${doubt.fr} (${whole.fr})`,
    `${met} of ${all} meet${met === 1 ? 's' : ''} the condition${doubt.en} (${whole.en})`,
  );
}
