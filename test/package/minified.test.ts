import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { pureConstants } from '../../scripts/pure-constants.js';
import type * as Library from '../../src/index.js';

/*
 * What a user's bundler makes of the library: its entry is bundled as the build does, then a program that imports a few
 * names of it is bundled again with its dependencies, and minified.
 */

interface Bundler {
  build(options: object): Promise<{
    readonly metafile: {
      readonly outputs: Readonly<
        Record<string, { readonly inputs: Readonly<Record<string, { readonly bytesInOutput: number }>> }>
      >;
    };
  }>;
}

const root = fileURLToPath(new URL('../../', import.meta.url));
const { build } = createRequire(import.meta.resolve('tsup'))('esbuild') as Bundler;
const folder = mkdtempSync(join(tmpdir(), 'france-services-minified-'));
const library = join(folder, 'index.js');
const options = { bundle: true, format: 'esm', target: 'es2022', platform: 'neutral', mainFields: ['module', 'main'] };

beforeAll(async () => {
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ type: 'module', sideEffects: false }));
  const entryPoints = [join(root, 'src/index.ts')];
  await build({ ...options, entryPoints, outfile: library, packages: 'external', plugins: [pureConstants] });
});
afterAll(() => rmSync(folder, { recursive: true }));

/** A program of a user, minified: where it is, and the packages that have a byte in it. */
async function minified(name: string, contents: string): Promise<{ url: string; packages: string[] }> {
  const outfile = join(folder, `${name}.js`);
  const stdin = { contents, resolveDir: folder };
  const nodePaths = [join(root, 'node_modules')];
  const { metafile } = await build({ ...options, stdin, outfile, nodePaths, minify: true, metafile: true });
  const inputs = Object.values(metafile.outputs).flatMap((output) => Object.entries(output.inputs));
  const packages = inputs
    .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
    .flatMap(([path]) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? []);
  return { url: pathToFileURL(outfile).href, packages: [...new Set(packages)].sort() };
}

it('freezes at every level what a minified program reads', async () => {
  const { url } = await minified('frozen', `export { annualSubsidy, referentielAt } from './index.js';`);
  const { annualSubsidy, referentielAt } = (await import(url)) as typeof Library;
  const entry = annualSubsidy.entries.at(-1)!;
  const { criteria } = referentielAt('2024-06-01');
  const edits: readonly (() => unknown)[] = [
    () => Object.assign(annualSubsidy, { id: 'edited' }),
    () => Object.assign(entry, { value: 1 }),
    () => Object.assign(entry.source, { title: 'edited' }),
    () => (annualSubsidy.entries as unknown[]).pop(),
    () => (criteria as unknown[]).pop(),
    () => Object.assign(criteria[0]!.title, { fr: 'edited' }),
  ];
  for (const edit of edits) expect(edit).toThrow(TypeError);
});

it('carries no schema library with isSiret, and counts it where it is carried', async () => {
  expect((await minified('siret', `export { isSiret } from './index.js';`)).packages).not.toContain('zod');
  expect((await minified('dossier', `export { parseDossier } from './index.js';`)).packages).toContain('zod');
});
