import * as z from 'zod';
import { formatted } from '../foundation/schema.js';
import { weeklyHoursSchema } from '../hours/week.js';
import { COMMUNE_CODE } from '../places/communes/commune-code.js';
import { STRUCTURE_FORMATS } from '../structures/kinds.js';
import { labelInOrder } from '../structures/label-period.js';
import type { Structure } from '../structures/structure.js';
import { projectedFields, type ProjectedStructure } from '../subsidies/projection/projected-structure.js';

/** What an overview reads of a structure. Other fields are left alone. */
export const overviewSiteSchema = z
  .object({
    ...projectedFields,
    format: z.enum(STRUCTURE_FORMATS),
    commune: z.object({ code: formatted('commune-code', COMMUNE_CODE) }),
    hours: weeklyHoursSchema.optional(),
  })
  .check(labelInOrder) as z.ZodType<OverviewSite>;

/** What an overview reads of a structure. */
export interface OverviewSite extends ProjectedStructure, Pick<Structure, 'format' | 'hours'> {
  /** Where it is, by its INSEE code. */
  readonly commune: { readonly code: string };
}
