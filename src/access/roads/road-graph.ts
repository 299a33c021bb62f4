import { requireObject } from '../../foundation/argument.js';
import { describe } from '../../foundation/describe.js';
import { frozen } from '../../foundation/frozen.js';
import type { Issue, Notice } from '../../foundation/issue.js';
import { coordinatesExchanged } from '../../foundation/notices/access.js';
import { outOfRange } from '../../foundation/notices/data.js';
import { isRecord } from '../../foundation/record.js';
import { text } from '../../foundation/text.js';
import { nearestIndex, type NearestIndex } from '../../places/nearest.js';
import { looksSwapped } from '../../places/departements/lands.js';
import { haveLengthOf, issueList, readEdges, type AddIssue, type RoadEdges } from './edges.js';
import type { ArcsInto } from './kernel.js';
import { count, hilbertOrder } from './order.js';

/** The nodes of a road network, as lists of the same length. */
export interface RoadNodes {
  /** Degrees east of each node. */
  readonly longitudes: ArrayLike<number>;
  /** Degrees north of each node. */
  readonly latitudes: ArrayLike<number>;
  /** 0: no place is joined to the node (on a motorway, at sea). Absent: every node of an arc is joinable. */
  readonly joinable?: ArrayLike<number> | undefined;
}

/** A road network as lists, of numbers or typed arrays. */
export interface RoadNetwork {
  /** Where roads begin, meet and end. */
  readonly nodes: RoadNodes;
  /** What cars drive along, one-way, between nodes. */
  readonly edges: RoadEdges;
}

/**
 * A road network ready for searches: nodes renumbered along a Hilbert curve, arcs by the node that they lead to. A
 * structured clone (another thread, a database of the browser) is the same graph. JSON does not hold typed arrays: keep
 * the network there, and call `roadGraph` again.
 */
export interface RoadGraph extends ArcsInto {
  /** The format of the graph and its version. */
  readonly format: 'france-services/road-graph@1';
  /** Index of each node of the caller in the arrays below: where it comes along the Hilbert curve. */
  readonly index: Int32Array;
  /** Degrees east of each node, along the curve; NaN when unknown. */
  readonly longitudes: Float64Array;
  /** Degrees north of each node, along the curve; NaN when unknown. */
  readonly latitudes: Float64Array;
  /** The nodes that places may be joined to, in increasing order. */
  readonly joinable: Int32Array;
  /** Finds the nearest of them. */
  readonly joinableIndex: NearestIndex;
  /** Data that could not be used: the arcs and positions concerned are left out. */
  readonly issues: readonly Issue[];
  /** What was left out of the data read: roads closed to cars, features that are not lines. */
  readonly notices: readonly Notice[];
}

/**
 * A graph of roads from typed arrays. Arcs are one-way: a road driven in both directions is two arcs. Times are kept in
 * whole deciseconds, at least one. Data that cannot be used never throw: an arc towards a node that does not exist,
 * with a time that is negative, infinite or not a number, or a node without a position, is an issue and is left out.
 *
 * @param network degrees; seconds, or metres and km/h
 * @returns a graph for {@link travelTimesOnRoad}; 12 bytes per node and 8 per arc, 16 more per node for the positions
 * @throws TypeError when `network` is not an object
 * @example
 * ```ts
 * const nodes = { longitudes: [2, 2.01, 2.02], latitudes: [46, 46, 46] };
 * const graph = roadGraph({ nodes, edges: { from: [0, 1, 1], to: [1, 0, 7], seconds: [60, 60, 60] } });
 * graph.issues.map((issue) => issue.path.join('.')); // => ['edges.to.2']
 * ```
 */
export function roadGraph(network: RoadNetwork): RoadGraph {
  requireObject('network', network, 'an object { nodes, edges }');
  const issues = issueList();
  const nodes = (isRecord(network.nodes) ? network.nodes : {}) as RoadNodes;
  const edges = (isRecord(network.edges) ? network.edges : {}) as unknown as RoadEdges;
  const { longitudes, latitudes } = positionsOf(nodes, issues.add);
  const size = longitudes.length;
  const cost = readEdges(edges, size, issues.add);
  const order = hilbertOrder(longitudes, latitudes);
  const index = new Int32Array(size);
  order.forEach((node, at) => (index[node] = at));
  const into = arcsInto(edges, cost, index);
  const used = new Uint8Array(size);
  for (let arc = 0; arc < cost.length; arc++) {
    if (cost[arc] === 0) continue;
    used[edges.from[arc]!] = 1;
    used[edges.to[arc]!] = 1;
  }
  const joinable = order
    .filter((node) => used[node] === 1 && nodes.joinable?.[node] !== 0 && !Number.isNaN(longitudes[node]))
    .map((node) => index[node]!);
  const ordered = (degrees: Float64Array): Float64Array => Float64Array.from(order, (node) => degrees[node]!);
  const joinableIndex = nearestIndex(
    Array.from(joinable, (at) => ({ latitude: latitudes[order[at]!]!, longitude: longitudes[order[at]!]! })),
  );
  return {
    format: 'france-services/road-graph@1',
    index,
    longitudes: ordered(longitudes),
    latitudes: ordered(latitudes),
    ...into,
    joinable,
    joinableIndex,
    issues: frozen(issues.all()),
    notices: frozen([]),
  };
}

type Positions = Pick<RoadGraph, 'longitudes' | 'latitudes'>;

const numberOrNaN = (value: unknown): number => (typeof value === 'number' ? value : NaN);

const DEGREES = text('des degrés : longitude, latitude', 'degrees: longitude, latitude');

/** The positions of the nodes, NaN for both coordinates where they are not degrees. */
function positionsOf(nodes: RoadNodes, add: AddIssue): Positions {
  const lists = { longitudes: nodes.longitudes, latitudes: nodes.latitudes };
  if (!haveLengthOf('longitudes', lists, 'nodes', add)) {
    return { longitudes: new Float64Array(0), latitudes: new Float64Array(0) };
  }
  const longitudes = Float64Array.from(lists.longitudes, numberOrNaN);
  const latitudes = Float64Array.from(lists.latitudes, numberOrNaN);
  let [west, east, south, north] = [180, -180, 90, -90];
  longitudes.forEach((longitude, node) => {
    const latitude = latitudes[node]!;
    if (Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90) {
      west = Math.min(west, longitude);
      east = Math.max(east, longitude);
      south = Math.min(south, latitude);
      north = Math.max(north, latitude);
      return;
    }
    longitudes[node] = NaN;
    latitudes[node] = NaN;
    add(() => {
      const [x, y] = [lists.longitudes[node], lists.latitudes[node]].map((value) => describe(value).en);
      return outOfRange(['nodes', node], DEGREES, `${x}, ${y}`);
    });
  });
  const middle = { latitude: (south + north) / 2, longitude: (west + east) / 2 };
  if (west <= east && looksSwapped(middle.latitude, middle.longitude)) {
    add(() => coordinatesExchanged(['nodes'], middle));
    longitudes.fill(NaN);
    latitudes.fill(NaN);
  }
  return { longitudes, latitudes };
}

/** Sorts the arcs by the node that they lead to, counting: arcs of no time (issues) and loops are left out. */
function arcsInto({ from, to }: RoadEdges, cost: Int32Array, index: Int32Array): ArcsInto {
  const first = new Int32Array(index.length + 1);
  const kept = (arc: number): boolean => cost[arc] !== 0 && from[arc] !== to[arc];
  for (let arc = 0; arc < cost.length; arc++) {
    if (kept(arc)) count(first, index[to[arc]!]! + 1, 1);
  }
  for (let node = 0; node < index.length; node++) count(first, node + 1, first[node]!);
  const arcs = new Int32Array(2 * first[index.length]!);
  const next = first.slice();
  for (let arc = 0; arc < cost.length; arc++) {
    if (!kept(arc)) continue;
    const cell = 2 * count(next, index[to[arc]!]!, 1);
    arcs[cell] = index[from[arc]!]!;
    arcs[cell + 1] = cost[arc]!;
  }
  return { first, arcs };
}
