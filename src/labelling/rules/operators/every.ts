import { aText, anObject } from '../../../foundation/expectations.js';
import { text } from '../../../foundation/text.js';
import { allOf } from '../../../foundation/verdict.js';
import { describeList, needsOfList, overItems } from '../lists.js';
import type { Operator, Part } from '../operator.js';

/** Every item of a list meets a condition: one that does not settles it, and only a complete list can satisfy it. */
export interface Every<E extends Part> {
  readonly op: 'every';
  /** Name of a list. */
  readonly fact: string;
  /** The condition, on the facts of an item and those of the dossier. */
  readonly where: E;
}

export const every = {
  parts: {
    fact: aText,
    where: /* @__PURE__ */ anObject(text('une condition sur les éléments', 'a condition on the items')),
  },
  build: <E extends Part>(fact: string, where: E): Every<E> => ({ op: 'every', fact, where }),
  compile: (expression, context) =>
    overItems(expression, context, (judge) => ({
      verdict: ({ items, complete }, dossier) => {
        const verdict = allOf(items.map((item) => judge(dossier, item)));
        return complete === true || verdict === 'not-satisfied' ? verdict : 'undetermined';
      },
    })),
  describe: (expression, context) => describeList(expression, context, text('tous', 'all')),
  needs: needsOfList,
} satisfies Operator<Every<Part>>;
