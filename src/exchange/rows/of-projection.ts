import { eurosOf } from '../../foundation/cents.js';
import { firstDayOf } from '../../foundation/civil-date.js';
import type { Standing } from '../../law/parameter.js';
import type { Funder } from '../../subsidies/funder.js';
import type { Projection, ProjectionLine } from '../../subsidies/projection/projection.js';

/** A line of a projection as a flat row, amounts in euros. */
export interface ProjectionRow {
  readonly structureId: string;
  readonly departement: string;
  readonly year: number;
  readonly item: ProjectionLine['item'];
  readonly funder: Funder;
  readonly euros: number;
  readonly eurosAtLeast: number;
  readonly eurosAtMost: number;
  readonly standing: Standing;
  /** Title and address of the source of the annual amount; `null` when the caller gave the amount. */
  readonly source: string | null;
  readonly sourceUrl: string | null;
  /** First day of the state of the rule that was read; 1 January of the year when the caller gave the amount. */
  readonly from: string;
  /** Identifiers of what is supposed, separated by `;`. */
  readonly assumptions: string;
}

/** One row for each line of a projection. */
export function projectionRows(projection: Projection): ProjectionRow[] {
  return projection.lines.map((line) => {
    const read = line.amountIndex === null ? undefined : projection.amounts[line.amountIndex];
    return {
      structureId: line.structureId,
      departement: line.departement,
      year: line.year,
      item: line.item,
      funder: line.funder,
      euros: eurosOf(line.amountCents),
      eurosAtLeast: eurosOf(line.atLeastCents),
      eurosAtMost: eurosOf(line.atMostCents),
      standing: line.standing,
      source: read?.source.title ?? null,
      sourceUrl: read?.source.url ?? null,
      from: read?.from ?? firstDayOf(line.year),
      assumptions: line.assumptions.join('; '),
    };
  });
}
