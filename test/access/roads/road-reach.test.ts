import { describe, expect, it } from 'vitest';
import { roadGraph } from '../../../src/access/roads/road-graph.js';
import { roadReach } from '../../../src/access/roads/road-reach.js';

/** A road of five nodes, ten minutes between neighbours, towards the east only; the last node is a road apart. */
const graph = roadGraph({
  nodes: { longitudes: [2, 2.1, 2.2, 2.3, 2.4, 2.5], latitudes: [46, 46, 46, 46, 46, 46] },
  edges: { from: [0, 1, 2, 3, 5], to: [1, 2, 3, 4, 5], seconds: [600, 600, 600, 600, 600] },
});
const at = (id: string, longitude: number) => ({ id, longitude, latitude: 46 });

it('drives towards the structure: who is after it on a one-way road cannot come back', () => {
  const reach = roadReach(graph, [at('H', 2.2)], { cutoffMinutes: 30 });
  expect([...reach.deciseconds]).toEqual([12_000, 6000, 0, -1, -1, -1]);
  expect([...reach.structure]).toEqual([0, 0, 0, -1, -1, -1]);
});

it('tells beyond the cut-off from out of reach', () => {
  const reach = roadReach(graph, [at('H', 2.4)], { cutoffMinutes: 15 });
  expect([...reach.deciseconds]).toEqual([9001, 9001, 9001, 6000, 0, -1]);
});

it('counts the cut-off itself as reached', () => {
  expect(roadReach(graph, [at('H', 2.4)], { cutoffMinutes: 20 }).deciseconds[2]).toBe(12_000);
  expect(roadReach(graph, [at('H', 2.4)], { cutoffMinutes: 19.99 }).deciseconds[2]).toBe(11_995);
});

it('goes beyond 54 minutes in two arrays', () => {
  const long = roadGraph({
    nodes: { longitudes: [2, 2.1], latitudes: [46, 46] },
    edges: { from: [0], to: [1], seconds: [80_000] },
  });
  expect([...roadReach(long, [at('H', 2.1)], { cutoffMinutes: 1440 }).deciseconds]).toEqual([800_000, 0]);
});

it('holds more than 65 536 structures', () => {
  const many = Array.from({ length: 65_540 }, (_, i) => at(`s${String(i).padStart(5, '0')}`, i === 65_539 ? 2.3 : 2.4));
  const reach = roadReach(graph, many, { cutoffMinutes: 30 });
  expect([...reach.structure]).toEqual([65_539, 65_539, 65_539, 65_539, 0, -1]);
  expect([...reach.deciseconds]).toEqual([18_000, 12_000, 6000, 0, 0, -1]);
});

it('gives equal times to the structure whose identifier comes first, whatever their order', () => {
  const twins = [at('b', 2.2), at('a', 2.2)];
  for (const list of [twins, [...twins].reverse()]) {
    const reach = roadReach(graph, list, { cutoffMinutes: 30 });
    expect(reach.structures[reach.structure[0]!]).toBe('a');
  }
});

it('reports the structures that cannot be used or are far from any road, and never throws on them', () => {
  const bad = [at('H', 2.2), at('H', 2.3), at('far', 3), { id: 'lost', longitude: NaN, latitude: 46 }];
  const reach = roadReach(graph, bad, { cutoffMinutes: 30 });
  expect(reach.structures).toEqual([]);
  expect(reach.issues.map(({ code }) => code)).toEqual(['repeated-identifier', 'out-of-range']);
  expect(reach.notices.map(({ code }) => code)).toEqual(['far-from-road']);
  expect([...reach.deciseconds]).toEqual([-1, -1, -1, -1, -1, -1]);
});

it.each([[-1], [NaN], [1441], ['30']])('refuses a cut-off of %j', (cutoffMinutes) => {
  expect(() => roadReach(graph, [], { cutoffMinutes: cutoffMinutes as number })).toThrow(/cutoffMinutes/);
});

it('gives the same answer from a structured clone of the graph, which holds no function', () => {
  const { structures, structure, deciseconds } = roadReach(graph, [at('H', 2.4)], { cutoffMinutes: 15 });
  const cloned = structuredClone(graph);
  expect(cloned).toEqual(graph);
  expect(Object.values(graph).some((part) => typeof part === 'function')).toBe(false);
  expect(roadReach(cloned, [at('H', 2.4)], { cutoffMinutes: 15 })).toMatchObject({
    structures,
    structure,
    deciseconds,
  });
});

describe('a graph that is not what roadGraph made', () => {
  const reach = (change: object) => () => roadReach({ ...graph, ...change }, [at('H', 2.4)], { cutoffMinutes: 15 });
  it.each([
    ['one that went through JSON', JSON.parse(JSON.stringify(graph)) as object, 'graph.index: expected a typed array'],
    ['nodes left out', { longitudes: graph.longitudes.slice(1) }, 'graph.longitudes: expected a typed array'],
    [
      'arcs left out',
      { arcs: graph.arcs.slice(2) },
      'graph.arcs: expected a typed array (Int32Array of length 8); received one of length 6',
    ],
    ['an arc from no node', { arcs: graph.arcs.map(() => 99) }, 'graph.arcs[0]: expected the value that the library'],
    ['an arc of no time', { arcs: graph.arcs.map((cell, i) => (i % 2 === 0 ? cell : 0)) }, 'graph.arcs[1]: expected'],
    ['arcs out of order', { first: graph.first.slice().reverse() }, 'graph.arcs: expected a typed array'],
    ['no issues', { issues: undefined }, 'graph.issues: expected a list; received nothing'],
  ])('%s is refused by name', (_, change, message) => {
    expect(reach(change)).toThrow(message);
  });
});
