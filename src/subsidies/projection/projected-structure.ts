import * as z from 'zod';
import { yearOf, type IsoDate } from '../../foundation/civil-date.js';
import type { Issue } from '../../foundation/issue.js';
import type { Listed } from '../../foundation/each-once.js';
import { checkListed } from '../../foundation/listed.js';
import { duplicate, overlappingPeriods } from '../../foundation/notices/data.js';
import { dateSchema, formatted } from '../../foundation/schema.js';
import { text } from '../../foundation/text.js';
import { COMMUNE_CODE } from '../../places/communes/commune-code.js';
import { departementCode, identifier } from '../../structures/formats.js';
import { HOST_KINDS, type HostKind } from '../../structures/host.js';
import { labelInOrder } from '../../structures/label-period.js';
import { FUNDING_STATES, STRUCTURE_ROLES, type FundingState, type StructureRole } from '../../structures/kinds.js';

/** What a projection reads of a structure: any `Structure` is one, and other fields are left alone. */
export interface ProjectedStructure {
  /** Identifier, stable from one list to the next. A structure may come once for each period of its label. */
  readonly id: string;
  /** `principal`: a structure of its own; `antenne`: an outpost of one, without a subsidy of its own by default. */
  readonly role: StructureRole;
  /** Code of the département served: `23`, `2A`, `971`. */
  readonly departement: string;
  /** Where it is, for the FRR bonus. Absent: unknown. */
  readonly commune?:
    | {
        /** INSEE code of the commune. */
        readonly code: string;
      }
    | undefined;
  /** Who hosts it. Absent: unknown; La Poste may, whose amounts differ. */
  readonly host?:
    | {
        /** What kind of body the host is. */
        readonly kind: HostKind;
      }
    | undefined;
  /** First day of the label. Absent: unknown. */
  readonly labelledOn?: IsoDate | undefined;
  /** Last day of the label. Absent: no end is known. */
  readonly labelEndedOn?: IsoDate | undefined;
  /** Whether the annual subsidy is paid; holding the label does not mean being funded. Absent: unknown. */
  readonly funding?: FundingState | undefined;
}

/** The fields that a projection reads. */
export const projectedFields = {
  id: identifier,
  role: z.enum(STRUCTURE_ROLES),
  departement: departementCode,
  commune: z.object({ code: formatted('commune-code', COMMUNE_CODE) }).optional(),
  host: z.object({ kind: z.enum(HOST_KINDS) }).optional(),
  labelledOn: dateSchema.optional(),
  labelEndedOn: dateSchema.optional(),
  funding: z.enum(FUNDING_STATES).optional(),
};

/** The schema of {@link ProjectedStructure}. */
export const projectedStructureSchema = z.object(projectedFields).check(labelInOrder);

/**
 * The structures that can be projected, and what is wrong with the others, each under its index. A structure may come
 * once for each period of its label, when no two of them touch the same year.
 */
export function checkStructures(structures: readonly unknown[]): { valid: ProjectedStructure[]; issues: Issue[] } {
  const { valid, issues } = checkListed(projectedStructureSchema, structures, {
    name: 'structures',
    key: 'id',
    clash: touchSameYear,
    refusal,
  });
  return { valid: valid.map(({ value }) => value), issues };
}

const firstYear = ({ labelledOn }: ProjectedStructure): number =>
  labelledOn === undefined ? -Infinity : yearOf(labelledOn);
const lastYear = ({ labelEndedOn }: ProjectedStructure): number =>
  labelEndedOn === undefined ? Infinity : yearOf(labelEndedOn);

const touchSameYear = (a: ProjectedStructure, b: ProjectedStructure): boolean =>
  firstYear(a) <= lastYear(b) && firstYear(b) <= lastYear(a);

/** The same identifier twice: the same structure again, or two periods of its label that cannot be told apart by year. */
function refusal(
  { value: { id, labelledOn }, index }: Listed<ProjectedStructure>,
  earlier: Listed<ProjectedStructure>,
) {
  const first = `structures, ${earlier.index}`;
  const { labelledOn: before } = earlier.value;
  if (labelledOn === undefined || before === undefined || labelledOn === before) {
    return duplicate(['structures', index, 'id'], { first }, id);
  }
  const expected = text(
    `un label sans année commune avec l'autre période de la même structure (${first})`,
    `a label without a year in common with the other period of the same structure (${first})`,
  );
  return overlappingPeriods(['structures', index, 'labelledOn'], expected, labelledOn);
}
