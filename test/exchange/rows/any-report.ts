import {
  accessCoverage,
  checkAccess,
  compareAccess,
  soleCoverage,
  travelTimesFromMatrix,
} from '../../../src/access/index.js';
import { compareLists, readOfficialList, type TabularReport } from '../../../src/exchange/index.js';
import {
  activityGrowth,
  assessPriorities,
  cantonCoverage,
  compareProjections,
  coordinationReview,
  departementOverview,
  evaluateDossier,
  financingPlan,
  investmentAid,
  labelsOverTime,
  procedureState,
  projectSubsidies,
  publishedFigures,
  supportChecklist,
} from '../../../src/index.js';
import { record } from '../../support/fictional-list.js';

/** One report of each function, with something in each of its lists: one that is forgotten does not compile. */
export function reports(): Record<TabularReport['format'], TabularReport> {
  const list = readOfficialList([record({ h_lundi: '09:00 - 12:00' }), record({ id_fs: '9002', latitude: '46.2' })]);
  const later = readOfficialList([record({ latitude: '46.3', lib_fs: 'Autre' }), record({ id_fs: '9003' })]);
  const times = travelTimesFromMatrix({
    fromIds: ['A', 'B'],
    toIds: ['H'],
    durations: [[12], [null]],
    unit: 'minutes',
  });
  const request = {
    origins: [{ id: 'A' }, { id: 'B' }, { id: 'C' }],
    structures: [{ id: 'H' }],
    times,
    cutoffMinutes: 30,
  };
  const check = checkAccess(request);
  const { structures } = list;
  const asked = { structures, from: 2024, to: 2026, asOf: '2026-11-22' };
  const running = { agentsCents: 9_000_000 };
  const structure = { departement: '23', host: { kind: 'association' }, labelledOn: '2020-01-01' } as const;
  const all = [
    list,
    compareLists(list, later),
    times,
    check,
    accessCoverage(check, { weight: () => 10, groupBy: (id) => id }),
    compareAccess(checkAccess({ ...request, structures: [] }), check),
    soleCoverage(request),
    evaluateDossier({ facts: {} }, { asOf: '2024-06-01' }),
    projectSubsidies(asked),
    compareProjections(projectSubsidies({ ...asked, assumptions: { indexation: 0.01 } }), projectSubsidies(asked)),
    financingPlan({ structure, from: 2024, to: 2025, asOf: '2026-11-22', running, agentsCostChanges: [0.1] }),
    investmentAid({ fund: 'detr', beneficiary: 'local-authority', eligibleCents: 10_000_000 }),
    departementOverview({
      departement: '23',
      structures,
      asOf: '2026-11-22',
      cantons: cantonCoverage({ cantons: [{ code: 'A' }], equipped: ['A'] }),
      activity: activityGrowth({ current: 38_792, increase: 8_274 }),
      coordination: coordinationReview({ year: 2022, visits: 34 }),
    }),
    cantonCoverage({ cantons: [{ code: 'A', communes: ['23999'] }], structures }),
    activityGrowth({ current: 38_792, increase: 8_274 }),
    coordinationReview({ year: 2022, visits: 34 }),
    labelsOverTime(structures, { figures: publishedFigures('structures') }),
    procedureState(
      [
        { kind: 'priority-analysis', on: '2023-01-01' },
        { kind: 'conformity-check', on: '2023-01-02', outcome: 'favourable' },
        { kind: 'referral', on: '2023-01-03' },
        { kind: 'audit', on: '2023-02-01', outcome: 'favourable' },
        { kind: 'label', on: '2023-03-01', effectiveOn: '2023-03-10' },
        { kind: 'convention', on: '2023-03-05', until: '2025-12-31' },
        { kind: 'opening', on: '2030-01-01' },
      ],
      { asOf: '2024-06-01' },
    ),
    assessPriorities({}, { asOf: '2024-06-01' }),
    supportChecklist({ beneficiary: 'epci', tasks: { 'local-context': 'done' } }),
  ];
  return Object.fromEntries(all.map((report) => [report.format, report])) as Record<
    (typeof all)[number]['format'],
    TabularReport
  >;
}
