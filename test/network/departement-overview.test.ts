import { describe, expect, it } from 'vitest';
import { accessCoverage } from '../../src/access/coverage.js';
import { checkAccess } from '../../src/access/check.js';
import { travelTimesFromMatrix } from '../../src/access/times/times-from-matrix.js';
import { activityGrowth } from '../../src/network/activity-growth.js';
import { coordinationReview } from '../../src/network/coordination-review.js';
import { cantonCoverage } from '../../src/network/canton-coverage.js';
import { departementOverview } from '../../src/network/departement-overview.js';
import type { OverviewRequest } from '../../src/network/overview.js';
import type { Structure } from '../../src/structures/structure.js';
import { hours, structure, wholeWeek } from '../support/fictional-structure.js';

/** A fictional structure of département 23. */
const house = (id: string, over: Partial<Structure> = {}) =>
  structure({ id, name: `Fictive ${id}`, commune: { code: `2390${id}`, name: 'Fictif' }, ...over });
const structures = [
  house('1', {
    host: { kind: 'local-authority' },
    labelledOn: '2020-01-01',
    funding: 'funded',
    hours: wholeWeek({ monday: '09:00-12:00' }),
  }),
  house('2', { host: { kind: 'local-authority' }, labelledOn: '2022-07-01', funding: 'not-funded' }),
  house('3', {
    host: { kind: 'association' },
    labelledOn: '2021-01-01',
    format: 'itinerant',
    hours: hours({ monday: '09:00-12:00' }),
  }),
  house('4', { format: 'multi-site' }),
  house('5', { role: 'antenne', labelledOn: '2024-01-01', commune: { code: '23901', name: 'Fictif' } }),
  house('6', { labelledOn: '2020-01-01', labelEndedOn: '2021-12-31' }),
  house('7', { labelledOn: '2025-01-01' }),
  house('8', { departement: '32' }),
];
const view = (over: Partial<OverviewRequest> = {}) =>
  departementOverview({ departement: '23', structures, asOf: '2024-06-01', ...over });
const codes = (list: readonly { code: string }[]) => list.map(({ code }) => code);

describe('the structures of a département on a day', () => {
  const overview = view();

  it('are counted apart from the sites, antennes included', () => {
    expect(overview.sites).toEqual({ principals: 4, antennes: 1, total: 5 });
    expect(overview.byFormat).toEqual({
      fixed: { principals: 2, antennes: 1, total: 3 },
      'multi-site': { principals: 1, antennes: 0, total: 1 },
      itinerant: { principals: 1, antennes: 0, total: 1 },
    });
    expect(overview.communes).toBe(4);
  });

  it('leave out the labels that ended or have not begun, and those of other départements', () => {
    expect(overview.notCurrent).toEqual({ ended: 1, upcoming: 1 });
    expect(overview.notices.find(({ code }) => code === 'outside-departement')?.received).toBe(1);
    expect(view({ asOf: '2021-06-01' }).sites.principals).toBe(4); // 1, 3, 4 (undated) and 6
  });

  it('are hosted by someone, or by nobody known', () => {
    expect(overview.hosts).toEqual([
      { kind: 'local-authority', principals: 2 },
      { kind: 'association', principals: 1 },
      { kind: 'unknown', principals: 1 },
    ]);
  });

  it('are hosted by somebody unknown last, however many', () => {
    const list = [house('1'), house('2'), house('3', { host: { kind: 'association' } })];
    expect(view({ structures: list }).hosts.map(({ kind }) => kind)).toEqual(['association', 'unknown']);
  });

  it('have hours that are known, partly known or unknown', () => {
    expect(overview.hours).toEqual({ known: 1, partlyKnown: 1, unknown: 3 });
  });

  it('have label dates and funding, or not', () => {
    expect(overview.labels).toEqual({ first: '2020-01-01', last: '2024-01-01', unknown: 1 });
    expect(overview.funding).toEqual({ funded: 1, notFunded: 1, unknown: 2 });
  });

  it('receive the subsidies of the year, standing by standing, with bounds', () => {
    expect(overview.subsidies).toMatchObject({ from: 2024, to: 2024 });
    // 1 is funded, 3 is supposed so, 2 is not; 4 has no date. 40 000 euros each in 2024, or 35 000.
    expect(overview.subsidies.totals.inForce.amountCents).toBe(2 * 40_000 * 100);
    expect(overview.subsidies.bounds.inForce).toEqual({
      atLeastCents: 35_000 * 100,
      atMostCents: 4 * 40_000 * 100, // 1, 3, the undated 4 and the antenne 5
    });
  });

  it('over the years asked, announced amounts apart', () => {
    const { subsidies, unknown } = view({ years: { from: 2026, to: 2026 } });
    // 1, 3 and 7 in 2026
    expect(subsidies.totals.announced.amountCents).toBe(3 * 50_000 * 100);
    expect(subsidies.totals.inForce.amountCents).toBe(0);
    expect(codes(unknown)).not.toContain('amount-unknown');
    expect(subsidies.amounts.map(({ parameterId, from }) => [parameterId, from])).toEqual([
      ['annual-subsidy', '2026-01-01'],
    ]);
  });

  it('and name the years whose amount is unknown', () => {
    const { unknown } = view({ years: { from: 2198, to: 2199 } });
    expect(unknown.find(({ code }) => code === 'amount-unknown')?.received).toEqual([2198, 2199]);
  });
});

describe('what is unknown', () => {
  it('is listed, with how many structures it concerns', () => {
    expect(view().unknown.map(({ code, received }) => [code, received])).toEqual([
      ['host-unknown', 1],
      ['hours-unknown', 3],
      ['hours-partly-known', 1],
      ['label-date-unknown', 1],
      ['funding-unknown', 2],
      ['access-not-given', undefined],
      ['cantons-not-given', undefined],
      ['activity-not-given', undefined],
      ['coordination-not-given', undefined],
    ]);
  });

  it('shrinks with the evidence given', () => {
    const overview = view({
      cantons: cantonCoverage({ cantons: [{ code: 'A' }, { code: 'B' }], equipped: ['A'] }),
      activity: activityGrowth({ current: 38_792, increase: 8_274 }),
      coordination: coordinationReview({ year: 2024, visits: 34 }),
    });
    expect(overview.cantons).toEqual({ total: 2, equipped: 1, notEquipped: 1, unknown: 0 });
    expect(overview.activity).toEqual({ current: 38_792, previous: 30_518, increase: 8_274, percent: 27.11 });
    expect(overview.coordination).toEqual({ year: 2024, missionsDone: 0, missionsUnknown: 5, visits: 34 });
    expect(codes(overview.unknown).filter((code) => code.endsWith('not-given'))).toEqual(['access-not-given']);
  });

  it('stays unknown when the evidence was refused', () => {
    expect(codes(view({ activity: activityGrowth({ current: -1, increase: 1 }) }).unknown)).toContain(
      'activity-not-given',
    );
  });
});

describe('access', () => {
  const times = travelTimesFromMatrix({ fromIds: ['a', 'b'], toIds: ['1'], durations: [[12], [45]], unit: 'minutes' });
  const origins = [{ id: 'a' }, { id: 'b' }];
  const check = checkAccess({ origins, structures: [{ id: '1' }], times, cutoffMinutes: 30 });

  it('is that of the coverage given', () => {
    const { access } = view({ access: accessCoverage(check, { weight: () => 1 }) });
    expect(access).toMatchObject({ cutoffMinutes: 30, atLeast: 0.5, atMost: 0.5, total: 2 });
  });

  it('is that of the group of the département; another one does not answer', () => {
    const groupBy = (id: string) => (id === 'a' ? '23' : '32');
    const coverage = accessCoverage(check, { weight: () => 1, groupBy });
    expect(view({ access: coverage }).access).toMatchObject({ atLeast: 1, total: 1 });
    const other = departementOverview({ departement: '87', structures: [], asOf: '2024-06-01', access: coverage });
    expect(other.access).toBeUndefined();
    expect(codes(other.unknown)).toContain('access-not-given');
  });
});

describe('wrong data and arguments', () => {
  it('gives issues with the path in the list received', () => {
    const twice = [...structures, house('1'), house('9', { labelledOn: '2023-02-29' }), null] as Structure[];
    expect(view({ structures: twice }).issues.map(({ code, path }) => [code, ...path])).toEqual([
      ['wrong-format', 'structures', 9, 'labelledOn'],
      ['missing', 'structures', 10],
      ['duplicate', 'structures', 8, 'id'],
    ]);
    expect(view({ structures: twice }).sites).toEqual(view().sites);
  });

  it('says which period of a label has no subsidy of its own', () => {
    const periods = [
      house('8', { departement: '32' }),
      house('1', { labelledOn: '2020-01-01', labelEndedOn: '2022-03-01' }),
      house('1', { labelledOn: '2022-09-01' }),
    ];
    expect(view({ structures: periods }).issues).toMatchObject([
      { code: 'overlapping-periods', path: ['structures', 2, 'labelledOn'] },
    ]);
  });

  it('an assumption that is wrong is said too', () => {
    expect(view({ assumptions: { unfundedShare: 2 } }).issues.map(({ path }) => path)).toEqual([
      ['assumptions', 'unfundedShare'],
    ]);
  });

  it('throws when the program is wrong', () => {
    expect(() => view({ departement: '99' })).toThrow(/^departement: /);
    expect(() => view({ asOf: '2024-02-30' })).toThrow(/^asOf: /);
    expect(() => view({ structures: {} as never })).toThrow(/^structures: /);
    expect(() => view({ years: { from: 2026, to: 2020 } })).toThrow(/^to: /);
  });
});

it('of nothing counts nothing, and is plain JSON', () => {
  const empty = departementOverview({ departement: '976', structures: [], asOf: '2024-06-01' });
  expect(empty.sites).toEqual({ principals: 0, antennes: 0, total: 0 });
  expect(empty.labels).toEqual({ first: null, last: null, unknown: 0 });
  for (const report of [empty, view()]) expect(JSON.parse(JSON.stringify(report))).toEqual(report);
});
