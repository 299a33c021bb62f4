import {
  fromSchemaLieuxDeMediationNumerique,
  toSchemaLieuxDeMediationNumerique,
  type SchemaLieuMediationNumerique,
} from '@gouvfr-anct/lieux-de-mediation-numerique';
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import {
  fromMediationNumerique,
  MEDIATION_NUMERIQUE_COLUMNS,
  toMediationNumerique,
} from '../../../src/exchange/index.js';
import { structure as fictional, wholeWeek } from '../../support/fictional-structure.js';
import { structuresArbitrary } from '../any-structure.js';
import { silentlyLost } from './round-trip.js';

const updatedOn = '2026-11-01';
const structure = fictional({
  name: 'France services de Fictif',
  format: 'itinerant',
  groupName: 'Réseau fictif',
  commune: { code: '97199', name: 'Fictif' },
  departement: '971',
  postalCode: '97190',
  address: '1 rue Inventée',
  latitude: 16.1,
  longitude: -61.5,
  contacts: { emails: ['fs@exemple.fr', 'autre@exemple.fr'], phones: ['06 90 12 34 56', '05 90 12 34 56'] },
  host: { kind: 'association', siret: '35600000049837' },
  hours: wholeWeek({ monday: '09:00-12:00' }, { publicHolidays: 'closed' }),
  extras: { complement_adresse: 'Bâtiment B', prise_rdv: 'https://rdv.exemple.fr/' },
});

describe('toMediationNumerique', () => {
  const { rows, notices } = toMediationNumerique([structure], { updatedOn, source: 'Fictif' });

  it.each(['constructor', 'toString'])('has no word for a host that is none: %s', (kind) => {
    const { rows: written, notices: lost } = toMediationNumerique([{ ...structure, host: { kind } } as never], {
      updatedOn,
      source: 'Fictif',
    });
    expect(JSON.stringify(written)).not.toContain(kind);
    expect(lost.map(({ path }) => path.join('.'))).toContain('0.host');
  });

  it('writes the columns of the standard', () => {
    expect(rows).toEqual([
      {
        id: '9001',
        pivot: '35600000049837',
        nom: 'France services de Fictif',
        commune: 'Fictif',
        code_postal: '97190',
        code_insee: '97199',
        adresse: '1 rue Inventée',
        complement_adresse: 'Bâtiment B',
        latitude: 16.1,
        longitude: -61.5,
        typologie: 'RFS|ASSO',
        telephone: '+590690123456',
        courriels: 'fs@exemple.fr|autre@exemple.fr',
        horaires: 'Mo 09:00-12:00; PH off',
        source: 'Fictif',
        itinerance: 'Itinérant',
        structure_parente: 'Réseau fictif',
        date_maj: updatedOn,
        services: 'Aide aux démarches administratives',
        frais_a_charge: 'Gratuit',
        dispositif_programmes_nationaux: 'France Services',
        prise_rdv: 'https://rdv.exemple.fr/',
      },
    ]);
    const order = MEDIATION_NUMERIQUE_COLUMNS.filter((column) => column in (rows[0] ?? {}));
    expect(Object.keys(rows[0] ?? {})).toEqual(order);
  });

  it('names what stays behind', () => {
    expect(notices.map(({ code, path }) => [code, ...path])).toEqual([
      ['not-held', 0, 'contacts', 'phones', 1],
      ['not-held', 0, 'host'],
    ]);
  });

  it('makes up neither pivot, nor address, nor postal code', () => {
    const { host, address, postalCode, ...bare } = structure;
    const out = toMediationNumerique([bare], { updatedOn });
    expect([out.rows[0]?.pivot, out.rows[0]?.adresse, out.rows[0]?.code_postal]).toEqual(['', '', '']);
    expect(out.notices.filter(({ code }) => code === 'required-unknown').map(({ path }) => path[1])).toEqual([
      'pivot',
      'code_postal',
      'adresse',
    ]);
    const complete = toMediationNumerique([bare], {
      updatedOn,
      pivot: ({ id }) => (id === '9001' ? 'W123456789' : undefined),
    });
    expect(complete.rows[0]?.pivot).toBe('W123456789');
  });
});

describe('the library of the standard', () => {
  it('reads our export, and gives it back for us to read', () => {
    const bare = { ...structure, host: { kind: 'association' as const } };
    const sent = [structure, { ...structure, id: '9002', format: 'fixed' as const }, { ...bare, id: '9003' }];
    const out = toMediationNumerique(sent, { updatedOn, pivot: () => '35600000049837' });
    const places = fromSchemaLieuxDeMediationNumerique(out.rows as SchemaLieuMediationNumerique[]);
    const again = toSchemaLieuxDeMediationNumerique(places);
    // It drops the columns that it does not model, and none of those that matter here.
    expect(again).toEqual(out.rows);
    const { structures, rejected } = fromMediationNumerique(again);
    expect(rejected).toEqual([]);
    expect(silentlyLost(sent, structures, out.notices)).toEqual([]);
    expect(structures[0]?.hours).toEqual(structure.hours);
  });
});

describe('round trip', () => {
  it('brings back what went out, or a notice says what was lost', () => {
    fc.assert(
      fc.property(structuresArbitrary, (sent) => {
        const out = toMediationNumerique(sent, { updatedOn });
        const { structures, rejected, notices } = fromMediationNumerique(out.rows);
        expect(rejected).toEqual([]);
        expect(silentlyLost(sent, structures, [...out.notices, ...notices])).toEqual([]);
      }),
    );
  });

  it('survives a CSV file', () => {
    fc.assert(
      fc.property(structuresArbitrary, (sent) => {
        const out = toMediationNumerique(sent, { updatedOn });
        const csv = Papa.unparse([...out.rows], { columns: [...MEDIATION_NUMERIQUE_COLUMNS] });
        const rows = Papa.parse<unknown>(csv, { header: true }).data;
        expect(fromMediationNumerique(rows)).toEqual(fromMediationNumerique(out.rows));
      }),
      { numRuns: 30 },
    );
  });
});
