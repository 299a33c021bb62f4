import type { AccessCheck } from '../access/check.js';
import { describe } from '../foundation/describe.js';
import type { Evaluation } from '../labelling/evaluation.js';
import type { Projection } from '../subsidies/projection.js';
import type { OfficialList } from './official-list.js';
import { accessRows, type AccessCheckRow } from './rows-of-access.js';
import { evaluationRows, type EvaluationRow } from './rows-of-evaluation.js';
import { officialListRows, type OfficialListRow } from './rows-of-list.js';
import { projectionRows, type ProjectionRow } from './rows-of-projection.js';

/** The reports that {@link toRows} flattens, and their rows, by format. */
interface RowsByFormat {
  readonly 'france-services/official-list@1': OfficialListRow;
  readonly 'france-services/evaluation@1': EvaluationRow;
  readonly 'france-services/projection@1': ProjectionRow;
  readonly 'france-services/access-check@1': AccessCheckRow;
}

/** A report that {@link toRows} flattens. */
export type TabularReport = OfficialList | Evaluation | Projection | AccessCheck;

/**
 * Flat rows of a report, for a data frame, a chart or a CSV file: one value of text, number, boolean or `null` in each
 * cell, the same columns in every row. `null` is "not known", never zero.
 *
 * - official list: one row for each structure;
 * - evaluation: one row for each finding;
 * - projection: one row for each line, amounts in euros (`euros`, `eurosAtLeast`, `eurosAtMost`). Rows of different
 *   `standing` are not to be added in silence: keep the column in the chart;
 * - access check: one row for each origin, times in minutes.
 *
 * @param report - a report of `readOfficialList`, `evaluateDossier`, `projectSubsidies` or `checkAccess`
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
  switch (report?.format) {
    case 'france-services/official-list@1':
      return officialListRows(report);
    case 'france-services/evaluation@1':
      return evaluationRows(report);
    case 'france-services/projection@1':
      return projectionRows(report);
    case 'france-services/access-check@1':
      return accessRows(report);
    default:
      throw new TypeError(
        `report: expected the report of readOfficialList, evaluateDossier, projectSubsidies or checkAccess; received ${describe(report, 'en')}`,
      );
  }
}
