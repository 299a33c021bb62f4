import { describe, expect, it } from 'vitest';
import {
  evaluateDossier,
  evaluateDossiers,
  explain,
  nextQuestions,
  safeParseDossier,
  type Dossier,
} from '../../../src/index.js';
import { typographic } from '../../../src/foundation/text.js';
import { soundFacts } from '../../support/fictional-dossier.js';

const AS_OF = '2026-11-22';
const find = (dossier: Dossier, id: string, asOf = AS_OF) =>
  evaluateDossier(dossier, { asOf }).findings.find(({ criterionId }) => criterionId === id);

describe('a list of items with an empty place', () => {
  it('is named, and reads as not known', () => {
    const facts = { ...soundFacts(AS_OF), agents: { items: new Array<never>(2) } };
    const { findings, notices } = evaluateDossier({ facts }, { asOf: AS_OF });
    expect(notices.map(({ code, path, received }) => ({ code, path, received }))).toEqual([
      { code: 'wrong-type', path: ['facts', 'agents'], received: { items: ['nothing', 'nothing'] } },
    ]);
    expect(findings.find(({ criterionId }) => criterionId === 'two-agents')?.verdict).toBe('undetermined');
  });
});

describe('attestations', () => {
  const attested = (on: string, holds?: boolean) => ({
    fact: 'neutrality',
    by: 'host' as const,
    on,
    ...(holds === undefined ? {} : { holds }),
  });
  const verdict = (...attestations: NonNullable<Dossier['attestations']>) =>
    find({ attestations }, 'neutrality')?.verdict;

  it('says in which capacity, on which day', () => {
    const finding = find({ attestations: [{ ...attested('2026-01-01'), document: 'Charte' }] }, 'neutrality');
    expect(finding?.verdict).toBe('satisfied');
    expect(finding?.observed?.fr).toBe(
      typographic('Laïcité et neutralité : attesté par le porteur le 1er janvier 2026 (Charte)'),
    );
  });

  it('lets the latest decide, and two of one day that contradict each other settle nothing', () => {
    expect(verdict(attested('2026-01-01'), attested('2026-02-01', false))).toBe('not-satisfied');
    expect(verdict(attested('2026-02-01'), attested('2026-02-01', false))).toBe('undetermined');
  });

  it('does not count one that comes after the day examined', () => {
    const { findings, notices } = evaluateDossier({ attestations: [attested('2027-01-01')] }, { asOf: AS_OF });
    expect(findings.find(({ criterionId }) => criterionId === 'neutrality')?.verdict).toBe('undetermined');
    expect(notices.map(({ code }) => code)).toEqual(['attested-later']);
  });

  it('counts one of the very day examined, without a remark', () => {
    const { findings, notices } = evaluateDossier({ attestations: [attested(AS_OF)] }, { asOf: AS_OF });
    expect(findings.find(({ criterionId }) => criterionId === 'neutrality')?.verdict).toBe('satisfied');
    expect(notices).toEqual([]);
  });
});

describe('disputes', () => {
  const differ = (fte: number) => {
    const agent = { present: true, versatile: true, trainedOn: '2020-01-01', fte };
    const facts = { agents: { complete: true, items: [agent, agent] } };
    return evaluateDossier({ facts }, { asOf: AS_OF }).disputes.find(({ criterionId }) => criterionId === 'two-agents');
  };

  it('are in the evaluation whether their readings agree or not', () => {
    expect([differ(1)?.differ, differ(0.8)?.differ]).toEqual([false, true]);
    expect(differ(0.8)?.readings.map(({ id, verdict }) => [id, verdict])).toEqual([
      ['present', 'satisfied'],
      ['fte', 'not-satisfied'],
    ]);
  });
});

describe('a threshold that the law changes', () => {
  it('changes what is expected, in words', () => {
    const expected = (asOf: string) => find({}, 'weekly-hours', asOf)?.expected.en;
    expect(expected(AS_OF)).toBe('Opening to the public: at least 24 h a week');
    expect(find({}, 'two-agents')?.expected.en).toBe(
      'Reception agents who are present, versatile and trained: at least 2; in another reading, full-time equivalents at the reception: at least 2',
    );
  });
});

describe('the envelope', () => {
  it('names the référentiel, what is not known of it, and every part of the dossier that nothing reads', () => {
    const evaluation = evaluateDossier({ facts: { colour: 'red' } }, { asOf: AS_OF });
    expect(evaluation.format).toBe('france-services/evaluation@1');
    expect(evaluation.referentiel.id).toBe('france-services-2025');
    expect(evaluation.referentiel.unknowns.length).toBe(2);
    expect(evaluation.notices.map(({ code, path }) => [code, path])).toEqual([['unused-fact', ['facts', 'colour']]]);
    expect(evaluation.summary).toMatchObject({ conclusion: 'undetermined', undetermined: 17 });
  });

  it('encodes nothing before August 2019, and does not conclude', () => {
    const { referentiel, coverage, summary } = evaluateDossier({}, { asOf: '2019-08-05' });
    expect([referentiel.id, coverage.encoded, coverage.published, summary.conclusion]).toEqual([
      'msap',
      0,
      9,
      'undetermined',
    ]);
  });

  it('audits an old decision with what could be known then', () => {
    expect(evaluateDossier({}, { asOf: '2026-01-01', knownOn: '2024-01-01' }).referentiel.id).toBe(
      'france-services-2019',
    );
  });

  it('says when the day examined is later than the last review', () => {
    expect(evaluateDossier({}, { asOf: '2026-11-23' }).notices.map(({ code }) => code)).toEqual(['beyond-review']);
  });

  it('refuses a day that does not exist', () => {
    expect(() => evaluateDossier({}, { asOf: '2026-02-30' })).toThrow(RangeError);
    expect(() => evaluateDossier({}, { asOf: AS_OF, knownOn: 'hier' })).toThrow('knownOn');
  });

  it('judges many as one by one', () => {
    const dossiers = [{ id: 'A' }, { id: 'B', facts: soundFacts(AS_OF) }];
    expect(evaluateDossiers(dossiers, { asOf: AS_OF })).toEqual(
      dossiers.map((dossier) => evaluateDossier(dossier, { asOf: AS_OF })),
    );
  });
});

it('does the second job of the README: validate a dossier and write the letter', () => {
  const json: unknown = { facts: { accessible: true, weeklyOpeningDays: 5 } };
  const job = () => {
    const parsed = safeParseDossier(json);
    if (!parsed.ok) return parsed.issues.map((i) => i.message.fr);
    const evaluation = evaluateDossier(parsed.value, { asOf: '2026-11-22' });
    const ask = nextQuestions(evaluation).map((q) => [q.question.fr, q.documents]);
    const open = evaluation.findings.flatMap((f) => (f.verdict === 'undetermined' ? [[f.criterionId, f.reasons]] : []));
    return { ask, open, letter: explain(evaluation, { locale: 'fr', format: 'markdown' }) };
  };
  const done = job();
  expect(!Array.isArray(done) && [done.ask.length > 0, done.open.length, done.letter.startsWith('# ')]).toEqual([
    true,
    16,
    true,
  ]);
});
