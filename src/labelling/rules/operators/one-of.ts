import { aText } from '../../../foundation/expectations.js';
import { listOf } from '../../../foundation/shape.js';
import { text } from '../../../foundation/text.js';
import { joined } from '../../../foundation/words.js';
import { valueText } from '../../facts/value-text.js';
import { expects, leaf } from '../leaf.js';
import type { Operator } from '../operator.js';
import { findFact } from '../scope.js';

/** A choice or a text is one of the values. */
export interface OneOf {
  readonly op: 'one-of';
  /** Name of a choice or a text. */
  readonly fact: string;
  /** The values that meet the requirement. */
  readonly values: readonly string[];
}

const TYPES = ['choice', 'text'] as const;

export const oneOf = {
  parts: { fact: aText, values: /* @__PURE__ */ listOf(aText) },
  build: (fact: string, values: readonly string[]): OneOf => ({ op: 'one-of', fact, values }),
  compile: ({ op, fact, values }, { scope }) =>
    leaf(findFact(scope, op, fact, TYPES), (value) => values.includes(value as string)),
  describe: ({ op, fact, values }, context) =>
    expects(context, op, fact, TYPES, (found) =>
      joined(
        text(' ou ', ' or '),
        values.map((value) => valueText(found.fact, value)),
      ),
    ),
  needs: ({ fact }, { outside }) => outside([fact]),
} satisfies Operator<OneOf>;
