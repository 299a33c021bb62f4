import { describe, expect, it } from 'vitest';
import { roadGraph, type RoadNetwork } from '../../../src/access/roads/road-graph.js';
import { roadReach } from '../../../src/access/roads/road-reach.js';

const nodes = { longitudes: [2, 2.1, 2.2], latitudes: [46, 46, 46] };
const edges = { from: [0, 1], to: [1, 2], seconds: [60, 120] };
const codes = (network: unknown) => roadGraph(network as RoadNetwork).issues.map(({ code, path }) => [code, ...path]);
const times = (network: RoadNetwork) => [
  ...roadReach(roadGraph(network), [{ id: 'H', longitude: 2.2, latitude: 46 }], { cutoffMinutes: 50 }).deciseconds,
];

it('takes lists or typed arrays, and gives the same graph', () => {
  expect(times({ nodes, edges })).toEqual([1800, 1200, 0]);
  const typed = {
    nodes: { longitudes: Float64Array.from(nodes.longitudes), latitudes: Float64Array.from(nodes.latitudes) },
    edges: { from: Uint32Array.from([0, 1]), to: Uint32Array.from([1, 2]), seconds: Float32Array.from([60, 120]) },
  };
  expect(times(typed)).toEqual([1800, 1200, 0]);
});

it('reads lengths with one speed or one for each arc: 1 km at 60 km/h is a minute', () => {
  const ends = { from: [0, 1], to: [1, 2] };
  expect(times({ nodes, edges: { ...ends, metres: [1000, 2000], kmPerHour: 60 } })).toEqual([1800, 1200, 0]);
  expect(times({ nodes, edges: { ...ends, metres: [500, 4000], kmPerHour: [30, 120] } })).toEqual([1800, 1200, 0]);
});

it('gives an arc of no time one decisecond', () => {
  expect(times({ nodes, edges: { ...edges, seconds: [0, 0.04] } })).toEqual([2, 1, 0]);
});

it('holds arcs of centuries without an overflow', () => {
  const seconds = [100_000_000, 60];
  expect(codes({ nodes, edges: { ...edges, seconds } })).toEqual([]);
  expect(times({ nodes, edges: { ...edges, seconds } })).toEqual([30_001, 600, 0]);
  expect(codes({ nodes, edges: { ...edges, seconds: [1e9, 60] } })).toEqual([['out-of-range', 'edges', 'seconds', 0]]);
});

describe('data that cannot be used', () => {
  it.each([
    ['an arc from a node that does not exist', { from: [0, 3] }, ['dangling-arc', 'edges', 'from', 1]],
    ['an arc to a node that does not exist', { to: [-1, 2] }, ['dangling-arc', 'edges', 'to', 0]],
    ['an end that is not whole', { to: [0.5, 2] }, ['dangling-arc', 'edges', 'to', 0]],
    ['a negative time', { seconds: [-1, 60] }, ['out-of-range', 'edges', 'seconds', 0]],
    ['a time that is not a number', { seconds: [NaN, 60] }, ['out-of-range', 'edges', 'seconds', 0]],
    ['an infinite time', { seconds: [60, Infinity] }, ['out-of-range', 'edges', 'seconds', 1]],
    ['a time in words', { seconds: ['60', 60] }, ['wrong-type', 'edges', 'seconds', 0]],
    ['lists of different lengths', { seconds: [60] }, ['wrong-length', 'edges', 'seconds']],
    ['no time at all', { seconds: undefined }, ['missing', 'edges', 'metres']],
    ['no ends', { from: undefined }, ['missing', 'edges', 'from']],
  ])('%s is an issue', (_, change, issue) => {
    expect(codes({ nodes, edges: { ...edges, ...change } })).toEqual([issue]);
  });

  it('says that a speed of zero, or none, is not a speed', () => {
    const ends = { from: [0, 1], to: [1, 2], metres: [100, 100] };
    expect(codes({ nodes, edges: { ...ends, kmPerHour: [0, 50] } })).toEqual([
      ['out-of-range', 'edges', 'kmPerHour', 0],
    ]);
    expect(codes({ nodes, edges: ends })).toHaveLength(2);
  });

  it('leaves the others usable', () => {
    expect(times({ nodes, edges: { from: [0, 0, 1], to: [1, 9, 2], seconds: [60, 1, 120] } })).toEqual([1800, 1200, 0]);
  });

  it('keeps the roads of a node without a position: only places cannot be joined to it', () => {
    const network = { nodes: { ...nodes, longitudes: [2, NaN, 2.2] }, edges };
    expect(codes(network)).toEqual([['out-of-range', 'nodes', 1]]);
    expect(times(network)).toEqual([1800, 1200, 0]);
  });

  it('sees longitudes and latitudes exchanged', () => {
    const exchanged = { longitudes: nodes.latitudes, latitudes: nodes.longitudes };
    expect(codes({ nodes: exchanged, edges })).toEqual([['coordinates-swapped', 'nodes']]);
  });

  it('lists a hundred issues and counts the others', () => {
    const many = { from: Array(250).fill(0), to: Array(250).fill(9), seconds: Array(250).fill(1) };
    const { issues } = roadGraph({ nodes, edges: many });
    expect(issues).toHaveLength(101);
    expect(issues.at(-1)!.message.en).toBe('150 other issues are not listed');
  });

  it.each([[{}], [{ nodes: {}, edges: {} }], [{ nodes, edges: {} }], [{ nodes: 3, edges: 'x' }]])(
    'does not throw on %j',
    (network) => {
      expect(codes(network).length).toBeGreaterThan(0);
    },
  );

  it('accepts a graph of nothing', () => {
    const empty = { nodes: { longitudes: [], latitudes: [] }, edges: { from: [], to: [], seconds: [] } };
    expect(codes(empty)).toEqual([]);
    expect(times(empty)).toEqual([]);
  });
});
