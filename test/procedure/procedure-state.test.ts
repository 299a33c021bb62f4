import { describe, expect, it } from 'vitest';
import { typographic } from '../../src/foundation/text.js';
import { procedureState, type ProcedureEvent } from '../../src/index.js';

const AS_OF = '2026-11-22';

/** The life of a fictional file, in the order of the procedure. */
const LIFE: readonly ProcedureEvent[] = [
  { kind: 'contact', on: '2025-01-10', by: 'host' },
  { kind: 'priority-analysis', on: '2025-02-01', by: 'prefecture' },
  { kind: 'conformity-check', on: '2025-03-01', by: 'prefecture', outcome: 'favourable', priorityZone: true },
  { kind: 'referral', on: '2025-04-01', by: 'prefecture' },
  { kind: 'audit', on: '2025-06-01', by: 'auditor', outcome: 'favourable' },
  { kind: 'label', on: '2025-11-21', effectiveOn: '2026-01-01', authority: 'Communiqué des ministres' },
  { kind: 'convention', on: '2025-12-15', until: '2027-12-31' },
  { kind: 'opening', on: '2026-02-01' },
];
const state = (events: readonly unknown[], asOf = AS_OF) => procedureState(events as ProcedureEvent[], { asOf });
const codes = (events: readonly unknown[], asOf = AS_OF) =>
  state(events, asOf).impossible.map(({ index, code }) => [index, code]);
const next = (events: readonly unknown[], asOf = AS_OF) => state(events, asOf).next.map(({ id }) => id);

describe('where the file stands, and what comes next', () => {
  it.each([
    [0, 'not-started', ['contact']],
    [1, 'examination', ['priority-analysis', 'conformity-check']],
    [2, 'examination', ['conformity-check']],
    [3, 'examination', ['referral']],
    [4, 'audit', ['audit']],
    [5, 'audit', ['label']],
    [6, 'labelled', ['opening', 'convention', 'control-audit']],
    [7, 'labelled', ['opening', 'renewal', 'control-audit']],
    [8, 'labelled', ['renewal', 'control-audit']],
  ] as const)('after %i events: %s', (count, stage, steps) => {
    expect(state(LIFE.slice(0, count)).stage).toBe(stage);
    expect(next(LIFE.slice(0, count))).toEqual(steps);
    expect(codes(LIFE.slice(0, count))).toEqual([]);
  });

  it('says who must do what, with its source', () => {
    const [referral] = state(LIFE.slice(0, 3)).next;
    expect(referral).toMatchObject({ id: 'referral', by: 'prefecture' });
    expect(referral?.task.fr).toBe(typographic("Saisir l'équipe France Services de l'ANCT"));
    expect(referral?.sources[0]?.url).toBe('https://www.cohesion-territoires.gouv.fr');
  });

  it('does not say who grants the label, because sources differ, and records who did', () => {
    const [label] = state(LIFE.slice(0, 5)).next;
    expect(label?.by).toBeUndefined();
    expect(label?.sources.map(({ document }) => document)).toContain('nosdeputes.fr, 795094');
    expect(state(LIFE).label?.authority).toBe('Communiqué des ministres');
  });

  it('keeps three dates of a label: announced, in effect, open', () => {
    expect(state(LIFE).label).toMatchObject({
      announcedOn: '2025-11-21',
      effectiveOn: '2026-01-01',
      openedOn: '2026-02-01',
    });
    expect(state(LIFE, '2025-12-31').stage).toBe('label-announced');
    expect(state(LIFE, '2026-01-01').stage).toBe('labelled');
  });

  it('takes the events in any order', () => {
    expect(state([...LIFE].reverse()).history.map(({ event }) => event.on)).toEqual(LIFE.map(({ on }) => on));
  });

  it('supports the upgrade of an existing place', () => {
    const upgrade = [{ kind: 'contact', on: '2025-01-10', existingPlace: 'other' }, LIFE[1]];
    expect(next(upgrade)).toEqual(['upgrade', 'conformity-check']);
    expect(codes([...upgrade, { kind: 'upgrade', on: '2025-03-01' }, LIFE[3]])).toEqual([]);
  });

  it('comes back to the check, then to the audit, when they are unfavourable', () => {
    const outside = { kind: 'conformity-check', on: '2025-03-01', priorityZone: false };
    expect(next([LIFE[0], LIFE[1], outside])).toEqual(['upgrade', 'conformity-check']);
    expect(codes([LIFE[0], LIFE[1], outside, LIFE[3]])).toEqual([[3, 'step-unfavourable']]);
    const refused = [...LIFE.slice(0, 4), { kind: 'audit', on: '2025-06-01', outcome: 'unfavourable' }];
    expect(next(refused)).toEqual(['upgrade', 'audit']);
    expect(codes([...refused, LIFE[5]])).toEqual([[5, 'step-unfavourable']]);
    expect(codes([...refused, { kind: 'audit', on: '2025-07-01', outcome: 'favourable' }, LIFE[5]])).toEqual([]);
  });
});

describe('impossible events are named with the reason', () => {
  it.each([
    ['a label before the audit', [LIFE[0], LIFE[5]], [[1, 'step-missing']]],
    ['a label announced before its audit', [{ kind: 'label', on: '2025-05-01' }, LIFE[4]], [[0, 'step-missing']]],
    ['an audit that is not asked for', [...LIFE.slice(0, 3), LIFE[4]], [[3, 'step-missing']]],
    ['an examination after the label', [...LIFE, { kind: 'referral', on: '2026-03-01' }], [[8, 'after-label']]],
    [
      'what follows a termination',
      [...LIFE, { kind: 'termination', on: '2026-05-01' }, { kind: 'amendment', on: '2026-06-01' }],
      [[9, 'after-end']],
    ],
    ['what follows the end', [LIFE[0], { kind: 'end', on: '2025-01-20' }, LIFE[1]], [[2, 'after-end']]],
    ['what has not come yet', [LIFE[0], { kind: 'priority-analysis', on: '2026-11-23' }], [[1, 'future']]],
    ['the same event twice', [LIFE[0], LIFE[0]], [[1, 'repeated-event']]],
    ['a second label', [...LIFE, { kind: 'label', on: '2026-04-01' }], [[8, 'repeated-event']]],
    [
      'a renewal without a convention',
      [...LIFE.slice(0, 6), { kind: 'renewal', on: '2026-01-05' }],
      [[6, 'step-missing']],
    ],
    [
      'a convention that ends before its signature',
      [LIFE[0], { kind: 'convention', on: '2025-06-01', until: '2025-05-31' }],
      [[1, 'ends-before-start']],
    ],
    ['a date that does not exist', [{ kind: 'contact', on: '2025-02-30' }], [[0, 'invalid']]],
    ['another kind', [{ kind: 'party', on: '2025-02-03' }], [[0, 'invalid']]],
    [
      'nothing',
      [null, 'contact', 3],
      [
        [0, 'invalid'],
        [1, 'invalid'],
        [2, 'invalid'],
      ],
    ],
  ] as const)('%s', (_what, events, expected) => {
    expect(codes(events)).toEqual(expected);
    for (const { reason } of state(events).impossible) expect(reason.fr.length * reason.en.length).toBeGreaterThan(0);
  });

  it('writes the reason in both languages', () => {
    expect(state([LIFE[0], LIFE[5]]).impossible[0]?.reason).toEqual({
      fr: typographic("une étape qui doit précéder n'est pas enregistrée à cette date : audit de qualité"),
      en: 'a step that must come first is not recorded by that day: quality audit',
    });
    expect(state([...LIFE, { kind: 'audit', on: '2026-02-01' }]).impossible[0]?.reason).toEqual({
      fr: typographic("l'instruction est déjà close : annonce du label, le 21 novembre 2025"),
      en: 'the examination is already over: announcement of the label, on 21 November 2025',
    });
  });

  it('gives every issue of the data with its path', () => {
    const { issues } = state([{ kind: 'label', on: '2025-13-01', effectiveOn: 'demain', colour: 'red' }]);
    expect(issues.map(({ code, path }) => [code, path])).toEqual([
      ['wrong-format', [0, 'on']],
      ['wrong-format', [0, 'effectiveOn']],
      ['unknown-key', [0, 'colour']],
    ]);
  });

  it('does not read a field of another kind', () => {
    expect(state([{ kind: 'contact', on: '2025-01-10', effectiveOn: '2025-01-10' }]).issues[0]?.code).toBe(
      'unknown-key',
    );
  });
});

describe('a record that opens midway', () => {
  it('takes what came before the label as done, and says so', () => {
    const { stage, impossible, notices } = state([{ kind: 'label', on: '2020-01-20', effectiveOn: '2020-01-20' }]);
    expect([stage, impossible, notices.map(({ code }) => code)]).toEqual([
      'labelled',
      [],
      ['earlier-steps-not-recorded'],
    ]);
  });
});

it('takes a label as announced when later steps prove it, without inventing its dates', () => {
  const { stage, label, next: steps } = state([{ kind: 'opening', on: '2020-02-01' }]);
  expect([stage, label]).toEqual(['label-announced', undefined]);
  expect(steps.map(({ id, expectedBy }) => [id, expectedBy])).toEqual([
    ['convention', undefined],
    ['control-audit', undefined],
  ]);
});

describe('periods and deadlines: only those that a source gives', () => {
  it('counts three years to a control audit, from the effect or the last one: a control, not the end of the label', () => {
    expect(state(LIFE).control).toMatchObject({ countedFrom: '2026-01-01', expectedBy: '2029-01-01', overdue: false });
    const late = state(LIFE, '2029-01-02');
    expect(late.control?.overdue).toBe(true);
    expect(late.stage).toBe('labelled');
    const audited = [...LIFE, { kind: 'control-audit', on: '2028-12-01' }];
    expect(state(audited, '2029-01-02').control?.expectedBy).toBe('2031-12-01');
  });

  it('reads the end of a convention from the convention, and leaves it unknown otherwise', () => {
    expect(state(LIFE, '2028-01-01').convention).toEqual({
      signedOn: '2025-12-15',
      until: '2027-12-31',
      running: false,
    });
    const renewed = [...LIFE, { kind: 'renewal', on: '2027-11-01' }];
    expect(state(renewed, '2028-01-01').convention).toEqual({ signedOn: '2025-12-15' });
    expect(next(renewed, '2028-01-01')).toEqual(['control-audit']);
  });

  it('asks for no convention before the décret of November 2023', () => {
    const labelled = [{ kind: 'label', on: '2020-01-20' }];
    expect(next(labelled, '2023-11-17')).not.toContain('convention');
    expect(next(labelled, '2023-11-18')).toContain('convention');
  });

  it.each([
    ['2021-12-30', '2022-06-01', 'met'],
    ['2021-12-31', '2022-06-01', 'undetermined'],
    ['2022-01-01', '2022-06-01', 'passed'],
    [undefined, '2021-12-31', 'running'],
    [undefined, '2022-01-01', 'passed'],
  ] as const)('a former MSAP approved on %s, examined on %s: %s', (label, asOf, status) => {
    const events = [
      { kind: 'contact', on: '2020-01-10', existingPlace: 'msap' },
      { kind: 'priority-analysis', on: '2020-01-11' },
      { kind: 'upgrade', on: '2020-01-12' },
      { kind: 'referral', on: '2020-01-13' },
      { kind: 'audit', on: '2020-01-14' },
      ...(label ? [{ kind: 'label', on: label }] : []),
    ];
    expect(state(events, asOf).deadlines.map(({ id, status: is }) => [id, is])).toEqual([['msap-approval', status]]);
  });

  it('gives no other project a deadline', () => {
    expect(state(LIFE).deadlines).toEqual([]);
  });
});

it('ends: nothing follows, and no control is expected', () => {
  const ended = state([...LIFE, { kind: 'termination', on: '2026-05-01', by: 'host' }]);
  expect([ended.stage, ended.next, ended.control]).toEqual(['terminated', [], undefined]);
  expect(ended.notices.map(({ code }) => code)).toEqual(['unexpected-actor']);
});

it('is plain JSON', () => {
  const answer = state([
    ...LIFE,
    null,
    { kind: 'x', on: Number.NaN },
    { kind: 'contact', on: '2025-01-11', by: undefined },
  ]);
  expect(JSON.parse(JSON.stringify(answer))).toStrictEqual(answer);
});

it('names a hole of the list as it names any other value that is not an event', () => {
  const events: unknown[] = [LIFE[0]];
  events[2] = LIFE[1];
  expect(codes(events)).toEqual([[1, 'invalid']]);
});

it('reads a fresh copy each time: neither its answer nor the events received change a later one', () => {
  const events = LIFE.map((event) => ({ ...event }));
  const answer = state(events);
  const before = structuredClone(answer);
  Object.assign(events[0]!, { on: '1999-01-01' });
  expect(answer).toEqual(before);
  const spoiled = answer as unknown as { next: { sources: unknown[] }[]; history: unknown[]; notices: unknown[] };
  spoiled.next[0]?.sources.pop();
  spoiled.history.pop();
  spoiled.notices.push('x');
  expect(state(LIFE)).toEqual(before);
});

it('stays fast on a long record', () => {
  const party = (index: number) => ({ kind: 'joining', on: '2026-03-01', party: `Commune ${index}` });
  const many = Array.from({ length: 20_000 }, (_, index) => party(index));
  expect(state([...LIFE, ...many]).history).toHaveLength(20_000 + LIFE.length);
});
