import { ESLint } from 'eslint';
import { beforeAll, describe, expect, it } from 'vitest';

/*
 * A rule that no longer fires looks like a rule that everybody follows: each one is shown a line that it must refuse.
 */

let eslint: ESLint;
beforeAll(() => {
  // Without the rules that need types: the code below lies in no file of the project.
  eslint = new ESLint({
    cwd: new URL('../..', import.meta.url).pathname,
    overrideConfig: { languageOptions: { parserOptions: { projectService: false } } },
    ruleFilter: ({ ruleId }) => !ruleId.startsWith('@typescript-eslint/'),
  });
});

async function rulesBroken(code: string, filePath = 'src/labelling/probe.ts'): Promise<(string | null)[]> {
  const [result] = await eslint.lintText(`${code}\n`, { filePath });
  return [...new Set(result!.messages.map(({ ruleId, message }) => ruleId ?? message))];
}

describe('the library is pure', () => {
  it.each([
    ["const a = fetch('https://example.org');", 'no-restricted-globals'],
    ['const a = process.env;', 'no-restricted-globals'],
    ["const a = console.log('a');", 'no-restricted-globals'],
    ['const a = setTimeout(() => undefined, 1);', 'no-restricted-globals'],
    ['const a = crypto.randomUUID();', 'no-restricted-globals'],
    ['const a = performance.now();', 'no-restricted-globals'],
    ['const a = new Intl.NumberFormat();', 'no-restricted-globals'],
    ['const a = globalThis;', 'no-restricted-globals'],
    ['const a = Date.now();', 'no-restricted-syntax'],
    ['const a = new Date(0);', 'no-restricted-syntax'],
    ['const a = Math.random();', 'no-restricted-syntax'],
    ['const a = (d: Date) => d.getMonth();', 'no-restricted-syntax'],
    ['const a = (n: number) => n.toLocaleString();', 'no-restricted-syntax'],
    ["const a = (s: string) => s.localeCompare('b');", 'no-restricted-syntax'],
    ["const a = import('zod');", 'no-restricted-syntax'],
    ['export default 1;', 'no-restricted-syntax'],
    ["import { z } from 'zod';", 'no-restricted-syntax'],
    ["'a'.trim();", 'no-restricted-syntax'],
    ["const { a } = { a: 'b' };", 'no-restricted-syntax'],
    ['const a = (b?: string) => ({ ...(b === undefined ? {} : { b }) });', 'no-restricted-syntax'],
    ["export { a } from './a.js';", 'no-restricted-syntax'],
    ["import { readFileSync } from 'node:fs';", 'no-restricted-imports'],
    ["import { addDays } from 'date-fns/addDays';", 'no-restricted-imports'],
    ["import { buffer } from '@turf/turf';", 'no-restricted-imports'],
    ["import Papa from 'papaparse';", 'no-restricted-imports'],
    ["import { a } from '../foundation/a';", 'no-restricted-imports'],
    ['export function a(): number { return 1; }', 'jsdoc/require-jsdoc'],
  ])('%s breaks %s', async (code, rule) => {
    expect(await rulesBroken(code)).toEqual([rule]);
  });

  it.each([
    ["import * as z from 'zod';\nexport { z };", 'src/labelling/probe.ts'],
    [
      "import { addDays } from 'date-fns/addDays';\nexport { addDays };\nconst a = new Date(0);",
      'src/foundation/civil-date.ts',
    ],
    ["import { buffer } from '@turf/turf';\nexport { buffer };", 'src/geo/probe.ts'],
    ['const a = new Int32Array(1);\nexport const b = a[0]!;', 'src/access/probe.ts'],
    ["import Papa from 'papaparse';\nexport { Papa };", 'src/exchange/official-list/table/csv-cells.ts'],
    ["export { a } from './a.js';", 'src/geo/index.ts'],
  ])('%s is allowed in %s', async (code, filePath) => {
    expect(await rulesBroken(code, filePath)).toEqual([]);
  });

  it('asks every public function for an example, and no other', async () => {
    const commented = (name: string) => `/** Does something. */\nexport function ${name}(): void {\n}`;
    const file = 'src/structures/structure.ts';
    expect(await rulesBroken(commented('safeParseStructure'), file)).toEqual(['jsdoc/require-example']);
    expect(await rulesBroken(commented('privateToTheLibrary'), file)).toEqual([]);
  });
});
