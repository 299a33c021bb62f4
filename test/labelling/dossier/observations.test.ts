import { expect, it } from 'vitest';
import { evaluateDossier, observationsSchema, safeParseDossier } from '../../../src/index.js';
import { typographic } from '../../../src/foundation/text.js';
import { everyone, soundFacts } from '../../support/fictional-dossier.js';

const AS_OF = '2024-06-01';

/** "Je déménage", "Je pars à la retraite"; "France Victimes", "Mission Locale Rurale": the examples of the sources. */
const observations = {
  lifeEventsTrained: ['Je déménage', 'Je pars à la retraite'],
  complementaryServices: ['Espace de coworking'],
  localPartners: ['France Victimes', 'Mission Locale Rurale', 'Action Logement'],
  passNumerique: true,
};

it('keeps them as sentences, and changes no verdict', () => {
  const [with_, without] = [{ observations }, {}].map((more) =>
    evaluateDossier({ facts: soundFacts(AS_OF), ...more }, { asOf: AS_OF }),
  );
  expect(with_?.findings).toEqual(without?.findings);
  expect(with_?.observations?.map(({ fr }) => fr)).toEqual(
    [
      'Agents formés aux évènements de vie : Je déménage, Je pars à la retraite',
      'Services complémentaires : Espace de coworking',
      'Partenaires locaux : France Victimes, Mission Locale Rurale, Action Logement',
      'Pass numérique remis aux usagers : oui',
    ].map(typographic),
  );
  expect(with_?.notices).toEqual([]);
  expect(without && 'observations' in without).toBe(false);
});

it('never lets a local partner replace an operator of the base, and says where an operator is declared', () => {
  const operators = everyone(AS_OF).map((entry) =>
    entry.operator === 'cnaf' ? { ...entry, status: 'absent' as const } : entry,
  );
  const { findings, notices } = evaluateDossier(
    { facts: { ...soundFacts(AS_OF), operators }, observations: { localPartners: ['France Victimes', 'CAF'] } },
    { asOf: AS_OF },
  );
  expect(findings.find(({ criterionId }) => criterionId === 'all-operators')?.verdict).toBe('not-satisfied');
  expect(notices.map(({ code, path }) => [code, path])).toEqual([
    ['operator-as-partner', ['observations', 'localPartners', 1]],
  ]);
});

it('is checked like the rest of the dossier', () => {
  expect(observationsSchema.safeParse(observations).success).toBe(true);
  const parsed = safeParseDossier({ observations: { passNumerique: 'oui', colour: 'red' } });
  expect(!parsed.ok && parsed.issues.map(({ code, path }) => [code, path])).toEqual([
    ['wrong-type', ['observations', 'passNumerique']],
    ['unknown-key', ['observations', 'colour']],
  ]);
});
