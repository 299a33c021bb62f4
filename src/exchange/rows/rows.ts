import { describe } from '../../foundation/describe.js';
import { accessComparisonRows, accessRows, coverageRows } from './of-access.js';
import { evaluationRows } from './of-evaluation.js';
import { comparisonRows, financingRows, investmentRows } from './of-financing.js';
import { officialListRows } from './of-list.js';
import { activityRows, cantonRows, coordinationRows, labelRows } from './of-network.js';
import { overviewRows } from './of-overview.js';
import { projectionRows } from './of-projection.js';

/** How each report becomes rows, by its format: the only list of the reports that have rows. */
const ROWS_OF = {
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
} as const;

type RowsOf = typeof ROWS_OF;

/** A report that {@link toRows} takes. */
export type TabularReport = Parameters<RowsOf[keyof RowsOf]>[0];

/** The row of each report, by its format. A report whose format is not its key above does not compile. */
export type RowsByFormat = {
  readonly [Format in TabularReport['format']]: ReturnType<RowsOf[Format]>[number];
};

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
  if (typeof format !== 'string' || !Object.hasOwn(ROWS_OF, format)) {
    throw new TypeError(
      `report: expected a report of this library that has rows (${Object.keys(ROWS_OF).join(', ')}); received ${describe(typeof format === 'string' ? format : report).en}`,
    );
  }
  return (ROWS_OF[report.format] as (each: TabularReport) => RowsByFormat[keyof RowsByFormat][])(report);
}
