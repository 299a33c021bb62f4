import fc from 'fast-check';
import type { FeatureCollection, Point } from 'geojson';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { fromGeoJson, readOfficialList, toGeoJson } from '../../../src/exchange/index.js';
import { structuresArbitrary } from '../any-structure.js';
import { record } from '../../support/fictional-list.js';

const { structures } = readOfficialList([
  record({ h_lundi: '09:00 - 12:00 / 13:00 - 17:00', commentaire: 'Fermé en août', format_fs: 'Bus_équivalent' }),
  record({ id_fs: '9002', latitude: '46.2', mail: 'a@exemple.fr', prise_rdv: 'Oui' }),
]);

describe('GeoJSON', () => {
  it('puts the longitude first', () => {
    expect(toGeoJson(structures).features[0]).toMatchObject({
      type: 'Feature',
      id: '9001',
      geometry: { type: 'Point', coordinates: [2.1, 46.1] },
      properties: { name: 'France services de Fictif-sur-Rien' },
    });
  });

  it('comes back the same, through text', () => {
    const text = JSON.stringify(toGeoJson(structures));
    expect(fromGeoJson(JSON.parse(text))).toEqual({ structures, rejected: [] });
  });

  it('brings any structure back, its hours and stops included', () => {
    fc.assert(
      fc.property(structuresArbitrary, (any) => {
        const collection: unknown = JSON.parse(JSON.stringify(toGeoJson(any)));
        expect(fromGeoJson(collection)).toEqual({ structures: any, rejected: [] });
      }),
    );
  });

  it('takes the identifier of the feature when its properties have none', () => {
    const [{ properties, ...feature } = { properties: {} }] = toGeoJson(structures).features;
    const { id, ...rest } = properties as { id?: string };
    const read = fromGeoJson({ type: 'FeatureCollection', features: [{ ...feature, properties: rest }] });
    expect(read.structures.map((structure) => structure.id)).toEqual([id]);
  });

  it('is not polluted by the keys of a feature', () => {
    const collection: unknown = JSON.parse(
      '{"type":"FeatureCollection","features":[{"properties":{"__proto__":{"polluted":1},"constructor":{}},"geometry":{}}]}',
    );
    expect(fromGeoJson(collection).rejected).toHaveLength(1);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  it('rejects what is not a structure, with every issue and the index of the feature', () => {
    const [good] = toGeoJson(structures).features;
    const { rejected, ...rest } = fromGeoJson({
      type: 'FeatureCollection',
      features: [good, { ...good, geometry: null }, 5],
    });
    expect(rest.structures).toHaveLength(1);
    expect(rejected.map(({ row, issues }) => [row, ...issues.map(({ path }) => path)])).toEqual([
      [1, [1, 'latitude'], [1, 'longitude']],
      [2, [2]],
    ]);
  });

  it.each([undefined, null, [], 'text', {}])('%j is not a collection, and does not throw', (data) => {
    expect(fromGeoJson(data).rejected.map(({ issues }) => issues[0]?.code)).toEqual(['not-a-collection']);
  });

  it('refuses a list that is not one', () => {
    expect(() => toGeoJson('structures' as never)).toThrow(TypeError);
  });
});

it('is a collection for programs that know the types of GeoJSON', () => {
  expectTypeOf(toGeoJson(structures)).toExtend<FeatureCollection>();
  expectTypeOf(toGeoJson(structures)).toExtend<FeatureCollection<Point>>();
  const collection: FeatureCollection<Point> = toGeoJson(structures);
  expect(collection.features).toHaveLength(2);
});
