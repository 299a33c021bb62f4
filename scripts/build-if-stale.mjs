import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/* Builds dist/ when a file that package.json exports is missing, or older than anything it is made from. */

const root = fileURLToPath(new URL('..', import.meta.url));
const { exports } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
const outputs = JSON.stringify(exports)
  .match(/(?<="\.\/)dist\/[^"]+/g)
  ?.map((path) => root + path);
const sources = [
  ...['src', 'package-lock.json', 'tsconfig.json', 'tsup.config.ts', 'scripts/pure-constants.ts'].map(
    (path) => root + path,
  ),
  // Folders count too: their date moves when a file is removed.
  ...readdirSync(`${root}src`, { recursive: true }).map((path) => `${root}src/${String(path)}`),
];
/** @param {string} path */
const dateOf = (path) => statSync(path).mtimeMs;

const fresh =
  outputs !== undefined &&
  outputs.every((path) => existsSync(path)) &&
  Math.min(...outputs.map(dateOf)) >= Math.max(...sources.map(dateOf));

if (!fresh) {
  process.stderr.write('Building the library (a few seconds)...\n');
  execFileSync('npm', ['run', '--silent', 'build'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
}
