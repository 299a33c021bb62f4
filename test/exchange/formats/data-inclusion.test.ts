import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromDataInclusion, toDataInclusion } from '../../../src/exchange/index.js';
import { structure as fictional } from '../../support/fictional-structure.js';
import { structuresArbitrary } from '../any-structure.js';
import { silentlyLost } from './round-trip.js';

const options = { source: 'fictif', updatedOn: '2026-11-01' };
const structure = fictional({
  name: 'France services de Fictif.',
  commune: { code: '97499', name: 'Fictif' },
  departement: '974',
  postalCode: '97490',
  address: '1 rue Inventée',
  latitude: -21.1,
  longitude: 55.5,
  contacts: { emails: ['fs@exemple.fr', 'autre@exemple.fr'], phones: ['02 62 12 34 56'] },
  host: { kind: 'la-poste' },
  labelledOn: '2020-01-01',
  extras: { complement_adresse: 'Bâtiment B', commentaire: 'Fermé en août', site_web: 'pas une adresse' },
});

describe('toDataInclusion', () => {
  const { structures, services, notices } = toDataInclusion([structure], options);

  it('writes what the schema holds, and leaves the unknown SIRET null', () => {
    expect(structures[0]).toMatchObject({
      source: 'fictif',
      id: 'fictif--9001',
      nom: 'France services de Fictif',
      date_maj: '2026-11-01',
      siret: null,
      code_insee: '97499',
      telephone: '+262262123456',
      courriel: 'fs@exemple.fr',
      complement_adresse: 'Bâtiment B',
      site_web: null,
      reseaux_porteurs: ['france-service', 'la-poste'],
    });
    expect(services).toBeUndefined();
  });

  it('names all that it leaves behind, and says why', () => {
    expect(notices.map(({ code, path }) => [code, ...path])).toEqual([
      ['not-held', 0, 'labelledOn'],
      ['rewritten', 0, 'name'],
      ['not-held', 0, 'contacts', 'emails', 1],
      ['not-held', 0, 'extras', 'site_web'],
      ['not-held', 0, 'extras', 'commentaire'],
    ]);
    expect(notices.map(({ message }) => message.en)).toEqual([
      'the value of the field labelledOn ("2020-01-01") is not exported: data·inclusion has no field for this',
      'the value of the field name ("France services de Fictif.") is written "France services de Fictif" for data·inclusion',
      'the value of the field emails ("autre@exemple.fr") is not exported: data·inclusion accepts only one',
      'the value of the field site_web ("pas une adresse") is not exported: data·inclusion does not accept this value',
      'the value of the field commentaire ("Fermé en août") is not exported: data·inclusion has no field for this',
    ]);
  });

  it('takes the SIRET from the caller, from extras, then from the host', () => {
    const siretOf = (changes: object, pivot?: () => string) =>
      toDataInclusion([{ ...structure, ...changes }], { ...options, ...(pivot ? { pivot } : {}) }).structures[0]?.siret;
    const carried = { host: { kind: 'association', siret: '35600000049837' } };
    expect(siretOf(carried)).toBe('35600000049837');
    expect(siretOf({ ...carried, extras: { siret: '35600000000048' } })).toBe('35600000000048');
    expect(siretOf(carried, () => '35600000000048')).toBe('35600000000048');
    expect(siretOf({}, () => '35600000049838')).toBeNull(); // wrong check digit: a notice, and nothing exported
  });

  it('can add the common service of the network', () => {
    const service = toDataInclusion([structure], { ...options, services: true }).services?.[0];
    expect(service).toMatchObject({ structure_id: 'fictif--9001', type: 'accompagnement', frais: 'gratuit' });
  });

  it('refuses wrong arguments', () => {
    expect(() => toDataInclusion('x' as never, options)).toThrow(TypeError);
    expect(() => toDataInclusion([], { ...options, updatedOn: '2026-02-30' })).toThrow(/updatedOn/);
    expect(() => toDataInclusion([], { ...options, source: '' })).toThrow(/source/);
  });
});

describe('round trip', () => {
  it('brings back what went out, or a notice says what was lost', () => {
    fc.assert(
      fc.property(structuresArbitrary, fc.constantFrom('fictif', 'a--b', '__proto__'), (sent, source) => {
        const out = toDataInclusion(sent, { ...options, source });
        const { structures, rejected, notices } = fromDataInclusion(
          JSON.parse(JSON.stringify(out.structures)) as unknown[],
        );
        expect(rejected).toEqual([]);
        expect(silentlyLost(sent, structures, [...out.notices, ...notices])).toEqual([]);
      }),
    );
  });

  it('keeps the columns that the model does not hold, and gives them back', () => {
    const [row] = toDataInclusion([structure], options).structures;
    const sent = {
      ...row,
      siret: '35600000049837',
      site_web: 'https://exemple.fr',
      reseaux_porteurs: ['caf', 'france-service'],
    };
    const { structures } = fromDataInclusion([sent]);
    expect(structures[0]?.extras).toMatchObject({ siret: '35600000049837', reseaux_porteurs: ['caf'] });
    const again = toDataInclusion(structures, { ...options, updatedOn: '2030-01-01' }).structures[0];
    expect(again).toEqual({ ...sent, reseaux_porteurs: ['france-service', 'caf'] });
  });
});
