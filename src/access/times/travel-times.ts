import type { Issue, Notice } from '../../foundation/issue.js';
import { minutesOf, UNREACHABLE } from './deciseconds.js';

/** One time, as a row. */
export interface TravelTimeRow {
  readonly from_id: string;
  readonly to_id: string;
  /** Minutes, a whole number of deciseconds; `null`: no road leads there. */
  readonly minutes: number | null;
  /** Lowest and highest minutes expected, when the time is an estimate. */
  readonly band?: readonly [low: number, high: number];
}

/**
 * Travel times from origins to destinations, whatever their source: iterate over it to read the rows
 * (`[...times]`). What is not listed is unknown, save for what `unlistedAtLeast` rules out. The arrays are compact and
 * are not meant to be read as JSON: to keep or send the times, keep the rows.
 */
export interface TravelTimes extends Iterable<TravelTimeRow> {
  readonly format: 'france-services/travel-times@1';
  /** Where the times come from: `estimate`, `rows`, `matrix`, or the name that the caller gave. */
  readonly method: string;
  /** Model of an estimate. */
  readonly model?: string;
  /** Share of the trips that the bands are meant to hold, 0 to 1, when known. */
  readonly bandLevel?: number;
  /** Identifiers of the origins, each once. */
  readonly origins: readonly string[];
  /** Identifiers of the destinations, each once, sorted. */
  readonly destinations: readonly string[];
  /** The entries of origin i are those from `first[i]` to `first[i + 1]` (excluded). */
  readonly first: Int32Array;
  /** Position of each entry in `destinations`; absent when each origin has all of them in order. */
  readonly destination?: Int32Array;
  /** Time of each entry, in deciseconds; -1: no road leads there. */
  readonly deciseconds: Int32Array;
  /** Low and high ends of the band of each entry, in deciseconds; absent when the times are not estimates. */
  readonly low?: Int32Array;
  readonly high?: Int32Array;
  /** Per origin, a time in deciseconds under which no destination that is not listed for it lies; 0: nothing is known. */
  readonly unlistedAtLeast: Int32Array;
  /** Data that could not be used: the pairs concerned are not listed. */
  readonly issues: readonly Issue[];
  readonly notices: readonly Notice[];
}

/** Makes the arrays of times iterable as rows. */
export function travelTimes(content: Omit<TravelTimes, 'format' | typeof Symbol.iterator>): TravelTimes {
  const times: TravelTimes = {
    format: 'france-services/travel-times@1',
    ...content,
    [Symbol.iterator]: () => rowsOf(times),
  };
  return times;
}

function* rowsOf(times: TravelTimes): Generator<TravelTimeRow, void, undefined> {
  const { origins, destinations, first, destination, deciseconds, low, high } = times;
  for (const [i, from_id] of origins.entries()) {
    const start = first[i] as number;
    for (let entry = start; entry < (first[i + 1] as number); entry++) {
      const to_id = destinations[destination ? (destination[entry] as number) : entry - start] as string;
      const time = deciseconds[entry] as number;
      if (time === UNREACHABLE) yield { from_id, to_id, minutes: null };
      else if (low && high) {
        const band = [minutesOf(low[entry] as number), minutesOf(high[entry] as number)] as const;
        yield { from_id, to_id, minutes: minutesOf(time), band };
      } else yield { from_id, to_id, minutes: minutesOf(time) };
    }
  }
}
