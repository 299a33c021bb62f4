import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const root = new URL('../../', import.meta.url);
const filesOf = (folder: string): string[] =>
  readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' })
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
    .filter((path) => /\.(ts|mjs)$/.test(path));
const sources = filesOf('src').filter((path) => !/(^|\/)index\.ts$/.test(path));

const codeOf = (path: string): string =>
  readFileSync(new URL(path, root), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
const doesSomething = (path: string): boolean => /\bfunction\b|=>|\.check\(|\bclass\b/.test(codeOf(path));

const ENTRIES = ['src/index.ts', 'src/access/index.ts', 'src/geo/index.ts', 'src/exchange/index.ts'];

/** The files whose functions users call: those from which an entry re-exports a name that is not a type. */
function publicFiles(): string[] {
  return ENTRIES.flatMap((entry) =>
    [...codeOf(entry).matchAll(/export \{([^}]*)\} from '([^']+)'/g)]
      .filter(([, names]) => (names ?? '').split(',').some((name) => /\S/.test(name) && !/^\s*type /.test(name)))
      .map(([, , from]) => new URL(from ?? '', new URL(entry, root)).href.slice(root.href.length))
      .map((path) => path.replace(/\.js$/, '.ts')),
  );
}

/** Lists that are one by design: a constant each, and nothing else. */
const isList = (path: string): boolean => /^src\/(foundation\/notices\/|law\/sources\.ts$)/.test(path);

it('gives each file of public functions, and each file of the foundation and the law, a test of the same name', () => {
  const mirror = (path: string) => path.replace(/^src\//, 'test/').replace(/\.ts$/, '.test.ts');
  const roots = sources.filter((path) => /^src\/(foundation|law)\//.test(path) && !isList(path));
  const untested = [...new Set([...publicFiles(), ...roots])].filter(
    (path) => doesSomething(path) && !existsSync(new URL(mirror(path), root)),
  );
  expect(untested).toEqual([]);
});

it('names no file after what everything could be called', () => {
  const vague = [...sources, ...filesOf('test'), ...filesOf('examples'), ...filesOf('scripts')].filter((path) =>
    /(^|[/.-])(utils?|helpers?|misc|common|shared|tools?)(?=[/.-])/i.test(path),
  );
  expect(vague).toEqual([]);
});

it('keeps each source file under 220 lines, lists of constants and tables of data apart', () => {
  const long = sources.filter((path) => {
    const lines = readFileSync(new URL(path, root), 'utf8').split('\n');
    return !isList(path) && doesSomething(path) && lines.length > 220;
  });
  expect(long).toEqual([]);
});
