import { defined } from '../../foundation/defined.js';
import { isRecord } from '../../foundation/record.js';
import type { Expression } from './expression.js';

/** A difference between two expressions: where in the tree, and both values. */
export interface ExpressionChange {
  /** Path of properties from the root: `['of', 0, 'value']`. */
  readonly path: readonly (string | number)[];
  /** Value before; absent when there was none. */
  readonly before?: unknown;
  /** Value after; absent when there is none. */
  readonly after?: unknown;
}

/** Fourth reading of an expression: what differs from another version, leaf by leaf. Empty when they are the same. */
export const compareExpressions = (before: Expression, after: Expression): ExpressionChange[] =>
  changes(before, after, []);

function changes(before: unknown, after: unknown, path: readonly (string | number)[]): ExpressionChange[] {
  if (Object.is(before, after)) return [];
  if (Array.isArray(before) && Array.isArray(after)) {
    const length = Math.max(before.length, after.length);
    return Array.from({ length }, (_, index) => changes(before[index], after[index], [...path, index])).flat();
  }
  if (isRecord(before) && isRecord(after)) {
    const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
    return keys.flatMap((key) => changes(before[key], after[key], [...path, key]));
  }
  return [{ path, ...defined({ before, after }) }];
}
