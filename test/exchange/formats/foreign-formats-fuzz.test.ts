import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  checkPostalCode,
  communeTable,
  fromDataInclusion,
  fromGeoJson,
  fromMediationNumerique,
  internationalPhone,
  MEDIATION_NUMERIQUE_COLUMNS,
  resolveCommune,
  toDataInclusion,
  toMediationNumerique,
  type ReadStructures,
} from '../../../src/exchange/index.js';
import { frrZoning, zonesFromGeoJson } from '../../../src/geo/index.js';
import { safeParseStructure } from '../../../src/structures/structure.js';

const HOSTILE = [
  '__proto__',
  'constructor',
  'toString',
  '=HYPERLINK("http://exemple.fr")',
  '\u0000\uFFFF\uD800',
  'NaN',
  '1e999',
  '-'.repeat(5000),
  'a@'.repeat(2000),
  'Mo 09:00-'.repeat(2000),
  '||||',
];
const cell = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(...HOSTILE),
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom('23999', '97199', '46.1', 2.1, 'France Services', 'RFS', 'Itinérant', 'Mo-Fr 09:00-12:00', [
    'france-service',
  ]),
);
const DI = ['source', 'id', 'nom', 'commune', 'code_insee', 'latitude', 'longitude', 'telephone', 'courriel', 'reseaux_porteurs', 'horaires_accueil', 'code_postal', 'siret']; // prettier-ignore
const rowOf = (columns: readonly string[]) =>
  fc.oneof(
    {
      weight: 9,
      arbitrary: fc.dictionary(fc.constantFrom(...columns, '__proto__', 'constructor', 'autre'), cell, {
        noNullPrototype: false,
      }),
    },
    { weight: 1, arbitrary: fc.anything() },
  );

/** Nothing crashed, nothing was lost or polluted, and what was read is sound and can go out again. */
function expectSound(rows: readonly unknown[], { structures, rejected }: ReadStructures) {
  expect(structures.length + rejected.length).toBe(rows.length);
  for (const structure of structures) {
    const checked = safeParseStructure(structure);
    expect(checked.ok).toBe(true);
  }
  expect(rejected.every(({ issues }) => issues.length > 0)).toBe(true);
  JSON.stringify({ structures, rejected });
  const updatedOn = '2026-11-01';
  expect(toDataInclusion(structures, { source: 's', updatedOn }).structures).toHaveLength(structures.length);
  expect(toMediationNumerique(structures, { updatedOn }).rows).toHaveLength(structures.length);
  expect(Object.keys(Object.prototype)).toEqual([]);
}

const sound = {
  source: 's',
  id: 's--1',
  nom: 'Fictive',
  commune: 'Fictif',
  code_insee: '23999',
  latitude: 46,
  longitude: 2,
  reseaux_porteurs: ['france-service'],
};

describe('foreign formats, whatever comes', () => {
  it('data·inclusion', () => {
    fc.assert(fc.property(fc.array(rowOf(DI), { maxLength: 5 }), (rows) => expectSound(rows, fromDataInclusion(rows))));
  });

  it('a sound row with one wild cell', () => {
    fc.assert(
      fc.property(fc.constantFrom(...DI, '__proto__'), cell, (column, value) => {
        const rows: unknown[] = [JSON.parse(JSON.stringify(sound)), { ...sound, [column]: value }];
        expectSound(rows, fromDataInclusion(rows));
      }),
    );
  });

  it('médiation numérique', () => {
    const row = rowOf(MEDIATION_NUMERIQUE_COLUMNS);
    fc.assert(fc.property(fc.array(row, { maxLength: 5 }), (rows) => expectSound(rows, fromMediationNumerique(rows))));
  });

  it('GeoJSON, zones, tables and classifications', () => {
    fc.assert(
      fc.property(fc.anything(), fc.array(fc.anything()), fc.string(), (anything, list, code) => {
        fromGeoJson(anything);
        fromGeoJson({ features: list });
        zonesFromGeoJson(anything, { id: 'id' });
        zonesFromGeoJson({ features: list }, { id: 'id', name: '__proto__', commune: 'constructor' });
        frrZoning(list);
        const table = communeTable({ year: 2026, communes: list, retired: list });
        resolveCommune(code, table);
        checkPostalCode(code, code, table);
        expect(Object.keys(Object.prototype)).toEqual([]);
      }),
    );
  });

  it('keeps a key that would change objects as a key of its own', () => {
    const row: unknown = JSON.parse(`{"__proto__": {"polluted": true}, ${JSON.stringify(sound).slice(1)}`);
    const [structure] = fromDataInclusion([row]).structures;
    expect(structure?.extras?.['__proto__ (column)']).toEqual({ polluted: true });
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  it('does not climb without end into nested data', () => {
    const deep: unknown = JSON.parse('['.repeat(50_000) + ']'.repeat(50_000));
    expect(fromDataInclusion([{ ...sound, autre: deep }, deep]).structures).toHaveLength(1);
    expect(fromGeoJson({ features: [{ properties: { autre: deep } }, deep] }).rejected).toHaveLength(2);
    expect(frrZoning([deep, { Code_insee: deep }]).notices).toHaveLength(2);
  });

  it('reads huge cells in time that grows with their size', () => {
    const time = (size: number) => {
      const start = performance.now();
      for (const piece of ['a', '@a.', '1 ', '-', '--', 'a|', 'Mo 09:00-12:00; ', ',"', '%', '. ']) {
        const text = piece.repeat(size / piece.length);
        const cells = { nom: text, telephone: text, courriel: text, horaires_accueil: text, code_postal: text };
        const rows = [
          { ...sound, ...cells, reseaux_porteurs: text },
          { ...sound, ...cells, latitude: text, site_web: text },
        ];
        const read = fromDataInclusion(rows);
        toDataInclusion(read.structures, { source: 's', updatedOn: '2026-11-01' });
        internationalPhone(text);
      }
      return performance.now() - start;
    };
    time(1000);
    const [small, large] = [time(20_000), time(200_000)];
    expect(large).toBeLessThan(Math.max(small, 20) * 40);
  });
});
