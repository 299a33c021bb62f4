import { requireArray, requireObject } from '../../foundation/argument.js';
import { describe } from '../../foundation/describe.js';
import { isRecord } from '../../foundation/record.js';
import type { Structure } from '../../structures/structure.js';

/** Returns the argument when it has what every structure has; throws a `TypeError` that names it otherwise. */
export function requireStructure(name: string, value: Structure): Structure {
  const { id, name: words, commune, latitude, longitude } = requireObject(name, value, 'a structure');
  const named = typeof id === 'string' && typeof words === 'string' && isRecord(commune);
  if (named && Number.isFinite(latitude) && Number.isFinite(longitude)) return value;
  throw new TypeError(`${name}: expected a structure, as parseStructure gives it; received ${describe(value).en}`);
}

/** Returns the list when each of its items is a structure; throws a `TypeError` that names the first other one. */
export function requireStructures(name: string, values: readonly Structure[]): readonly Structure[] {
  requireArray(name, values).forEach((value, index) => requireStructure(`${name}[${index}]`, value));
  return values;
}
