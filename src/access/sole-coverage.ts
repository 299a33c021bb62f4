import type { Issue, Notice } from '../foundation/issue.js';
import { readRequest, forEachListed, othersAtLeast, type AccessRequest, type AskedOf } from './request.js';
import { UNREACHABLE } from './times/deciseconds.js';
import { requireFunction, total, weightOf } from './weight.js';

/** What a structure alone covers. */
export interface SoleStructure {
  readonly structureId: string;
  /** Origins proved within the cut-off of this structure and of no other. */
  readonly originIds: readonly string[];
  /** Origins for which this structure may be the only one: a band holds the cut-off, or another is not ruled out. */
  readonly uncertainIds: readonly string[];
  /** Weight of `originIds`. */
  readonly atLeast: number;
  /** The same with the weight of `uncertainIds`. */
  readonly atMost: number;
}

/** What each structure alone covers. */
export interface SoleCoverage extends AskedOf {
  readonly format: 'france-services/sole-coverage@1';
  /** One per structure, in their order. */
  readonly structures: readonly SoleStructure[];
  /** Origins that no row counts although the times do not settle which structures serve them. */
  readonly notComputedIds: readonly string[];
  /** Data that could not be used: an origin whose weight is missing is in no sum. */
  readonly issues: readonly Issue[];
  readonly notices: readonly Notice[];
}

/**
 * What would be lost if a structure closed: the origins, and their weight, that it alone serves within the cut-off.
 *
 * @param question as for `checkAccess`; with estimates, keep at least the two nearest destinations of each origin
 * @param options `weight` of an origin: inhabitants... at least 0, `undefined` when unknown (an issue); 1 by default
 * @throws RangeError or TypeError as `checkAccess` does, TypeError when `weight` is not a function
 * @example
 * ```ts
 * const times = travelTimesFromMatrix({
 *   fromIds: ['A', 'B', 'C'],
 *   toIds: ['H', 'I'],
 *   durations: [[5, 40], [10, 12], [35, 20]],
 *   unit: 'minutes',
 * });
 * const origins = [{ id: 'A' }, { id: 'B' }, { id: 'C' }];
 * const structures = [{ id: 'H' }, { id: 'I' }];
 * const alone = soleCoverage({ origins, structures, times, cutoffMinutes: 30 }, { weight: () => 100 });
 * alone.structures.map(({ originIds }) => originIds); // => [['A'], ['C']]
 * alone.structures.map(({ atLeast, atMost }) => [atLeast, atMost]); // => [[100, 100], [100, 100]]
 * ```
 */
export function soleCoverage(
  question: AccessRequest,
  { weight = () => 1 }: { readonly weight?: (originId: string) => number | undefined } = {},
): SoleCoverage {
  requireFunction('weight', weight);
  const { asked, scope, originIds, positionOf, wanted, issues, notices } = readRequest(question);
  const { times, limit, complete } = scope;
  const found = new Map(
    [...wanted].map((id) => [id, { sole: new Map<string, number>(), maybe: new Map<string, number>() }]),
  );
  const notComputedIds: string[] = [];
  for (const [row, id] of originIds.entries()) {
    const position = positionOf.get(id);
    if (id === undefined || wanted.size === 0) continue;
    if (position === undefined) {
      notComputedIds.push(id);
      continue;
    }
    const sure: string[] = [];
    const possible: string[] = [];
    let listed = 0;
    forEachListed(scope, position, (at, time, low, high) => {
      listed++;
      if (time === UNREACHABLE || low >= limit) return;
      possible.push(times.destinations[at] as string);
      if (high < limit) sure.push(times.destinations[at] as string);
    });
    const settled = complete && othersAtLeast(scope, position, listed) >= limit;
    if (sure.length > 1 || (settled && possible.length === 0)) continue;
    if (sure.length === 0 && !settled) notComputedIds.push(id);
    const alone = settled && possible.length === 1 && sure.length === 1;
    const candidates = sure.length === 1 ? sure : possible;
    const value = candidates.length > 0 ? weightOf(weight, id, row, 'origins', issues) : 0;
    for (const structure of candidates) found.get(structure)?.[alone ? 'sole' : 'maybe'].set(id, value ?? 0);
  }
  return {
    format: 'france-services/sole-coverage@1',
    ...asked,
    structures: [...found].map(([structureId, { sole, maybe }]) => {
      const atLeast = total([...sole.values()]);
      return {
        structureId,
        originIds: [...sole.keys()],
        uncertainIds: [...maybe.keys()],
        atLeast,
        atMost: total([...sole.values(), ...maybe.values()]),
      };
    }),
    notComputedIds,
    issues,
    notices,
  };
}
