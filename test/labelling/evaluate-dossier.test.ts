import { describe, expect, it } from 'vitest';
import {
  compareEvaluations,
  evaluateDossier,
  evaluateDossiers,
  explain,
  factsFromStructures,
  nextQuestions,
  referentielAt,
  safeParseDossier,
  type Dossier,
} from '../../src/index.js';
import { everyone, record, soundFacts, week } from './fictional.js';

const AS_OF = '2026-11-22';
const find = (dossier: Dossier, id: string, asOf = AS_OF) =>
  evaluateDossier(dossier, { asOf }).findings.find(({ criterionId }) => criterionId === id);

describe('opening hours from records', () => {
  const principal = record({ hours: week('09:00', '13:18') });

  it('cites what was observed', () => {
    const finding = find({ structure: principal, sites: [] }, 'weekly-hours');
    expect(finding?.verdict).toBe('not-satisfied');
    expect(finding?.observed?.fr).toContain(
      '21 h 30 par semaine, union des plages publiées de la structure principale',
    );
    expect(finding?.observed?.en).toContain('21 h 30 a week, union of the published slots of the principal');
  });

  it('shows both readings when the sites change the answer', () => {
    const site = record({ id: 'F-2', role: 'antenne', principalId: 'F-1', hours: week('14:00', '17:00') });
    const dossier = { structure: principal, sites: [site] };
    const finding = find(dossier, 'weekly-hours');
    expect(finding?.verdict).toBe('undetermined');
    const [reason] = finding?.because ?? [];
    expect(reason?.kind === 'readings-differ' && reason.readings.map(({ id, verdict }) => [id, verdict])).toEqual([
      ['principal-alone', 'not-satisfied'],
      ['with-sites', 'satisfied'],
    ]);
    // 21 h 30 in the morning, 15 h in the afternoon.
    expect(factsFromStructures(principal, [site], AS_OF).facts.weeklyOpeningMinutesWithSites).toBe(2190);
  });

  it('counts hours at two places at once only once', () => {
    const twin = record({ id: 'F-2', role: 'antenne', hours: week('09:00', '13:18') });
    expect(factsFromStructures(principal, [twin], AS_OF).facts.weeklyOpeningMinutesWithSites).toBe(1290);
  });

  it('never reads a day that is not published as closed', () => {
    const { saturday: _saturday, sunday: _sunday, ...known } = week('09:00', '13:18');
    const finding = find({ structure: record({ hours: known }) }, 'weekly-hours');
    expect(finding?.verdict).toBe('undetermined');
    expect(finding?.observed?.fr).toContain('au moins 21 h 30 par semaine');
    expect(find({ structure: record({ hours: known }) }, 'opening-days')?.verdict).toBe('satisfied');
  });

  it('leaves the hours unknown when none is published', () => {
    const finding = find({ structure: record(), sites: [] }, 'weekly-hours');
    expect(finding?.because).toEqual([{ kind: 'fact', fact: 'weeklyOpeningMinutes' }]);
  });

  it('asks for the sites of a structure on several sites', () => {
    const finding = find(
      { structure: record({ format: 'multi-site', hours: week('09:00', '12:00') }) },
      'weekly-hours',
    );
    expect(finding?.because).toEqual([{ kind: 'fact', fact: 'weeklyOpeningMinutesWithSites' }]);
  });

  it('does not take a structure on several sites for a single one because none is given', () => {
    const dossier = { structure: record({ format: 'multi-site', hours: week('09:00', '12:00') }), sites: [] };
    expect(find(dossier, 'weekly-hours')?.verdict).toBe('undetermined');
    expect(evaluateDossier(dossier, { asOf: AS_OF }).notices.map(({ code }) => code)).toEqual(['no-site-given']);
  });

  it('does not count a site whose label has ended, and says so', () => {
    const site = record({ id: 'F-2', role: 'antenne', hours: week('14:00', '17:00'), labelEndedOn: '2025-01-01' });
    const { facts, notices } = factsFromStructures(principal, [site], AS_OF);
    expect(facts.hasOtherSites).toBe(false);
    expect(notices.map(({ code }) => code)).toEqual(['label-ended']);
  });

  it('keeps the declared value, and says when the published one differs', () => {
    const { findings, notices } = evaluateDossier(
      { structure: principal, sites: [], facts: { weeklyOpeningMinutes: 1500 } },
      { asOf: AS_OF },
    );
    expect(findings.find(({ criterionId }) => criterionId === 'weekly-hours')?.verdict).toBe('satisfied');
    expect(notices.map(({ code, path }) => [code, path])).toEqual([
      ['declared-differs', ['facts', 'weeklyOpeningMinutes']],
    ]);
  });
});

describe('attestations', () => {
  const attested = (on: string, holds?: boolean) => ({
    fact: 'neutrality',
    by: 'carrier' as const,
    on,
    ...(holds === undefined ? {} : { holds }),
  });
  const verdict = (...attestations: NonNullable<Dossier['attestations']>) =>
    find({ attestations }, 'neutrality')?.verdict;

  it('says in which capacity, on which day', () => {
    const finding = find({ attestations: [{ ...attested('2026-01-01'), document: 'Charte' }] }, 'neutrality');
    expect(finding?.verdict).toBe('satisfied');
    expect(finding?.observed?.fr).toBe('Laïcité et neutralité : attesté par le porteur le 1er janvier 2026 (Charte)');
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

  it('carries over the requirements of 2019 as assumed since June 2025', () => {
    const standings = (asOf: string) => referentielAt(asOf).criteria.map(({ standing }) => standing);
    expect(new Set(standings('2025-06-15'))).toEqual(new Set(['in-force']));
    expect(standings('2025-06-16').filter((standing) => standing === 'assumed')).toHaveLength(15);
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

  it('says when the day examined is later than the last check', () => {
    expect(evaluateDossier({}, { asOf: '2026-11-23' }).notices.map(({ code }) => code)).toEqual(['beyond-check']);
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

describe('nextQuestions', () => {
  it('asks first what settles most, with the documents', () => {
    const [first, second] = nextQuestions(evaluateDossier({}, { asOf: AS_OF }));
    expect(first?.factId).toBe('agents');
    expect(first?.documents.map(({ fr }) => fr)).toEqual([
      'Tableau des effectifs (quotité, présence, employeur), sans nom de personne',
    ]);
    expect(second?.criteria).toContain('weekly-hours');
  });

  it('names the operators of which nothing is said', () => {
    const operators = everyone(AS_OF).filter(({ operator }) => operator !== 'la-poste');
    const questions = nextQuestions(evaluateDossier({ facts: { ...soundFacts(AS_OF), operators } }, { asOf: AS_OF }));
    expect(questions.find(({ factId }) => factId === 'operators')?.details.map(({ fr }) => fr)).toEqual(['La Poste']);
  });

  it('has nothing to ask where no answer would settle anything', () => {
    const attestations = (['neutrality', 'commonBase'] as const).map((fact) => ({
      fact,
      by: 'carrier' as const,
      on: AS_OF,
    }));
    const evaluation = evaluateDossier({ facts: soundFacts(AS_OF), attestations }, { asOf: AS_OF });
    expect(nextQuestions(evaluation)).toEqual([]);
    expect(evaluation.summary.conclusion).toBe('no-encoded-criterion-fails');
  });
});

describe('compareEvaluations', () => {
  const causes = (a: [Dossier, string], b: [Dossier, string]) =>
    Object.fromEntries(
      compareEvaluations(evaluateDossier(a[0], { asOf: a[1] }), evaluateDossier(b[0], { asOf: b[1] })).changed.map(
        ({ criterionId, cause }) => [criterionId, cause],
      ),
    );

  it('tells facts from law', () => {
    expect(causes([{ facts: { printer: true } }, AS_OF], [{ facts: { printer: false } }, AS_OF])).toEqual({
      'digital-access': 'facts',
    });
    expect(causes([{}, '2023-12-31'], [{}, '2024-01-01'])).toEqual({
      'all-operators': 'law',
      'operator-correspondents': 'law',
    });
    const nine = { facts: { operators: everyone('2023-01-01') } };
    expect(causes([nine, '2023-12-31'], [nine, '2024-01-01'])['all-operators']).toBe('both');
  });

  it('tells a date that has come', () => {
    const signed = { facts: { agreementSignedOn: '2024-03-01' } };
    expect(causes([signed, '2024-02-29'], [signed, '2024-03-01'])).toEqual({ 'framework-agreement': 'date' });
  });
});

describe('explain', () => {
  const evaluation = evaluateDossier({ id: 'Dossier *A*', facts: { accessible: false } }, { asOf: AS_OF });

  it('is ready for a letter: expected, observed, source with its date, check, documents, and what is not covered', () => {
    const letter = explain(evaluation, { locale: 'fr', format: 'text' });
    for (const line of [
      '- Attendu : Accès des personnes à mobilité réduite : oui',
      '- Constaté : Accès des personnes à mobilité réduite : non',
      '- Source : Assemblée nationale, intervention de la ministre, nosdeputes.fr, 795082, 25 février 2020',
      '- Vérifié le : 22 novembre 2026',
      '- Pièces à demander : Attestation d’accessibilité ou dossier équivalent',
      '- 17 exigence(s) examinée(s), sur une grille publiée de 30 lignes ; correspondance non établie',
    ]) {
      expect(letter.split('\n')).toContain(line);
    }
  });

  it('keeps the words of a dossier from being read as Markdown', () => {
    expect(explain(evaluation, { locale: 'en', format: 'markdown' })).toContain('- File: Dossier \\*A\\*');
  });

  it('refuses another language or format', () => {
    expect(() => explain(evaluation, { locale: 'de' as never, format: 'text' })).toThrow('locale');
    expect(() => explain(evaluation, { locale: 'fr', format: 'html' as never })).toThrow('format');
  });
});

it('does the second job of the README: validate a dossier and write the letter', () => {
  const json: unknown = { facts: { accessible: true, weeklyOpeningDays: 5 } };
  const job = () => {
    const parsed = safeParseDossier(json);
    if (!parsed.ok) return parsed.issues.map((i) => i.message.fr);
    const evaluation = evaluateDossier(parsed.value, { asOf: '2026-11-22' });
    const ask = nextQuestions(evaluation).map((q) => [q.question.fr, q.documents]);
    const open = evaluation.findings.flatMap((f) => (f.verdict === 'undetermined' ? [[f.criterionId, f.because]] : []));
    return { ask, open, letter: explain(evaluation, { locale: 'fr', format: 'markdown' }) };
  };
  const done = job();
  expect(!Array.isArray(done) && [done.ask.length > 0, done.open.length, done.letter.startsWith('# ')]).toEqual([
    true,
    16,
    true,
  ]);
});
