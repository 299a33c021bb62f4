import type * as z from 'zod';
import type { Issue } from './issue.js';
import { isRecord } from './record.js';
import { validate } from './schema.js';

type Data = Readonly<Record<string, unknown>>;

/**
 * What is sound in an object whose every part is optional: a part that holds an issue is left out (its own member when
 * it has some, the whole part otherwise) and reads as absent. Never throws.
 */
export function soundParts<S extends z.ZodObject>(
  schema: S,
  data: object,
): { readonly value: z.output<S>; readonly issues: readonly Issue[] } {
  const parsed = validate(schema, data);
  if (parsed.ok) return { value: parsed.value, issues: [] };
  const { issues } = parsed;
  for (const depth of [2, 1]) {
    const sound = issues.reduce<Data>((rest, { path }) => without(rest, path.slice(0, depth)), { ...data });
    const again = validate(schema, sound);
    if (again.ok) return { value: again.value, issues };
  }
  return { value: {} as z.output<S>, issues };
}

function without(data: Data, [key, inner]: readonly (string | number)[]): Data {
  const { [String(key)]: value, ...rest } = data;
  return inner !== undefined && isRecord(value) ? { ...rest, [String(key)]: without(value, [inner]) } : rest;
}
