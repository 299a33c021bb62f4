import Papa from 'papaparse';
import { expect, it } from 'vitest';
import { readOfficialList } from '../../src/exchange/index.js';
import { frrZoning, zonesAtEach, zonesFromGeoJson } from '../../src/geo/index.js';
import { describeWithRealData, realData } from './data.js';

const rowsOf = (csv: string): unknown[] => Papa.parse<unknown>(csv, { header: true, skipEmptyLines: true }).data;

describeWithRealData('published zones', () => {
  const { structures } = readOfficialList(realData('france-services', 'liste-fs-20240801.csv'));

  it('classes the communes as the file of July 2025 counts them', () => {
    const { frr, frrPlus, beneficiary, notices } = frrZoning(
      rowsOf(realData('zonages', 'liste-communes-FRR-juillet2025.csv')),
    );
    expect(notices).toEqual([]);
    expect(frr.communes).toHaveLength(13_313 + 4_456);
    expect(frrPlus.communes).toHaveLength(4_456);
    expect([frr.partOf?.length, beneficiary.communes?.length, beneficiary.partOf?.length]).toEqual([20, 2_134, 11]);
    expect(frr.known).toHaveLength(34_875);

    const found = zonesAtEach(structures, [frr]);
    const count = (list: 'inside' | 'possible' | 'unknown') => found.filter((zones) => zones[list].length > 0).length;
    // Arrondissements are found as their commune. Saint-Martin and the retired communes are not in the file.
    const unknown = structures.filter((_, i) => (found[i]?.unknown.length ?? 0) > 0).map(({ commune }) => commune.code);
    expect(unknown.sort()).toEqual(['49069', '93059', '93059', '97801', '97801']);
    expect(count('inside')).toBeGreaterThan(1_000);
    expect(count('inside') + count('possible') + count('unknown')).toBeLessThan(structures.length);
  });

  it('takes the points of the QPV for parts of communes: possible, never inside', () => {
    const collection: unknown = JSON.parse(realData('zonages', 'qpv-2024-par-commune.geojson'));
    const { zones, issues } = zonesFromGeoJson(collection, { id: 'code_qp', name: 'lib_qp', commune: 'insee_com' });
    expect(issues).toEqual([]);
    expect(new Set(zones.map(({ partOf }) => partOf?.[0])).size).toBe(824);
    const found = zonesAtEach(structures, zones);
    expect(found.every(({ inside, unknown }) => inside.length === 0 && unknown.length === 0)).toBe(true);
    expect(found.filter(({ possible }) => possible.length > 0).length).toBeGreaterThan(300);
    const auch = structures.findIndex(({ commune }) => commune.name === 'Auch');
    expect(found[auch]?.possible.map(({ by }) => by)).toContain('part-of-commune');
  });
});
