import type { Issue, Notice } from '../foundation/issue.js';
import { text } from '../foundation/text.js';
import { ACCESS_STATUSES, type AccessCheck, type AccessRow, type AccessStatus } from './check.js';
import type { AskedOf } from './request.js';
import { byCodeUnit, remark } from './report.js';
import { requireFunction, total as sum, weightOf } from './weight.js';

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
  /** What the grouping function answered; `null` when it answered nothing. */
  readonly key: string | null;
}

/** The coverage of a check by a weight. */
export interface AccessCoverage extends CoverageShares, AskedOf {
  readonly format: 'france-services/access-coverage@1';
  /** In the order of the keys, the group without key last; absent without `groupBy`. */
  readonly groups?: readonly CoverageGroup[];
  /** Origins whose weight is missing or is not a number: left out of every sum, not counted as zero. */
  readonly issues: readonly Issue[];
  readonly notices: readonly Notice[];
}

/** Options of {@link accessCoverage}. */
export interface CoverageOptions {
  /** Weight of an origin: inhabitants, households, 1... At least 0; `undefined` when unknown. */
  readonly weight: (originId: string) => number | undefined;
  /**
   * Group of an origin: EPCI, departement, density class...; `undefined` when unknown. A list puts it whole in each of
   * several groups (neighbourhoods of a commune): their weights then add up to more than the total, with a notice.
   */
  readonly groupBy?: (originId: string) => string | readonly string[] | undefined;
}

/**
 * The share of a weight (usually inhabitants) that is within the cut-off, as bounds: what is proved, and what may be.
 * Never quote one of them without its model and its band. An origin whose weight is unknown is an issue and is left
 * out; a weight of zero is a weight. When the weights add up to zero nothing is known: 0 to 1.
 *
 * @param check from `checkAccess`
 * @returns shares from 0 to 1, weights in their own unit; sums do not depend on the order of the origins
 * @throws TypeError when `weight` or `groupBy` is not a function
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
export function accessCoverage(check: AccessCheck, { weight, groupBy }: CoverageOptions): AccessCoverage {
  requireFunction('weight', weight);
  if (groupBy !== undefined) requireFunction('groupBy', groupBy);
  const issues: Issue[] = [];
  const weighed: Weighed[] = [];
  check.rows.forEach((row, position) => {
    const value = weightOf(weight, row.originId, position, 'rows', issues);
    if (value !== undefined) weighed.push({ row, weight: value });
  });
  const shares = sharesOf(weighed);
  const groups = groupBy && groupsOf(weighed, groupBy);
  const counted = groups?.reduce((all, { origins }) => all + sum(Object.values(origins)), 0) ?? 0;
  const overlapping = counted > weighed.length;
  const severalGroups = remark(
    'overlapping-groups',
    ['groups'],
    text(
      'des origines sont dans plusieurs groupes : leurs poids ne s’additionnent pas',
      'some origins are in several groups: the weights of the groups do not add up',
    ),
  );
  const noWeight = remark(
    'no-weight',
    ['rows'],
    text(
      'la somme des poids est nulle : aucune part ne se calcule',
      'the weights add up to zero: no share can be computed',
    ),
  );
  return {
    format: 'france-services/access-coverage@1',
    cutoffMinutes: check.cutoffMinutes,
    inclusive: check.inclusive,
    method: check.method,
    ...(check.model === undefined ? {} : { model: check.model }),
    ...(check.bandLevel === undefined ? {} : { bandLevel: check.bandLevel }),
    ...shares,
    ...(groups ? { groups } : {}),
    issues,
    notices: [...(shares.total > 0 ? [] : [noWeight]), ...(overlapping ? [severalGroups] : [])],
  };
}

interface Weighed {
  readonly row: AccessRow;
  readonly weight: number;
}

function sharesOf(weighed: readonly Weighed[]): CoverageShares {
  const byStatus = (status: AccessStatus): Weighed[] => weighed.filter(({ row }) => row.status === status);
  const record = <T>(value: (status: AccessStatus) => T): Record<AccessStatus, T> => ({
    within: value('within'),
    uncertain: value('uncertain'),
    beyond: value('beyond'),
    unreachable: value('unreachable'),
    'not-computed': value('not-computed'),
  });
  const weights = record((status) => sum(byStatus(status).map(({ weight }) => weight)));
  const total = sum(ACCESS_STATUSES.map((status) => weights[status]));
  const outside = weights.beyond + weights.unreachable;
  return {
    atLeast: total > 0 ? weights.within / total : 0,
    atMost: total > 0 ? (total - outside) / total : 1,
    total,
    weights,
    origins: record((status) => byStatus(status).length),
  };
}

function groupsOf(weighed: readonly Weighed[], groupBy: (id: string) => unknown): CoverageGroup[] {
  const members = new Map<string | null, Weighed[]>();
  for (const one of weighed) {
    const answer = groupBy(one.row.originId);
    const given: readonly unknown[] = Array.isArray(answer) ? answer : [answer];
    const keys = given.filter((key) => key !== undefined && key !== null).map(String);
    for (const key of keys.length > 0 ? new Set(keys) : [null]) {
      const group = members.get(key);
      if (group) group.push(one);
      else members.set(key, [one]);
    }
  }
  return [...members]
    .sort(([a], [b]) => (a === null ? 1 : b === null ? -1 : byCodeUnit(a, b)))
    .map(([key, group]) => ({ key, ...sharesOf(group) }));
}
