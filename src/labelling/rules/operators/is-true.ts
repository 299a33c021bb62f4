import { aText } from '../../../foundation/expectations.js';
import { valueText } from '../../facts/value-text.js';
import { expects, leaf } from '../leaf.js';
import type { Operator } from '../operator.js';
import { findFact } from '../scope.js';

/** A boolean is true. */
export interface IsTrue {
  readonly op: 'is-true';
  /** Name of a boolean. */
  readonly fact: string;
}

const TYPES = ['boolean'] as const;

export const isTrue = {
  parts: { fact: aText },
  build: (fact: string): IsTrue => ({ op: 'is-true', fact }),
  compile: ({ op, fact }, { scope }) => leaf(findFact(scope, op, fact, TYPES), (value) => value === true),
  describe: ({ op, fact }, context) => expects(context, op, fact, TYPES, (found) => valueText(found.fact, true)),
  needs: ({ fact }, { outside }) => outside([fact]),
} satisfies Operator<IsTrue>;
