import { aText } from '../../../foundation/expectations.js';
import { optional } from '../../../foundation/shape.js';
import { defined } from '../../../foundation/defined.js';
import { text } from '../../../foundation/text.js';
import { noDispute } from '../compiled.js';
import { expects, leaf, missing, reader } from '../leaf.js';
import type { Operator } from '../operator.js';
import { findFact } from '../scope.js';

/** A date has come by the day of the evaluation, or no later than another date. */
export interface DoneBy {
  readonly op: 'done-by';
  /** Name of a date; `null` is said of what has not taken place. */
  readonly fact: string;
  /** Name of the date by which it must have come; absent: the day of the evaluation. */
  readonly before?: string;
}

const TYPES = ['date'] as const;

export const doneBy = {
  parts: { fact: aText, before: /* @__PURE__ */ optional(aText) },
  build: (fact: string, before?: string): DoneBy => ({ op: 'done-by', fact, ...defined({ before }) }),
  compile: ({ op, fact, before }, { scope, setting: { asOf } }) => {
    const found = findFact(scope, op, fact, TYPES);
    if (before === undefined) return leaf(found, (value) => value !== null && (value as string) <= asOf);
    const limit = findFact(scope, op, before, TYPES);
    const [done, last] = [leaf(found, () => true), leaf(limit, () => true)];
    const [readDate, readLimit] = [reader(found), reader(limit)];
    return {
      verdict: (dossier, item) => {
        const date = readDate(dossier, item);
        if (date === null) return 'not-satisfied';
        const limitDate = readLimit(dossier, item);
        if (date === undefined || limitDate === undefined) return 'undetermined';
        return limitDate === null || (date as string) <= (limitDate as string) ? 'satisfied' : 'not-satisfied';
      },
      reasons: (dossier, item, into) => {
        if (readDate(dossier, item) === undefined) into.push(missing(found));
        if (readLimit(dossier, item) === undefined) into.push(missing(limit));
      },
      observe: (dossier, item, into) => {
        done.observe(dossier, item, into);
        last.observe(dossier, item, into);
      },
      disputes: noDispute,
    };
  },
  describe: ({ op, fact, before }, context) =>
    expects(context, op, fact, TYPES, () => {
      if (before === undefined) return text('au plus tard à la date examinée', 'no later than the date examined');
      const { label, question } = findFact(context.scope, op, before, TYPES).fact;
      const limit = label ?? question;
      return text(`au plus tard à la date « ${limit.fr} »`, `no later than the date "${limit.en}"`);
    }),
  needs: ({ fact, before }, { outside }) => outside(before === undefined ? [fact] : [fact, before]),
} satisfies Operator<DoneBy>;
