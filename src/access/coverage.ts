import { describe } from '../foundation/describe.js';
import type { Issue, Notice } from '../foundation/issue.js';
import { text } from '../foundation/text.js';
import { ACCESS_STATUSES, type AccessCheck, type AccessRow, type AccessStatus } from './check.js';
import { byCodeUnit, remark, unexpected } from './report.js';

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
export interface AccessCoverage extends CoverageShares {
  readonly format: 'france-services/access-coverage@1';
  readonly cutoffMinutes: number;
  readonly inclusive: boolean;
  readonly method: string;
  readonly model?: string;
  readonly bandLevel?: number;
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
  /** Group of an origin: EPCI, departement, density class...; `undefined` when unknown. */
  readonly groupBy?: (originId: string) => string | undefined;
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
    const value: unknown = weight(row.originId);
    if (typeof value === 'number' && value >= 0 && value < Infinity) weighed.push({ row, weight: value });
    else issues.push(weightIssue(value, position, row.originId));
  });
  const shares = sharesOf(weighed);
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
    ...(groupBy ? { groups: groupsOf(weighed, groupBy) } : {}),
    issues,
    notices: shares.total > 0 ? [] : [noWeight],
  };
}

interface Weighed {
  readonly row: AccessRow;
  readonly weight: number;
}

function requireFunction(name: string, value: unknown): void {
  if (typeof value === 'function') return;
  throw new TypeError(`${name}: expected a function; received ${describe(value, 'en')}`);
}

const weightIssue = (value: unknown, position: number, id: string): Issue =>
  unexpected(
    value === undefined || value === null ? 'missing' : typeof value === 'number' ? 'out-of-range' : 'wrong-type',
    ['rows', position, 'weight'],
    value,
    text(`un poids fini, au moins 0, pour ${id}`, `a finite weight, at least 0, for ${id}`),
  );

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

/** A sum that does not depend on the order: from the smallest to the largest. */
const sum = (values: readonly number[]): number =>
  Float64Array.from(values)
    .sort()
    .reduce((all, value) => all + value, 0);

function groupsOf(weighed: readonly Weighed[], groupBy: (id: string) => string | undefined): CoverageGroup[] {
  const members = new Map<string | null, Weighed[]>();
  for (const one of weighed) {
    const answer: unknown = groupBy(one.row.originId);
    const key = answer === undefined || answer === null ? null : String(answer);
    const group = members.get(key);
    if (group) group.push(one);
    else members.set(key, [one]);
  }
  return [...members]
    .sort(([a], [b]) => (a === null ? 1 : b === null ? -1 : byCodeUnit(a, b)))
    .map(([key, group]) => ({ key, ...sharesOf(group) }));
}
