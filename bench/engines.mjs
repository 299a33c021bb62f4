import { checkAccess, estimateTravelTimes, roadGraph, roadReach, travelTimesOnRoad } from 'france-services/access';
import { madeUpRoads } from './road-town.mjs';

/* One number for the answers on made-up roads: `node bench/engines.mjs`, then with Deno and Bun, must print the same. */

/** @param {string} text */
function fingerprint(text) {
  let hash = 2_166_136_261;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 16_777_619) >>> 0;
  return hash.toString(16).padStart(8, '0');
}

const roads = madeUpRoads(20_000);
const graph = roadGraph(roads);
const origins = Array.from({ length: 2000 }, (_, i) => ({
  id: `o${i}`,
  longitude: -1 + ((i * 0.618_033_988_749) % 1) * 6,
  latitude: 44 + ((i * 0.754_877_666_246) % 1) * 5,
}));
const structures = roads.structures.map(({ id, longitude, latitude }) => ({
  id,
  longitude,
  latitude: latitude + 0.001,
}));
const options = { cutoffMinutes: 45, farthestLegMetres: 20_000, legKmPerHour: 30 };
const reach = roadReach(graph, structures, options);
const nearest = travelTimesOnRoad(graph, origins, structures, options);
const all = travelTimesOnRoad(graph, origins, structures, { ...options, nearest: 'all' });
const estimates = estimateTravelTimes(origins, structures);
/** @type {Record<string, unknown>} */
const answers = {
  'every node': [[...reach.deciseconds], [...reach.structure]],
  'nearest by road': [...nearest],
  'all by road': [...all],
  estimates: [...estimates],
  'check by road': checkAccess({ origins, structures, times: nearest, cutoffMinutes: 30 }).rows,
  'check of estimates': checkAccess({ origins, structures, times: estimates, cutoffMinutes: 30 }).rows,
};
for (const [name, answer] of Object.entries(answers)) console.log(fingerprint(JSON.stringify(answer)), name);
