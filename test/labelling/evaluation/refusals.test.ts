import { describe, expect, it } from 'vitest';
import { evaluateDossier, explain, type Dossier } from '../../../src/index.js';
import { agent, everyone, soundFacts } from '../../support/fictional-dossier.js';

const AS_OF = '2020-01-15';

/**
 * The reasons of the refusals of the first wave, as the minister gave them (National Assembly, 25 February 2020):
 * 60 % no two FTE, 15 % partners missing, 5 % confidentiality, 3 % reduced mobility, 1 % digital, 16 % other.
 */
const REFUSALS: readonly [share: number, reason: string, over: NonNullable<Dossier['facts']>, criterion: string][] = [
  [60, 'no two full-time equivalents', { agents: { complete: true, items: [{ ...agent, fte: 0.8 }] } }, 'two-agents'],
  [
    15,
    'partners missing',
    {
      operators: everyone(AS_OF).map((entry) => (entry.operator === 'dgfip' ? { ...entry, status: 'absent' } : entry)),
    },
    'all-operators',
  ],
  [5, 'no confidentiality', { confidentialSpace: false }, 'confidentiality'],
  [3, 'no access for persons with reduced mobility', { accessible: false }, 'accessibility'],
  [1, 'no digital access', { computer: false }, 'digital-access'],
];

describe.each(REFUSALS)('%i %%: %s', (_share, _reason, over, criterion) => {
  const evaluation = evaluateDossier({ facts: { ...soundFacts(AS_OF), ...over } }, { asOf: AS_OF });

  it('is refused for that reason, and no other', () => {
    const failing = evaluation.findings.filter(({ verdict }) => verdict === 'not-satisfied');
    expect(failing.map(({ criterionId }) => criterionId)).toEqual([criterion]);
    expect(evaluation.summary).toMatchObject({ conclusion: 'some-criterion-fails', notSatisfied: 1, undetermined: 0 });
  });

  it('is written in both languages under what is not met', () => {
    expect(explain(evaluation, { locale: 'fr', format: 'text' })).toContain('Exigences non satisfaites');
    expect(explain(evaluation, { locale: 'en', format: 'text' })).toContain('Requirements that are not met');
  });
});

it('refuses nobody who meets everything known, and does not call it eligible', () => {
  const evaluation = evaluateDossier({ facts: soundFacts(AS_OF) }, { asOf: AS_OF });
  expect(evaluation.summary).toEqual({
    conclusion: 'no-encoded-criterion-fails',
    satisfied: 15,
    notSatisfied: 0,
    undetermined: 0,
    notApplicable: 0,
  });
  expect(evaluation.coverage).toEqual({ encoded: 15, published: 30, correspondence: 'not-established' });
});

it('leaves 16 % to other reasons, which no source details', () => {
  expect(100 - REFUSALS.reduce((sum, [share]) => sum + share, 0)).toBe(16);
});
