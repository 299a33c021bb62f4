import { aText } from '../../../foundation/expectations.js';
import { anything } from '../../../foundation/shape.js';
import { defined } from '../../../foundation/defined.js';
import { text } from '../../../foundation/text.js';
import { numberText } from '../../../foundation/words.js';
import { describeList, needsOfList, overItems } from '../lists.js';
import type { Operator, Part } from '../operator.js';
import { boundText, ruleUnknown, aThreshold, thresholdAt, type Threshold } from '../threshold.js';

/** At least so many items of a list meet a condition: more may turn up while a list is not said to be complete. */
export interface Count<E extends Part> {
  readonly op: 'count';
  /** Name of a list. */
  readonly fact: string;
  /** How many; a parameter is read on the day examined. */
  readonly atLeast: Threshold;
  /** The condition, on the facts of an item and those of the dossier; absent: every item counts. */
  readonly where?: E;
}

export const count = {
  parts: { fact: aText, atLeast: aThreshold, where: anything },
  build: <E extends Part>(fact: string, atLeast: Threshold, where?: E): Count<E> => ({
    op: 'count',
    fact,
    atLeast,
    ...(defined({ where }) as { where?: E }),
  }),
  compile: (expression, context) => {
    const threshold = thresholdAt(expression.atLeast, context.setting);
    const least = typeof threshold === 'number' ? threshold : NaN;
    const compiled = overItems(expression, context, (judge) => ({
      verdict: ({ items, complete }, dossier) => {
        let certain = 0;
        let possible = 0;
        for (const item of items) {
          const verdict = judge(dossier, item);
          if (verdict === 'satisfied') certain += 1;
          else if (verdict === 'undetermined') possible += 1;
        }
        if (certain >= least) return 'satisfied';
        return complete === true && certain + possible < least ? 'not-satisfied' : 'undetermined';
      },
    }));
    return typeof threshold === 'number' ? compiled : ruleUnknown(threshold, compiled.observe);
  },
  describe: (expression, context) =>
    describeList(
      expression,
      context,
      boundText(text('au moins', 'at least'), expression.atLeast, context.setting, numberText),
    ),
  needs: needsOfList,
} satisfies Operator<Count<Part>>;
