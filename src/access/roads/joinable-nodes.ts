import { requireArray, requireCells, requireFormat, requireTyped } from '../../foundation/argument.js';
import { nearestIndex, type NearestIndex } from '../../places/nearest.js';
import type { RoadGraph } from './road-graph.js';

/** The indexes made: each is forgotten with its graph, and made again for a clone of it. */
const INDEXES = /* @__PURE__ */ new WeakMap<RoadGraph, NearestIndex>();

/** The spatial index of the nodes that places may be joined to, made at the first use of a graph. */
export function joinableNodes(graph: RoadGraph): NearestIndex {
  const known = INDEXES.get(graph);
  if (known) return known;
  requireNodes(graph);
  const { joinable, latitudes, longitudes } = graph;
  const index = nearestIndex(
    Array.from(joinable, (node) => ({ latitude: latitudes[node]!, longitude: longitudes[node]! })),
  );
  INDEXES.set(graph, index);
  return index;
}

/** Refuses what has not the shape of a graph. @throws TypeError */
export function requireGraph(graph: RoadGraph): void {
  requireFormat('graph', graph, 'france-services/road-graph@1', 'a road graph, from roadGraph or roadGraphFromGeoJson');
  const { length } = requireTyped('graph.index', graph.index, 'Int32Array');
  requireTyped('graph.longitudes', graph.longitudes, 'Float64Array', length);
  requireTyped('graph.latitudes', graph.latitudes, 'Float64Array', length);
  requireTyped('graph.joinable', graph.joinable, 'Int32Array');
  requireTyped('graph.first', graph.first, 'Int32Array', length + 1);
  requireTyped('graph.arcs', graph.arcs, 'Int32Array', 2 * graph.first[length]!);
  requireArray('graph.issues', graph.issues);
  requireArray('graph.notices', graph.notices);
}

/** Refuses nodes and arcs that lead nowhere: a search would never end. Once a graph: it reads every arc. */
function requireNodes({ index, first, joinable, arcs }: RoadGraph): void {
  const isNode = (node: number): boolean => node >= 0 && node < index.length;
  requireCells('graph.index', index, isNode);
  requireCells('graph.joinable', joinable, isNode);
  requireCells('graph.first', first, (value, at) => value >= (at === 0 ? 0 : first[at - 1]!));
  requireCells('graph.arcs', arcs, (value, at) => (at % 2 === 0 ? isNode(value) : value >= 1));
}
