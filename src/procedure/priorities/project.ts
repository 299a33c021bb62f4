import * as z from 'zod';
import { dateSchema } from '../../foundation/schema.js';
import { departementCode } from '../../structures/formats.js';
import { ATTESTING_ROLES } from '../../labelling/dossier/attestation.js';

/** What is known of a project for the five priority criteria. Every part is optional: what is absent is missing. */
export const priorityProjectSchema = z.strictObject({
  departement: departementCode.optional(),
  /** A new project, not the transformation of a place that exists. */
  newProject: z.boolean().optional(),
  /** Time to the existing offer from the places that the project would serve: an access check, or rows like its own. */
  access: z
    .object({
      cutoffMinutes: z.number().min(0),
      rows: z
        .array(
          z.object({
            originId: z.string().min(1),
            status: z.enum(['within', 'uncertain', 'beyond', 'unreachable', 'not-computed']),
          }),
        )
        .readonly(),
      /** Where the times come from. */
      method: z.string().min(1).optional(),
      /** What the times lead to, when it is not the existing France services. */
      destinations: z.string().min(1).optional(),
    })
    .optional(),
  /** In a priority urban district (QPV). */
  priorityDistrict: z.boolean().optional(),
  /** In a small centrality. */
  smallCentrality: z.boolean().optional(),
  place: z.enum(['school', 'town-hall', 'association', 'third-place', 'other']).optional(),
  /** Whether the inhabitants of the area usually go there. */
  usualPlace: z.boolean().optional(),
  itinerant: z.boolean().optional(),
  /** Whether it reinforces itinerant structures that exist. */
  reinforcesMobileStructures: z.boolean().optional(),
  /** What the prefect found: whether the project is in a zone of priority deployment. */
  priorityZone: z
    .strictObject({
      holds: z.boolean(),
      by: z.enum(ATTESTING_ROLES),
      on: dateSchema,
      document: z.string().min(1).optional(),
    })
    .optional(),
});

/** A project, as the priority criteria look at it. */
export type PriorityProject = z.output<typeof priorityProjectSchema>;
