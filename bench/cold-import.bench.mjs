import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/*
 * What a program waits for before its first line runs: importing each entry in a new process, against importing zod
 * alone. Minimum of interleaved rounds; the ratio is what matters.
 */

const ROUNDS = 12;
const MODULES = ['zod', 'france-services', 'france-services/access', 'france-services/geo', 'france-services/exchange'];
const cwd = fileURLToPath(new URL('..', import.meta.url));

/** @param {string} name */
function milliseconds(name) {
  const code = `const t = performance.now(); await import('${name}'); console.log(performance.now() - t);`;
  return Number(execFileSync(process.execPath, ['--input-type=module', '-e', code], { cwd, encoding: 'utf8' }));
}

const best = MODULES.map(() => Infinity);
for (let round = 0; round < ROUNDS; round += 1) {
  MODULES.forEach((name, i) => (best[i] = Math.min(best[i] ?? Infinity, milliseconds(name))));
}
MODULES.forEach((name, i) => {
  const [time, zod] = [best[i] ?? 0, best[0] ?? 1];
  console.log(`${name.padEnd(26)} ${time.toFixed(1).padStart(7)} ms   ${(time / zod).toFixed(2).padStart(5)} x zod`);
});
