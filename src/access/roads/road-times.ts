import { requireInteger } from '../../foundation/argument.js';
import type { Place } from '../../places/place.js';
import { usablePlaces } from '../places.js';
import { NEVER } from '../times/deciseconds.js';
import { travelTimes, type TravelTimes } from '../times/travel-times.js';
import type { RoadGraph } from './road-graph.js';
import { joinPlaces, joiningNotices, type Joints } from './joints.js';
import { markReaching, queueFor, spreadTimes } from './kernel.js';
import { joinStructures, nearestOfNodes, type JoinedStructures, type ReachOptions } from './road-reach.js';

/** Options of {@link travelTimesOnRoad}. */
export interface RoadTimesOptions extends ReachOptions {
  /**
   * How many structures to list for each origin, the nearest by road. Absent: 1, from all the structures at once;
   * more, or `'all'` within the cut-off, takes one search per structure.
   */
  readonly nearest?: number | 'all' | undefined;
}

/** Travel times by road, with the legs between the places and the graph. */
export interface RoadTravelTimes extends TravelTimes {
  /** Metres between each origin and its node, as the crow flies. */
  readonly originLegs: Float64Array;
  /** Metres between each destination and its node, as the crow flies. */
  readonly destinationLegs: Float64Array;
}

/**
 * Travel times by car from origins to structures, on a graph of roads: the inhabitant drives to the structure. Places
 * are joined to the nearest node by a leg whose time counts at both ends; the notices state it. Where no structure is
 * within the cut-off, none is listed: what is not listed takes longer than the cut-off, or forever when no road leads
 * to any structure. A place farther from any node than `farthestLegMetres` has no time: a notice says so.
 *
 * @param graph from `roadGraph` or `roadGraphFromGeoJson`
 * @param origins coordinates in degrees
 * @param structures coordinates in degrees
 * @returns times usable by `checkAccess` up to the cut-off
 * @throws RangeError when an option is out of its range, TypeError when `graph` is not a road graph or a list not
 * an array
 * @example
 * ```ts
 * const nodes = { longitudes: [2, 2.1, 2.2], latitudes: [46, 46, 46] };
 * const graph = roadGraph({ nodes, edges: { from: [0, 1], to: [1, 2], seconds: [600, 660] } });
 * const origins = [{ id: 'A', longitude: 2, latitude: 46 }, { id: 'B', longitude: 2.2, latitude: 46 }];
 * const structures = [{ id: 'H', longitude: 2.1, latitude: 46 }];
 * const times = travelTimesOnRoad(graph, origins, structures, { cutoffMinutes: 30 });
 * const check = checkAccess({ origins, structures, times, cutoffMinutes: 30 });
 * check.rows.map((row) => row.status); // => ['within', 'unreachable']
 * ```
 */
export function travelTimesOnRoad(
  graph: RoadGraph,
  origins: readonly Place[],
  structures: readonly Place[],
  options: RoadTimesOptions,
): RoadTravelTimes {
  const joined = joinStructures(graph, structures, options);
  const { nearest = 1 } = options;
  const most = nearest === 'all' ? Infinity : requireInteger('nearest', nearest, 1);
  const from = usablePlaces('origins', origins);
  const starts = joinPlaces(graph, from.places, options);
  const lists = most === 1 ? nearestOnly(graph, starts, joined) : withinCutoff(graph, starts, joined);
  const linked = new Uint8Array(graph.index.length);
  for (const node of joined.seeds.node) linked[node] = 1;
  markReaching(graph, linked);

  const first = new Int32Array(starts.ids.length + 1);
  const destination: number[] = [];
  const deciseconds: number[] = [];
  const unlistedAtLeast = lists.map((entries, origin) => {
    const leg = starts.leg[origin]!;
    const kept = entries.length <= most ? entries : entries.sort(byTime).slice(0, most);
    const last = kept.reduce((longest, { time }) => Math.max(longest, time), 0);
    for (const { structure, time } of kept.sort((a, b) => a.structure - b.structure)) {
      destination.push(structure);
      deciseconds.push(leg + time);
    }
    first[origin + 1] = destination.length;
    if (kept.length === joined.ids.length || !nodesOf(starts, origin).some((node) => linked[node] === 1)) return NEVER;
    return leg + (kept.length < most ? joined.cutoff + 1 : last);
  });
  const times = travelTimes({
    method: 'road-graph',
    origins: starts.ids,
    destinations: joined.ids,
    first,
    destination: Int32Array.from(destination),
    deciseconds: Int32Array.from(deciseconds),
    unlistedAtLeast: Int32Array.from(unlistedAtLeast),
    issues: [...joined.issues, ...from.issues],
    notices: [...joined.notices, ...from.notices, ...joiningNotices('origins', starts, options)],
  });
  return { ...times, originLegs: starts.metres, destinationLegs: joined.joints.metres };
}

/** A structure that an origin reaches, with the deciseconds from its node. */
interface Reached {
  readonly structure: number;
  readonly time: number;
}

const byTime = (a: Reached, b: Reached): number => a.time - b.time || a.structure - b.structure;

const nodesOf = ({ first, node }: Joints, place: number): Int32Array => node.subarray(first[place], first[place + 1]);

function nearestOnly(graph: RoadGraph, starts: Joints, joined: JoinedStructures): Reached[][] {
  const { times, structures } = nearestOfNodes(graph, joined);
  return starts.ids.map((_, origin) =>
    Array.from(nodesOf(starts, origin), (node) => ({
      structure: structures[node]!,
      time: times[node]!,
    }))
      .filter(({ time }) => time >= 0)
      .sort(byTime)
      .slice(0, 1),
  );
}

/** One search from each structure: the nodes touched are all that is read and reset. */
function withinCutoff(graph: RoadGraph, starts: Joints, { ids, joints, seeds, cutoff }: JoinedStructures): Reached[][] {
  const lists = starts.ids.map((): Reached[] => []);
  const places = new Map<number, number[]>();
  lists.forEach((_, origin) =>
    nodesOf(starts, origin).forEach((node) => {
      const known = places.get(node);
      if (known) known.push(origin);
      else places.set(node, [origin]);
    }),
  );
  const times = new Int32Array(graph.index.length).fill(NEVER);
  const owners = new Int32Array(graph.index.length);
  const queue = queueFor(cutoff);
  ids.forEach((_, structure) => {
    const touched: number[] = [];
    const [low, high] = [joints.first[structure]!, joints.first[structure + 1]!];
    spreadTimes(graph, seeds, low, high, cutoff, { times, owners, touched }, queue);
    for (const node of touched) {
      const time = times[node]!;
      for (const origin of places.get(node) ?? []) {
        const list = lists[origin]!;
        const last = list.at(-1);
        if (last?.structure !== structure) list.push({ structure, time });
        else if (time < last.time) list[list.length - 1] = { structure, time };
      }
    }
    for (const node of touched) times[node] = NEVER;
  });
  return lists;
}
