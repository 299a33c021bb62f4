import { describe, expect, it } from 'vitest';
import { typographic } from '../../../src/foundation/text.js';
import { assessPriorities, type PriorityEvidence, type PriorityProject } from '../../../src/index.js';

const AS_OF = '2026-11-22';
const assess = (project: PriorityProject) => assessPriorities(project, { asOf: AS_OF });
const of = (id: PriorityEvidence['id'], project: PriorityProject) => {
  const found = assess(project).criteria.find((criterion) => criterion.id === id);
  const words = (texts: PriorityEvidence['missing'] = []) => texts.map(({ fr }) => fr);
  return [words(found?.inFavour), words(found?.against), words(found?.missing).length] as const;
};

it('keeps the five criteria, in the order and the words of the source', () => {
  expect(assess({}).criteria.map(({ title }) => `${title.fr.charAt(0).toLowerCase()}${title.fr.slice(1)}`)).toEqual([
    'cibler les zones éloignées d’une offre existante de services publics',
    'prioriser la localisation de France Services dans les petites centralités et les quartiers prioritaires de la ville',
    'favoriser l’implantation dans les lieux de passage habituels des habitants des territoires concernés',
    'encourager le déploiement des solutions itinérantes pour renforcer le réseau des structures mobiles existantes',
    'porter une attention particulière au déploiement de nouveaux projets dans les territoires d’Outre-mer',
  ]);
});

it('has everything to ask of a project of which nothing is known, and nothing in favour or against', () => {
  for (const { inFavour, against, missing } of assess({}).criteria) {
    expect([inFavour, against]).toEqual([[], []]);
    expect(missing.length).toBeGreaterThan(0);
  }
});

it('gives no score, weight or rank', () => {
  expect(JSON.stringify(assess({ smallCentrality: true }))).not.toMatch(/score|weight|rank|points/i);
});

describe('1: far from an existing offer', () => {
  const row = (originId: string, status: 'within' | 'beyond' | 'uncertain' | 'unreachable' | 'not-computed') => ({
    originId,
    status,
  });

  it('reads the rows of an access check', () => {
    const rows = [
      row('A', 'beyond'),
      row('B', 'beyond'),
      row('C', 'within'),
      row('D', 'uncertain'),
      row('E', 'unreachable'),
    ];
    expect(of('remote', { access: { cutoffMinutes: 30, rows, method: 'estimate' } })).toEqual([
      [
        'On compte 2 origines sur 5 au-delà de 30 min (estimate)',
        'On compte 1 origine sur 5 sans accès par la route (estimate)',
      ],
      ['On compte 1 origine sur 5 en deçà de 30 min (estimate)'],
      1,
    ]);
    const { inFavour } = assess({ access: { cutoffMinutes: 30, rows } }).criteria[0]!;
    expect(inFavour.map(({ en }) => en)).toEqual([
      '2 origins are beyond 30 min, out of 5 (existing France services)',
      '1 origin is without access by road, out of 5 (existing France services)',
    ]);
  });

  it('does not take no row for an answer', () => {
    expect(of('remote', { access: { cutoffMinutes: 30, rows: [] } })).toEqual([[], [], 1]);
  });
});

describe('2 to 5', () => {
  it.each<[string, PriorityEvidence['id'], PriorityProject, number, number, number]>([
    ['a QPV, the rest unknown', 'centrality', { priorityDistrict: true }, 1, 0, 1],
    ['neither', 'centrality', { priorityDistrict: false, smallCentrality: false }, 0, 2, 0],
    ['a town hall, which the source names', 'usual-place', { place: 'town-hall' }, 1, 0, 0],
    ['a town hall where nobody goes', 'usual-place', { place: 'town-hall', usualPlace: false }, 1, 1, 0],
    ['another place, usual', 'usual-place', { place: 'other', usualPlace: true }, 1, 0, 0],
    ['another place', 'usual-place', { place: 'other' }, 0, 0, 1],
    ['a bus that reinforces', 'itinerant', { itinerant: true, reinforcesItinerantStructures: true }, 2, 0, 0],
    ['a bus alone', 'itinerant', { itinerant: true, reinforcesItinerantStructures: false }, 1, 1, 0],
    ['a fixed place', 'itinerant', { itinerant: false }, 0, 1, 0],
    ['Guadeloupe, new', 'overseas', { departement: '971', newProject: true }, 2, 0, 0],
    ['Guadeloupe, existing place', 'overseas', { departement: '971', newProject: false }, 1, 1, 0],
    ['Creuse', 'overseas', { departement: '23' }, 0, 1, 0],
  ])('%s', (_what, id, project, inFavour, against, missing) => {
    const [a, b, c] = of(id, project);
    expect([a.length, b.length, c]).toEqual([inFavour, against, missing]);
  });
});

describe('the zone of priority deployment is the check of the prefect', () => {
  const zone = (by: 'prefecture' | 'host', on: string, holds = true) => assess({ priorityZone: { by, on, holds } });

  it.each([
    [zone('prefecture', '2026-05-04'), 'satisfied', []],
    [zone('prefecture', '2026-05-04', false), 'not-satisfied', []],
    [zone('prefecture', '2026-11-23'), 'undetermined', ['attested-later']],
    [zone('host', '2026-05-04'), 'undetermined', ['unexpected-actor']],
    [assess({}), 'undetermined', []],
  ] as const)('case %#', ({ priorityZone, notices }, verdict, codes) => {
    expect(priorityZone.verdict).toBe(verdict);
    expect(notices.map(({ code }) => code)).toEqual(codes);
  });
});

describe('wrong data', () => {
  it('are issues, with their path, and read as not given', () => {
    const project = {
      departement: '971',
      smallCentrality: 'oui',
      access: { cutoffMinutes: 30, rows: [{ originId: 'A', status: 'far' }] },
    };
    const { issues, criteria } = assess(project as never);
    expect(issues.map(({ path }) => path.join('.')).sort()).toEqual(['access.rows.0.status', 'smallCentrality']);
    expect(criteria[0]?.missing).toHaveLength(1);
    expect(criteria[1]?.missing).toHaveLength(2);
    expect(criteria[4]?.inFavour).toHaveLength(1);
  });

  it('keep the members of a part that are right, and no more than its own issues', () => {
    const zone = { holds: true, by: 'prefecture', on: '2026-05-04', document: '' };
    const { issues, priorityZone } = assess({ priorityZone: zone } as never);
    expect(issues.map(({ path }) => path.join('.'))).toEqual(['priorityZone.document']);
    expect(priorityZone.verdict).toBe('satisfied');
  });
});

it('says why a check does not count, in full sentences', () => {
  const messages = (by: 'prefecture' | 'host', on: string) =>
    assess({ priorityZone: { by, on, holds: true } }).notices.map(({ message }) => message.fr);
  expect(messages('host', '2026-05-04')).toEqual([
    typographic(
      "vérification de conformité : d'après les sources, cette étape ne revient pas à cet acteur ; elle ne compte donc pas",
    ),
  ]);
  expect(messages('prefecture', '2026-11-23')[0]).toContain('22 novembre 2026');
});

it('shares nothing that can be edited: a spoiled answer never changes a later one', () => {
  const answer = assess({ smallCentrality: true });
  const before = structuredClone(answer);
  for (const { inFavour, against, missing } of answer.criteria) {
    for (const list of [inFavour, against, missing] as unknown[][]) list.push('spoiled');
  }
  (answer.sources as unknown[]).pop();
  expect(assess({ smallCentrality: true })).toEqual(before);
});
