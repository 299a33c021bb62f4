import { requireFunction, requireObject } from '../foundation/argument.js';
import { defined } from '../foundation/defined.js';
import type { Issue, Notice } from '../foundation/issue.js';
import { noWeight, overlappingGroups } from '../foundation/notices/access.js';
import { ACCESS_STATUSES, byStatus, requireCheck, type AccessCheck, type AccessStatus } from './check.js';
import { byCodeUnit } from '../foundation/order.js';
import { basisOf, type AccessBasis } from './request.js';
import { total as sum, weighed, type WeightOf } from './weight.js';

/** Shares of a weight by status, as bounds. */
export interface CoverageShares {
  /** Share, 0 to 1, of the weight that is within: proved. */
  readonly atLeast: number;
  /** Share, 0 to 1, of the weight that may be within: within, uncertain or not computed. */
  readonly atMost: number;
  /** Sum of the weights. */
  readonly total: number;
  /** Sum of the weights by status. */
  readonly weights: Readonly<Record<AccessStatus, number>>;
  /** Number of origins by status, without weights. */
  readonly origins: Readonly<Record<AccessStatus, number>>;
}

/** The shares of a group of origins. */
export interface CoverageGroup extends CoverageShares {
  /** What the grouping function answers; `null` when it answers nothing. */
  readonly key: string | null;
}

/** The coverage of a check by a weight. */
export interface AccessCoverage extends CoverageShares, AccessBasis {
  /** The format of the report and its version. */
  readonly format: 'france-services/access-coverage@1';
  /** In the order of the keys, the group without key last. Absent: no `groupBy`. */
  readonly groups?: readonly CoverageGroup[];
  /** Origins whose weight is missing or is not a number: left out of every sum, not counted as zero. */
  readonly issues: readonly Issue[];
  /** Weights that add up to zero, groups that overlap. */
  readonly notices: readonly Notice[];
}

/** Options of {@link accessCoverage}. */
export interface CoverageOptions {
  /** Weight of an origin: inhabitants, households, 1... At least 0; `undefined` when it is unknown. */
  readonly weight: WeightOf;
  /**
   * Group of an origin: EPCI, département, density class...; `undefined` when it is unknown. A list puts the origin
   * whole in each of several groups (neighbourhoods of a commune): their weights then add up to more than the total,
   * with a notice. Absent: no groups.
   */
  readonly groupBy?: ((originId: string) => string | readonly string[] | undefined) | undefined;
}

/**
 * The share of a weight (usually inhabitants) that is within the cut-off, as bounds: what is proved, and what may be.
 * Never quote one of them without its model and its band. An origin whose weight is unknown is an issue and is left
 * out; a weight of zero is a weight. When the weights add up to zero nothing is known: 0 to 1.
 *
 * @param check from `checkAccess` or `estimateAccess`
 * @returns shares from 0 to 1, weights in their own unit; sums do not depend on the order of the origins
 * @throws TypeError when `check` is not an access check, or `weight` or `groupBy` is not a function
 * @example
 * ```ts
 * const times = travelTimesFromRows([
 *   { from_id: 'A', to_id: 'H', minutes: 12 },
 *   { from_id: 'B', to_id: 'H', minutes: 25, band: [18, 33] },
 * ]);
 * const origins = [{ id: 'A' }, { id: 'B' }];
 * const check = checkAccess({ origins, structures: [{ id: 'H' }], times, cutoffMinutes: 30 });
 * const people = new Map([['A', 300], ['B', 100]]);
 * const { atLeast, atMost, total } = accessCoverage(check, { weight: (id) => people.get(id) });
 * [atLeast, atMost, total]; // => [0.75, 1, 400]
 * ```
 */
export function accessCoverage(check: AccessCheck, options: CoverageOptions): AccessCoverage {
  requireCheck('check', check);
  const { weight, groupBy } = requireObject('options', options, 'an object { weight, groupBy? }');
  requireFunction('weight', weight);
  if (groupBy !== undefined) requireFunction('groupBy', groupBy);
  const issues: Issue[] = [];
  const notices: Notice[] = [];
  const whole = tally();
  const tallies = new Map<string | null, Tally>();
  check.rows.forEach(({ originId, status }, index) => {
    const value = weighed(weight, originId, ['rows', index], issues);
    if (value === undefined) return;
    whole[status].push(value);
    if (!groupBy) return;
    const keys = keysOf(groupBy(originId));
    if (keys.size > 1 && notices.length === 0) notices.push(overlappingGroups(['groups']));
    for (const key of keys) {
      const group = tallies.get(key) ?? tally();
      tallies.set(key, group);
      group[status].push(value);
    }
  });
  const shares = sharesOf(whole);
  if (shares.total === 0) notices.unshift(noWeight(['rows']));
  const groups = [...tallies]
    .sort(([a], [b]) => (a === null ? 1 : b === null ? -1 : byCodeUnit(a, b)))
    .map(([key, group]) => ({ key, ...sharesOf(group) }));
  return defined({
    format: 'france-services/access-coverage@1' as const,
    ...basisOf(check),
    ...shares,
    groups: groupBy && groups,
    issues,
    notices,
  });
}

/** The weights of origins, by status. */
type Tally = Readonly<Record<AccessStatus, number[]>>;

const tally = (): Tally => byStatus((): number[] => []);

function sharesOf(weightsOf: Tally): CoverageShares {
  const weights = byStatus((status) => sum(weightsOf[status]));
  const total = sum(ACCESS_STATUSES.map((status) => weights[status]));
  const outside = weights.beyond + weights.unreachable;
  return {
    atLeast: total > 0 ? weights.within / total : 0,
    atMost: total > 0 ? (total - outside) / total : 1,
    total,
    weights,
    origins: byStatus((status) => weightsOf[status].length),
  };
}

/** The groups of an origin, each once; `null` when it has none. */
function keysOf(answer: unknown): ReadonlySet<string | null> {
  const answers: readonly unknown[] = Array.isArray(answer) ? answer : [answer];
  const keys = answers.filter((key) => key !== undefined && key !== null).map(String);
  return new Set(keys.length > 0 ? keys : [null]);
}
