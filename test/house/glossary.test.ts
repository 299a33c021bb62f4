import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const root = new URL('../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');
const filesOf = (folder: string): string[] =>
  readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' })
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
    .filter((path) => /\.(ts|mjs|md)$/.test(path) && !path.startsWith('docs/api/'));

/** The words of the last column of the glossary. */
const refused = read('docs/glossary.md')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| --') && !line.startsWith('| French'))
  .flatMap((line) => (line.split('|')[3] ?? '').split(','))
  .map((word) => word.trim())
  .filter((word) => word !== '');

const files = [
  ...['src', 'test', 'docs', 'examples', 'bench', '.changeset'].flatMap(filesOf),
  ...['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md'],
].filter((path) => path !== 'docs/glossary.md' && path !== 'test/house/glossary.test.ts');

it('reads the words that the glossary refuses', () => {
  expect(refused).toContain('carrier');
  expect(refused.length).toBeGreaterThan(10);
});

it.each(refused)('the word "%s" is used nowhere', (word) => {
  const pattern = new RegExp(`(?<![\\w-])${word}(?![\\w-])`, 'i');
  const places = files.flatMap((path) =>
    read(path)
      .split('\n')
      .flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1}: ${line.trim().slice(0, 100)}`] : [])),
  );
  expect(places).toEqual([]);
});
