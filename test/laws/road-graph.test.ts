import fc from 'fast-check';
import { expect, it } from 'vitest';
import { roadGraph, type RoadNetwork } from '../../src/access/roads/road-graph.js';
import { joinStructures, nearestOfNodes, roadReach } from '../../src/access/roads/road-reach.js';
import { travelTimesOnRoad } from '../../src/access/roads/road-times.js';
import { accessOf, randomRoads, reorder, timesByBruteForce, type Roads } from '../access/roads/road-samples.js';

const CUTOFF = 30;
const networkOf = ({ positions, arcs }: Roads): RoadNetwork => ({
  nodes: { longitudes: positions.map(([x]) => x), latitudes: positions.map(([, y]) => y) },
  edges: { from: arcs.map(({ from }) => from), to: arcs.map(({ to }) => to), seconds: arcs.map((arc) => arc.seconds) },
});
const idOf = (i: number) => `s${String(i).padStart(5, '0')}`;
const structuresOf = ({ positions, structures }: Roads) =>
  structures.map((node, i) => ({ id: idOf(i), longitude: positions[node]![0], latitude: positions[node]![1] }));

/** What every node should be told: the least time, the first structure among those at that time. */
function expected(roads: Roads, cutoff = CUTOFF) {
  const times = timesByBruteForce(roads);
  return roads.positions.map((_, node) => {
    let best = { structure: -1, time: Infinity };
    roads.structures.forEach((target, structure) => {
      const time = times[node]![target]!;
      if (time < best.time) best = { structure, time };
    });
    if (best.time === Infinity) return { structure: -1, time: -1 };
    return best.time <= cutoff * 600 ? best : { structure: -1, time: cutoff * 600 + 1 };
  });
}

it('tells every node what trying every road tells: one-way, ties, zero times, parts without a road between them', () => {
  fc.assert(
    fc.property(randomRoads, (roads) => {
      const reach = roadReach(roadGraph(networkOf(roads)), structuresOf(roads), { cutoffMinutes: CUTOFF });
      expect(reach.issues).toEqual([]);
      const answers = [...reach.deciseconds].map((time, node) => ({ structure: reach.structure[node], time }));
      expect(answers).toEqual(expected(roads));
    }),
    { numRuns: 300 },
  );
});

it('does not depend on the batches, nor on whether words or two arrays hold the answers', () => {
  fc.assert(
    fc.property(randomRoads, fc.integer({ min: 1, max: 9 }), (roads, batches) => {
      const graph = roadGraph(networkOf(roads));
      const joined = joinStructures(graph, structuresOf(roads), { cutoffMinutes: CUTOFF });
      const read = ({ times, structures }: ReturnType<typeof nearestOfNodes>) => [[...times], [...structures]];
      const one = read(nearestOfNodes(graph, joined, { cutoff: 32_766, structures: 65_536, batches: 1 }));
      expect(read(nearestOfNodes(graph, joined, { cutoff: 32_766, structures: 65_536, batches }))).toEqual(one);
      expect(read(nearestOfNodes(graph, joined, { cutoff: 0, structures: 65_536 }))).toEqual(one);
    }),
  );
});

it('does not depend on the order of the nodes, of the arcs, of the structures, nor on the unit', () => {
  fc.assert(
    fc.property(randomRoads, fc.nat(1000), (roads, seed) => {
      const origins = roads.positions.map(([longitude, latitude], i) => ({ id: `o${i}`, longitude, latitude }));
      const structures = structuresOf(roads);
      const options = { cutoffMinutes: CUTOFF, nearest: 'all' as const };
      const { edges, nodes } = networkOf(roads);
      const { seconds, ...ends } = edges;
      const inMetres = { nodes, edges: { ...ends, metres: Array.from(seconds!, (time) => time * 10), kmPerHour: 36 } };
      const whole = [...travelTimesOnRoad(roadGraph({ nodes, edges }), origins, structures, options)];
      const other = [...travelTimesOnRoad(roadGraph(inMetres), origins, [...structures].reverse(), options)];
      const shuffled = roadGraph(networkOf(reorder(roads, seed)));
      expect(other).toEqual(whole);
      expect([...travelTimesOnRoad(shuffled, origins, structures, options)]).toEqual(whole);
      for (const nearest of [1, 2, 3]) {
        const short = { ...options, nearest };
        expect(accessOf(shuffled, origins, structures, short)).toEqual(
          accessOf(roadGraph({ nodes, edges }), origins, structures, short),
        );
      }
    }),
  );
});

it('lists for each origin every structure within the cut-off, with its least time', () => {
  fc.assert(
    fc.property(randomRoads, (roads) => {
      const origins = roads.positions.map(([longitude, latitude], i) => ({ id: `o${i}`, longitude, latitude }));
      const graph = roadGraph(networkOf(roads));
      const rows = [
        ...travelTimesOnRoad(graph, origins, structuresOf(roads), { cutoffMinutes: CUTOFF, nearest: 'all' }),
      ];
      const times = timesByBruteForce(roads);
      const within = roads.positions.flatMap((_, node) =>
        roads.structures.flatMap((target, i) => {
          const time = times[node]![target]!;
          return time <= CUTOFF * 600 ? [{ from_id: `o${node}`, to_id: idOf(i), minutes: time / 600 }] : [];
        }),
      );
      expect(rows).toEqual(within);
    }),
  );
});

it('gives a check the same answers from the nearest alone as from all the structures', () => {
  fc.assert(
    fc.property(randomRoads, fc.integer({ min: 0, max: CUTOFF }), (roads, cutoffMinutes) => {
      const origins = roads.positions.map(([longitude, latitude], i) => ({ id: `o${i}`, longitude, latitude }));
      const graph = roadGraph(networkOf(roads));
      const [one, all] = ([1, 'all'] as const).map((nearest) =>
        accessOf(graph, origins, structuresOf(roads), { cutoffMinutes: CUTOFF, nearest }, cutoffMinutes),
      );
      expect(one).toEqual(all);
      expect(one!.some(({ status }) => status === 'not-computed')).toBe(roads.structures.length === 0);
    }),
  );
});
