import * as z from 'zod';
import { dateSchema } from '../../foundation/schema.js';

/** In which capacity someone attests. */
export const ATTESTING_ROLES = ['host', 'prefecture', 'departement', 'operator', 'anct', 'auditor', 'other'] as const;

/** What someone attests about a dossier: a role, a day, a document; never a person's name. */
export const attestationSchema = z.strictObject({
  /** Name of the fact of type `attestation`: `neutrality`, `commonBase`, or one of a grid of your own. */
  fact: z.string().min(1),
  /** The role of who attests. */
  by: z.enum(ATTESTING_ROLES),
  /** Day of the attestation. */
  on: dateSchema,
  /** Title or reference of the document. */
  document: z.string().min(1).optional(),
  /** `false`: attests that it is not so. Absent: attests that it is. */
  holds: z.boolean().optional(),
});

/** What someone attests about a dossier. */
export type Attestation = z.output<typeof attestationSchema>;
