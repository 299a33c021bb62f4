import type { Issue, Notice } from '../foundation/issue.js';
import { text } from '../foundation/text.js';
import { NEVER } from './deciseconds.js';
import { byCodeUnit, remark } from './report.js';
import { travelTimes, type TravelTimes } from './travel-times.js';

/** A time read from the caller's data, in deciseconds, with where it was read. */
export interface TimedPair {
  readonly from: string;
  readonly to: string;
  /** -1: no road leads there. */
  readonly time: number;
  readonly low: number;
  readonly high: number;
  readonly path: readonly (string | number)[];
}

/**
 * Gathers pairs into travel times. The same pair twice with the same time is kept once, with a notice; with different
 * times, none is believed: an issue, and the pair is unknown. Nothing is known of the pairs that are not given.
 */
export function gatherPairs(
  pairs: readonly TimedPair[],
  known: { readonly origins: readonly string[]; readonly destinations: readonly string[] },
  source: { readonly method: string; readonly issues: readonly Issue[]; readonly notices: readonly Notice[] },
): TravelTimes {
  const issues = [...source.issues];
  const notices = [...source.notices];
  const origins = [...new Set(known.origins)];
  const destinations = [...new Set(known.destinations)].sort(byCodeUnit);
  const originAt = new Map(origins.map((id, i) => [id, i]));
  const destinationAt = new Map(destinations.map((id, i) => [id, i]));
  const byOrigin = origins.map(() => new Map<number, TimedPair | 'contradicted'>());
  for (const pair of pairs) {
    const row = byOrigin[originAt.get(pair.from) as number] as Map<number, TimedPair | 'contradicted'>;
    const at = destinationAt.get(pair.to) as number;
    const other = row.get(at);
    if (!other) row.set(at, pair);
    else if (other !== 'contradicted' && sameTime(pair, other)) notices.push(repeated(pair));
    else {
      row.set(at, 'contradicted');
      issues.push(contradictory(pair));
    }
  }
  const kept = byOrigin.map((row) =>
    [...row].flatMap(([at, pair]) => (pair === 'contradicted' ? [] : [{ at, pair }])).sort((a, b) => a.at - b.at),
  );
  const entries = kept.flat();
  const first = new Int32Array(origins.length + 1);
  kept.forEach((row, i) => (first[i + 1] = (first[i] as number) + row.length));
  const banded = entries.some(({ pair }) => pair.low !== pair.high);
  const band = {
    low: Int32Array.from(entries, ({ pair }) => pair.low),
    high: Int32Array.from(entries, ({ pair }) => pair.high),
  };
  return travelTimes({
    method: source.method,
    origins,
    destinations,
    first,
    destination: Int32Array.from(entries, ({ at }) => at),
    deciseconds: Int32Array.from(entries, ({ pair }) => pair.time),
    ...(banded ? band : {}),
    unlistedAtLeast: Int32Array.from(kept, (row) => (row.length === destinations.length ? NEVER : 0)),
    issues,
    notices,
  });
}

const sameTime = (a: TimedPair, b: TimedPair): boolean => a.time === b.time && a.low === b.low && a.high === b.high;

const repeated = ({ from, to, path }: TimedPair): Notice =>
  remark(
    'duplicate-pair',
    path,
    text(
      `le trajet de ${from} à ${to} revient, identique : compté une fois`,
      `trip ${from} to ${to} comes again, alike: used once`,
    ),
  );

const contradictory = ({ from, to, path }: TimedPair): Issue =>
  remark(
    'duplicate-pair',
    path,
    text(
      `le trajet de ${from} à ${to} a plusieurs durées : aucune n'est retenue`,
      `trip ${from} to ${to} has several times: none is used`,
    ),
  );
