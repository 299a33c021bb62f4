import { requireArray, requireCells, requireFormat, requireObject, requireTyped } from '../../foundation/argument.js';
import type { NearestIndex } from '../../places/nearest.js';
import type { RoadGraph } from './road-graph.js';

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
  const { index, first, joinable, arcs } = graph;
  requireIndex(requireObject('graph.joinableIndex', graph.joinableIndex), joinable.length);
  // Nodes and arcs that lead nowhere: a search would never end.
  const isNode = (node: number): boolean => node >= 0 && node < index.length;
  requireCells('graph.index', index, isNode);
  requireCells('graph.joinable', joinable, isNode);
  requireCells('graph.first', first, (value, at) => value >= (at === 0 ? 0 : first[at - 1]!));
  requireCells('graph.arcs', arcs, (value, at) => (at % 2 === 0 ? isNode(value) : value >= 1));
}

function requireIndex({ order, splitAxis, splitAt, x, y, z }: NearestIndex, size: number): void {
  requireTyped('graph.joinableIndex.order', order, 'Int32Array', size);
  requireTyped('graph.joinableIndex.splitAxis', splitAxis, 'Uint8Array');
  requireTyped('graph.joinableIndex.splitAt', splitAt, 'Float64Array');
  requireTyped('graph.joinableIndex.x', x, 'Float64Array', size);
  requireTyped('graph.joinableIndex.y', y, 'Float64Array', size);
  requireTyped('graph.joinableIndex.z', z, 'Float64Array', size);
}
