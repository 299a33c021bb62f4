import * as z from 'zod';
import { dateSchema } from '../foundation/schema.js';
import { ATTESTING_ROLES } from '../labelling/dossier/attestation.js';

const base = {
  /** The day it took place; for a label, the day it was announced. */
  on: dateSchema,
  /** In which capacity someone acted; never a person's name. */
  by: z.enum(ATTESTING_ROLES).optional(),
  /** Who decided, as the document says it: sources differ on who grants the label. */
  authority: z.string().min(1).optional(),
  /** Title or reference of the document. */
  document: z.string().min(1).optional(),
};
const outcome = z.enum(['favourable', 'unfavourable']).optional();

/** A dated event of the life of a file. What is not given is not known. */
export const procedureEventSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.enum(['contact', 'upgrade']),
    ...base,
    /** The project transforms a place that exists: a former maison de services au public, or another. */
    existingPlace: z.enum(['msap', 'other']).optional(),
  }),
  z.strictObject({ kind: z.enum(['priority-analysis', 'referral', 'opening', 'termination', 'end']), ...base }),
  z.strictObject({
    kind: z.literal('conformity-check'),
    ...base,
    outcome,
    /** What the prefect found: whether the project is in a zone of priority deployment. */
    priorityZone: z.boolean().optional(),
  }),
  z.strictObject({ kind: z.enum(['audit', 'control-audit']), ...base, outcome }),
  z.strictObject({
    kind: z.literal('label'),
    ...base,
    /** The day the label takes effect, which may come after its announcement. */
    effectiveOn: dateSchema.optional(),
  }),
  z.strictObject({
    kind: z.enum(['convention', 'renewal', 'amendment']),
    ...base,
    /** Last day of the convention, which sets it itself. */
    until: dateSchema.optional(),
  }),
  z.strictObject({
    kind: z.enum(['joining', 'withdrawal']),
    ...base,
    /** The party to the convention: a local authority, a body. */
    party: z.string().min(1).optional(),
  }),
]);

/** A dated event of the life of a file. */
export type ProcedureEvent = z.output<typeof procedureEventSchema>;
