import {
  requireArray,
  requireCells,
  requireFormat,
  requireNumber,
  requireObject,
  requireShape,
  requireText,
  requireTyped,
} from '../../foundation/argument.js';
import { aText } from '../../foundation/expectations.js';
import { aPath, listOf } from '../../foundation/shape.js';
import { frozen } from '../../foundation/frozen.js';
import type { Issue, Notice } from '../../foundation/issue.js';
import { minutesOf, UNREACHABLE } from './deciseconds.js';

/** One time, as a row. */
export interface TravelTimeRow {
  /** Identifier of the origin. */
  readonly from_id: string;
  /** Identifier of the destination. */
  readonly to_id: string;
  /** Minutes, a whole number of deciseconds; `null`: no road leads there. */
  readonly minutes: number | null;
  /** Lowest and highest minutes expected. Absent: the time is not an estimate. */
  readonly band?: readonly [low: number, high: number];
}

/**
 * Travel times from origins to destinations, whatever their source: iterate over it to read the rows
 * (`[...times]`). What is not listed is unknown, save for what `unlistedAtLeast` rules out. A structured clone (another
 * thread, a database of the browser) gives the same answers in a check, but is no longer iterable; in JSON, keep the
 * rows.
 */
export interface TravelTimes extends Iterable<TravelTimeRow> {
  /** The format of the times and its version. */
  readonly format: 'france-services/travel-times@1';
  /** Where the times come from: `estimate`, `road-graph`, `rows`, `matrix`, or the name that the caller gave. */
  readonly method: string;
  /** Model of an estimate. Absent: the times are not estimates. */
  readonly model?: string;
  /** Share of the trips that the bands are meant to hold, 0 to 1. Absent: unknown. */
  readonly bandLevel?: number;
  /** Identifiers of the origins, each once. */
  readonly origins: readonly string[];
  /** Identifiers of the destinations, each once, sorted. */
  readonly destinations: readonly string[];
  /** The entries of origin i are those from `first[i]` to `first[i + 1]` (excluded). */
  readonly first: Int32Array;
  /** Index of each entry in `destinations`. */
  readonly destination: Int32Array;
  /** Time of each entry, in deciseconds; -1: no road leads there. */
  readonly deciseconds: Int32Array;
  /** Low end of the band of each entry, in deciseconds. Absent: the times are not estimates. */
  readonly low?: Int32Array;
  /** High end of the band of each entry, in deciseconds. Absent: the times are not estimates. */
  readonly high?: Int32Array;
  /** Per origin, a time in deciseconds under which no destination that is not listed for it lies; 0: nothing is known. */
  readonly unlistedAtLeast: Int32Array;
  /** Data that could not be used: the pairs concerned are not listed. */
  readonly issues: readonly Issue[];
  /** What was corrected or is doubtful: places or pairs that come again, trips over water... */
  readonly notices: readonly Notice[];
}

/** Makes the arrays of times iterable as rows. */
export function travelTimes(content: Omit<TravelTimes, 'format' | typeof Symbol.iterator>): TravelTimes {
  const times: TravelTimes = {
    format: 'france-services/travel-times@1',
    ...content,
    // Checks repeat them by reference.
    issues: frozen(content.issues),
    notices: frozen(content.notices),
    [Symbol.iterator]: () => rowsOfTimes(times),
  };
  return times;
}

const TEXTS = /* @__PURE__ */ listOf(aText);

/** Refuses what is not travel times, or whose arrays do not fit: a shift would give false answers. @throws TypeError */
export function requireTravelTimes(times: TravelTimes): void {
  const sources = 'estimateTravelTimes, travelTimesFromRows, travelTimesFromMatrix or travelTimesOnRoad';
  requireFormat('times', times, 'france-services/travel-times@1', `travel times, from ${sources}`);
  requireOrigin('times', times);
  const { origins, destinations, first, destination, low, high } = times;
  requireShape('times.origins', origins, TEXTS);
  requireShape('times.destinations', destinations, TEXTS);
  requireReported('times.issues', times.issues);
  requireReported('times.notices', times.notices);
  requireTyped('times.first', first, 'Int32Array', origins.length + 1);
  const size = first[origins.length]!;
  requireTyped('times.destination', destination, 'Int32Array', size);
  requireTyped('times.deciseconds', times.deciseconds, 'Int32Array', size);
  requireTyped('times.unlistedAtLeast', times.unlistedAtLeast, 'Int32Array', origins.length);
  if (low !== undefined || high !== undefined) {
    requireTyped('times.low', low, 'Int32Array', size);
    requireTyped('times.high', high, 'Int32Array', size);
  }
  requireCells('times.first', first, (value, at) => value >= (at === 0 ? 0 : first[at - 1]!));
  requireCells('times.destination', destination, (value) => value >= 0 && value < destinations.length);
}

/** Where times come from, in their report and in those made from it. @throws TypeError or RangeError */
export function requireOrigin(
  name: string,
  { method, model, bandLevel }: Pick<TravelTimes, 'method' | 'model' | 'bandLevel'>,
): void {
  requireText(`${name}.method`, method);
  if (model !== undefined) requireText(`${name}.model`, model);
  if (bandLevel !== undefined) requireNumber(`${name}.bandLevel`, bandLevel, 0, 1);
}

/** Issues or notices of a report that comes back. @throws TypeError */
function requireReported(name: string, list: readonly Issue[]): void {
  Array.from(requireArray(name, list), (one, index) =>
    requireShape(`${name}[${index}].path`, requireObject(`${name}[${index}]`, one).path, aPath),
  );
}

/** The rows of times, those of a structured clone included. */
export function* rowsOfTimes(times: TravelTimes): Generator<TravelTimeRow, void, undefined> {
  const { origins, destinations, first, destination, deciseconds, low, high } = times;
  for (const [i, from_id] of origins.entries()) {
    for (let entry = first[i]!; entry < first[i + 1]!; entry++) {
      const to_id = destinations[destination[entry]!]!;
      const time = deciseconds[entry]!;
      if (time === UNREACHABLE) yield { from_id, to_id, minutes: null };
      else if (low && high) {
        const band = [minutesOf(low[entry]!), minutesOf(high[entry]!)] as const;
        yield { from_id, to_id, minutes: minutesOf(time), band };
      } else yield { from_id, to_id, minutes: minutesOf(time) };
    }
  }
}
