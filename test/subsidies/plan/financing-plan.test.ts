import { describe, expect, it } from 'vitest';
import { lookUp } from '../../../src/law/look-up.js';
import { financingPlan, type FinancingRequest } from '../../../src/subsidies/plan/financing-plan.js';
import { averageRunningCosts } from '../../../src/subsidies/plan/running-costs.js';

const euros = (amount: number): number => amount * 100;
const plan = (over: Partial<FinancingRequest> = {}): ReturnType<typeof financingPlan> =>
  financingPlan({
    structure: { departement: '23', host: { kind: 'local-authority' }, labelledOn: '2020-01-01', funding: 'funded' },
    from: 2020,
    to: 2020,
    asOf: '2026-11-22',
    running: { otherCents: euros(110_000) },
    ...over,
  });

describe('the remaining cost', () => {
  it('of the average structure of 2020 is 110 000 - 30 000 = 80 000 euros', () => {
    const average = lookUp(averageRunningCosts, '2020-06-01').value?.average ?? 0;
    expect(plan({ running: { otherCents: euros(average) } }).years).toEqual([
      {
        year: 2020,
        costCents: euros(110_000),
        subsidyCents: euros(30_000),
        bonusCents: 0,
        remainingCents: euros(80_000),
        remainingAtLeastCents: euros(80_000),
        remainingAtMostCents: euros(80_000),
        standings: ['in-force'],
      },
    ]);
  });

  it('falls with the announced amounts', () => {
    const { years } = plan({ from: 2024, to: 2026 });
    expect(years.map(({ remainingCents }) => remainingCents)).toEqual([euros(70_000), euros(65_000), euros(60_000)]);
    expect(years.map(({ standings }) => standings)).toEqual([['in-force'], ['announced'], ['announced']]);
  });

  it('is unknown when the subsidy is: an unknown amount is not zero', () => {
    expect(plan({ from: 2199, to: 2199 }).years).toMatchObject([
      {
        subsidyCents: null,
        remainingCents: null,
        remainingAtLeastCents: null,
        remainingAtMostCents: euros(110_000),
        standings: [],
      },
    ]);
  });

  it('is whole when the label is not funded', () => {
    const structure = { departement: '23', labelledOn: '2020-01-01', funding: 'not-funded' } as const;
    expect(plan({ structure }).years[0]).toMatchObject({ subsidyCents: 0, remainingCents: euros(110_000) });
  });

  it('is bounded when the funding is unknown', () => {
    const structure = { departement: '23', host: { kind: 'association' }, labelledOn: '2020-01-01' } as const;
    expect(plan({ structure }).years[0]).toMatchObject({
      remainingCents: euros(80_000),
      remainingAtLeastCents: euros(80_000),
      remainingAtMostCents: euros(110_000),
    });
  });

  it('counts the bonus of the perimeter apart', () => {
    const { years } = plan({
      structure: {
        departement: '23',
        host: { kind: 'local-authority' },
        commune: { code: '23096' },
        labelledOn: '2024-01-01',
        funding: 'funded',
      },
      from: 2025,
      to: 2025,
      assumptions: { frrBonus: { communes: ['23096'] } },
    });
    expect(years[0]).toMatchObject({
      subsidyCents: euros(45_000),
      bonusCents: euros(10_000),
      remainingCents: euros(55_000),
      standings: ['announced', 'assumed'],
    });
  });
});

describe("sensitivity to the agents' cost", () => {
  const running = { agentsCents: euros(90_000), otherCents: euros(20_000) };

  it('changes the agents alone: 10 % of 90 000 is 9 000', () => {
    const { sensitivity } = plan({ running, agentsCostChanges: [-0.1, 0.1] });
    expect(sensitivity.map(({ agentsCostChange, years }) => [agentsCostChange, years[0]?.remainingCents])).toEqual([
      [-0.1, euros(71_000)],
      [0.1, euros(89_000)],
    ]);
  });

  it('is not computed when the agents are not told apart', () => {
    const { sensitivity, notices } = plan({ agentsCostChanges: [0.1] });
    expect(sensitivity).toEqual([]);
    expect(notices.map(({ code }) => code)).toContain('agents-cost-unknown');
  });
});

it('holds the aid to the investment', () => {
  const investment = { fund: 'dsil', beneficiary: 'local-authority', eligibleCents: euros(50_000) } as const;
  expect(plan({ investment }).investment).toMatchObject({ atMostCents: euros(40_000), ownerCents: euros(10_000) });
});

describe('wrong data', () => {
  it.each([
    [{ running: {} }, ['running']],
    [{ running: { agentsCents: -1 } }, ['running', 'agentsCents']],
    [{ structure: { departement: '99' } }, ['structure', 'departement']],
    [{ investment: { fund: 'detr', beneficiary: 'association', eligibleCents: -1 } }, ['investment', 'eligibleCents']],
    [{ agentsCostChanges: [-2] }, ['agentsCostChanges', 0]],
    [{ assumptions: { unfundedShare: 2 } }, ['assumptions', 'unfundedShare']],
  ])('%j gives an issue with its path', (over, path) => {
    expect(plan(over as never).issues.map((issue) => issue.path)).toEqual([path]);
  });

  it('gives no year when the costs are wrong', () => {
    expect(plan({ running: {} }).years).toEqual([]);
  });
});

it('rests on the amounts that it subtracts, with their sources, and on nothing else', () => {
  expect(plan({ from: 2022, to: 2026 }).amounts.map(({ parameterId, from }) => [parameterId, from])).toEqual([
    ['annual-subsidy', '2020-01-01'],
    ['annual-subsidy', '2023-01-01'],
    ['annual-subsidy', '2024-01-01'],
    ['annual-subsidy', '2025-01-01'],
    ['annual-subsidy', '2026-01-01'],
  ]);
});

it('plans with what one could know on a day', () => {
  const { years } = plan({ from: 2025, to: 2026, knownOn: '2023-11-01' });
  expect(years.map(({ remainingCents }) => remainingCents)).toEqual([null, euros(60_000)]);
});
