/*
 * The main job of the library on a list of structures: read it, judge a dossier, project the subsidies, check access.
 * `npm run demo` runs it on the fictional sample; `npm run demo -- --help` lists the options.
 */
import { fileURLToPath } from 'node:url';
import { languageOf } from './args.mjs';
import { UserError } from './messages.mjs';
import { run } from './run.mjs';

try {
  run({
    argv: process.argv.slice(2),
    today: new Date().toISOString().slice(0, 10),
    sample: fileURLToPath(new URL('../sample/', import.meta.url)),
    out: process.stdout,
    err: process.stderr,
    env: process.env,
  });
} catch (error) {
  if (!(error instanceof UserError)) throw error;
  process.stderr.write(`\n${error.text[languageOf(process.argv)]}\n`);
  process.stderr.write(
    languageOf(process.argv) === 'fr' ? 'Aide : npm run demo -- --help\n' : 'Help: npm run demo -- --help\n',
  );
  process.exitCode = 2;
}
