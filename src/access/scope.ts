import { NEVER } from './times/deciseconds.js';
import type { TravelTimes } from './times/travel-times.js';

/** The part of the times that a request is about. */
export interface Scope {
  readonly times: TravelTimes;
  /** Per destination of the times: 1 when it is one of the structures. */
  readonly counts: Uint8Array;
  /** How many structures the times know. */
  readonly listable: number;
  /** Whether the times know every structure. */
  readonly complete: boolean;
  /** Deciseconds: within is strictly less. */
  readonly limit: number;
}

/** The structures that the times list for an origin, in the order of the times, with their times in deciseconds. */
export function forEachListed(
  { times, counts }: Scope,
  origin: number,
  visit: (destination: number, time: number, low: number, high: number) => void,
): void {
  const { first, destination, deciseconds, low, high } = times;
  for (let entry = first[origin]!; entry < first[origin + 1]!; entry++) {
    const index = destination[entry]!;
    if (counts[index] === 0) continue;
    const time = deciseconds[entry]!;
    visit(index, time, low?.[entry] ?? time, high?.[entry] ?? time);
  }
}

/** A time in deciseconds under which no structure that is not among the `listed` ones of an origin lies. */
export const othersAtLeast = ({ times, listable }: Scope, origin: number, listed: number): number =>
  listed === listable ? NEVER : times.unlistedAtLeast[origin]!;
