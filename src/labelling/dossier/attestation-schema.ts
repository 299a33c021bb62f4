import * as z from 'zod';
import { exported, dateSchema } from '../../foundation/schema.js';
import { ATTESTING_ROLES } from './attestation.js';

/** The schema of an {@link Attestation}. */
export const attestationSchema = exported(
  z.strictObject({
    fact: z.string().min(1),
    by: z.enum(ATTESTING_ROLES),
    on: dateSchema,
    document: z.string().min(1).optional(),
    holds: z.boolean().optional(),
  }),
);
