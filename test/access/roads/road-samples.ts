import fc from 'fast-check';
import { checkAccess, type AccessRow } from '../../../src/access/check.js';
import type { RoadGraph } from '../../../src/access/roads/road-graph.js';
import { travelTimesOnRoad, type RoadTimesOptions } from '../../../src/access/roads/road-times.js';
import type { Place } from '../../../src/places/place.js';

/** A small network: positions of the nodes, one-way arcs, and the nodes where structures are. */
export interface Roads {
  readonly positions: readonly (readonly [longitude: number, latitude: number])[];
  readonly arcs: readonly { readonly from: number; readonly to: number; readonly seconds: number }[];
  readonly structures: readonly number[];
}

/**
 * Up to 20 nodes at distinct positions, in any order; few possible times, hence ties, and times of zero. A loop on each
 * node makes it part of the roads, so that places are joined to it.
 */
export const randomRoads: fc.Arbitrary<Roads> = fc.integer({ min: 1, max: 20 }).chain((size) =>
  fc
    .record({
      positions: fc.shuffledSubarray(
        Array.from({ length: 25 }, (_, cell) => [1 + (cell % 5) / 20, 45 + Math.floor(cell / 5) / 20] as const),
        { minLength: size, maxLength: size },
      ),
      arcs: fc.array(
        fc.record({
          from: fc.nat(size - 1),
          to: fc.nat(size - 1),
          seconds: fc.oneof(
            fc.constantFrom(0, 60, 300),
            fc.integer({ min: 0, max: 20_000 }).map((time) => time / 10),
          ),
        }),
        { maxLength: 3 * size },
      ),
      structures: fc.array(fc.nat(size - 1), { maxLength: 6 }),
    })
    .map((roads) => ({
      ...roads,
      arcs: [...roads.arcs, ...roads.positions.map((_, node) => ({ from: node, to: node, seconds: 60 }))],
    })),
);

/** Deciseconds from each node to each node, by trying every node in between (Floyd and Warshall). */
export function timesByBruteForce({ positions, arcs }: Roads): number[][] {
  const times = positions.map((_, a) => positions.map((__, b) => (a === b ? 0 : Infinity)));
  for (const { from, to, seconds } of arcs) {
    times[from]![to] = Math.min(times[from]![to]!, Math.max(1, Math.round(seconds * 10)));
  }
  positions.forEach((_, i) => (times[i]![i] = 0));
  positions.forEach((_, middle) =>
    times.forEach((row) => row.forEach((time, b) => (row[b] = Math.min(time, row[middle]! + times[middle]![b]!)))),
  );
  return times;
}

/** The same roads with their nodes and arcs in another order. */
export function reorder({ positions, arcs, structures }: Roads, seed: number): Roads {
  const order = positions.map((_, i) => i).sort((a, b) => ((a * 7919 + seed) % 101) - ((b * 7919 + seed) % 101));
  const place = (node: number) => order.indexOf(node);
  return {
    positions: order.map((node) => positions[node]!),
    arcs: [...arcs].reverse().map(({ from, to, seconds }) => ({ from: place(from), to: place(to), seconds })),
    structures: structures.map(place),
  };
}

/** The answers of a check on the times of a graph. */
export const accessOf = (
  graph: RoadGraph,
  origins: readonly Place[],
  structures: readonly Place[],
  options: RoadTimesOptions,
  cutoffMinutes = options.cutoffMinutes,
): readonly AccessRow[] =>
  checkAccess({ origins, structures, times: travelTimesOnRoad(graph, origins, structures, options), cutoffMinutes })
    .rows;
