import * as z from 'zod';
import { attestationSchema } from '../labelling/dossier/attestation-schema.js';
import { dossierSchema } from '../labelling/dossier/dossier.js';
import { observationsSchema } from '../labelling/dossier/observations.js';
import { priorityProjectSchema } from '../procedure/priorities/project.js';
import { procedureEventSchema } from '../procedure/event.js';
import { supportProjectSchema } from '../procedure/support/support-checklist.js';
import { operatorPresenceSchema } from '../operators/presence.js';
import { weeklyHoursSchema } from '../hours/week.js';
import { stopSchema } from '../structures/stop.js';
import { assumptionsSchema } from '../subsidies/projection/assumptions.js';
import { structureSchema } from '../structures/structure.js';

/** A JSON Schema (draft 2020-12), as plain JSON. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** Every schema that the library exports, by the name of its export without `Schema`, and the data of requests. */
const schemas = () => ({
  structure: structureSchema,
  dossier: dossierSchema,
  weeklyHours: weeklyHoursSchema,
  stop: stopSchema,
  operatorPresence: operatorPresenceSchema,
  attestation: attestationSchema,
  observations: observationsSchema,
  priorityProject: priorityProjectSchema,
  procedureEvent: procedureEventSchema,
  supportProject: supportProjectSchema,
  projectionAssumptions: assumptionsSchema,
});

/** The name of a schema of {@link jsonSchemas}. */
export type JsonSchemaName = keyof ReturnType<typeof schemas>;

/**
 * JSON Schemas (draft 2020-12) of the data that the library receives, for forms, editors and other languages: one for
 * each schema that it exports, under the same name, and that of the assumptions of a projection. They
 * describe the shape; what a JSON Schema cannot state (a SIRET whose check digit is right, a slot that ends after it
 * begins) is checked by the `safeParse` functions. Each call gives fresh ones.
 *
 * @example
 * ```ts
 * const { structure, stop } = jsonSchemas();
 * structure.type; // => 'object'
 * stop.required; // => ['place']
 * ```
 */
export function jsonSchemas(): Readonly<Record<JsonSchemaName, JsonSchema>> {
  const entries = Object.entries<z.ZodType>(schemas()).map(([name, schema]) => [name, schemaOf(schema)]);
  return Object.fromEntries(entries) as Record<JsonSchemaName, JsonSchema>;
}

/** Own formats (`commune-code`...) have no meaning in JSON Schema: their pattern alone is kept. */
const schemaOf = (schema: z.ZodType): JsonSchema =>
  z.toJSONSchema(schema, {
    io: 'input',
    override: ({ jsonSchema }) => {
      if (jsonSchema.format !== undefined && jsonSchema.format !== 'date') delete jsonSchema.format;
    },
  });
