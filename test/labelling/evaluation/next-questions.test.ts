import { describe, expect, it } from 'vitest';
import { evaluateDossier, nextQuestions } from '../../../src/index.js';
import { everyone, soundFacts } from '../../support/fictional-dossier.js';

const AS_OF = '2026-11-22';

describe('nextQuestions', () => {
  it('asks first what settles most, with the documents', () => {
    const [first, second] = nextQuestions(evaluateDossier({}, { asOf: AS_OF }));
    expect(first?.factId).toBe('agents');
    expect(first?.documents.map(({ fr }) => fr)).toEqual([
      'Tableau des effectifs (quotité, présence, employeur), sans nom de personne',
    ]);
    expect(second?.criteria).toContain('weekly-hours');
  });

  it('asks at once for what a requirement lacks and for what says whether it applies', () => {
    const { findings } = evaluateDossier({}, { asOf: AS_OF });
    const reasons = findings.find(({ criterionId }) => criterionId === 'weekly-hours')?.reasons;
    expect(reasons).toEqual(
      ['format', 'role', 'weeklyOpeningMinutes', 'hasOtherSites', 'weeklyOpeningMinutesWithSites'].map((fact) => ({
        kind: 'fact',
        fact,
      })),
    );
  });

  it('does not speak of the rule of a bus before it is known to be one', () => {
    const { findings } = evaluateDossier({}, { asOf: AS_OF });
    expect(findings.flatMap(({ reasons = [] }) => reasons).filter(({ kind }) => kind === 'rule-unknown')).toEqual([]);
  });

  it('names the operators of which nothing is said', () => {
    const operators = everyone(AS_OF).filter(({ operator }) => operator !== 'la-poste');
    const questions = nextQuestions(evaluateDossier({ facts: { ...soundFacts(AS_OF), operators } }, { asOf: AS_OF }));
    expect(questions.find(({ factId }) => factId === 'operators')?.details.map(({ fr }) => fr)).toEqual(['La Poste']);
  });

  it('has nothing to ask where no answer would settle anything', () => {
    const attestations = (['neutrality', 'commonBase'] as const).map((fact) => ({
      fact,
      by: 'host' as const,
      on: AS_OF,
    }));
    const evaluation = evaluateDossier({ facts: soundFacts(AS_OF), attestations }, { asOf: AS_OF });
    expect(nextQuestions(evaluation)).toEqual([]);
    expect(evaluation.summary.conclusion).toBe('no-encoded-criterion-fails');
  });
});
