import { describe, expect, it } from 'vitest';
import * as access from '../../src/access/index.js';

/* Whatever stands in place of any part of an input, deep inside: an answer, or an error that names the argument. */

const HOLED = new Array<unknown>(2);
const WORDLESS = { id: { toString: null } };

const ANYTHING: readonly unknown[] = [
  ...[undefined, null, NaN, -1, 7n, '', 'x', true, Symbol('s'), () => 1],
  ...[[], [null], HOLED, {}, { length: 3 }, new Date(0), Object.create(null), new Float64Array(2), WORDLESS],
];

/** The value with anything in place of one of its parts, each in turn. */
function* spoiled(value: unknown): Generator {
  yield* ANYTHING;
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return;
  for (const key of Object.keys(value)) {
    for (const part of spoiled((value as Record<string, unknown>)[key])) {
      yield Object.assign(Array.isArray(value) ? [...(value as unknown[])] : { ...value }, { [key]: part });
    }
  }
}

const place = (id: string) => ({ id, latitude: 46, longitude: 2, departement: '23', density: 3, areaKm2: 4 });
const row = { from_id: 'a', to_id: 's', minutes: 31, band: [29, 33] as const };
const times = access.travelTimesFromRows([row]);
const request = { origins: [{ id: 'a' }], structures: [{ id: 's' }], times, cutoffMinutes: 30, inclusive: true };
const check = access.checkAccess(request);
const model = { id: 'm', bandLevel: 0.8, minutes: (km: number) => km, band: [0.5, 2] as const };
const nodes = { longitudes: [2, 2.1], latitudes: [46, 46], joinable: [1, 1] };
const ends = { from: [0], to: [1] };
const graph = access.roadGraph({ nodes, edges: { ...ends, seconds: [60] } });
const tags = { highway: 'secondary', oneway: 'yes', maxspeed: '50', access: 'yes', junction: 'no' };
const ferry = { route: 'ferry', duration: '00:10' };
const geometry = { type: 'LineString', coordinates: [2, 2.1].map((longitude) => [longitude, 46]) };
const features = [tags, ferry].map((properties) => ({ type: 'Feature', properties, geometry }));
const ids = { fromIds: ['a'], toIds: ['s'] };

const CALLS: readonly (readonly [name: string, call: (...input: never[]) => unknown, input: readonly unknown[]])[] = [
  ['checkAccess', access.checkAccess, [request]],
  ['soleCoverage', access.soleCoverage, [request, { weight: () => 1 }]],
  ['estimateAccess', access.estimateAccess, [{ ...request, origins: [place('a')], structures: [place('s')], model }]],
  ['accessCoverage', access.accessCoverage, [check, { weight: () => 1, groupBy: () => 'x' }]],
  ['accessGaps', access.accessGaps, [check]],
  ['compareAccess', access.compareAccess, [check, check]],
  ['travelTimesFromRows', access.travelTimesFromRows, [[row], { unit: 'minutes', columns: { from: 'from_id' } }]],
  ['travelTimesFromMatrix', access.travelTimesFromMatrix, [{ ...ids, durations: [[5]], unit: 'minutes' }]],
  ['travelTimesFromMatrix of pairs', access.travelTimesFromMatrix, [{ ...ids, sources_to_targets: [[{ time: 5 }]] }]],
  ['roadGraph', access.roadGraph, [{ nodes, edges: { ...ends, seconds: [60] } }]],
  ['roadGraph of lengths', access.roadGraph, [{ nodes, edges: { ...ends, metres: [60], kmPerHour: [50] } }]],
  ['roadGraphFromGeoJson', access.roadGraphFromGeoJson, [{ features }, { speeds: { secondary: 50, ferry: 20 } }]],
  ['roadReach', access.roadReach, [graph, [place('s')], { cutoffMinutes: 30, legKmPerHour: 5 }]],
  ['travelTimesOnRoad', access.travelTimesOnRoad, [graph, [place('a')], [place('s')], { cutoffMinutes: 30 }]],
  ['nearestPoints', access.nearestPoints, [[place('a')], [place('s')], 1]],
  ['greatCircleKm', access.greatCircleKm, [place('a'), place('s')]],
];

describe('anything in place of anything', () => {
  it.each(CALLS)('of the input of %s: an answer that is plain, or a named error', (_, call, input) => {
    const sentences = new Set<string>();
    for (const changed of spoiled(input)) {
      if (!Array.isArray(changed) || changed.length < input.length) continue;
      try {
        JSON.stringify(call(...(changed as never[])));
      } catch (error) {
        const { message } = error as Error;
        if (!/^[\w.[\]]+: expected [^]+; received /.test(message)) sentences.add(message);
      }
    }
    expect([...sentences]).toEqual([]);
  });
});
