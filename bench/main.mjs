import { readdirSync } from 'node:fs';

/* Runs every benchmark of this folder, or those named: npm run bench -- cold-import */

const asked = process.argv.slice(2);
const names = readdirSync(new URL('.', import.meta.url))
  .filter((file) => file.endsWith('.bench.mjs'))
  .map((file) => file.replace('.bench.mjs', ''))
  .sort();
const unknown = asked.filter((name) => !names.includes(name));
if (unknown.length > 0) {
  console.error(`No benchmark is called ${unknown.join(', ')}. There are: ${names.join(', ')}`);
  process.exit(2);
}

for (const name of asked.length > 0 ? asked : names) {
  console.log(`\n${name}`);
  await import(new URL(`${name}.bench.mjs`, import.meta.url).href);
}
