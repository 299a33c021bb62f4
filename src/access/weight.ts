import { describe } from '../foundation/describe.js';
import type { Issue } from '../foundation/issue.js';
import { text } from '../foundation/text.js';
import { unexpected } from './report.js';

/** Checks an option. @throws TypeError when it is not a function */
export function requireFunction(name: string, value: unknown): void {
  if (typeof value === 'function') return;
  throw new TypeError(`${name}: expected a function; received ${describe(value).en}`);
}

/** The weight of an origin; undefined, with an issue, when it is missing, negative or not a finite number. */
export function weightOf(
  weight: (originId: string) => unknown,
  id: string,
  position: number,
  list: string,
  issues: Issue[],
): number | undefined {
  const value = weight(id);
  if (typeof value === 'number' && value >= 0 && value < Infinity) return value;
  const code =
    value === undefined || value === null ? 'missing' : typeof value === 'number' ? 'out-of-range' : 'wrong-type';
  const expected = text(`un poids fini, au moins 0, pour ${id}`, `a finite weight, at least 0, for ${id}`);
  issues.push(unexpected(code, [list, position, 'weight'], value, expected));
  return undefined;
}

/** A sum that does not depend on the order: from the smallest to the largest. */
export const total = (values: readonly number[]): number =>
  Float64Array.from(values)
    .sort()
    .reduce((all, value) => all + value, 0);
