import { aText } from '../../../foundation/expectations.js';
import { text } from '../../../foundation/text.js';
import type { AmountBounds } from '../../facts/fact.js';
import { valueText } from '../../facts/value-text.js';
import { expects, leaf } from '../leaf.js';
import type { Operator } from '../operator.js';
import { findFact } from '../scope.js';
import { boundText, ruleUnknown, aThreshold, thresholdAt, type Threshold } from '../threshold.js';

/** A number, or a duration in minutes, does not exceed a limit. */
export interface AtMost {
  readonly op: 'at-most';
  /** Name of a number or a duration. */
  readonly fact: string;
  /** The limit, in the unit of the fact; a parameter is read on the day examined. */
  readonly value: Threshold;
}

const TYPES = ['number', 'duration'] as const;

export const atMost = {
  parts: { fact: aText, value: aThreshold },
  build: (fact: string, value: Threshold): AtMost => ({ op: 'at-most', fact, value }),
  compile: ({ op, fact, value }, { scope, setting }) => {
    const limit = thresholdAt(value, setting);
    const found = findFact(scope, op, fact, TYPES);
    if (typeof limit !== 'number') return ruleUnknown(limit, leaf(found, () => undefined).observe);
    return leaf(found, (known) => {
      if (typeof known === 'number') return known <= limit;
      const { atLeast: low, atMost: high } = known as AmountBounds;
      if (high !== undefined && high <= limit) return true;
      return low !== undefined && low > limit ? false : undefined;
    });
  },
  describe: ({ op, fact, value }, context) =>
    expects(context, op, fact, TYPES, (found) =>
      boundText(text('au plus', 'at most'), value, context.setting, (number) => valueText(found.fact, number)),
    ),
  needs: ({ fact }, { outside }) => outside([fact]),
} satisfies Operator<AtMost>;
