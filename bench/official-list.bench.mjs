import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { readOfficialList } from 'france-services/exchange';

/*
 * Reading the whole official list, to validated structures, against papaparse alone on the same text. Median of
 * interleaved rounds, after one round to warm up.
 */

const ROUNDS = 30;
const path = join(process.env.FRANCE_SERVICES_DATA ?? '', 'france-services', 'liste-fs-20240801.csv');

/** @param {() => unknown} run */
function milliseconds(run) {
  const start = performance.now();
  run();
  return performance.now() - start;
}

/** @param {number[]} times */
const median = (times) => [...times].sort((a, b) => a - b)[times.length >> 1] ?? 0;

if (existsSync(path)) {
  const csv = readFileSync(path, 'utf8');
  /** @type {number[]} */
  const parsing = [];
  /** @type {number[]} */
  const reading = [];
  for (let round = 0; round <= ROUNDS; round += 1) {
    const times = [milliseconds(() => Papa.parse(csv, { header: true })), milliseconds(() => readOfficialList(csv))];
    if (round === 0) continue;
    parsing.push(times[0] ?? 0);
    reading.push(times[1] ?? 0);
  }
  const [alone, whole] = [median(parsing), median(reading)];
  console.log(`papaparse with headers     ${alone.toFixed(1).padStart(7)} ms`);
  console.log(
    `readOfficialList           ${whole.toFixed(1).padStart(7)} ms   ${(whole / alone).toFixed(2)} x papaparse`,
  );
} else {
  console.log('FRANCE_SERVICES_DATA does not lead to the official list: nothing to measure.');
}
