import { describe, expect, it } from 'vitest';
import { accessCoverage, checkAccess, compareAccess, travelTimesFromMatrix } from '../../../src/access/index.js';
import { readOfficialList, toRows } from '../../../src/exchange/index.js';
import { yearOf } from '../../../src/foundation/civil-date.js';
import { evaluateDossier } from '../../../src/labelling/evaluation/evaluate-dossier.js';
import { activityGrowth } from '../../../src/network/activity-growth.js';
import { coordinationReview } from '../../../src/network/coordination-review.js';
import { cantonCoverage } from '../../../src/network/canton-coverage.js';
import { departementOverview } from '../../../src/network/departement-overview.js';
import { labelsOverTime } from '../../../src/network/labels-over-time.js';
import { publishedFigures } from '../../../src/network/published-figures.js';
import { compareProjections } from '../../../src/subsidies/projection/compare-projections.js';
import { financingPlan } from '../../../src/subsidies/plan/financing-plan.js';
import { investmentAid } from '../../../src/subsidies/aid/investment-aid.js';
import { projectSubsidies } from '../../../src/subsidies/projection/project-subsidies.js';
import { annualSubsidy } from '../../../src/subsidies/schedule.js';
import { structure } from '../../support/fictional-structure.js';
import { record } from '../../support/fictional-list.js';

/** The first year of which no source gives the amount. */
const UNKNOWN = yearOf(annualSubsidy.entries.at(-1)?.until ?? '') + 1;

/** Every row has the same columns, and each cell a plain value. */
function checkFlat(rows: readonly object[]): void {
  expect(rows.length).toBeGreaterThan(0);
  for (const row of rows) {
    expect(Object.keys(row)).toEqual(Object.keys(rows[0] ?? {}));
    for (const cell of Object.values(row)) {
      expect(cell === null || ['string', 'number', 'boolean'].includes(typeof cell)).toBe(true);
    }
  }
}

describe('rows of a report', () => {
  it('official list: a structure each; hours that are not published are null, not zero', () => {
    const rows = toRows(
      readOfficialList([record({ h_lundi: '09:00 - 12:00' }), record({ id_fs: '9002', latitude: '46.2' })]),
    );
    checkFlat(rows);
    expect(rows.map(({ id, weeklyMinutes, weeklyDays }) => [id, weeklyMinutes, weeklyDays])).toEqual([
      ['9001', 180, 1],
      ['9002', null, null],
    ]);
  });

  it('projection: a line each, in euros, with its source', () => {
    const { structures } = readOfficialList([record()]);
    const projection = projectSubsidies({ structures, from: 2020, to: 2026, asOf: '2026-11-22' });
    const rows = toRows(projection);
    checkFlat(rows);
    expect(rows).toHaveLength(projection.lines.length);
    expect(rows.every((row) => row.source !== null && row.ruleFrom <= `${row.year}-12-31`)).toBe(true);
    // "30 000 EUR" a year in 2020, when funded: the bound of a structure whose funding is not known.
    const of2020 = rows.filter(({ year, item }) => year === 2020 && item === 'subsidy');
    expect(of2020.reduce((sum, row) => sum + row.eurosAtMost, 0)).toBe(30000);
  });

  it('evaluation: a finding each, in both languages', () => {
    const evaluation = evaluateDossier({ facts: {} }, { asOf: '2024-06-01' });
    const rows = toRows(evaluation);
    checkFlat(rows);
    expect(rows.map(({ criterionId, verdict }) => [criterionId, verdict])).toEqual(
      evaluation.findings.map(({ criterionId, verdict }) => [criterionId, verdict]),
    );
    expect(rows.every(({ verdict, reasons }) => (verdict === 'undetermined') === (reasons !== null))).toBe(true);
  });

  it('access check: an origin each, in minutes', () => {
    const times = travelTimesFromMatrix({
      fromIds: ['A', 'B'],
      toIds: ['H'],
      durations: [[12], [45]],
      unit: 'minutes',
    });
    const origins = [{ id: 'A' }, { id: 'B' }, { id: 'C' }];
    const rows = toRows(checkAccess({ origins, structures: [{ id: 'H' }], times, cutoffMinutes: 30 }));
    checkFlat(rows);
    expect(rows.map(({ originId, status, minutes }) => [originId, status, minutes])).toEqual([
      ['A', 'within', 12],
      ['B', 'beyond', 45],
      ['C', 'not-computed', null],
    ]);
  });

  const house = structure({
    id: '1',
    commune: { code: '23901', name: 'Fictif' },
    host: { kind: 'association' },
    labelledOn: '2020-01-01',
    funding: 'funded',
  });
  const asked = { structures: [house], from: 2024, to: 2026, asOf: '2026-11-22' };

  it('comparison of projections: "no increase after 2024" against "50 000 in 2026", with the source of each side', () => {
    const amounts = [2025, 2026].map((year) => ({ year, euros: 40_000 }));
    const frozen = projectSubsidies({ ...asked, assumptions: { amounts } });
    const rows = toRows(compareProjections(frozen, projectSubsidies(asked)));
    checkFlat(rows);
    expect(rows).toHaveLength(3 * 3 * 3);
    const of2026 = rows.filter(({ year, euros }) => year === 2026 && euros !== 0);
    expect(of2026.map(({ side, standing, euros }) => [side, standing, euros])).toEqual([
      ['a', 'assumed', 40_000],
      ['b', 'announced', 50_000],
      ['difference', 'announced', 50_000],
      ['difference', 'assumed', -40_000],
    ]);
    // The caller's amount has no source; the announced one is that of a prefecture.
    expect(of2026.map(({ source, ruleFrom }) => [source?.includes('Gers') ?? null, ruleFrom])).toEqual([
      [null, null],
      [true, '2026-01-01'],
      [true, '2026-01-01'],
      [null, null],
    ]);
  });

  it('financing plan: a year each, for the plan and its variants; unknown is null, not zero', () => {
    const plan = financingPlan({
      structure: { departement: '23', host: { kind: 'association' }, labelledOn: '2020-01-01', funding: 'funded' },
      from: 2020,
      to: UNKNOWN,
      asOf: '2026-11-22',
      running: { agentsCents: 9_000_000, otherCents: 2_000_000 },
      agentsCostChanges: [0.1],
    });
    const rows = toRows(plan);
    checkFlat(rows);
    expect(rows).toHaveLength(2 * plan.years.length);
    // 110 000 - 30 000 = 80 000
    expect(rows[0]).toMatchObject({ year: 2020, costEuros: 110_000, subsidyEuros: 30_000, remainingEuros: 80_000 });
    expect(rows[0]).toMatchObject({ standing: 'in-force', ruleFrom: '2020-01-01' });
    expect(rows[plan.years.length - 1]).toMatchObject({
      year: UNKNOWN,
      subsidyEuros: null,
      remainingEuros: null,
      standing: null,
      source: null,
    });
    expect(rows[plan.years.length]).toMatchObject({ year: 2020, agentsCostChange: 0.1, remainingEuros: 89_000 });
  });

  it('investment aid: a rule each', () => {
    const rows = toRows(investmentAid({ fund: 'detr', beneficiary: 'local-authority', eligibleCents: 10_000_000 }));
    checkFlat(rows);
    expect(rows.map(({ rule, limitEuros, binding, standing }) => [rule, limitEuros, binding, standing])).toEqual([
      ['spending-left', 100_000, false, null],
      ['fund-rate', 80_000, true, 'in-force'],
      ['owner-minimum', 80_000, true, 'in-force'],
    ]);
  });

  it('access coverage: a group each, or the whole; comparison of checks: an origin each', () => {
    const times = travelTimesFromMatrix({
      fromIds: ['A', 'B'],
      toIds: ['H'],
      durations: [[12], [45]],
      unit: 'minutes',
    });
    const origins = [{ id: 'A' }, { id: 'B' }];
    const check = checkAccess({ origins, structures: [{ id: 'H' }], times, cutoffMinutes: 30 });
    const whole = toRows(accessCoverage(check, { weight: () => 10 }));
    checkFlat(whole);
    expect(whole).toMatchObject([{ groupKey: null, atLeast: 0.5, atMost: 0.5, total: 20, within: 10, beyond: 10 }]);
    const groups = toRows(accessCoverage(check, { weight: () => 10, groupBy: (id) => id }));
    checkFlat(groups);
    expect(groups.map(({ groupKey, atLeast }) => [groupKey, atLeast])).toEqual([
      ['A', 1],
      ['B', 0],
    ]);
    const before = checkAccess({ origins, structures: [], times, cutoffMinutes: 30 });
    const changes = toRows(compareAccess(before, check));
    checkFlat(changes);
    expect(changes.map(({ originId, minutesBefore, minutesAfter }) => [originId, minutesBefore, minutesAfter])).toEqual(
      [
        ['A', null, 12],
        ['B', null, 45],
      ],
    );
  });

  it('overview of a département: an indicator each, with its unit, its standing and its source', () => {
    const overview = departementOverview({
      departement: '23',
      structures: [house],
      asOf: '2026-11-22',
      years: { from: 2026, to: UNKNOWN },
      cantons: cantonCoverage({ cantons: [{ code: 'A' }], equipped: ['A'] }),
      activity: activityGrowth({ current: 38_792, increase: 8_274 }),
      coordination: coordinationReview({ year: 2022, visits: 34 }),
    });
    const rows = toRows(overview);
    checkFlat(rows);
    const value = (section: string, indicator: string, year: number | null = null, standing: string | null = null) =>
      rows.find(
        (row) =>
          row.section === section && row.indicator === indicator && row.year === year && row.standing === standing,
      );
    expect(value('sites', 'principals')).toMatchObject({
      value: 1,
      unit: 'sites',
      departement: '23',
      asOf: '2026-11-22',
    });
    expect(value('subsidies', 'amount', 2026, 'announced')).toMatchObject({
      value: 50_000,
      unit: 'EUR',
      source: expect.stringContaining('Gers'),
      ruleFrom: '2026-01-01',
    });
    expect(value('subsidies', 'amount', UNKNOWN, 'announced')).toMatchObject({ value: null, source: null });
    expect(value('evidence', 'activity-growth')).toMatchObject({ value: 27.11, unit: 'percent' });
    expect(value('evidence', 'visits', 2022)?.value).toBe(34);
    expect(value('evidence', 'cantons-equipped')?.value).toBe(1);
  });

  it('cantons, activity, coordination', () => {
    const cantons = toRows(
      cantonCoverage({ cantons: [{ code: 'A', communes: ['23901'] }, { code: 'B' }], structures: [house] }),
    );
    checkFlat(cantons);
    expect(cantons.map(({ code, status, structures }) => [code, status, structures])).toEqual([
      ['A', 'equipped', '1'],
      ['B', 'not-equipped', null],
    ]);
    const activity = toRows(activityGrowth({ current: 38_792, increase: 8_274 }));
    checkFlat(activity);
    expect(activity).toMatchObject([{ previous: 30_518, percent: 27.11 }]);
    const missions = toRows(coordinationReview({ year: 2022, missions: { visibility: true } }));
    checkFlat(missions);
    expect(missions.map(({ status }) => status)).toEqual(['unknown', 'unknown', 'unknown', 'unknown', 'done']);
  });

  it('labels over time: two measures a day, and the published figures beside them', () => {
    const rows = toRows(labelsOverTime([house], { figures: publishedFigures('structures'), asOf: '2020-03-01' }));
    checkFlat(rows);
    expect(rows.map(({ date, series, measure, value }) => [date, series, measure, value])).toEqual([
      ['2020-01-01', 'list', 'structures', 1],
      ['2020-01-01', 'list', 'sites-antennes-included', 1],
      ['2020-01-01', 'published', 'structures', 460],
      ['2020-02-29', 'published', 'structures', 534],
    ]);
  });

  it.each([undefined, null, {}, [], 'report', { format: 'france-services/other@1' }])(
    '%j is an error of the program',
    (report) => {
      expect(() => toRows(report as never)).toThrow(TypeError);
    },
  );
});
