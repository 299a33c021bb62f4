import type { Issue, Notice } from '../../foundation/issue.js';
import { text } from '../../foundation/text.js';
import { looksSwapped } from '../../places/departements/lands.js';
import { nearestIndex, type NearestIndex } from '../../places/nearest.js';
import { unexpected } from '../report.js';
import { isList, issueList, readEdges, type RoadEdges } from './edges.js';
import type { ArcsInto } from './kernel.js';
import { count, hilbertOrder } from './order.js';

/** A road network as lists, of numbers or typed arrays. */
export interface RoadNetwork {
  readonly nodes: {
    /** Degrees. */
    readonly longitudes: ArrayLike<number>;
    readonly latitudes: ArrayLike<number>;
    /** 0: no place is joined to this node (on a motorway, at sea). Default: every node of an arc is joinable. */
    readonly joinable?: ArrayLike<number>;
  };
  readonly edges: RoadEdges;
}

/** A road network ready for searches: nodes renumbered along a Hilbert curve, arcs by the node that they lead to. */
export interface RoadGraph extends ArcsInto {
  readonly format: 'france-services/road-graph@1';
  /** Number of each node of the caller in the arrays below. */
  readonly rank: Int32Array;
  readonly longitudes: Float64Array;
  readonly latitudes: Float64Array;
  /** The nodes that places may be joined to, in increasing order. */
  readonly joinable: Int32Array;
  /** Index of the joinable nodes, made at the first use. */
  readonly joints: () => NearestIndex;
  /** Data that could not be used: the arcs and positions concerned are left out. */
  readonly issues: readonly Issue[];
  readonly notices: readonly Notice[];
}

/**
 * A graph of roads from typed arrays. Arcs are one-way: a road driven in both directions is two arcs. Times are kept in
 * whole deciseconds, at least one. Data that cannot be used never throw: an arc towards a node that does not exist,
 * with a time that is negative, infinite or not a number, or a node without a position, is an issue and is left out.
 *
 * @param network degrees; seconds, or metres and km/h
 * @returns a graph for {@link travelTimesOnRoad}; 12 bytes per node and 8 per arc, 16 more per node for the positions
 * @example
 * ```ts
 * const nodes = { longitudes: [2, 2.01, 2.02], latitudes: [46, 46, 46] };
 * const graph = roadGraph({ nodes, edges: { from: [0, 1, 1], to: [1, 0, 7], seconds: [60, 60, 60] } });
 * graph.issues.map((issue) => issue.path.join('.')); // => ['edges.to.2']
 * ```
 */
export function roadGraph(network: RoadNetwork): RoadGraph {
  const issues = issueList();
  const nodes = (network?.nodes ?? {}) as Partial<RoadNetwork['nodes']>;
  const { longitudes, latitudes } = positions(nodes, issues.add);
  const size = longitudes.length;
  const edges = network?.edges ?? {};
  const cost = readEdges(edges, size, issues.add);
  const order = hilbertOrder(longitudes, latitudes);
  const rank = new Int32Array(size);
  order.forEach((node, place) => (rank[node] = place));
  const into = arcsInto(edges, cost, rank);
  const used = new Uint8Array(size);
  for (let arc = 0; arc < cost.length; arc++) {
    if (cost[arc] === 0) continue;
    used[edges.from[arc] as number] = 1;
    used[edges.to[arc] as number] = 1;
  }
  const joinable = order
    .filter((node) => used[node] === 1 && nodes.joinable?.[node] !== 0 && !Number.isNaN(longitudes[node]))
    .map((node) => rank[node] as number);
  const [x, y] = [longitudes, latitudes].map((degrees) => Float64Array.from(order, (node) => degrees[node] as number));
  let index: NearestIndex | undefined;
  const graph: RoadGraph = {
    format: 'france-services/road-graph@1',
    rank,
    longitudes: x as Float64Array,
    latitudes: y as Float64Array,
    ...into,
    joinable,
    joints: () => (index ??= nearestIndex(Array.from(joinable, (node) => positionOf(graph, node)))),
    issues: issues.all(),
    notices: [],
  };
  return graph;
}

const positionOf = (
  { latitudes, longitudes }: RoadGraph,
  node: number,
): { readonly latitude: number; readonly longitude: number } => ({
  latitude: latitudes[node] as number,
  longitude: longitudes[node] as number,
});

type Positions = Pick<RoadGraph, 'longitudes' | 'latitudes'>;

/** The positions of the nodes, NaN for both coordinates where they are not degrees. */
function positions(nodes: Partial<RoadNetwork['nodes']>, add: (issue: () => Issue) => void): Positions {
  const none = { longitudes: new Float64Array(0), latitudes: new Float64Array(0) };
  for (const name of ['longitudes', 'latitudes'] as const) {
    const list: unknown = nodes[name];
    if (isList(list) && list.length === nodes.longitudes?.length) continue;
    const expected = text('une liste de la longueur de « longitudes »', 'a list of the length of "longitudes"');
    const received = isList(list) ? list.length : list;
    add(() => unexpected(list === undefined ? 'missing' : 'wrong-length', ['nodes', name], received, expected));
    return none;
  }
  const longitudes = Float64Array.from(nodes.longitudes as ArrayLike<number>);
  const latitudes = Float64Array.from(nodes.latitudes as ArrayLike<number>);
  const box = [180, -180, 90, -90] as [west: number, east: number, south: number, north: number];
  longitudes.forEach((longitude, node) => {
    const latitude = latitudes[node] as number;
    if (Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90) {
      box[0] = Math.min(box[0], longitude);
      box[1] = Math.max(box[1], longitude);
      box[2] = Math.min(box[2], latitude);
      box[3] = Math.max(box[3], latitude);
      return;
    }
    longitudes[node] = NaN;
    latitudes[node] = NaN;
    const expected = text('des degrés : longitude, latitude', 'degrees: longitude, latitude');
    add(() => unexpected('out-of-range', ['nodes', node], `${longitude}, ${latitude}`, expected));
  });
  const [middleLatitude, middleLongitude] = [(box[2] + box[3]) / 2, (box[0] + box[1]) / 2];
  if (box[0] <= box[1] && looksSwapped(middleLatitude, middleLongitude)) {
    const expected = text('des longitudes et des latitudes non échangées', 'longitudes and latitudes, not exchanged');
    add(() => unexpected('coordinates-swapped', ['nodes'], `${middleLatitude}, ${middleLongitude}`, expected));
    longitudes.fill(NaN);
    latitudes.fill(NaN);
  }
  return { longitudes, latitudes };
}

/** Sorts the arcs by the node that they lead to, counting: arcs of no time (issues) and loops are left out. */
function arcsInto({ from, to }: RoadEdges, cost: Int32Array, rank: Int32Array): ArcsInto {
  const first = new Int32Array(rank.length + 1);
  const kept = (arc: number): boolean => cost[arc] !== 0 && from[arc] !== to[arc];
  for (let arc = 0; arc < cost.length; arc++) {
    if (kept(arc)) count(first, (rank[to[arc] as number] as number) + 1, 1);
  }
  for (let node = 0; node < rank.length; node++) count(first, node + 1, first[node] as number);
  const arcs = new Int32Array(2 * (first[rank.length] as number));
  const next = first.slice();
  for (let arc = 0; arc < cost.length; arc++) {
    if (!kept(arc)) continue;
    const cell = 2 * count(next, rank[to[arc] as number] as number, 1);
    arcs[cell] = rank[from[arc] as number] as number;
    arcs[cell + 1] = cost[arc] as number;
  }
  return { first, arcs };
}
