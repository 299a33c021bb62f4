import { describe, expect, it } from 'vitest';
import { fromGeoJson, jsonSchemas, readOfficialList, toGeoJson } from '../../src/exchange/index.js';
import { record } from './fictional-list.js';

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

  it('rejects what is not a structure, with every issue and the rank of the feature', () => {
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

describe('JSON Schemas', () => {
  it('say what a structure needs, and are plain JSON', () => {
    const { structure, dossier } = jsonSchemas();
    expect(structure.required).toEqual([
      'id',
      'name',
      'role',
      'format',
      'commune',
      'departement',
      'latitude',
      'longitude',
    ]);
    expect(Object.keys(dossier.properties as object)).toEqual(expect.arrayContaining(['structure', 'sites', 'facts']));
    const schemas = jsonSchemas();
    expect(JSON.parse(JSON.stringify(schemas))).toEqual(schemas);
  });

  it('name no format of their own', () => {
    const formats = [...JSON.stringify(jsonSchemas()).matchAll(/"format":"([^"]+)"/g)].map((match) => match[1]);
    expect([...new Set(formats)]).toEqual(['date']);
  });
});
