import { describe, expect, it } from 'vitest';
import { fromDataInclusion } from '../../../src/exchange/index.js';

const row = {
  source: 'fictif',
  id: 'fictif--9001',
  nom: 'France services de Fictif',
  date_maj: '2026-11-01',
  commune: 'Fictif',
  code_insee: '23999',
  latitude: 46.1,
  longitude: 2.1,
  reseaux_porteurs: ['france-service'],
};

describe('fromDataInclusion', () => {
  it('reads a row, and says what it assumed', () => {
    const { structures, rejected, notices } = fromDataInclusion([
      { ...row, telephone: '+33123456789', courriel: null },
    ]);
    expect(rejected).toEqual([]);
    expect(structures[0]).toMatchObject({ id: '9001', departement: '23', contacts: { phones: ['01 23 45 67 89'] } });
    expect(notices.map(({ code, received }) => [code, received])).toEqual([
      ['assumed-value', 'role'],
      ['assumed-value', 'format'],
    ]);
  });

  it('keeps whole identifiers when the rows come from several sources', () => {
    const { structures } = fromDataInclusion([row, { ...row, source: 'autre', id: 'autre--9001' }]);
    expect(structures.map(({ id }) => id)).toEqual(['fictif--9001', 'autre--9001']);
  });

  it('rejects other networks, twins and rows without a place; reads those that name no network', () => {
    const { structures, rejected, notices } = fromDataInclusion([
      { ...row, reseaux_porteurs: ['caf'] },
      { ...row, reseaux_porteurs: null },
      row,
      { ...row, id: 'fictif--9002', code_insee: null, latitude: null, longitude: 'est' },
      null,
    ]);
    expect(structures).toHaveLength(1);
    expect(
      rejected.map(({ row, issues }) => [row, ...issues.map(({ code, path }) => `${code} ${path.join('.')}`)]),
    ).toEqual([
      [0, 'not-france-services 0.reseaux_porteurs'],
      [2, 'duplicate-id 2.id'],
      [3, 'missing 3.code_insee', 'missing 3.latitude', 'wrong-type 3.longitude'],
      [4, 'not-a-record 4'],
    ]);
    expect(notices.some(({ code, path }) => code === 'france-services-unsaid' && path[0] === 1)).toBe(true);
  });

  it('keeps what it cannot read', () => {
    const { structures, notices } = fromDataInclusion([{ ...row, code_postal: 'F-23990', telephone: '3939' }]);
    expect(structures[0]?.extras).toMatchObject({ code_postal: 'F-23990' });
    expect(structures[0]?.contacts?.phones).toEqual(['3939']);
    expect(notices.some(({ code }) => code === 'kept-in-extras')).toBe(true);
  });

  it('reads a list of networks written in a cell', () => {
    const networks = '["france-service", "pimms-mediation"]';
    expect(fromDataInclusion([{ ...row, reseaux_porteurs: networks }]).structures[0]?.host).toEqual({
      kind: 'pimms',
    });
  });
});
