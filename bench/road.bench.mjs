import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import FlatQueue from 'flatqueue';
import { DirectedGraph } from 'graphology';
import { dijkstra } from 'graphology-shortest-path';
import createGraph from 'ngraph.graph';
import { roadGraph, roadReach } from 'france-services/access';
import { madeUpRoads } from './road-town.mjs';

/*
 * The nearest structure of every node within 30 minutes, from all the structures at once, on a made-up network. Minimum
 * of interleaved rounds; the answers are compared first. `roadReach` is timed as users call it: places read and joined,
 * unreachable told apart, answers in the order of the caller's nodes; not the graph, nor the index of its nodes, made
 * once and timed apart.
 */

const CUTOFF = 30;
const LIMIT = CUTOFF * 600;
/** Not timed below this number of nodes: graphology would take minutes. */
const PEER_SIZE = 100_000;

/** @typedef {ReturnType<typeof madeUpRoads>} Roads */

/** @param {() => unknown} run */
function milliseconds(run) {
  const start = performance.now();
  run();
  return performance.now() - start;
}

/**
 * Minimum of interleaved rounds.
 *
 * @param {number} rounds
 * @param {Record<string, () => unknown>} contenders
 */
function race(rounds, contenders) {
  /** @type {Record<string, number>} */
  const best = {};
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, run] of Object.entries(contenders)) {
      best[name] = Math.min(best[name] ?? Infinity, milliseconds(run));
    }
  }
  return best;
}

/**
 * Arcs by the node that they lead to, in the order of the caller: what a program would write by hand.
 *
 * @param {Roads} roads
 */
function arcsInto({ nodes, edges }) {
  const first = new Int32Array(nodes.longitudes.length + 1);
  edges.to.forEach((node) => (first[node + 1] = (first[node + 1] ?? 0) + 1));
  for (let node = 1; node < first.length; node += 1) first[node] = (first[node] ?? 0) + (first[node - 1] ?? 0);
  const next = first.slice();
  const arcs = new Int32Array(2 * edges.to.length);
  edges.to.forEach((node, edge) => {
    const cell = next[node] ?? 0;
    next[node] = cell + 1;
    arcs[2 * cell] = edges.from[edge] ?? 0;
    arcs[2 * cell + 1] = Math.round((edges.seconds[edge] ?? 0) * 10);
  });
  return { first, arcs };
}

/**
 * The hand loop: a heap, a time and an owner per node.
 *
 * @param {{ first: Int32Array; arcs: Int32Array }} graph
 * @param {number[]} sources
 * @param {number} limit deciseconds
 */
function byHand({ first, arcs }, sources, limit = LIMIT) {
  const times = new Float64Array(first.length - 1).fill(Infinity);
  const owners = new Int32Array(first.length - 1).fill(-1);
  const queue = new FlatQueue();
  sources.forEach((node, i) => {
    if (times[node] === 0) return;
    times[node] = 0;
    owners[node] = i;
    queue.push(node, 0);
  });
  while (queue.length > 0) {
    const time = queue.peekValue() ?? 0;
    const node = queue.pop() ?? 0;
    if (time > (times[node] ?? 0)) continue;
    const end = first[node + 1] ?? 0;
    for (let arc = first[node] ?? 0; arc < end; arc += 1) {
      const other = arcs[2 * arc] ?? 0;
      const arrival = time + (arcs[2 * arc + 1] ?? 0);
      if (arrival > limit || arrival >= (times[other] ?? 0)) continue;
      times[other] = arrival;
      owners[other] = owners[node] ?? 0;
      queue.push(other, arrival);
    }
  }
  return times;
}

/** @param {{ first: Int32Array; arcs: Int32Array }} graph */
function scan({ first, arcs }) {
  const times = new Int32Array(first.length - 1);
  let sum = 0;
  for (let node = 0; node < times.length; node += 1) {
    const end = first[node + 1] ?? 0;
    for (let arc = first[node] ?? 0; arc < end; arc += 1) sum += times[arcs[2 * arc] ?? 0] ?? 0;
  }
  return sum;
}

/** @param {string} name @param {number} time @param {number} own */
const show = (name, time, own) =>
  console.log(`${name.padEnd(44)} ${time.toFixed(1).padStart(9)} ms   x ${(time / own).toFixed(2)}`);

function againstAHandLoop() {
  const roads = madeUpRoads(1_000_000);
  const { structures, nodes, edges } = roads;
  console.log(`${nodes.longitudes.length} nodes, ${edges.from.length} arcs, ${structures.length} structures`);
  const made = performance.now();
  const graph = roadGraph(roads);
  console.log(`graph made in ${Math.round(performance.now() - made)} ms`);
  console.log(`index of the nodes in ${Math.round(milliseconds(() => roadReach(graph, [], { cutoffMinutes: 0 })))} ms`);
  const own = () => roadReach(graph, structures, { cutoffMinutes: CUTOFF });
  const plain = arcsInto(roads);
  const sources = structures.map(({ node }) => node);
  const starts = sources.map((node) => graph.index[node] ?? 0);
  const times = byHand(plain, sources);
  const different = own().deciseconds.filter((time, node) => {
    const theirs = times[node] ?? 0;
    return theirs === Infinity ? time >= 0 && time <= LIMIT : time !== theirs;
  });
  console.log(`answers that differ: ${different.length}`);
  const best = race(9, {
    roadReach: own,
    'flatqueue, nodes in the order given': () => byHand(plain, sources),
    'flatqueue, nodes in the order of the library': () => byHand(graph, starts),
    'one scan of all arcs': () => scan(graph),
  });
  const { 'one scan of all arcs': scanned = 0, ...others } = best;
  for (const [name, time] of Object.entries(others)) show(name, time, best['roadReach'] ?? 0);
  console.log(
    `one scan of all arcs: ${scanned.toFixed(1)} ms; roadReach takes ${((best['roadReach'] ?? 0) / scanned).toFixed(1)} of them`,
  );
}

function againstAGraphLibrary() {
  const roads = madeUpRoads(PEER_SIZE);
  const { structures, edges } = roads;
  const graph = roadGraph(roads);
  const peer = new DirectedGraph();
  roads.nodes.longitudes.forEach((_, node) => peer.addNode(String(node)));
  edges.from.forEach((start, edge) =>
    peer.mergeEdge(String(edges.to[edge]), String(start), { time: (edges.seconds[edge] ?? 0) * 10 }),
  );
  // It has one source and no cut-off: a node before all the structures.
  peer.addNode('start');
  structures.forEach(({ node }) => peer.mergeEdge('start', String(node), { time: 0 }));
  console.log(`\n${roads.nodes.longitudes.length} nodes, one source before all the structures, no cut-off in the peer`);
  const best = race(3, {
    roadReach: () => roadReach(graph, structures, { cutoffMinutes: CUTOFF }),
    'graphology-shortest-path': () => dijkstra.singleSource(peer, 'start', 'time'),
  });
  for (const [name, time] of Object.entries(best)) show(name, time, best['roadReach'] ?? 0);
}

/** One source, no cut-off: where a plain heap is as good. */
function whereItDoesNotWin() {
  const roads = madeUpRoads(100_000);
  const graph = roadGraph(roads);
  const starts = roads.structures.map(({ node }) => graph.index[node] ?? 0);
  const reached = (/** @type {number} */ start) => byHand(graph, [start], Infinity).filter(Number.isFinite).length;
  const structure = roads.structures.find((_, i) => reached(starts[i] ?? 0) > 50_000);
  if (!structure) return;
  console.log('\n100 000 nodes, one structure, a cut-off of a day (every node is reached)');
  const best = race(7, {
    roadReach: () => roadReach(graph, [structure], { cutoffMinutes: 1440 }),
    'flatqueue, no cut-off': () => byHand(graph, [graph.index[structure.node] ?? 0], Infinity),
  });
  for (const [name, time] of Object.entries(best)) show(name, time, best['roadReach'] ?? 0);
}

function memory() {
  setFlagsFromString('--expose-gc');
  const collect = /** @type {() => void} */ (runInNewContext('gc'));
  const roads = madeUpRoads(250_000);
  const size = roads.nodes.longitudes.length;
  const used = () => {
    collect();
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    return heapUsed + arrayBuffers;
  };
  /** @param {() => unknown} make */
  const bytes = (make) => {
    const before = used();
    const made = make();
    const after = used();
    return made ? (after - before) / size : 0;
  };
  const alone = bytes(() => roadGraph(roads));
  const indexed = bytes(() => {
    const graph = roadGraph(roads);
    roadReach(graph, [], { cutoffMinutes: 0 });
    return graph;
  });
  const peer = bytes(() => {
    const graph = createGraph();
    for (let node = 0; node < size; node += 1) graph.addNode(node);
    roads.edges.from.forEach((start, edge) =>
      graph.addLink(start, roads.edges.to[edge] ?? 0, roads.edges.seconds[edge]),
    );
    return graph;
  });
  console.log(`\nmemory of a graph of ${size} nodes, bytes per node`);
  console.log(`roadGraph ${Math.round(alone)}, with the index of its nodes ${Math.round(indexed)}`);
  console.log(`ngraph.graph ${Math.round(peer)}: x ${(peer / alone).toFixed(1)}, x ${(peer / indexed).toFixed(1)}`);
}

function growth() {
  console.log('\ngrowth');
  for (const size of [10_000, 100_000, 1_000_000, 4_000_000]) {
    const roads = madeUpRoads(size);
    const start = performance.now();
    const graph = roadGraph(roads);
    const made = performance.now() - start;
    roadReach(graph, roads.structures, { cutoffMinutes: CUTOFF });
    const { own } = race(5, { own: () => roadReach(graph, roads.structures, { cutoffMinutes: CUTOFF }) });
    const each = (((own ?? 0) * 1e6) / size).toFixed(0);
    console.log(
      `${String(size).padStart(8)} nodes: graph ${made.toFixed(0)} ms, answers ${own?.toFixed(1)} ms, ${each} ns a node`,
    );
  }
}

againstAHandLoop();
againstAGraphLibrary();
whereItDoesNotWin();
memory();
growth();
