import { aText } from '../../../foundation/expectations.js';
import { text } from '../../../foundation/text.js';
import type { AmountBounds } from '../../facts/fact.js';
import { valueText } from '../../facts/value-text.js';
import { expects, leaf } from '../leaf.js';
import type { Operator } from '../operator.js';
import { findFact } from '../scope.js';
import { boundText, ruleUnknown, aThreshold, thresholdAt, type Threshold } from '../threshold.js';

/** A number, or a duration in minutes, reaches a threshold. */
export interface AtLeast {
  readonly op: 'at-least';
  /** Name of a number or a duration. */
  readonly fact: string;
  /** The threshold, in the unit of the fact; a parameter is read on the day examined. */
  readonly value: Threshold;
}

const TYPES = ['number', 'duration'] as const;

export const atLeast = {
  parts: { fact: aText, value: aThreshold },
  build: (fact: string, value: Threshold): AtLeast => ({ op: 'at-least', fact, value }),
  compile: ({ op, fact, value }, { scope, setting }) => {
    const threshold = thresholdAt(value, setting);
    const found = findFact(scope, op, fact, TYPES);
    if (typeof threshold !== 'number') return ruleUnknown(threshold, leaf(found, () => undefined).observe);
    return leaf(found, (known) => {
      if (typeof known === 'number') return known >= threshold;
      const { atLeast: low, atMost: high } = known as AmountBounds;
      if (low !== undefined && low >= threshold) return true;
      return high !== undefined && high < threshold ? false : undefined;
    });
  },
  describe: ({ op, fact, value }, context) =>
    expects(context, op, fact, TYPES, (found) =>
      boundText(text('au moins', 'at least'), value, context.setting, (number) => valueText(found.fact, number)),
    ),
  needs: ({ fact }, { outside }) => outside([fact]),
} satisfies Operator<AtLeast>;
