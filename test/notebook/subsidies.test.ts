import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, it, vi } from 'vitest';

// The example imports the library by its public names; here they are the sources, so that no build is needed.
vi.mock('france-services', () => import('../../src/index.js'));
vi.mock('france-services/exchange', () => import('../../src/exchange/index.js'));

const folder = mkdtempSync(join(tmpdir(), 'france-services-notebook-'));
const argv = [...process.argv];
afterEach(() => {
  process.argv = argv;
  rmSync(folder, { recursive: true });
  vi.restoreAllMocks();
});

it('draws the subsidies and the labels of the fictional list', async () => {
  const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  const list = fileURLToPath(new URL('../../examples/sample/liste.csv', import.meta.url));
  process.argv = [...argv.slice(0, 2), list, folder];
  const script: string = '../../examples/notebook/subsidies.mjs';
  await import(script);
  expect(log.mock.calls.flat()).toEqual(['subsidies', 'labels'].map((name) => join(folder, `${name}.svg`)));
  const subsidies = readFileSync(join(folder, 'subsidies.svg'), 'utf8');
  expect(subsidies).toMatch(/^<svg /);
  expect(subsidies.match(/announced/g)).toHaveLength(2); // 2025 and 2026
  expect(readFileSync(join(folder, 'labels.svg'), 'utf8')).toContain('sites-antennes-included');
});
