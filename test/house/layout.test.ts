import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const root = new URL('../../', import.meta.url);
const filesOf = (folder: string): string[] =>
  readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' })
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
    .filter((path) => /\.(ts|mjs)$/.test(path));
const sources = filesOf('src').filter((path) => !/(^|\/)index\.ts$/.test(path));

/** Types alone leave nothing to run; tables without a function are read by the tests of what uses them. */
function holdsSomethingToTest(path: string): boolean {
  const code = readFileSync(new URL(path, root), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
  return /\bfunction\b|=>|\.check\(|\bclass\b/.test(code);
}

it('gives each source file that does something a test file of the same name', () => {
  const mirror = (path: string) => path.replace(/^src\//, 'test/').replace(/\.ts$/, '.test.ts');
  const untested = sources.filter((path) => holdsSomethingToTest(path) && !existsSync(new URL(mirror(path), root)));
  expect(untested).toEqual([]);
});

it('names no file after what everything could be called', () => {
  const vague = [...sources, ...filesOf('test'), ...filesOf('examples'), ...filesOf('scripts')].filter((path) =>
    /(^|[/.-])(utils?|helpers?|misc|common|shared|tools?)(?=[/.-])/i.test(path),
  );
  expect(vague).toEqual([]);
});

it('keeps each source file under 250 lines, tables of data apart', () => {
  const long = sources.filter((path) => {
    const lines = readFileSync(new URL(path, root), 'utf8').split('\n');
    return holdsSomethingToTest(path) && lines.length > 250;
  });
  expect(long).toEqual([]);
});
