import { sameText, text, type LocalizedText } from '../../foundation/text.js';
import type { Verdict } from '../../foundation/verdict.js';
import { counted, joined, labelled, numberText } from '../../foundation/words.js';
import { factNamed, nameOf, type ListValue } from '../facts/fact.js';
import { noDispute, type Case, type Compiled, type Item } from './compiled.js';
import { missing, reader } from './leaf.js';
import type { CompileContext, DescribeContext, NeedsContext, Part } from './operator.js';
import type { Reason } from './reasons.js';
import { findFact, type Found } from './scope.js';

/** What the operators of lists have in common: a list, and a condition on its items. */
interface OnList extends Part {
  readonly fact: string;
  /** Absent: every item counts. */
  readonly where?: Part;
}

/** The verdict of the condition on an item. */
export type Judge = (dossier: Case, item: Item) => Verdict;

/** What is particular to an operator of lists. */
interface ListReading {
  readonly verdict: (list: ListValue, dossier: Case) => Verdict;
  /** Adds what is missing beside the condition on the items. */
  readonly lacks?: ((list: ListValue, dossier: Case, into: Reason[]) => void) | undefined;
  /** What is known of the list, in words. Absent: how many items meet the condition. */
  readonly observed?: ((list: ListValue, dossier: Case) => LocalizedText) | undefined;
}

/** The list that an expression names. */
export const listOf = ({ op, fact }: OnList, { scope }: Pick<CompileContext, 'scope'>): Found =>
  findFact(scope, op, fact, ['list']);

/** The readings of an operator of lists: its condition is compiled in the scope of the items. */
export function overItems(
  expression: OnList,
  context: CompileContext,
  reading: (judge: Judge) => ListReading,
): Compiled {
  const found = listOf(expression, context);
  const read = reader(found) as (dossier: Case, item: Item) => ListValue | undefined;
  const where = expression.where && context.compile(expression.where, found.fact);
  const judge: Judge = where ? where.verdict : () => 'satisfied';
  const { verdict, lacks, observed } = reading(judge);
  const wordsOf =
    observed ?? ((list, dossier) => labelled(nameOf(found.fact), countText(where && judge, dossier, list)));
  return {
    verdict: (dossier, outer) => {
      const list = read(dossier, outer);
      return list ? verdict(list, dossier) : 'undetermined';
    },
    reasons: (dossier, outer, into) => {
      const list = read(dossier, outer);
      if (!list) return void into.push(missing(found));
      if (list.complete !== true) into.push({ kind: 'fact', fact: found.fact.name, fields: ['complete'] });
      for (const item of list.items) {
        if (where?.verdict(dossier, item) === 'undetermined') where.reasons(dossier, item, into);
      }
      lacks?.(list, dossier, into);
    },
    observe: (dossier, outer, into) => {
      const list = read(dossier, outer);
      if (list) into.push(wordsOf(list, dossier));
    },
    disputes: noDispute,
  };
}

/** What an operator of lists expects: "Agents: at least 2 (present: yes)". */
export function describeList(
  expression: OnList,
  context: DescribeContext,
  words: LocalizedText,
  name: LocalizedText = nameOf(listOf(expression, context).fact),
): LocalizedText {
  const where = expression.where && context.describe(expression.where, listOf(expression, context).fact);
  const condition = where ? text(` (${where.fr})`, ` (${where.en})`) : sameText('');
  return joined('', [labelled(name, words), condition]);
}

/** The names of the facts that an operator of lists reads: its list, and what its condition reads outside the items. */
export function needsOfList({ fact, where }: OnList, { facts, needs }: NeedsContext): readonly string[] {
  return [fact, ...(where ? needs(where, factNamed(facts, fact)) : [])];
}

const WHOLE = text('liste complète', 'complete list');
const PARTIAL = text('liste non déclarée complète', 'list not declared complete');

function countText(judge: Judge | undefined, dossier: Case, { items, complete }: ListValue): LocalizedText {
  const whole = complete === true ? WHOLE : PARTIAL;
  const all = numberText(items.length);
  if (!judge) return text(`${all.fr} (${whole.fr})`, `${all.en} (${whole.en})`);
  const verdicts = items.map((item) => judge(dossier, item));
  const count = (wanted: Verdict): number => verdicts.filter((verdict) => verdict === wanted).length;
  const [met, open] = [count('satisfied'), count('undetermined')];
  const meet = counted(
    met,
    [`sur ${all.fr} répond à la condition`, `sur ${all.fr} répondent à la condition`],
    [`of ${all.en} meets the condition`, `of ${all.en} meet the condition`],
  );
  const doubt = open === 0 ? sameText('') : text(`, ${open} à établir`, `, ${open} to be established`);
  return text(`${meet.fr}${doubt.fr} (${whole.fr})`, `${meet.en}${doubt.en} (${whole.en})`);
}
