import { describe, expect, it } from 'vitest';
import type { CoordinationFacts } from '../../src/network/coordination-facts.js';
import { coordinationReview } from '../../src/network/coordination-review.js';

const review = (facts: Partial<CoordinationFacts> = {}) => coordinationReview({ year: 2022, ...facts });

describe('missions', () => {
  it('are the five of the State, unknown until something is said of them', () => {
    const { missions, missionsDone, missionsUnknown } = review();
    expect(missions.map(({ id, status }) => [id, status])).toEqual([
      ['steering', 'unknown'],
      ['new-or-struggling-structures', 'unknown'],
      ['partner-relations', 'unknown'],
      ['network-life', 'unknown'],
      ['visibility', 'unknown'],
    ]);
    expect([missionsDone, missionsUnknown]).toEqual([0, 5]);
  });

  it('are done, not done or unknown, which are three answers', () => {
    const { missions, missionsDone, missionsUnknown } = review({ missions: { steering: true, visibility: false } });
    expect(missions.map(({ status }) => status)).toEqual(['done', 'unknown', 'unknown', 'unknown', 'not-done']);
    expect([missionsDone, missionsUnknown]).toEqual([1, 3]);
  });

  it('are not known before the coordinators', () => {
    const { missions, notices } = review({ year: 2019 });
    expect(missions).toEqual([]);
    expect(notices.map(({ code }) => code)).toEqual(['missions-unknown']);
  });
});

describe('visits', () => {
  it('"En une année, l\'animatrice a réalisé 34 visites": a number', () => {
    expect(review({ visits: 34 })).toMatchObject({ visits: 34, structuresVisited: null });
  });

  it('one by one, with the structures visited', () => {
    const visits = [
      { date: '2022-03-01', structureId: 'A' },
      { date: '2022-06-01', structureId: 'B' },
      { date: '2022-12-31', structureId: 'A' },
    ];
    expect(review({ visits })).toMatchObject({ visits: 3, structuresVisited: 2 });
  });

  it('absent are unknown, none are zero', () => {
    expect(review().visits).toBeNull();
    expect(review({ visits: 0 }).visits).toBe(0);
    expect(review({ visits: [] }).visits).toBe(0);
  });
});

describe('coordinators, dated', () => {
  it.each<[NonNullable<CoordinationFacts['coordinators']>, number]>([
    [[{ id: 'a', from: '2022-02-11' }], 324], // 365 - 31 days of January - 10 of February
    [[{ id: 'a', from: '2021-01-01', until: '2022-01-10' }], 10],
    [
      [
        { id: 'b', from: '2022-12-31' },
        { id: 'a', from: '2022-01-01', until: '2022-01-31' },
      ],
      32,
    ],
    [
      [
        { id: 'a', from: '2022-01-01', until: '2022-01-31' },
        { id: 'b', from: '2022-01-15', until: '2022-02-28' },
      ],
      59,
    ],
    [[{ id: 'a', from: '2023-01-01' }], 0],
    [[], 0],
  ])('%j cover %i days of 2022', (coordinators, days) => {
    expect(review({ coordinators })).toMatchObject({ coveredDays: days, yearDays: 365, issues: [] });
  });

  it('are unknown when nothing is said', () => {
    expect(review().coveredDays).toBeNull();
  });
});

describe('what the State pays', () => {
  it.each([
    [2021, 'not-yet', undefined, undefined],
    [2023, 'known', 25_000, 0.5],
    [2024, 'known', 50_000, 1],
  ])('%i: %s, %s euros for %s FTE', (year, kind, euros, fullTime) => {
    const { funding, workingTime } = review({ year });
    expect([funding.kind, funding.value, workingTime.value]).toEqual([kind, euros, fullTime]);
  });
});

describe('wrong data is an issue with its path, and then unknown', () => {
  it.each([
    [{ visits: -1 }, 'out-of-range', ['visits']],
    [{ visits: 'many' }, 'wrong-type', ['visits']],
    [{ visits: [{ date: '2023-01-01', structureId: 'A' }] }, 'out-of-range', ['visits', 0, 'date']],
    [{ visits: [{ date: '2022-02-29', structureId: 'A' }] }, 'wrong-format', ['visits', 0, 'date']],
    [{ missions: { steering: 'yes' } }, 'wrong-type', ['missions', 'steering']],
    [{ missions: { coffee: true } }, 'unknown-key', ['missions', 'coffee']],
    [
      { coordinators: [{ id: 'a', from: '2022-06-01', until: '2022-05-01' }] },
      'ends-before-start',
      ['coordinators', 0, 'until'],
    ],
    [
      {
        coordinators: [
          { id: 'a', from: '2022-01-01' },
          { id: 'a', from: '2022-06-01' },
        ],
      },
      'overlapping-periods',
      ['coordinators', 1, 'id'],
    ],
    [{ coordinators: 'a' }, 'wrong-type', ['coordinators']],
  ])('%j', (facts, code, path) => {
    expect(review(facts as never).issues).toMatchObject([{ code, path }]);
  });

  it('except the year, which is an argument', () => {
    expect(() => review({ year: 20.5 })).toThrow(/^year: /);
  });
});

it('is plain JSON', () => {
  const report = review({ visits: 34, coordinators: [{ id: 'a', from: '2022-02-11' }] });
  expect(JSON.parse(JSON.stringify(report))).toEqual(report);
});
