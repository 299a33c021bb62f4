import { DirectedGraph } from 'graphology';
import { dijkstra } from 'graphology-shortest-path';
import createGraph from 'ngraph.graph';
import { nba } from 'ngraph.path';
import { expect, it } from 'vitest';
import { roadGraph } from '../../src/access/roads/road-graph.js';
import { roadReach } from '../../src/access/roads/road-reach.js';

/** A chequered town of 30 x 30 crossings, with missing and one-way streets: the same at every run. */
function town(side: number) {
  let state = 7;
  const random = (below: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const [from, to, seconds]: [number[], number[], number[]] = [[], [], []];
  const street = (a: number, b: number): void => {
    if (random(10) < 3) return;
    const time = 5 + random(300) / 10;
    for (const [start, end] of [
      [a, b],
      [b, a],
    ] as const) {
      if (random(10) === 0) continue;
      from.push(start);
      to.push(end);
      seconds.push(time);
    }
  };
  for (let node = 0; node < side * side; node++) {
    if (node % side < side - 1) street(node, node + 1);
    if (node < side * (side - 1)) street(node, node + side);
  }
  const longitudes = Array.from({ length: side * side }, (_, node) => 2 + (node % side) / 500);
  const latitudes = Array.from({ length: side * side }, (_, node) => 46 + Math.floor(node / side) / 500);
  return { nodes: { longitudes, latitudes }, edges: { from, to, seconds } };
}

const network = town(30);
const { from, to, seconds } = network.edges;
const { longitudes, latitudes } = network.nodes;
const graph = roadGraph(network);
const structureAt = (node: number) => ({ id: 's', longitude: longitudes[node]!, latitude: latitudes[node]! });
const reachOf = (node: number) => [...roadReach(graph, [structureAt(node)], { cutoffMinutes: 50 }).deciseconds];

it('agrees with graphology-shortest-path on every node of a town', () => {
  // Dijkstra from the structure on the reversed streets is the drive to the structure.
  const peer = new DirectedGraph();
  longitudes.forEach((_, node) => peer.addNode(String(node)));
  from.forEach((start, arc) => peer.addEdge(String(to[arc]), String(start), { time: Math.round(seconds[arc]! * 10) }));
  for (const node of [0, 433, 899]) {
    const paths = dijkstra.singleSource(peer, String(node), 'time');
    const expected = longitudes.map((_, other) => {
      const path = paths[String(other)];
      if (!path) return -1;
      return path.slice(1).reduce((sum, step, i) => {
        return sum + (peer.getEdgeAttribute(peer.edge(path[i], step), 'time') as number);
      }, 0);
    });
    expect(reachOf(node)).toEqual(expected);
  }
});

it('agrees with ngraph.path on a hundred trips', () => {
  const peer = createGraph<undefined, number>();
  longitudes.forEach((_, node) => peer.addNode(node));
  from.forEach((start, arc) => peer.addLink(start, to[arc]!, Math.round(seconds[arc]! * 10)));
  const finder = nba(peer, { oriented: true, distance: (_, __, link) => link.data });
  const times = reachOf(433);
  for (let trip = 0; trip < 100; trip++) {
    const start = (trip * 97) % 900;
    const path = finder
      .find(start, 433)
      .map(({ id }) => id)
      .reverse();
    const ordered = path[0] === start ? path : [...path].reverse();
    const time = ordered.slice(1).reduce<number>((sum, node, i) => {
      return sum + peer.getLink(ordered[i]!, node)!.data;
    }, 0);
    expect(start === 433 ? 0 : path.length === 0 ? -1 : time).toBe(times[start]);
  }
});
