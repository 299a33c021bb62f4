import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import Papa from 'papaparse';
import { featureCollection, point } from '@turf/helpers';
import { nearestPoint } from '@turf/nearest-point';
import { around } from 'geokdbush';
import KDBush from 'kdbush';
import { greatCircleKm, nearestPoints } from 'france-services/access';

/*
 * The nearest structure of every commune by great circle, index building included, against kdbush + geokdbush and
 * turf's nearestPoint (on a part of the communes, scaled). Minimum of interleaved rounds. Answers are compared first.
 */

const ROUNDS = 9;
/** One commune in so many for turf, which reads every structure for each. */
const TURF_STEP = 200;
const nowhere = { latitude: NaN, longitude: NaN };
const folder = process.env.FRANCE_SERVICES_DATA ?? '';

/** @param {string} text */
function pointsOf(text) {
  const { data } = Papa.parse(text, { header: true, skipEmptyLines: true });
  const rows = /** @type {Record<string, string>[]} */ (data);
  return rows
    .filter((row) => row.latitude && row.type !== 'ARM')
    .map((row) => ({ latitude: Number(row.latitude), longitude: Number(row.longitude) }));
}

/** @param {() => unknown} run */
function milliseconds(run) {
  const start = performance.now();
  run();
  return performance.now() - start;
}

function compare() {
  const communes = pointsOf(gunzipSync(readFileSync(join(folder, 'communes', 'communes-2026.csv.gz'))).toString());
  const structures = pointsOf(readFileSync(join(folder, 'france-services', 'liste-fs-20240801.csv'), 'utf8'));
  const collection = featureCollection(structures.map(({ longitude, latitude }) => point([longitude, latitude])));
  const part = communes.filter((_, i) => i % TURF_STEP === 0);
  const geokdbush = () => {
    const index = new KDBush(structures.length);
    for (const { longitude, latitude } of structures) index.add(longitude, latitude);
    index.finish();
    return communes.map(({ longitude, latitude }) => around(index, longitude, latitude, 1)[0]);
  };
  /** @type {Record<string, { run: () => unknown; scale: number }>} */
  const contenders = {
    'france-services': { run: () => nearestPoints(communes, structures, 1), scale: 1 },
    'kdbush + geokdbush': { run: geokdbush, scale: 1 },
    'turf nearestPoint': {
      run: () => part.map(({ longitude, latitude }) => nearestPoint(point([longitude, latitude]), collection)),
      scale: communes.length / part.length,
    },
  };

  /** @type {Record<string, number>} */
  const best = {};
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [name, { run, scale }] of Object.entries(contenders)) {
      best[name] = Math.min(best[name] ?? Infinity, milliseconds(run) * scale);
    }
  }
  console.log(`${communes.length} communes x ${structures.length} structures`);
  const own = best['france-services'] ?? 0;
  for (const [name, time] of Object.entries(best)) {
    const ratio = name === 'france-services' ? '' : `   france-services is ${(time / own).toFixed(1)} x faster`;
    console.log(`${name.padEnd(20)} ${time.toFixed(1).padStart(10)} ms${ratio}`);
  }
  const ours = nearestPoints(communes, structures, 1).index;
  const theirs = geokdbush();
  /** @param {number} origin @param {number | undefined} at */
  const kmTo = (origin, at) => greatCircleKm(communes[origin] ?? nowhere, structures[at ?? -1] ?? nowhere);
  const far = ours.filter((at, i) => kmTo(i, at) > kmTo(i, Number(theirs[i])) + 0.001).length;
  console.log(`farther than the answer of geokdbush by more than a metre: ${far} of ${ours.length}`);
}

if (existsSync(join(folder, 'communes', 'communes-2026.csv.gz'))) compare();
else console.log('FRANCE_SERVICES_DATA does not lead to the communes: nothing to measure.');
