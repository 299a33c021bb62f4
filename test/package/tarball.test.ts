import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/*
 * The package as a user receives it: packed, unpacked in an empty project beside its declared dependencies, then
 * imported, required and compiled against. The library is built first when dist/ is stale.
 */

interface Manifest {
  readonly name: string;
  readonly exports: Record<string, string | Record<'import' | 'require', { types: string; default: string }>>;
  readonly dependencies: Record<string, string>;
}

const root = fileURLToPath(new URL('../../', import.meta.url));
const manifest = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as Manifest;
const entries = Object.keys(manifest.exports).filter((entry) => entry !== './package.json');
const names = entries.map((entry) => manifest.name + entry.slice(1));

let project: string;
let installed: string;
let files: string[];

beforeAll(() => {
  project = mkdtempSync(join(tmpdir(), 'france-services-'));
  installed = join(project, 'node_modules', manifest.name);
  mkdirSync(installed, { recursive: true });
  execFileSync(process.execPath, ['scripts/build-if-stale.mjs'], { cwd: root });
  const options = { cwd: root, encoding: 'utf8', stdio: 'pipe' } as const;
  const packed = execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', project], options);
  const [{ filename }] = JSON.parse(packed) as [{ filename: string }];
  execFileSync('tar', ['-xzf', join(project, filename), '-C', installed, '--strip-components=1']);
  for (const dependency of Object.keys(manifest.dependencies)) {
    const link = join(project, 'node_modules', dependency);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(join(root, 'node_modules', dependency), link, 'junction');
  }
  files = readdirSync(installed, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(installed.length + 1)
        .replaceAll('\\', '/'),
    );
});

afterAll(() => {
  rmSync(project, { recursive: true, force: true });
});

const run = (...args: string[]): string => execFileSync(process.execPath, args, { cwd: project, encoding: 'utf8' });
const namesExported = (code: string): string[] => JSON.parse(code) as string[];
const withEsm = (name: string) =>
  namesExported(
    run('--input-type=module', '-e', `console.log(JSON.stringify(Object.keys(await import('${name}')).sort()))`),
  );
const withCjs = (name: string) =>
  namesExported(run('-e', `console.log(JSON.stringify(Object.keys(require('${name}')).sort()))`));

describe('the packed package', () => {
  it('has every file that its exports promise', () => {
    const promised = JSON.stringify(manifest.exports).match(/(?<="\.\/)[^"]+\.\w+(?=")/g) ?? [];
    expect(promised.length).toBe(entries.length * 4 + 2);
    expect(promised.filter((path) => path !== 'package.json' && !files.includes(path))).toEqual([]);
  });

  it('holds what is built, and nothing of the workshop', () => {
    const outside = files.filter((path) => !/^dist\/[\w-]+\.(?:d\.ts|d\.cts|js|cjs|js\.map|cjs\.map)$/.test(path));
    const allowed = ['package.json', 'README.md', 'LICENSE', 'NOTICE', 'CHANGELOG.md'];
    expect(outside.filter((path) => !allowed.includes(path))).toEqual([]);
  });

  it('leads nowhere outside itself and its declared dependencies', () => {
    const foreign = files
      .filter((path) => /^dist\/.*\.(?:c?js|d\.c?ts)$/.test(path))
      .flatMap((path) => {
        const code = readFileSync(join(installed, path), 'utf8');
        const found = ts.preProcessFile(code, true, true).importedFiles.map(({ fileName }) => fileName);
        return found.flatMap((name) => {
          if (name.startsWith('.')) {
            // A declaration names the JavaScript file: its own declaration stands beside it.
            const target = /\.d\.c?ts$/.test(path) ? name.replace(/\.(c?)js$/, '.d.$1ts') : name;
            return existsSync(join(installed, dirname(path), target)) ? [] : [`${path}: ${name}`];
          }
          const declared = Object.keys(manifest.dependencies).some((d) => name === d || name.startsWith(`${d}/`));
          return declared ? [] : [`${path}: ${name}`];
        });
      });
    expect(foreign).toEqual([]);
  });

  it('names no folder of the machine that built it, and carries the source of its maps', () => {
    for (const path of files.filter((file) => file.startsWith('dist/'))) {
      const content = readFileSync(join(installed, path), 'utf8');
      expect(content.includes(root), path).toBe(false);
      if (!path.endsWith('.map')) continue;
      const map = JSON.parse(content) as { sources: string[]; sourcesContent?: (string | null)[] };
      const without = map.sources.filter((source, i) => source.startsWith('../') && !map.sourcesContent?.[i]);
      expect(without, path).toEqual([]);
    }
  });
});

describe.each(names)('%s', (name) => {
  it('gives the same names to import and to require, and no default', () => {
    const esm = withEsm(name);
    expect(withCjs(name)).toEqual(esm);
    expect(esm).not.toContain('default');
  });
});

describe('TypeScript', () => {
  const consumer = names.map(
    (name, i) => `import * as entry${i} from '${name}';\nexport const kept${i}: object = entry${i};`,
  );
  const parse = "import { safeParseStructure, type Structure } from 'france-services';";
  const use =
    'const parsed = safeParseStructure({});\nexport const value: Structure | undefined = parsed.ok ? parsed.value : undefined;';
  const code = [...consumer, parse, use].join('\n');

  it.each([
    ['NodeNext, ESM', 'consumer.mts', ts.ModuleKind.NodeNext, ts.ModuleResolutionKind.NodeNext],
    ['NodeNext, CommonJS', 'consumer.cts', ts.ModuleKind.NodeNext, ts.ModuleResolutionKind.NodeNext],
    ['Bundler', 'consumer.ts', ts.ModuleKind.ESNext, ts.ModuleResolutionKind.Bundler],
  ])('compiles against every entry: %s', (_, file, module, moduleResolution) => {
    const path = join(project, file);
    writeFileSync(path, code);
    const program = ts.createProgram([path], {
      ...{ module, moduleResolution, target: ts.ScriptTarget.ES2022, lib: ['lib.es2022.d.ts'], types: [] },
      ...{ strict: true, exactOptionalPropertyTypes: true, noEmit: true },
      skipLibCheck: false,
    });
    const own = program
      .getSourceFiles()
      .filter((source) => /node_modules[\\/]france-services[\\/]/.test(source.fileName));
    expect(own.length).toBeGreaterThanOrEqual(names.length);
    // The declarations of the package are checked too; those of its dependencies are theirs to check.
    const problems = ts
      .getPreEmitDiagnostics(program)
      .filter(({ file }) => !file || /consumer|node_modules[\\/]france-services/.test(file.fileName))
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
    expect(problems).toEqual([]);
  });
});
