import {
  accessCoverage,
  checkAccess,
  estimateTravelTimes,
  soleCoverage,
  travelTimesFromRows,
} from 'france-services/access';

/*
 * How the work on one machine grows with the number of origins: times per origin, as ratios to those of 10 000 origins,
 * and the memory of the process. Fictional points drawn by a fixed generator over the mainland's box; 2 800 structures.
 */

const SIZES = [10_000, 100_000, 1_000_000];
const STRUCTURES = 2_800;
/** Rows of times: pairs of 125 000 origins with 8 destinations. */
const ROWS = 1_000_000;

let state = 20_261_122;
function draw() {
  state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
  return state / 0x80000000;
}
/** @param {number} count @param {string} prefix */
const points = (count, prefix) =>
  Array.from({ length: count }, (_, i) => ({
    id: `${prefix}${i}`,
    latitude: 43 + draw() * 6.5,
    longitude: -1 + draw() * 7.5,
    density: 1 + (i % 7),
    mountain: i % 4 === 0,
  }));

/** @type {Record<string, number>} */
const first = {};
/** @template T @param {string} name @param {number} count @param {() => T} run @returns {T} */
function timed(name, count, run) {
  const start = performance.now();
  const result = run();
  const each = ((performance.now() - start) * 1000) / count;
  first[name] ??= each;
  console.log(`  ${name.padEnd(24)} x ${(each / first[name]).toFixed(2)}   (${each.toFixed(2)} µs each)`);
  return result;
}

const structures = points(STRUCTURES, 's');
// The first runs compile: they are not timed.
const warm = points(5_000, 'w');
soleCoverage({ origins: warm, structures, times: estimateTravelTimes(warm, structures), cutoffMinutes: 30 });

for (const size of SIZES) {
  const origins = points(size, 'o');
  console.log(`${size} origins, 8 destinations each; time per origin against 10 000 origins:`);
  const times = timed('estimateTravelTimes', size, () => estimateTravelTimes(origins, structures));
  const request = { origins, structures, times, cutoffMinutes: 30 };
  const check = timed('checkAccess', size, () => checkAccess(request));
  timed('accessCoverage, 100 groups', size, () =>
    accessCoverage(check, { weight: () => 1, groupBy: (id) => id.slice(-2) }),
  );
  timed('soleCoverage', size, () => soleCoverage(request));
  console.log(`  memory of the process: ${Math.round(process.memoryUsage().rss / 1e6)} MB`);
}

const rows = Array.from({ length: ROWS }, (_, i) => ({
  from_id: `o${i >> 3}`,
  to_id: `s${(i * 13) % STRUCTURES}`,
  travel_time: 5 + (i % 60),
}));
console.log(`${ROWS} rows of times`);
timed('travelTimesFromRows', ROWS, () => travelTimesFromRows(rows));
