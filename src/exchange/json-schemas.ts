import * as z from 'zod';
import { dossierSchema } from '../labelling/dossier.js';
import { structureSchema } from '../structures/structure.js';

/** A JSON Schema (draft 2020-12), as plain JSON. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/**
 * JSON Schemas (draft 2020-12) of the data that the library receives, for forms, editors and other languages. They
 * describe the shape; what a schema cannot say (a SIRET whose check digit is right, a slot that ends after it begins)
 * is checked by `safeParseStructure` and `safeParseDossier`.
 *
 * @example
 * ```ts
 * Object.keys(jsonSchemas()); // => ['structure', 'dossier']
 * ```
 */
export function jsonSchemas(): { readonly structure: JsonSchema; readonly dossier: JsonSchema } {
  return { structure: schemaOf(structureSchema), dossier: schemaOf(dossierSchema) };
}

/** Own formats (`commune-code`...) have no meaning in JSON Schema: their pattern alone is kept. */
const schemaOf = (schema: z.ZodType): JsonSchema =>
  z.toJSONSchema(schema, {
    io: 'input',
    override: ({ jsonSchema }) => {
      if (jsonSchema.format !== undefined && jsonSchema.format !== 'date') delete jsonSchema.format;
    },
  });
