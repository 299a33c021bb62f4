import { aMeasure, isMeasure, issueOf, type Expectation } from '../foundation/expectations.js';
import type { Issue } from '../foundation/issue.js';
import { text } from '../foundation/text.js';

/** Weight of an origin: inhabitants, households, 1... At least 0; `undefined` when it is unknown. */
export type WeightOf = (originId: string) => number | undefined;

const weightFor = (id: string): Expectation =>
  aMeasure(text(`un poids fini, au moins 0, pour ${id}`, `a finite weight, at least 0, for ${id}`));

/** The weight of an origin; undefined, with an issue, when it is missing, negative or not a finite number. */
export function weighed(
  weight: WeightOf,
  id: string,
  [list, index]: readonly [list: string, index: number],
  issues: Issue[],
): number | undefined {
  const value = weight(id);
  if (isMeasure(value)) return value;
  issues.push(issueOf(weightFor(id), value, [list, index, 'weight']));
  return undefined;
}

/** A sum that does not depend on the order: from the smallest to the largest. */
export const total = (values: readonly number[]): number =>
  Float64Array.from(values)
    .sort()
    .reduce((all, value) => all + value, 0);
