import type { All } from './operators/all.js';
import type { Any } from './operators/any.js';
import type { AtLeast } from './operators/at-least.js';
import type { AtMost } from './operators/at-most.js';
import type { Attested } from './operators/attested.js';
import type { Count } from './operators/count.js';
import type { DoneBy } from './operators/done-by.js';
import type { EveryOperator } from './operators/every-operator.js';
import type { Every } from './operators/every.js';
import type { IsTrue } from './operators/is-true.js';
import type { Not } from './operators/not.js';
import type { OneOf } from './operators/one-of.js';
import type { Reading as ReadingOf, Readings } from './operators/readings.js';
import type { RuleUnknown } from './operators/rule-unknown.js';
import type { Sum } from './operators/sum.js';
import type { When } from './operators/when.js';

/**
 * A requirement as plain JSON data: a tree of operators, each in a file of `operators/` with its readings (evaluate and
 * explain, describe, list what it needs). Two versions are compared leaf by leaf.
 */
export type Expression =
  | All<Expression>
  | Any<Expression>
  | Not<Expression>
  | When<Expression>
  | IsTrue
  | AtLeast
  | AtMost
  | OneOf
  | DoneBy
  | Attested
  | EveryOperator
  | Count<Expression>
  | Sum<Expression>
  | Every<Expression>
  | Readings<Expression>
  | RuleUnknown;

/** The operators of the language, by their names in JSON. */
export type OperatorName = Expression['op'];

/** One reading of a dispute. */
export type Reading = ReadingOf<Expression>;
