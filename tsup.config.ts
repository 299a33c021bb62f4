import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { defineConfig, type Options } from 'tsup';
import { pureConstants } from './scripts/pure-constants.js';

/** The maps of CommonJS files name themselves by their full path on this machine: the file name is enough. */
const relativeMaps: NonNullable<Options['plugins']>[number] = {
  name: 'relative-maps',
  buildEnd({ writtenFiles }) {
    for (const { name } of writtenFiles.filter((file) => file.name.endsWith('.cjs.map'))) {
      const own = basename(name, '.map');
      const map = JSON.parse(readFileSync(name, 'utf8')) as { file?: string; sources: string[] };
      const sources = map.sources.map((source) => (basename(source) === own ? own : source));
      writeFileSync(name, JSON.stringify({ ...map, file: own, sources }));
    }
  },
};

const ENTRIES = {
  index: 'src/index.ts',
  access: 'src/access/index.ts',
  geo: 'src/geo/index.ts',
  exchange: 'src/exchange/index.ts',
};

export default defineConfig({
  // papaparse has a file of its own: a bundler keeps it only for those who read CSV text.
  entry: { ...ENTRIES, 'csv-cells': 'src/exchange/official-list/table/csv-cells.ts' },
  format: ['esm', 'cjs'],
  target: 'es2022',
  platform: 'neutral',
  splitting: true,
  sourcemap: true,
  clean: true,
  plugins: [relativeMaps],
  esbuildPlugins: [pureConstants],
  // French letters as they are: escaped, they would weigh on every entry.
  esbuildOptions: (options: { charset?: 'utf8' | 'ascii' }) => {
    options.charset = 'utf8';
  },
  // tsup's declaration step sets an option that TypeScript 6 deprecates.
  dts: { entry: ENTRIES, compilerOptions: { ignoreDeprecations: '6.0' } },
});
