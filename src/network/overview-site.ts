import * as z from 'zod';
import { dateSchema, formatted } from '../foundation/schema.js';
import { weeklyHoursSchema } from '../hours/week.js';
import { COMMUNE_CODE } from '../places/communes/commune-code.js';
import { departementCode, identifier } from '../structures/formats.js';
import { labelInOrder } from '../structures/label-period.js';
import { HOST_KINDS } from '../structures/structure.js';

/** What an overview reads of a structure. Other fields are left alone. */
export const overviewSiteSchema = z
  .object({
    id: identifier,
    role: z.enum(['principal', 'antenne']),
    format: z.enum(['fixed', 'multi-site', 'itinerant']),
    departement: departementCode,
    commune: z.object({ code: formatted('commune-code', COMMUNE_CODE) }),
    host: z.object({ kind: z.enum(HOST_KINDS) }).optional(),
    hours: weeklyHoursSchema.optional(),
    labelledOn: dateSchema.optional(),
    labelEndedOn: dateSchema.optional(),
    funding: z.enum(['funded', 'not-funded', 'unknown']).optional(),
  })
  .check(labelInOrder);

/** What an overview reads of a structure. */
export type OverviewSite = z.output<typeof overviewSiteSchema>;
