import { describe, expect, it } from 'vitest';
import { supportChecklist } from '../../../src/index.js';

const statuses = (list: ReturnType<typeof supportChecklist>) =>
  new Set(list.levels.flatMap(({ tasks }) => tasks.map(({ status }) => status)));

describe('what the source lists', () => {
  const { levels, help, partners, source, scope } = supportChecklist({});

  it('has three levels with their tasks, three kinds of help, four partners', () => {
    expect(levels.map(({ title, tasks }) => [title.fr, tasks.length])).toEqual([
      ['Lancement de la réflexion', 6],
      ['Définition et formalisation du besoin', 4],
      ['Accompagnement ciblé', 4],
    ]);
    expect([help.length, partners.length]).toEqual([3, 4]);
    expect([source.date, scope.en.includes('Vienne')]).toEqual([null, true]);
  });

  it('holds each part of the diagnosis: « enjeux et objectifs, analyse du contexte local, forces et faiblesses, besoins de la population locale, identification des partenaires »', () => {
    expect(levels[0]?.tasks.slice(1).map(({ id }) => id)).toEqual([
      'stakes-and-goals',
      'local-context',
      'strengths-and-weaknesses',
      'population-needs',
      'partners',
    ]);
  });
});

describe('where each task stands', () => {
  it('is open unless it is said to be done or not applicable', () => {
    const list = supportChecklist({
      beneficiary: 'commune',
      operation: 'labelling',
      tasks: { partners: 'done', 'choice-of-place': 'not-applicable' },
    });
    expect(list.concerned).toBe('yes');
    expect(list.levels.flatMap(({ tasks }) => tasks).filter(({ status }) => status !== 'open')).toMatchObject([
      { id: 'partners', status: 'done' },
      { id: 'choice-of-place', status: 'not-applicable' },
    ]);
  });

  it.each(['commune', 'epci', 'association', 'la-poste'] as const)('concerns %s', (beneficiary) => {
    expect(supportChecklist({ beneficiary, operation: 'creation' }).concerned).toBe('yes');
  });

  it('is not applicable to another beneficiary or operation', () => {
    for (const project of [{ beneficiary: 'other' }, { beneficiary: 'epci', operation: 'other' }] as const) {
      const list = supportChecklist(project);
      expect([list.concerned, [...statuses(list)]]).toEqual(['no', ['not-applicable']]);
    }
  });
});

it('names wrong data, and keeps the rest', () => {
  const { issues, levels } = supportChecklist({
    tasks: { partners: 'done', running: 'maybe', dance: 'done' },
  } as never);
  expect(issues.map(({ path }) => path.join('.')).sort()).toEqual(['tasks.dance', 'tasks.running']);
  expect(levels[0]?.tasks.at(-1)?.status).toBe('done');
});

it('shares nothing that can be edited: a spoiled answer never changes a later one', () => {
  const answer = supportChecklist({});
  const before = structuredClone(answer);
  (answer.levels[0]?.tasks as unknown[]).pop();
  (answer.levels as unknown[]).pop();
  expect(() => (answer.help as unknown[]).pop()).toThrow(TypeError);
  expect(() => (answer.partners as unknown[]).pop()).toThrow(TypeError);
  expect(supportChecklist({})).toEqual(before);
});
