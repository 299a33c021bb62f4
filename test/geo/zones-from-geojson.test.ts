import { describe, expect, it } from 'vitest';
import { zonesAt, zonesFromGeoJson } from '../../src/geo/index.js';

const names = { id: 'code_qp', name: 'lib_qp', commune: 'insee_com' };
const ring = [[2, 46], [3, 46], [3, 47], [2, 46]]; // prettier-ignore
const feature = (
  geometry: unknown,
  properties: object = { code_qp: 'QN023999', lib_qp: 'Le Haut', insee_com: '23999' },
) => ({
  type: 'Feature',
  properties,
  geometry,
});
const read = (...features: unknown[]) => zonesFromGeoJson({ type: 'FeatureCollection', features }, names);

describe('zonesFromGeoJson', () => {
  it('reads areas', () => {
    const { zones, issues } = read(
      feature({ type: 'Polygon', coordinates: [ring] }),
      feature({ type: 'MultiPolygon', coordinates: [[ring], [ring]] }, { code_qp: 7 }),
    );
    expect(issues).toEqual([]);
    expect(zones.map(({ id, name, partOf }) => [id, name, partOf])).toEqual([
      ['QN023999', 'Le Haut', ['23999']],
      ['7', undefined, undefined],
    ]);
    expect(zonesAt({ latitude: 46.2, longitude: 2.5 }, zones).inside).toHaveLength(2);
  });

  it('takes a point for a part of its commune, never for a place inside', () => {
    const { zones } = read(feature({ type: 'Point', coordinates: [2, 46] }));
    const at = { latitude: 46, longitude: 2, commune: { code: '23999' } };
    expect(zonesAt(at, zones)).toMatchObject({ inside: [], possible: [{ id: 'QN023999', by: 'part-of-commune' }] });
  });

  it('names zones only when the commas leave no doubt', () => {
    const point = { type: 'Point', coordinates: [2, 46] };
    const named = (lib_qp: string) =>
      read(feature(point, { code_qp: 'A1, B2', lib_qp, insee_com: '23999' })).zones.map(({ name }) => name);
    expect(named('Le Haut, Le Bas')).toEqual(['Le Haut', 'Le Bas']);
    expect(named('Le Haut, le Milieu, Le Bas')).toEqual([undefined, undefined]);
  });

  it.each([
    [null],
    [5],
    [feature(null)],
    [feature({ type: 'Point' }, { code_qp: 'A1' })],
    [feature({ type: 'LineString', coordinates: ring })],
    [feature({ type: 'Polygon', coordinates: [] })],
    [feature({ type: 'Polygon', coordinates: [ring.slice(1)] })],
    [feature({ type: 'Polygon', coordinates: [[[652000, 6862000], ...ring]] })], // projected coordinates
    [feature({ type: 'Polygon', coordinates: [ring] }, {})],
  ])('says why %j is not a zone', (wrong) => {
    const { zones, issues } = read(wrong, feature({ type: 'Polygon', coordinates: [ring] }));
    expect(zones).toHaveLength(1);
    expect(issues.map(({ path }) => path[0])).toEqual([0]);
  });

  it.each([undefined, null, [], 'text', {}])('%j is not a collection, and does not throw', (data) => {
    expect(zonesFromGeoJson(data, names).issues.map(({ code }) => code)).toEqual(['not-a-collection']);
  });
});
