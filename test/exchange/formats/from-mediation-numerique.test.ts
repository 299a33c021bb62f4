import { describe, expect, it } from 'vitest';
import { fromMediationNumerique } from '../../../src/exchange/index.js';

const row = {
  id: '9001',
  pivot: '35600000049837',
  nom: 'France services de Fictif',
  commune: 'Fictif',
  code_insee: '23999',
  latitude: '46.1',
  longitude: '2.1',
  dispositif_programmes_nationaux: 'Aidants Connect|France Services',
};

describe('fromMediationNumerique', () => {
  it('reads a row of text, keeps the rest, and says what it assumed', () => {
    const { structures, rejected, notices } = fromMediationNumerique([
      { ...row, telephone: '+262269123456', typologie: 'RFS|PIMMS|TIERS_LIEUX', itinerance: 'Fixe', horaires: '' },
    ]);
    expect(rejected).toEqual([]);
    expect(structures[0]).toMatchObject({
      id: '9001',
      format: 'fixed',
      latitude: 46.1,
      contacts: { phones: ['02 69 12 34 56'] },
      host: { kind: 'pimms' },
      extras: { pivot: '35600000049837', typologie: 'TIERS_LIEUX', dispositif_programmes_nationaux: 'Aidants Connect' },
    });
    expect(structures[0]?.hours).toBeUndefined();
    expect(notices.map(({ code, received }) => [code, received])).toEqual([['assumed-value', 'role']]);
  });

  it('rejects places of other networks, and reads those that name none', () => {
    const { rejected, notices, structures } = fromMediationNumerique([
      { ...row, dispositif_programmes_nationaux: 'La Croix Rouge', typologie: 'ASSO' },
      { ...row, dispositif_programmes_nationaux: '' },
    ]);
    expect(rejected.map(({ row, issues }) => [row, issues[0]?.code])).toEqual([[0, 'not-france-services']]);
    expect(structures).toHaveLength(1);
    expect(notices.map(({ code }) => code)).toContain('france-services-unsaid');
  });

  it('reads a place that is both fixed and itinerant as itinerant, and keeps the cell', () => {
    const { structures, notices } = fromMediationNumerique([{ ...row, itinerance: 'Fixe|Itinérant' }]);
    expect([structures[0]?.format, structures[0]?.extras?.itinerance]).toEqual(['itinerant', 'Fixe|Itinérant']);
    expect(notices.map(({ code }) => code)).toContain('kept-in-extras');
  });
});
