import { describe } from '../../foundation/describe.js';
import { isRecord } from '../../foundation/record.js';
import { accessComparisonRows, accessRows, coverageRows, soleRows, timesRows } from './of-access.js';
import { evaluationRows } from './of-evaluation.js';
import { comparisonRows, financingRows, investmentRows } from './of-financing.js';
import { listComparisonRows } from './of-list-comparison.js';
import { officialListRows } from './of-list.js';
import { activityRows, cantonRows, coordinationRows, labelRows } from './of-network.js';
import { overviewRows } from './of-overview.js';
import { priorityRows, procedureRows, supportRows } from './of-procedure.js';
import { projectionRows } from './of-projection.js';

/** How each report becomes rows, by its format. Its type test holds it to every report of the library. */
const ROWS_OF = {
  'france-services/official-list@1': officialListRows,
  'france-services/list-comparison@1': listComparisonRows,
  'france-services/evaluation@1': evaluationRows,
  'france-services/projection@1': projectionRows,
  'france-services/projection-comparison@1': comparisonRows,
  'france-services/financing-plan@1': financingRows,
  'france-services/investment-aid@1': investmentRows,
  'france-services/access-check@1': accessRows,
  'france-services/access-coverage@1': coverageRows,
  'france-services/access-comparison@1': accessComparisonRows,
  'france-services/sole-coverage@1': soleRows,
  'france-services/travel-times@1': timesRows,
  'france-services/procedure@1': procedureRows,
  'france-services/priorities@1': priorityRows,
  'france-services/support-checklist@1': supportRows,
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
 * - `readOfficialList`: one row for each structure; `compareLists`: for each structure opened or closed, and each change;
 * - `evaluateDossier`: one row for each finding; `assessPriorities`: for each sentence on a criterion; `procedureState`:
 *   for each date, event, step and deadline; `supportChecklist`: for each task;
 * - `projectSubsidies`: one row for each line, amounts in euros (`euros`, `eurosAtLeast`, `eurosAtMost`). Rows of
 *   different `standing` are not to be added in silence: keep the column in the chart;
 * - `compareProjections`: nine rows for each comparable year (`side` a, b and difference, by `standing`);
 * - `financingPlan`: one row for each year and change of the agents' cost; `investmentAid`: for each rule;
 * - `checkAccess`, `compareAccess`: one row for each origin, times in minutes; `accessCoverage`: for each group;
 *   `soleCoverage`: for each structure; travel times: for each pair;
 * - `departementOverview`: one row for each indicator, with its unit; `cantonCoverage`: for each canton;
 *   `activityGrowth`: a single row; `coordinationReview`: one for each mission;
 * - `labelsOverTime`: one row for each day and measure of the list, and for each published figure.
 *
 * The issues and notices of a report are in no row, nor are its totals where rows add up to them.
 * Where a row holds an amount of law, `standing`, `source` and `ruleFrom` say what it rests on.
 *
 * @param report - a report of one of the functions above
 * @throws TypeError when it is none of them, or has holes: a list or a value that is missing or of another type
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
  const format: unknown = isRecord(report) ? report.format : undefined;
  if (typeof format !== 'string' || !Object.hasOwn(ROWS_OF, format)) {
    const received = describe(typeof format === 'string' ? format : report).en;
    throw new TypeError(`report: expected a report of ${Object.keys(ROWS_OF).join(', ')}; received ${received}`);
  }
  const rowsOf = ROWS_OF[report.format] as (each: TabularReport) => RowsByFormat[keyof RowsByFormat][];
  return wholeRows(format, () => rowsOf(report));
}

/** The rows, when every cell is a plain value; a report with holes, wherever they are, gives an error of this library. */
function wholeRows<R extends object>(format: string, read: () => R[]): R[] {
  const wanted = `a whole report of format '${format}'`;
  let rows: R[];
  try {
    rows = read();
  } catch (cause) {
    if (cause instanceof TypeError && cause.message.startsWith('report')) throw cause;
    throw new TypeError(`report: expected ${wanted}; received one with a part that is missing or of another type`, {
      cause,
    });
  }
  for (const [index, row] of rows.entries()) {
    if (!isRecord(row))
      throw new TypeError(`report: expected ${wanted}; received ${describe(row).en} for row ${index}`);
    for (const [column, cell] of Object.entries(row)) {
      if (isCell(cell)) continue;
      throw new TypeError(`report: expected ${wanted}; received ${describe(cell).en} for ${column} of row ${index}`);
    }
  }
  return rows;
}

const isCell = (cell: unknown): boolean =>
  typeof cell === 'string' || typeof cell === 'boolean' || cell === null || Number.isFinite(cell);
