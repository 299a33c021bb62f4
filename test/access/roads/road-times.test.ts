import { expect, it } from 'vitest';
import { checkAccess } from '../../../src/access/check.js';
import { roadGraph } from '../../../src/access/roads/road-graph.js';
import { travelTimesOnRoad } from '../../../src/access/roads/road-times.js';
import { soleCoverage } from '../../../src/access/sole.js';

/** Four nodes along a parallel, both ways, ten minutes apart; and a fifth that no road leads out of. */
const graph = roadGraph({
  nodes: { longitudes: [2, 2.1, 2.2, 2.3, 2.4], latitudes: [46, 46, 46, 46, 46] },
  edges: { from: [0, 1, 1, 2, 2, 3, 3], to: [1, 0, 2, 1, 3, 2, 4], seconds: Array(7).fill(600) as number[] },
});
const at = (id: string, longitude: number, latitude = 46) => ({ id, longitude, latitude });
const homes = [at('A', 2), at('B', 2.1), at('C', 2.2), at('D', 2.3), at('E', 2.4)];
const houses = [at('H', 2), at('I', 2.2)];

it('gives the nearest structure, or each of the nearest', () => {
  const rows = (nearest: number | 'all') =>
    [...travelTimesOnRoad(graph, homes, houses, { cutoffMinutes: 25, nearest })].map(
      ({ from_id, to_id, minutes }) => `${from_id}${to_id}${minutes}`,
    );
  expect(rows(1)).toEqual(['AH0', 'BH10', 'CI0', 'DI10']);
  expect(rows(2)).toEqual(['AH0', 'AI20', 'BH10', 'BI10', 'CH20', 'CI0', 'DI10']);
  expect(rows('all')).toEqual(rows(2));
});

it('settles every answer up to its cut-off, and tells beyond from unreachable', () => {
  const times = travelTimesOnRoad(graph, homes, [houses[0]!], { cutoffMinutes: 15 });
  const statuses = (cutoffMinutes: number) =>
    checkAccess({ origins: homes, structures: [houses[0]!], times, cutoffMinutes }).rows.map(({ status }) => status);
  expect(statuses(15)).toEqual(['within', 'within', 'beyond', 'beyond', 'unreachable']);
  // Past the cut-off of the search, what is not listed is not known.
  expect(statuses(30)).toEqual(['within', 'within', 'not-computed', 'not-computed', 'unreachable']);
});

it('never says beyond when the only structure listed closes', () => {
  const times = travelTimesOnRoad(graph, homes, houses, { cutoffMinutes: 15 });
  const rows = checkAccess({ origins: homes, structures: [houses[0]!], times, cutoffMinutes: 15 }).rows;
  expect(rows.map(({ status }) => status)).toEqual(['within', 'within', 'not-computed', 'not-computed', 'unreachable']);
});

it('counts the legs at both ends, and states them', () => {
  // A thousandth of a degree of latitude is 111.195 m: 1 min 20.1 s at 5 km/h.
  const times = travelTimesOnRoad(graph, [at('A', 2, 46.001)], [at('I', 2.2, 46.002)], { cutoffMinutes: 30 });
  const [row] = [...times];
  expect(row!.minutes).toBeCloseTo(20 + (3 * 111.195 * 3.6) / 5 / 60, 2);
  expect(times.originLegs[0]).toBeCloseTo(111.195, 0);
  expect(times.destinationLegs[0]).toBeCloseTo(222.39, 0);
  expect(times.notices.map(({ code, path }) => [code, ...path])).toEqual([
    ['access-legs', 'structures'],
    ['access-legs', 'origins'],
  ]);
  expect(times.notices[1]!.message.en).toBe(
    '1 origin is joined to the nearest node, as the crow flies and at 5 km/h: 111 m on average, 111 m at most',
  );
  const faster = travelTimesOnRoad(graph, [at('A', 2, 46.001)], [at('I', 2.2)], {
    cutoffMinutes: 30,
    legKmPerHour: 50,
  });
  expect([...faster][0]!.minutes).toBeCloseTo(20 + (111.195 * 3.6) / 50 / 60, 2);
});

it('adds the leg of the origin to what is not listed', () => {
  const times = travelTimesOnRoad(graph, [at('D', 2.3, 46.001)], [at('H', 2)], { cutoffMinutes: 20 });
  // 80.06 s on foot, and positions are kept to a tenth of a metre.
  expect(Math.abs(times.unlistedAtLeast[0]! - (12_001 + 800.6))).toBeLessThanOrEqual(1);
});

it('computes nothing for a place that is far from any node, and says so', () => {
  const origins = [at('A', 2), at('far', 2, 46.01)];
  const times = travelTimesOnRoad(graph, origins, houses, { cutoffMinutes: 30 });
  expect(times.notices.map(({ message }) => message.en)).toEqual([
    '1 origin is more than 1000 m from any node and so has no travel time: far',
  ]);
  const check = checkAccess({ origins, structures: houses, times, cutoffMinutes: 30 });
  expect(check.rows.map(({ status, reason }) => [status, reason])).toEqual([
    ['within', undefined],
    ['not-computed', 'no-time-for-origin'],
  ]);
  const wider = travelTimesOnRoad(graph, origins, houses, { cutoffMinutes: 30, farthestLegMetres: 2000 });
  expect(wider.origins).toEqual(['A', 'far']);
});

it('rules out no structure that is not on the road', () => {
  const structures = [at('H', 2), at('far', 3)];
  const times = travelTimesOnRoad(graph, homes, structures, { cutoffMinutes: 15 });
  const rows = checkAccess({ origins: homes, structures, times, cutoffMinutes: 15 }).rows;
  expect(rows.map(({ status }) => status)).toEqual([
    'within',
    'within',
    'not-computed',
    'not-computed',
    'not-computed',
  ]);
});

it('does not join places to a motorway, nor to a node without a road', () => {
  const nodes = { longitudes: [2, 2.1, 2.1001], latitudes: [46, 46, 46], joinable: [1, 0, 1] };
  const apart = roadGraph({ nodes, edges: { from: [1], to: [0], seconds: [60] } });
  expect(travelTimesOnRoad(apart, [at('A', 2.1)], [at('H', 2)], { cutoffMinutes: 30 }).origins).toEqual([]);
});

it('joins to all the nodes of the same position: a bridge and the road below', () => {
  // Nodes 1 and 2 are one above the other; only the second leads to the structure.
  const nodes = { longitudes: [2, 2.1, 2.1, 2.2], latitudes: [46, 46, 46, 46] };
  const edges = { from: [0, 2], to: [1, 3], seconds: [60, 120] };
  for (const order of [edges, { ...edges, from: [0, 1], to: [2, 3] }]) {
    const times = travelTimesOnRoad(roadGraph({ nodes, edges: order }), [at('A', 2.1)], [at('H', 2.2)], {
      cutoffMinutes: 30,
      nearest: 'all',
    });
    expect([...times].map(({ minutes }) => minutes)).toEqual([2]);
  }
});

it('answers on empty lists and reports bad places', () => {
  expect([...travelTimesOnRoad(graph, [], houses, { cutoffMinutes: 30 })]).toEqual([]);
  const none = travelTimesOnRoad(graph, homes, [], { cutoffMinutes: 30 });
  expect(checkAccess({ origins: homes, structures: [], times: none, cutoffMinutes: 30 }).rows[0]!.reason).toBe(
    'no-structure',
  );
  const swapped = travelTimesOnRoad(graph, [{ id: 'A', longitude: 46, latitude: 2 }], houses, { cutoffMinutes: 30 });
  expect(swapped.issues.map(({ code }) => code)).toEqual(['coordinates-swapped']);
});

it.each([
  ['nearest', { nearest: 0 }],
  ['legKmPerHour', { legKmPerHour: 0 }],
  ['farthestLegMetres', { farthestLegMetres: -1 }],
])('refuses a wrong %s', (name, options) => {
  expect(() => travelTimesOnRoad(graph, homes, houses, { cutoffMinutes: 30, ...options })).toThrow(name);
});

it('tells what each structure alone covers, from every structure within the cut-off', () => {
  const times = travelTimesOnRoad(graph, homes, houses, { cutoffMinutes: 15, nearest: 'all' });
  const request = { origins: homes, structures: houses, times, cutoffMinutes: 15 };
  const { structures } = soleCoverage(request, { weight: () => 100 });
  expect(structures.map(({ structureId, originIds }) => [structureId, [...originIds]])).toEqual([
    ['H', ['A']],
    ['I', ['C', 'D']],
  ]);
});
