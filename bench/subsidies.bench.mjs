import { lookUp, annualSubsidy, projectSubsidies } from 'france-services';

/*
 * Projecting 3 000 structures over 7 years, with lines, bounds and totals, against a plain loop that adds the amounts of
 * the schedule and says nothing of them. Median of interleaved rounds, after one round to warm up.
 */

const ROUNDS = 20;
const [FROM, TO] = [2020, 2026];

const structures = Array.from({ length: 3_000 }, (_, index) => ({
  id: `S${index}`,
  role: /** @type {const} */ ('principal'),
  departement: String(30 + (index % 60)),
  host: { kind: /** @type {const} */ ('association') },
  labelledOn: `202${index % 4}-0${1 + (index % 9)}-15`,
  funding: /** @type {const} */ ('funded'),
}));

function byHand() {
  const totals = new Map();
  for (let year = FROM; year <= TO; year += 1) {
    const euros = lookUp(annualSubsidy, `${year}-01-01`).value ?? 0;
    for (const { labelledOn } of structures) {
      if (Number(labelledOn.slice(0, 4)) <= year) totals.set(year, (totals.get(year) ?? 0) + euros * 100);
    }
  }
  return [...totals.values()].reduce((sum, cents) => sum + cents, 0);
}

const projected = () => projectSubsidies({ structures, from: FROM, to: TO, asOf: '2026-11-22' });

/** @param {() => unknown} run */
function milliseconds(run) {
  const start = performance.now();
  run();
  return performance.now() - start;
}

/** @param {number[]} times */
const median = (times) => [...times].sort((a, b) => a - b)[times.length >> 1] ?? 0;

const { lines, totals } = projected();
const total = totals.inForce.amountCents + totals.announced.amountCents + totals.assumed.amountCents;
if (total !== byHand()) throw new Error('The projection and the plain loop differ.');

/** @type {number[]} */
const plain = [];
/** @type {number[]} */
const whole = [];
for (let round = 0; round <= ROUNDS; round += 1) {
  const times = [milliseconds(byHand), milliseconds(projected)];
  if (round === 0) continue;
  plain.push(times[0] ?? 0);
  whole.push(times[1] ?? 0);
}
const [loop, projection] = [median(plain), median(whole)];
const rate = Math.round(lines.length / (projection / 1000) / 1000);
console.log(`plain loop                 ${loop.toFixed(1).padStart(7)} ms`);
console.log(
  `projectSubsidies           ${projection.toFixed(1).padStart(7)} ms   ${(projection / loop).toFixed(0)} x the loop, ` +
    `${rate} 000 lines a second (${lines.length} lines)`,
);
