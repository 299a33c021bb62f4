/*
 * Calibrates the estimate of car travel times from crow-fly distance, and judges it on communes it has not seen.
 * Method and results: docs/travel-time-estimates.md. Run: FRANCE_SERVICES_DATA=... node bench/calibration.mjs
 *
 * Reads `temps-acces/isere-*` (OSRM durations between communes of Isère, © OpenStreetMap contributors, ODbL), the
 * classes of `communes/`, and, for the level outside the mountains, the published shares by département with the list of
 * structures. Prints the errors, the level, then the coefficients to keep in src/access/road-model-data.ts.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import Papa from 'papaparse';

const folder = process.env.FRANCE_SERVICES_DATA;
if (!folder) throw new Error('Set FRANCE_SERVICES_DATA to the folder of the real data');
const read = (...path) => readFileSync(join(folder, ...path));
const records = (text) => Papa.parse(text, { header: true, skipEmptyLines: true }).data;

const LEVELS = [
  'Grands centres urbains',
  'Centres urbains intermédiaires',
  'Petites villes',
  'Ceintures urbaines',
  'Bourgs ruraux',
  'Rural à habitat dispersé',
  'Rural à habitat très dispersé',
];
const communes = new Map(
  records(gunzipSync(read('communes', 'communes-2026.csv.gz')).toString('utf8')).map((row) => [row.code_insee, row]),
);
const placeOf = (row, commune = communes.get(row.code_insee)) => {
  const [phi, lambda] = [row.latitude, row.longitude].map((degrees) => (Number(degrees) * Math.PI) / 180);
  return {
    vector: [Math.cos(phi) * Math.cos(lambda), Math.cos(phi) * Math.sin(lambda), Math.sin(phi)],
    density: LEVELS.indexOf(commune.densite) + 1,
    mountain: commune.massif === '' ? 0 : 1,
  };
};
const places = records(read('temps-acces', 'isere-communes-dev.csv').toString('utf8')).map((row) => placeOf(row));
const minutes = read('temps-acces', 'isere-osrm-secondes-dev.csv')
  .toString('utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) =>
    line
      .split(',')
      .slice(1)
      .map((cell) => Number(cell) / 60),
  );
const kmBetween = (a, b) =>
  2 * 6371.0088 * Math.asin(Math.min(1, Math.hypot(...a.vector.map((x, i) => x - b.vector[i])) / 2));

// ---- the shape of a curve: straight between knots, tilted by the classes of the ends that are known
const KNOTS = [0, 5, 15, 30, 60, Infinity];
const within = (km, low, high) => Math.min(Math.max(km - low, 0), high - low);
const ends = [() => [], (a) => [[a.density, a.mountain]], (a, b) => [[a.density + b.density, a.mountain + b.mountain]]];
function basis(pair, known) {
  const { km, from, to } = pair;
  const tilt = [1, within(km, 0, 15), within(km, 15, 60)];
  const classes = ends[known](from, to).flatMap(([density, mountain]) => [
    ...tilt.map((x) => x * density),
    ...tilt.map((x) => x * mountain),
  ]);
  return [1, ...KNOTS.slice(1).map((knot, i) => within(km, KNOTS[i], knot)), ...classes];
}

function pairsOf(indices) {
  const pairs = [];
  for (const i of indices) {
    for (const j of indices) {
      const [from, to] = [places[i], places[j]];
      if (i !== j) pairs.push({ from, to, km: kmBetween(from, to), minutes: minutes[i][j] });
    }
  }
  return pairs;
}

// ---- quantile regression, by iteratively reweighted least squares
function solve(matrix, right) {
  const n = right.length;
  const rows = matrix.map((row, i) => [...row, right[i]]);
  for (let c = 0; c < n; c++) {
    let pivot = c;
    for (let r = c + 1; r < n; r++) if (Math.abs(rows[r][c]) > Math.abs(rows[pivot][c])) pivot = r;
    [rows[c], rows[pivot]] = [rows[pivot], rows[c]];
    for (let r = 0; r < n; r++) {
      if (r === c) continue;
      const factor = rows[r][c] / rows[c][c];
      for (let k = c; k <= n; k++) rows[r][k] -= factor * rows[c][k];
    }
  }
  return rows.map((row, i) => row[n] / row[i]);
}
function quantileFit(pairs, known, level, importance) {
  const xs = pairs.map((pair) => basis(pair, known));
  const n = xs[0].length;
  let weights = pairs.map(importance);
  let coefficients = [];
  for (let round = 0; round < 50; round++) {
    const matrix = Array.from({ length: n }, (_, i) => Array.from({ length: n }, (_, j) => (i === j ? 1e-6 : 0)));
    const right = new Array(n).fill(0);
    xs.forEach((x, p) => {
      for (let i = 0; i < n; i++) {
        const wx = weights[p] * x[i];
        right[i] += wx * pairs[p].minutes;
        for (let j = 0; j < n; j++) matrix[i][j] += wx * x[j];
      }
    });
    coefficients = solve(matrix, right);
    weights = pairs.map((pair, p) => {
      const rest = pair.minutes - dot(xs[p], coefficients);
      return (importance(pair) * (rest > 0 ? level : 1 - level)) / Math.max(Math.abs(rest), 0.2);
    });
  }
  return coefficients;
}
const dot = (a, b) => a.reduce((sum, x, i) => sum + x * b[i], 0);

/** The middle curve is fitted on trips within an hour, the ends of the band on all trips, the short ones first. */
const TAIL = 0.09;
function fit(indices, known) {
  const all = pairsOf(indices);
  const hour = all.filter((pair) => pair.minutes <= 60);
  const shortFirst = (pair) => 1 / Math.max(5, pair.km);
  const middle = quantileFit(hour, known, 0.5, () => 1);
  const beyond = KNOTS.length - 1; // the slope beyond the last knot: few trips of an hour go there
  middle[beyond] = quantileFit(all, known, 0.5, shortFirst)[beyond];
  return {
    low: quantileFit(all, known, TAIL, shortFirst),
    minutes: middle,
    high: quantileFit(all, known, 1 - TAIL, shortFirst),
  };
}
function judge(indices, known, curves) {
  const judged = pairsOf(indices).map((pair) => {
    const x = basis(pair, known);
    const middle = dot(x, curves.minutes);
    const low = Math.min(middle, dot(x, curves.low));
    const high = Math.max(middle, dot(x, curves.high));
    return { ...pair, error: Math.abs(middle - pair.minutes), held: pair.minutes >= low && pair.minutes <= high };
  });
  const mean = (list, value) => list.reduce((sum, item) => sum + value(item), 0) / list.length;
  const hour = judged.filter((pair) => pair.minutes <= 60);
  const near = hour.filter((pair) => pair.km <= 15);
  return {
    error: mean(hour, (pair) => pair.error),
    held: mean(hour, (pair) => Number(pair.held)),
    heldNear: mean(near, (pair) => Number(pair.held)),
    heldAll: mean(judged, (pair) => Number(pair.held)),
  };
}

const half = (parity) => places.map((_, i) => i).filter((i) => i % 2 === parity);
const folkError = (() => {
  const hour = pairsOf(half(1)).filter((pair) => pair.minutes <= 60);
  return hour.reduce((sum, pair) => sum + Math.abs((pair.km * 1.3 * 60) / 50 - pair.minutes), 0) / hour.length;
})();
console.log(`1.3 x the distance at 50 km/h: mean error ${folkError.toFixed(2)} min`);
const kept = {};
for (const [known, name] of ['no class', 'classes of one end', 'classes of both ends'].entries()) {
  for (const parity of [0, 1]) {
    const curves = fit(half(parity), known);
    if (parity === 0) kept[name] = curves;
    const { error, held, heldNear, heldAll } = judge(half(1 - parity), known, curves);
    const percent = (share) => `${(100 * share).toFixed(1)} %`;
    console.log(
      `${name}, fitted on the ${parity === 0 ? 'first' : 'second'} half, judged on the other, trips within 60 min: ` +
        `mean error ${error.toFixed(2)} min, band holds ${percent(held)} ` +
        `(${percent(heldNear)} within 15 km; ${percent(heldAll)} of all trips)`,
    );
  }
}

// ---- the published shares: how far the middle of the estimate is from them, and the level outside the mountains
const published = records(read('temps-acces', 'acces-france-services-departements-dev.csv').toString('utf8')).filter(
  ({ nom, dep }) => nom !== '' && dep !== 'FR',
);
/** Half of the départements, drawn by a hash of the code: fixed before anything is fitted. */
const drawn = ({ dep }) => createHash('sha256').update(dep).digest()[0] % 2 === 0;
const halves = { fitted: published.filter(drawn), judged: published.filter((row) => !drawn(row)), all: published };

/** Structures in today's communes: Paris, Lyon and Marseille by arrondissement, and three retired codes, have no class. */
const structures = records(read('france-services', 'liste-fs-20240801.csv').toString('utf8')).flatMap((row) => {
  const commune = communes.get(row.insee_com);
  return [placeOf(row, commune?.densite ? commune : { densite: LEVELS[commune?.type === 'ARM' ? 0 : 4], massif: '' })];
});
const NEAREST = 8;
const inhabited = [...communes.values()]
  .filter((row) => row.type === 'COM' && row.latitude !== '' && published.some(({ dep }) => dep === row.departement))
  .map((row) => {
    const from = placeOf(row);
    const near = structures
      .map((to) => ({ to, chord: from.vector.reduce((sum, x, axis) => sum + (x - to.vector[axis]) ** 2, 0) }))
      .sort((a, b) => a.chord - b.chord)
      .slice(0, NEAREST)
      .map(({ to }) => ({ from, to, km: kmBetween(from, to) }));
    return { departement: row.departement, population: Number(row.population), from, near };
  });

/** Mean distance, in points, between estimated and published shares within so many minutes. */
function shareError(rows, cutoff, minutesOf) {
  const tally = new Map(rows.map(({ dep }) => [dep, { within: 0, all: 0 }]));
  for (const { departement, population, near } of inhabited) {
    const sums = tally.get(departement);
    if (!sums) continue;
    sums.all += population;
    if (near.some((pair) => minutesOf(pair) < cutoff)) sums.within += population;
  }
  const gaps = rows.map((row) => {
    const { within: inside, all } = tally.get(row.dep);
    return Math.abs((100 * inside) / all - Number(row[`part_pop_${cutoff}min`]));
  });
  return gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length;
}
const shareErrors = (minutesOf) =>
  Object.entries(halves)
    .map(([name, rows]) => {
      const [in20, in30] = [20, 30].map((cutoff) => shareError(rows, cutoff, minutesOf).toFixed(2));
      return `${name} (${rows.length}) ${in20} and ${in30}`;
    })
    .join('; ');

const NEAR = [15, 30];
/** Minutes whose first 15 km are at so much of Isère's; the difference fades out at 30 km. */
const minutesAt = (level, known, curve) => (pair) => {
  const near = dot(basis({ ...pair, km: Math.min(pair.km, NEAR[0]) }, known), curve);
  return dot(basis(pair, known), curve) - (1 - level) * near * (within(NEAR[1] - pair.km, 0, 15) / 15);
};

/**
 * What the level may cost in Isère: so much more of the mean error, on the half that the curves were fitted on. Less
 * without a class, where the curve has no room.
 */
const TOLERANCE = [0.005, 0.03, 0.03];
const hourOf = (parity) => pairsOf(half(parity)).filter((pair) => pair.minutes <= 60);
const isereError = (pairs, minutesOf) =>
  pairs.reduce((sum, pair) => sum + Math.abs(minutesOf(pair) - pair.minutes), 0) / pairs.length;
const [seen, unseen] = [hourOf(0), hourOf(1)];
const LEVELS_TRIED = Array.from({ length: 16 }, (_, i) => (100 - 2 * i) / 100);

console.log('\nmean distance to the published shares within 20 and 30 min, in points, by half of the départements:');
console.log(`1.3 x the distance at 50 km/h: ${shareErrors(({ km }) => (km * 1.3 * 60) / 50)}`);
for (const [known, [name, curves]] of Object.entries(kept).entries()) {
  const at = (level) => minutesAt(level, known, curves.minutes);
  const most = isereError(seen, at(1)) * (1 + TOLERANCE[known]);
  const losses = LEVELS_TRIED.map((level) => ({
    level,
    affordable: isereError(seen, at(level)) <= most,
    loss: shareError(halves.fitted, 20, at(level)) + shareError(halves.fitted, 30, at(level)),
  }));
  const least = (list) => list.reduce((a, b) => (b.loss < a.loss ? b : a)).level;
  const level = least(losses.filter(({ affordable }) => affordable));
  console.log(`${name}, as fitted in Isère: ${shareErrors(at(1))}`);
  console.log(
    `${name}, near: ${level} (${least(losses)} if Isère did not count): ${shareErrors(at(level))}; ` +
      `in Isère, unseen communes: ${isereError(unseen, at(level)).toFixed(2)} min`,
  );
}
for (const [name, curves] of Object.entries(kept)) {
  console.log(`\n${name}`);
  for (const [curve, values] of Object.entries(curves)) {
    console.log(`  ${curve}: [${values.map((value) => Number(value.toFixed(4))).join(', ')}],`);
  }
}
