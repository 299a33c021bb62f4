import type * as z from 'zod';
import type { Issue } from './issue.js';
import { validate } from './schema.js';
import { isRecord } from './record.js';

type Data = Readonly<Record<string, unknown>>;

/**
 * What is sound in an object whose every part is optional: a part that holds an issue is left out (its own member when
 * it has some, the whole part otherwise) and reads as not given. Never throws.
 */
export function soundParts<S extends z.ZodType>(
  schema: S,
  data: unknown,
): { readonly value: z.output<S> | undefined; readonly issues: readonly Issue[] } {
  const parsed = validate(schema, data);
  if (parsed.ok) return { value: parsed.value, issues: [] };
  const { issues } = parsed;
  if (!isRecord(data)) return { value: undefined, issues };
  for (const depth of [2, 1]) {
    const again = validate(
      schema,
      issues.reduce<Data>((rest, { path }) => without(rest, path.slice(0, depth)), data),
    );
    if (again.ok) return { value: again.value, issues };
  }
  return { value: undefined, issues };
}

function without(data: Data, [key, inner]: readonly (string | number)[]): Data {
  return Object.fromEntries(
    Object.entries(data).flatMap(([name, value]) => {
      if (name !== key) return [[name, value]];
      return inner !== undefined && isRecord(value) ? [[name, without(value, [inner])]] : [];
    }),
  );
}
