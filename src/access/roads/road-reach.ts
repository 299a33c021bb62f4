import { requireNumber, requireObject } from '../../foundation/argument.js';
import type { Issue, Notice } from '../../foundation/issue.js';
import type { Place } from '../../places/place.js';
import { decisecondsOf, NEVER, UNREACHABLE } from '../times/deciseconds.js';
import { byCodeUnit } from '../../foundation/order.js';
import { usablePlaces } from '../places.js';
import { requireGraph } from './require-graph.js';
import type { RoadGraph } from './road-graph.js';
import { joinPlaces, joiningNotices, type JoiningOptions, type Joints } from './joints.js';
import {
  NO_WORD,
  markReaching,
  queueFor,
  spreadTimes,
  spreadWords,
  WORD_CUTOFF,
  WORD_STRUCTURES,
  type Seeds,
} from './kernel.js';

/** Nodes around which the searches of a batch work: few enough to stay near the processor. */
const NODES_PER_BATCH = 65_536;
const MOST_BATCHES = 64;

/** The longest cut-off of a search: a day. */
const DAY = 1440;

/** Options of {@link roadReach}. */
export interface ReachOptions extends JoiningOptions {
  /** The search stops there: up to 1 440 minutes. */
  readonly cutoffMinutes: number;
}

/** The nearest structure of every node, in the order of the caller's nodes. */
export interface RoadReach {
  /** Identifiers of the structures that are joined to the graph, sorted. */
  readonly structures: readonly string[];
  /** Per node, index in `structures` of the nearest; -1: none within the cut-off. */
  readonly structure: Int32Array;
  /** Per node, time to it in deciseconds; more than the cut-off when none is within it, -1 when no road leads to any. */
  readonly deciseconds: Int32Array;
  /** Data that could not be used: arcs, nodes and structures. */
  readonly issues: readonly Issue[];
  /** How the structures are joined to the graph, and which are not. */
  readonly notices: readonly Notice[];
}

/** Structures joined to a graph, ready for searches. */
export interface JoinedStructures {
  readonly ids: readonly string[];
  readonly joints: Joints;
  readonly seeds: Seeds;
  /** Deciseconds. */
  readonly cutoff: number;
  readonly issues: readonly Issue[];
  readonly notices: readonly Notice[];
}

/** Joins the structures to the graph, in the order of their identifiers: among equal times the first one wins. */
export function joinStructures(
  graph: RoadGraph,
  structures: readonly Pick<Place, 'id' | 'latitude' | 'longitude'>[],
  options: ReachOptions,
): JoinedStructures {
  requireGraph(graph);
  requireObject('options', options, 'an object { cutoffMinutes }');
  const cutoff = decisecondsOf(requireNumber('cutoffMinutes', options.cutoffMinutes, 0, DAY));
  const { places, issues, notices } = usablePlaces('structures', structures);
  const joints = joinPlaces(
    graph,
    [...places].sort((a, b) => byCodeUnit(a.id, b.id)),
    options,
  );
  return {
    ids: joints.ids,
    joints,
    seeds: seedsOf(joints),
    cutoff,
    issues: [...graph.issues, ...issues],
    notices: [...graph.notices, ...notices, ...joiningNotices('structures', joints, options)],
  };
}

function seedsOf({ first, node, leg }: Joints): Seeds {
  const structure = new Int32Array(node.length);
  leg.forEach((_, place) => structure.fill(place, first[place], first[place + 1]));
  return { node, structure, start: structure.map((place) => leg[place]!) };
}

/** The nearest structure of each node, by number in the graph; -1 in both arrays when none is within the cut-off. */
export interface NodeAnswers {
  /** Deciseconds. */
  readonly times: Int32Array;
  readonly structures: Int32Array;
}

/** Searches from all the structures at once, in batches of neighbours: the answer does not depend on them. */
export function nearestOfNodes(
  graph: RoadGraph,
  { ids, seeds, cutoff }: JoinedStructures,
  most: { readonly cutoff: number; readonly structures: number; readonly batches?: number } = {
    cutoff: WORD_CUTOFF,
    structures: WORD_STRUCTURES,
  },
): NodeAnswers {
  const size = graph.index.length;
  const count = seeds.node.length;
  const queue = queueFor(cutoff);
  if (cutoff > most.cutoff || ids.length > most.structures) {
    const times = new Int32Array(size).fill(NEVER);
    const structures = new Int32Array(size).fill(-1);
    spreadTimes(graph, seeds, 0, count, cutoff, { times, owners: structures, touched: [] }, queue);
    for (let node = 0; node < size; node++) if (times[node] === NEVER) times[node] = -1;
    return { times, structures };
  }
  const words = new Int32Array(size).fill(NO_WORD);
  const ordered = inOrderOfNodes(seeds);
  const batches = most.batches ?? Math.min(MOST_BATCHES, Math.ceil(size / NODES_PER_BATCH));
  for (let batch = 0; batch < batches; batch++) {
    const [low, high] = [batch, batch + 1].map((edge) => Math.floor((edge * count) / batches)) as [number, number];
    spreadWords(graph, ordered, low, high, cutoff, words, queue);
  }
  const structures = new Int32Array(size);
  for (let node = 0; node < size; node++) {
    const word = words[node]!;
    structures[node] = word === NO_WORD ? -1 : word & 0xffff;
    words[node] = word === NO_WORD ? -1 : word >> 16;
  }
  return { times: words, structures };
}

/** Nodes are numbered along a Hilbert curve: neighbours follow each other. */
function inOrderOfNodes({ node, structure, start }: Seeds): Seeds {
  const order = Int32Array.from(node, (_, seed) => seed).sort((a, b) => node[a]! - node[b]!);
  const sorted = (list: Int32Array): Int32Array => order.map((seed) => list[seed]!);
  return { node: sorted(node), structure: sorted(structure), start: sorted(start) };
}

/**
 * The nearest structure of every node and the time to drive to it, from all the structures at once, in the direction
 * of travel: from the node to the structure. Up to 65 536 structures and 54 minutes, in one word of 32 bits per node;
 * beyond, in two. Among equal times, the structure whose identifier comes first.
 *
 * @param graph from `roadGraph` or `roadGraphFromGeoJson`
 * @param structures joined to the nearest node: see {@link JoiningOptions}
 * @throws RangeError when an option is out of its range, TypeError when `graph` is not a road graph or
 * `structures` not an array
 * @example
 * ```ts
 * const nodes = { longitudes: [2, 2.1, 2.2], latitudes: [46, 46, 46] };
 * const graph = roadGraph({ nodes, edges: { from: [0, 1], to: [1, 2], seconds: [600, 660] } });
 * const reach = roadReach(graph, [{ id: 'H', longitude: 2.1, latitude: 46 }], { cutoffMinutes: 30 });
 * [...reach.deciseconds]; // => [6000, 0, -1]
 * ```
 */
export function roadReach(
  graph: RoadGraph,
  structures: readonly Pick<Place, 'id' | 'latitude' | 'longitude'>[],
  options: ReachOptions,
): RoadReach {
  const joined = joinStructures(graph, structures, options);
  const { times, structures: nearest } = nearestOfNodes(graph, joined);
  const linked = new Uint8Array(times.length);
  for (let node = 0; node < times.length; node++) linked[node] = times[node]! >= 0 ? 1 : 0;
  markReaching(graph, linked);
  const size = graph.index.length;
  const structure = new Int32Array(size);
  const deciseconds = new Int32Array(size);
  for (let index = 0; index < size; index++) {
    const node = graph.index[index]!;
    const time = times[node]!;
    structure[index] = nearest[node]!;
    deciseconds[index] = time >= 0 ? time : linked[node] === 1 ? joined.cutoff + 1 : UNREACHABLE;
  }
  return { structures: joined.ids, structure, deciseconds, issues: joined.issues, notices: joined.notices };
}
