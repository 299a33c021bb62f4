import { eurosOf } from '../../foundation/cents.js';
import { firstDayOf, type IsoDate } from '../../foundation/civil-date.js';
import type { Standing } from '../../law/parameter.js';
import type { Funder } from '../../subsidies/funder.js';
import type { Projection, ProjectionLine } from '../../subsidies/projection/projection.js';
import { requireProjection } from '../../subsidies/projection/require-projection.js';
import { joined } from './cells.js';

/** A line of a projection as a flat row, amounts in euros. */
export interface ProjectionRow {
  /** Identifier of the structure. */
  readonly structureId: string;
  /** Code of the département of the structure. */
  readonly departement: string;
  /** Year of the amount. */
  readonly year: number;
  /** What is paid: the annual subsidy or the territorial bonus. */
  readonly item: ProjectionLine['item'];
  /** Who pays. */
  readonly funder: Funder;
  /** The amount, under the assumptions. */
  readonly euros: number;
  /** The amount while what is unknown is read at its lowest. */
  readonly eurosAtLeast: number;
  /** The amount while what is unknown is read at its highest. */
  readonly eurosAtMost: number;
  /** Standing of the amount: rows of different standing are not to be added in silence. */
  readonly standing: Standing;
  /** Title of the source of the annual amount; `null` when the caller gives the amount. */
  readonly source: string | null;
  /** Address of that source; `null` when it has none. */
  readonly sourceUrl: string | null;
  /** First day of the state of the rule that is read; 1 January of the year when the caller gave the amount. */
  readonly ruleFrom: IsoDate;
  /** Identifiers of what is supposed, separated by `;`. Empty: nothing is. */
  readonly assumptions: string;
}

/** One row for each line of a projection. */
export function projectionRows(projection: Projection): ProjectionRow[] {
  return requireProjection('report', projection).lines.map((line) => {
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
      ruleFrom: read?.from ?? firstDayOf(line.year),
      assumptions: joined(line.assumptions) ?? '',
    };
  });
}
