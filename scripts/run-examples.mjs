import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { inspect, isDeepStrictEqual } from 'node:util';
import ts from 'typescript';
import { blocksOfMarkdown, blocksOfSource } from './example-blocks.mjs';
import { importsFor, withAssertions } from './example-code.mjs';

/*
 * Runs every example of the documentation against the built package, under its public names: each `@example` of src/
 * and each ```ts fence of README.md, CONTRIBUTING.md and docs/*.md. A line that ends with `// => literal` is an assertion. The whole
 * public API is at hand without an import. Each example is also type-checked with the published declarations.
 */

const PACKAGE = 'france-services';
const work = '.build/examples';
process.chdir(fileURLToPath(new URL('..', import.meta.url)));
rmSync(work, { recursive: true, force: true });
mkdirSync(work, { recursive: true });

/** @param {string} folder @param {string} ending */
const filesUnder = (folder, ending) =>
  readdirSync(folder, { recursive: folder === 'src', encoding: 'utf8' })
    .filter((path) => path.endsWith(ending))
    .sort()
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`);

const blocks = [
  ...filesUnder('src', '.ts').flatMap((path) => blocksOfSource(path, readFileSync(path, 'utf8'))),
  ...['README.md', 'CONTRIBUTING.md', ...filesUnder('docs', '.md')]
    .filter((path) => existsSync(path))
    .flatMap((path) => blocksOfMarkdown(path, readFileSync(path, 'utf8'))),
];

/** @type {ts.CompilerOptions} */
const options = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  lib: ['lib.es2023.d.ts'],
  types: ['node'],
  strict: true,
  noUncheckedIndexedAccess: true,
  skipLibCheck: true,
  noEmit: true,
};

/** The entry that exports each public name, types included. */
function homeOfPublicNames() {
  const { exports } = JSON.parse(readFileSync('package.json', 'utf8'));
  const entries = Object.keys(exports).filter((entry) => !entry.endsWith('.json'));
  const file = `${work}/entries.mts`;
  writeFileSync(file, entries.map((entry, i) => `export * as e${i} from '${PACKAGE}${entry.slice(1)}';\n`).join(''));
  const program = ts.createProgram([file], options);
  const checker = program.getTypeChecker();
  /** @type {Map<string, string>} */
  const home = new Map();
  for (const statement of program.getSourceFile(file)?.statements ?? []) {
    const specifier = ts.isExportDeclaration(statement) ? statement.moduleSpecifier : undefined;
    const module = specifier && checker.getSymbolAtLocation(specifier);
    if (!module || !ts.isStringLiteral(specifier)) continue;
    for (const { name } of checker.getExportsOfModule(module)) if (!home.has(name)) home.set(name, specifier.text);
  }
  return home;
}

const home = homeOfPublicNames();
const prepared = blocks.map((block, index) => {
  const imports = importsFor(block.code, home);
  const { code, checks, unread } = withAssertions(block.code, block.lines);
  writeFileSync(`${work}/${index}.mts`, `${imports}${block.code}\nexport {};\n`);
  const module = ts.transpileModule(imports + code, { compilerOptions: { ...options, module: ts.ModuleKind.ESNext } });
  writeFileSync(`${work}/${index}.run.mjs`, module.outputText);
  const failures = unread.map(
    (line) => `${block.file}:${line}  this \`// =>\` checks nothing: put it after a statement`,
  );
  return { block, index, checks, failures };
});

const program = ts.createProgram(
  prepared.map(({ index }) => `${work}/${index}.mts`),
  options,
);
for (const { start, file, messageText } of ts.getPreEmitDiagnostics(program)) {
  const owner = prepared.find(({ index }) => file?.fileName.endsWith(`/${index}.mts`));
  const text = ts.flattenDiagnosticMessageText(messageText, ' ');
  if (!owner || !file) throw new Error(`${file?.fileName ?? 'options'}: ${text}`);
  const { line } = file.getLineAndCharacterOfPosition(start ?? 0);
  owner.failures.push(`${owner.block.file}:${owner.block.lines[line] ?? owner.block.line}  ${text}`);
}

/** @param {unknown} error */
const sentence = (error) =>
  error instanceof Error ? `${error.name}: ${error.message}`.replace(/\s+/g, ' ') : String(error);
/** @param {unknown} value */
const shown = (value) => inspect(value, { depth: 9, breakLength: Infinity, compact: true }).slice(0, 500);

// The assertions that the examples call, and the line being run.
let line = 0;
/** @type {(message: string) => void} */
let fail = () => undefined;
Object.assign(globalThis, {
  __at: (/** @type {number} */ at) => (line = at),
  __equal(/** @type {unknown} */ actual, /** @type {unknown} */ expected) {
    if (!isDeepStrictEqual(actual, expected)) fail(`expected ${shown(expected)}, got ${shown(actual)}`);
  },
  __throws(/** @type {() => unknown} */ action, /** @type {string} */ name) {
    try {
      fail(`expected a ${name}, got ${shown(action())}`);
    } catch (error) {
      if (!(error instanceof Error) || error.name !== name) fail(`expected a ${name}, got ${sentence(error)}`);
    }
  },
});

const { log } = console;
for (const { block, index, failures } of prepared) {
  line = block.line;
  fail = (message) => failures.push(`${block.file}:${line}  ${message}`);
  console.log = () => undefined;
  try {
    await import(pathToFileURL(`${work}/${index}.run.mjs`).href);
  } catch (error) {
    fail(sentence(error));
  }
  console.log = log;
  const [first, ...others] = new Set(failures);
  if (first) console.error(`FAIL  ${first}${others.length > 0 ? `  (and ${others.length} more)` : ''}`);
}

const failed = prepared.filter(({ failures }) => failures.length > 0).length;
const checks = prepared.reduce((sum, example) => sum + example.checks, 0);
writeFileSync('.build/examples.json', JSON.stringify({ passed: prepared.length - failed, failed, checks }));
console.log(`Examples: ${prepared.length - failed} passed, ${failed} failed (${checks} assertions)`);
if (prepared.length === 0) console.error('No example was found: the documentation must have some.');
if (failed > 0 || prepared.length === 0) process.exitCode = 1;
