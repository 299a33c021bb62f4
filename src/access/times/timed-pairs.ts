import { defined } from '../../foundation/defined.js';
import type { Issue } from '../../foundation/issue.js';
import { repeatedPair } from '../../foundation/notices/access.js';
import { NEVER } from './deciseconds.js';
import { byCodeUnit } from '../../foundation/order.js';
import { travelTimes, type TravelTimes } from './travel-times.js';

/** Times read from the caller's data, in columns: a million rows without an object for each. */
export interface TimedPairs {
  /** Identifiers, each once, with its index. */
  readonly origins: Map<string, number>;
  readonly destinations: Map<string, number>;
  /** Per pair: index of the origin, of the destination, and of the row that holds it. */
  readonly from: number[];
  readonly to: number[];
  readonly row: number[];
  /** Per pair, in deciseconds; -1: no road leads there. */
  readonly time: number[];
  readonly low: number[];
  readonly high: number[];
}

/** No pair yet. */
export const noPairs = (): TimedPairs => ({
  origins: new Map(),
  destinations: new Map(),
  from: [],
  to: [],
  row: [],
  time: [],
  low: [],
  high: [],
});

/** Index of an identifier, a new one when it is not there yet. */
export function indexIn(ids: Map<string, number>, id: string): number {
  const known = ids.get(id);
  if (known !== undefined) return known;
  ids.set(id, ids.size);
  return ids.size - 1;
}

/**
 * Gathers pairs into travel times. The same pair twice with the same time is kept once, with a notice; with different
 * times, none is believed: an issue, and the pair is unknown. Nothing is known of the pairs that are not listed.
 */
export function gatherPairs(pairs: TimedPairs, method: string, found: readonly Issue[]): TravelTimes {
  const { from, to, row, time, low, high } = pairs;
  const origins = [...pairs.origins.keys()];
  const listed = [...pairs.destinations.keys()];
  const destinations = [...listed].sort(byCodeUnit);
  const indexOf = new Map(destinations.map((id, place) => [id, place]));
  const index = Int32Array.from(listed, (id) => indexOf.get(id)!);
  const destinationOf = (pair: number): number => index[to[pair]!]!;
  const alike = (a: number, b: number): boolean => time[a] === time[b] && low[a] === low[b] && high[a] === high[b];

  const kept = new Int32Array(time.length);
  const first = new Int32Array(origins.length + 1);
  const repeats: { readonly pair: number; readonly contradicts: boolean }[] = [];
  let size = 0;
  let banded = false;
  const sorted = byOrigin(from, origins.length);
  for (let origin = 0; origin < origins.length; origin++) {
    const own = sorted.order.subarray(sorted.first[origin], sorted.first[origin + 1]);
    own.sort((a, b) => destinationOf(a) - destinationOf(b) || a - b);
    for (let at = 0, next: number; at < own.length; at = next) {
      const pair = own[at]!;
      let believed = true;
      for (next = at + 1; next < own.length && to[own[next]!] === to[pair]; next++) {
        believed &&= alike(own[next]!, pair);
      }
      for (const repeat of own.subarray(at + 1, next)) repeats.push({ pair: repeat, contradicts: !believed });
      if (!believed) continue;
      kept[size++] = pair;
      banded ||= low[pair] !== high[pair];
    }
    first[origin + 1] = size;
  }
  const column = (value: (pair: number) => number): Int32Array => Int32Array.from(kept.subarray(0, size), value);
  repeats.sort((a, b) => a.pair - b.pair);
  const repeatsThat = (contradicts: boolean): Issue[] =>
    repeats
      .filter((repeat) => repeat.contradicts === contradicts)
      .map(({ pair }) => {
        const trip = { from: origins[from[pair]!]!, to: listed[to[pair]!]! };
        return repeatedPair([row[pair]!], { ...trip, then: contradicts ? 'not-used' : 'used-once' });
      });
  return travelTimes({
    method,
    origins,
    destinations,
    first,
    destination: column(destinationOf),
    deciseconds: column((pair) => time[pair]!),
    ...defined({
      low: banded ? column((pair) => low[pair]!) : undefined,
      high: banded ? column((pair) => high[pair]!) : undefined,
    }),
    unlistedAtLeast: Int32Array.from(origins, (_, i) =>
      destinations.length === first[i + 1]! - first[i]! ? NEVER : 0,
    ),
    issues: [...found, ...repeatsThat(true)],
    notices: repeatsThat(false),
  });
}

/** Pairs in the order of their origins, those of an origin in the order of the rows. */
function byOrigin(from: readonly number[], size: number): { order: Int32Array; first: Int32Array } {
  const first = new Int32Array(size + 1);
  for (const origin of from) first[origin + 1] = first[origin + 1]! + 1;
  for (let i = 0; i < size; i++) first[i + 1] = first[i + 1]! + first[i]!;
  const next = first.slice(0, size);
  const order = new Int32Array(from.length);
  from.forEach((origin, pair) => {
    order[next[origin]!] = pair;
    next[origin] = next[origin]! + 1;
  });
  return { order, first };
}
