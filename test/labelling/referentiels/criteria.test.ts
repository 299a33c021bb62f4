import { describe, expect, it } from 'vitest';
import { evaluateDossier, referentielAt, type Dossier, type Verdict } from '../../../src/index.js';
import { agent, everyone, soundFacts } from '../../support/fictional-dossier.js';

const AS_OF = '2024-06-01';

type Facts = NonNullable<Dossier['facts']>;
type Case = readonly [what: string, facts: Facts, verdict: Verdict];

/** Each criterion with the words of its sources where they were read, or what a source reports of it; what facts give. */
type Golden = { readonly cases: readonly Case[] } & (
  { readonly quotes: readonly string[] } | { readonly reported: string }
);
const TABLE: Readonly<Record<string, Golden>> = {
  'weekly-hours': {
    quotes: ['ouverts au moins 24 heures par semaine, sur 5 jours'],
    cases: [
      ['24 h', { weeklyOpeningMinutes: 1440 }, 'satisfied'],
      ['23 h 59', { weeklyOpeningMinutes: 1439 }, 'not-satisfied'],
      ['at least 21 h published, some days unknown', { weeklyOpeningMinutes: { atLeast: 1260 } }, 'undetermined'],
      ['at least 24 h published', { weeklyOpeningMinutes: { atLeast: 1440 } }, 'satisfied'],
      ['a bus: no threshold is known', { format: 'itinerant', weeklyOpeningMinutes: 2000 }, 'undetermined'],
      ['an antenne alone', { role: 'antenne', weeklyOpeningMinutes: 300 }, 'undetermined'],
      [
        'the readings differ: 20 h alone, 30 h with the sites',
        { weeklyOpeningMinutes: 1200, hasOtherSites: true, weeklyOpeningMinutesWithSites: 1800 },
        'undetermined',
      ],
      [
        'both readings fail',
        { weeklyOpeningMinutes: 1200, hasOtherSites: true, weeklyOpeningMinutesWithSites: 1300 },
        'not-satisfied',
      ],
    ],
  },
  'opening-days': {
    quotes: ['ouverts au moins 24 heures par semaine, sur 5 jours'],
    cases: [
      ['5 days', { weeklyOpeningDays: 5 }, 'satisfied'],
      ['4 days', { weeklyOpeningDays: 4 }, 'not-satisfied'],
    ],
  },
  'two-agents': {
    quotes: [
      'par la présence physique d’au moins deux agents d’accueil formés',
      'deux agents polyvalents présents en permanence',
      'deux équivalents temps plein (ETP) exigés',
    ],
    cases: [
      ['two present, 2 FTE', { agents: { complete: true, items: [agent, agent] } }, 'satisfied'],
      ['one agent', { agents: { complete: true, items: [agent] } }, 'not-satisfied'],
      ['one agent, the list does not say it is whole', { agents: { items: [agent] } }, 'undetermined'],
      [
        'two present, 1.6 FTE: the readings differ',
        {
          agents: {
            complete: true,
            items: [
              { ...agent, fte: 0.8 },
              { ...agent, fte: 0.8 },
            ],
          },
        },
        'undetermined',
      ],
      [
        'three part-time agents: 0.7 + 0.6 + 0.7 is two FTE',
        { agents: { complete: true, items: [0.7, 0.6, 0.7].map((fte) => ({ ...agent, fte })) } },
        'satisfied',
      ],
      [
        'one of the two is not trained, 2 FTE: the readings differ',
        { agents: { complete: true, items: [agent, { ...agent, trainedOn: null }] } },
        'undetermined',
      ],
      ['nothing is said of them', { agents: { complete: true, items: [{}, {}] } }, 'undetermined'],
    ],
  },
  'own-payroll': {
    reported: 'agents rémunérés par la structure',
    cases: [
      [
        'paid by an operator',
        { agents: { complete: true, items: [agent, { ...agent, employer: 'operator' }] } },
        'not-satisfied',
      ],
      ['paid by the structure', { agents: { complete: true, items: [agent] } }, 'satisfied'],
    ],
  },
  'no-digital-adviser-counted': {
    reported: 'un conseiller numérique ne peut être l’un des deux agents',
    cases: [
      [
        'one of the two',
        { agents: { complete: true, items: [agent, { ...agent, digitalAdviser: true }] } },
        'not-satisfied',
      ],
      ['a third one', { agents: { items: [agent, agent, { ...agent, digitalAdviser: true }] } }, 'satisfied'],
      ['none', { agents: { complete: true, items: [agent] } }, 'satisfied'],
    ],
  },
  'all-operators': {
    quotes: ['Ils garantissent une présence effective dans 100 % des France Services'],
    cases: [
      ['all eleven of 2024', { operators: everyone(AS_OF) }, 'satisfied'],
      [
        'La Poste is said to be absent',
        {
          operators: everyone(AS_OF).map((entry) =>
            entry.operator === 'la-poste' ? { ...entry, status: 'absent' as const } : entry,
          ),
        },
        'not-satisfied',
      ],
      [
        'nothing is said of La Poste',
        { operators: everyone(AS_OF).filter(({ operator }) => operator !== 'la-poste') },
        'undetermined',
      ],
    ],
  },
  'trained-before-opening': {
    quotes: ['chaque agent d’accueil bénéficie, avant toute ouverture d’une France Services, d’une formation'],
    cases: [
      ['trained the day before', { opensOn: '2019-12-02' }, 'satisfied'],
      ['trained the day after', { opensOn: '2019-11-30' }, 'not-satisfied'],
      ['not open yet', { opensOn: null }, 'satisfied'],
      [
        'not trained, opening unknown',
        { opensOn: undefined, agents: { items: [{ trainedOn: null }] } },
        'not-satisfied',
      ],
    ],
  },
  confidentiality: { reported: 'confidentialité', cases: [['no room', { confidentialSpace: false }, 'not-satisfied']] },
  accessibility: {
    reported: 'personnes à mobilité réduite',
    cases: [['no access', { accessible: false }, 'not-satisfied']],
  },
  'digital-access': {
    quotes: ['mettre à disposition et accompagner l’utilisation d’outils informatiques'],
    cases: [
      ['no scanner', { scanner: false }, 'not-satisfied'],
      ['scanner unknown', { scanner: undefined }, 'undetermined'],
    ],
  },
  'free-of-charge': { reported: 'gratuit, ouvert à tous', cases: [['paid', { freeOfCharge: false }, 'not-satisfied']] },
  'operator-correspondents': {
    quotes: ['en s’appuyant sur un correspondant au sein des réseaux partenaires'],
    cases: [['none named', { correspondents: [] }, 'undetermined']],
  },
  'identifiable-place': {
    reported: 'lieu fixe, clairement identifiable',
    cases: [
      ['not identifiable', { identifiablePlace: false }, 'not-satisfied'],
      ['a bus', { format: 'itinerant', identifiablePlace: undefined }, 'not-applicable'],
    ],
  },
  'framework-agreement': {
    quotes: ['un accord-cadre signé au niveau départemental'],
    cases: [
      ['not signed', { agreementSignedOn: null }, 'not-satisfied'],
      ['signed on the day', { agreementSignedOn: AS_OF }, 'satisfied'],
      ['to be signed the day after', { agreementSignedOn: '2024-06-02' }, 'not-satisfied'],
    ],
  },
  'no-appointment': {
    reported: 'sans rendez-vous',
    cases: [['by appointment', { withoutAppointment: false }, 'not-satisfied']],
  },
};

const findingOf = (facts: Facts, id: string) =>
  evaluateDossier({ facts: { ...soundFacts(AS_OF), ...facts } }, { asOf: AS_OF }).findings.find(
    ({ criterionId }) => criterionId === id,
  );

it('covers every criterion of 2019', () => {
  expect(referentielAt(AS_OF).criteria.map(({ id }) => id)).toEqual(Object.keys(TABLE));
});

const wordsOf = (golden: Golden): string =>
  'quotes' in golden ? golden.quotes.map((quote) => `« ${quote} »`).join(', ') : golden.reported;

describe.each(Object.entries(TABLE))('%s', (id, golden) => {
  it.each(golden.cases)(`${wordsOf(golden)}: %s`, (_what, facts, verdict) => {
    expect(findingOf(facts, id)?.verdict).toBe(verdict);
  });

  it('cites a source, the day of the check, and documents or a record', () => {
    const finding = findingOf({}, id);
    expect(finding?.sources.length).toBeGreaterThan(0);
    expect(finding?.reviewedOn).toBe('2026-11-22');
    expect(finding?.documents.length).toBeGreaterThan(0);
    expect(finding?.verdict).toBe('satisfied');
  });
});

it('says what each reading gives when two agents make 1.6 FTE', () => {
  const finding = findingOf(
    {
      agents: {
        complete: true,
        items: [
          { ...agent, fte: 0.8 },
          { ...agent, fte: 0.8 },
        ],
      },
    },
    'two-agents',
  );
  expect(finding?.observed?.fr).toContain('1,6 ETP');
  expect(finding?.reasons?.map((reason) => reason.kind)).toEqual(['readings-differ']);
  const [reason] = finding?.reasons ?? [];
  expect(reason?.kind === 'readings-differ' && reason.readings.map(({ id, verdict }) => [id, verdict])).toEqual([
    ['present', 'satisfied'],
    ['fte', 'not-satisfied'],
  ]);
});

it('names the rule that is unknown for a bus', () => {
  expect(findingOf({ format: 'itinerant' }, 'weekly-hours')?.reasons).toEqual([
    {
      kind: 'rule-unknown',
      text: {
        fr: 'aucun seuil d’ouverture n’est connu pour une structure itinérante',
        en: 'no opening threshold is known for an itinerant structure',
      },
    },
  ]);
});

describe('the base of operators by date', () => {
  const verdict = (asOf: string, without: readonly string[]) =>
    evaluateDossier(
      {
        facts: {
          ...soundFacts(asOf),
          operators: everyone(asOf).map((entry) =>
            without.includes(entry.operator) ? { ...entry, status: 'absent' as const } : entry,
          ),
        },
      },
      { asOf },
    ).findings.find(({ criterionId }) => criterionId === 'all-operators');

  it('asks for nine in 2020: Anah is not one of them', () => {
    expect(verdict('2020-02-01', ['anah'])?.verdict).toBe('satisfied');
    // "arriveront avant la fin de l'année" (a minister, 27 February 2024): in the base from 1 January, or later that year
    expect(verdict('2024-01-01', ['anah'])?.verdict).toBe('undetermined');
    expect(verdict('2025-01-01', ['anah'])?.verdict).toBe('not-satisfied');
  });

  it('keeps both readings where Urssaf is disputed', () => {
    const finding = verdict('2025-12-01', ['urssaf']);
    expect(finding?.verdict).toBe('undetermined');
    const [reason] = finding?.reasons ?? [];
    expect(reason?.kind === 'readings-differ' && reason.readings.map((reading) => reading.label.fr)).toEqual([
      'socle de 12 opérateurs',
      'socle de 11 opérateurs',
    ]);
    expect(verdict('2025-12-01', ['urssaf', 'la-poste'])?.verdict).toBe('not-satisfied');
  });

  it('knows no base before 2020', () => {
    expect(verdict('2019-10-01', [])?.reasons?.map(({ kind }) => kind)).toEqual(['rule-unknown']);
  });
});
