import type { AccessCheck } from '../../access/check.js';
import type { AccessComparison } from '../../access/compare.js';
import type { AccessCoverage } from '../../access/coverage.js';
import { describe } from '../../foundation/describe.js';
import type { Evaluation } from '../../labelling/evaluation/evaluation.js';
import type { ActivityGrowth } from '../../network/activity-growth.js';
import type { CoordinationReview } from '../../network/coordination-review.js';
import type { CantonCoverage } from '../../network/canton-coverage.js';
import type { LabelsOverTime } from '../../network/labels-over-time.js';
import type { DepartementOverview } from '../../network/overview.js';
import type { ProjectionComparison } from '../../subsidies/projection/compare-projections.js';
import type { FinancingPlan } from '../../subsidies/plan/financing-plan.js';
import type { InvestmentAid } from '../../subsidies/aid/investment-aid.js';
import type { Projection } from '../../subsidies/projection/projection.js';
import type { OfficialList } from '../official-list/official-list.js';
import {
  accessComparisonRows,
  accessRows,
  coverageRows,
  type AccessCheckRow,
  type AccessComparisonRow,
  type AccessCoverageRow,
} from './of-access.js';
import { evaluationRows, type EvaluationRow } from './of-evaluation.js';
import {
  comparisonRows,
  financingRows,
  investmentRows,
  type FinancingPlanRow,
  type InvestmentAidRow,
  type ProjectionComparisonRow,
} from './of-financing.js';
import { officialListRows, type OfficialListRow } from './of-list.js';
import {
  activityRows,
  coordinationRows,
  cantonRows,
  labelRows,
  type ActivityGrowthRow,
  type CoordinationReviewRow,
  type CantonCoverageRow,
  type LabelsOverTimeRow,
} from './of-network.js';
import { overviewRows, type DepartementOverviewRow } from './of-overview.js';
import { projectionRows, type ProjectionRow } from './of-projection.js';

/** The row of each report, by its format. */
export interface RowsByFormat {
  readonly 'france-services/official-list@1': OfficialListRow;
  readonly 'france-services/evaluation@1': EvaluationRow;
  readonly 'france-services/projection@1': ProjectionRow;
  readonly 'france-services/projection-comparison@1': ProjectionComparisonRow;
  readonly 'france-services/financing-plan@1': FinancingPlanRow;
  readonly 'france-services/investment-aid@1': InvestmentAidRow;
  readonly 'france-services/access-check@1': AccessCheckRow;
  readonly 'france-services/access-coverage@1': AccessCoverageRow;
  readonly 'france-services/access-comparison@1': AccessComparisonRow;
  readonly 'france-services/departement-overview@1': DepartementOverviewRow;
  readonly 'france-services/canton-coverage@1': CantonCoverageRow;
  readonly 'france-services/activity-growth@1': ActivityGrowthRow;
  readonly 'france-services/coordination-review@1': CoordinationReviewRow;
  readonly 'france-services/labels-over-time@1': LabelsOverTimeRow;
}

/** A report that {@link toRows} flattens. */
export type TabularReport =
  | OfficialList
  | Evaluation
  | Projection
  | ProjectionComparison
  | FinancingPlan
  | InvestmentAid
  | AccessCheck
  | AccessCoverage
  | AccessComparison
  | DepartementOverview
  | CantonCoverage
  | ActivityGrowth
  | CoordinationReview
  | LabelsOverTime;

/** How each report is flattened, by its format. */
const FLATTEN = {
  'france-services/official-list@1': officialListRows,
  'france-services/evaluation@1': evaluationRows,
  'france-services/projection@1': projectionRows,
  'france-services/projection-comparison@1': comparisonRows,
  'france-services/financing-plan@1': financingRows,
  'france-services/investment-aid@1': investmentRows,
  'france-services/access-check@1': accessRows,
  'france-services/access-coverage@1': coverageRows,
  'france-services/access-comparison@1': accessComparisonRows,
  'france-services/departement-overview@1': overviewRows,
  'france-services/canton-coverage@1': cantonRows,
  'france-services/activity-growth@1': activityRows,
  'france-services/coordination-review@1': coordinationRows,
  'france-services/labels-over-time@1': labelRows,
} as const satisfies { [F in keyof RowsByFormat]: (report: never) => RowsByFormat[F][] };

/**
 * Flat rows of a report, for a data frame, a chart or a CSV file: one value of text, number, boolean or `null` in each
 * cell, the same columns in every row. `null` is "not known", never zero.
 *
 * - `readOfficialList`: one row for each structure; `evaluateDossier`: for each finding;
 * - `projectSubsidies`: one row for each line, amounts in euros (`euros`, `eurosAtLeast`, `eurosAtMost`). Rows of
 *   different `standing` are not to be added in silence: keep the column in the chart;
 * - `compareProjections`: nine rows for each comparable year (`side` a, b and difference, by `standing`);
 * - `financingPlan`: one row for each year and change of the agents' cost; `investmentAid`: for each rule;
 * - `checkAccess`, `compareAccess`: one row for each origin, times in minutes; `accessCoverage`: for each group;
 * - `departementOverview`: one row for each indicator, with its unit; `cantonCoverage`: for each canton;
 *   `activityGrowth`: a single row; `coordinationReview`: one for each mission;
 * - `labelsOverTime`: one row for each day and measure of the list, and for each published figure.
 *
 * Where a row holds an amount of law, `standing`, `source` and `from` say what it rests on.
 *
 * @param report - a report of one of the functions above
 * @throws TypeError when it is none of them
 *
 * @example
 * ```ts
 * const projection = projectSubsidies({
 *   structures: [{ id: '9001', departement: '23', role: 'principal', labelledOn: '2020-01-01', funding: 'funded' }],
 *   from: 2024,
 *   to: 2024,
 *   asOf: '2026-11-22',
 * });
 * const rows = toRows(projection);
 * rows.map((row) => [row.year, row.standing]).at(0); // => [2024, 'in-force']
 * rows.reduce((sum, row) => sum + row.euros, 0); // => 40000
 * ```
 */
export function toRows<R extends TabularReport>(report: R): RowsByFormat[R['format']][];
export function toRows(report: TabularReport): RowsByFormat[keyof RowsByFormat][] {
  const format: unknown = report?.format;
  if (typeof format !== 'string' || !Object.hasOwn(FLATTEN, format)) {
    throw new TypeError(
      `report: expected a report of this library that has rows (${Object.keys(FLATTEN).join(', ')}); received ${describe(report).en}`,
    );
  }
  return (FLATTEN[report.format] as (each: TabularReport) => RowsByFormat[keyof RowsByFormat][])(report);
}
