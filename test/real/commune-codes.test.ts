import Papa from 'papaparse';
import { expect, it } from 'vitest';
import { checkPostalCode, communeTable, readOfficialList, resolveCommune } from '../../src/exchange/index.js';
import { describeWithRealData, realData } from './data.js';

const rowsOf = (csv: string): unknown[] => Papa.parse<unknown>(csv, { header: true, skipEmptyLines: true }).data;

describeWithRealData('INSEE and postal codes of the published list', () => {
  const table = communeTable({
    year: 2026,
    communes: rowsOf(realData('communes', 'communes-2026.csv.gz')),
    retired: rowsOf(realData('communes', 'anciens-codes-2026.csv')),
  });
  const { structures } = readOfficialList(realData('france-services', 'liste-fs-20240801.csv'));

  it('resolves each commune: arrondissements, mergers since, and no unknown', () => {
    const count: Record<string, number> = {};
    for (const { commune } of structures) {
      const { kind } = resolveCommune(commune.code, table);
      count[kind] = (count[kind] ?? 0) + 1;
    }
    expect(count).toEqual({ current: structures.length - 32, arrondissement: 29, retired: 3 });
    expect(resolveCommune('93059', table)).toEqual({
      kind: 'retired',
      code: '93066',
      name: 'Saint-Denis',
      cogYear: 2026,
    });
    expect(resolveCommune('20004', table).kind).toBe('retired');
  });

  it('finds the postal codes that are not of the commune, and tells them apart', () => {
    const count: Record<string, number> = {};
    const said: Record<string, string> = {};
    for (const { commune, postalCode = '' } of structures) {
      const { kind } = checkPostalCode(postalCode, commune.code, table);
      count[kind] = (count[kind] ?? 0) + 1;
      said[postalCode] = kind;
    }
    // 62 rows in all; about thirty are CEDEX codes.
    expect(count).toEqual({
      'of-commune': structures.length - 62,
      'other-commune': 31,
      'cedex-like': 24,
      'commune-code': 5,
      elsewhere: 2,
    });
    expect(['19033', '61275', '53005', '06922', '88230'].map((code) => said[code])).toEqual([
      'commune-code',
      'commune-code',
      'commune-code',
      'elsewhere',
      'elsewhere',
    ]);
  });
});
