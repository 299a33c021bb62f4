import { requireFunction, requireObject } from '../foundation/argument.js';
import type { Issue, Notice } from '../foundation/issue.js';
import { readRequest, type AccessBasis, type AccessRequest } from './request.js';
import { forEachListed, othersAtLeast, type Scope } from './scope.js';
import { UNREACHABLE } from './times/deciseconds.js';
import { total, weighed, type WeightOf } from './weight.js';

/** What a structure alone covers. */
export interface SoleStructure {
  /** Identifier of the structure. */
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
export interface SoleCoverage extends AccessBasis {
  /** The format of the report and its version. */
  readonly format: 'france-services/sole-coverage@1';
  /** One per structure, in their order. */
  readonly structures: readonly SoleStructure[];
  /** Origins that no row counts although the times do not settle which structures serve them. */
  readonly notComputedIds: readonly string[];
  /** Data that could not be used: an origin whose weight is missing is in no sum. */
  readonly issues: readonly Issue[];
  /** What was corrected or is doubtful: identifiers that come again, structures without times... */
  readonly notices: readonly Notice[];
}

/** Options of {@link soleCoverage}. */
export interface SoleCoverageOptions {
  /** Weight of an origin: inhabitants... At least 0; `undefined` when it is unknown (an issue). Absent: 1 for each. */
  readonly weight?: WeightOf | undefined;
}

/**
 * What would be lost if a structure closed: the origins, and their weight, that it alone serves within the cut-off.
 *
 * @param request as for `checkAccess`; with estimates, keep at least the two nearest destinations of each origin
 * @param options `weight` of an origin; 1 by default
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
export function soleCoverage(request: AccessRequest, options: SoleCoverageOptions = {}): SoleCoverage {
  const { weight = () => 1 } = requireObject('options', options);
  requireFunction('weight', weight);
  const { basis, scope, origins, indexOf, structures, issues, notices } = readRequest(request);
  const found = new Map(
    [...structures].map((id) => [id, { sole: new Map<string, number>(), maybe: new Map<string, number>() }]),
  );
  const notComputedIds: string[] = [];
  for (const { value: id, index } of origins) {
    const origin = indexOf.get(id);
    if (structures.size === 0) continue;
    if (origin === undefined) {
      notComputedIds.push(id);
      continue;
    }
    const { sure, possible, settled } = serving(scope, origin);
    if (sure.length > 1 || (settled && possible.length === 0)) continue;
    if (sure.length === 0 && !settled) notComputedIds.push(id);
    const alone = settled && possible.length === 1 && sure.length === 1;
    const candidates = sure.length === 1 ? sure : possible;
    const value = candidates.length > 0 ? weighed(weight, id, ['origins', index], issues) : 0;
    for (const structure of candidates) found.get(structure)?.[alone ? 'sole' : 'maybe'].set(id, value ?? 0);
  }
  return {
    format: 'france-services/sole-coverage@1',
    ...basis,
    structures: [...found].map(([structureId, { sole, maybe }]) => ({
      structureId,
      originIds: [...sole.keys()],
      uncertainIds: [...maybe.keys()],
      atLeast: total([...sole.values()]),
      atMost: total([...sole.values(), ...maybe.values()]),
    })),
    notComputedIds,
    issues,
    notices,
  };
}

/** The structures within the cut-off of an origin, surely and perhaps, and whether all the others are ruled out. */
function serving(scope: Scope, origin: number): { sure: string[]; possible: string[]; settled: boolean } {
  const { times, limit, complete } = scope;
  const sure: string[] = [];
  const possible: string[] = [];
  let listed = 0;
  forEachListed(scope, origin, (destination, time, low, high) => {
    listed++;
    if (time === UNREACHABLE || low >= limit) return;
    possible.push(times.destinations[destination]!);
    if (high < limit) sure.push(times.destinations[destination]!);
  });
  return { sure, possible, settled: complete && othersAtLeast(scope, origin, listed) >= limit };
}
