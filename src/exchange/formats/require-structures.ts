import { requireArray, requireObject, requireText } from '../../foundation/argument.js';
import { describe } from '../../foundation/describe.js';
import { isRecord } from '../../foundation/record.js';
import { requireHours } from '../../hours/timetabled.js';
import type { Structure } from '../../structures/structure.js';

/**
 * Returns the argument when it has what every structure has, and the parts that the formats read have their form; throws
 * a `TypeError` that names it otherwise.
 */
export function requireStructure(name: string, value: Structure): Structure {
  const { id, name: words, commune, latitude, longitude } = requireObject(name, value, 'a structure');
  const named = [id, words].every(isWord) && isRecord(commune) && [commune.code, commune.name].every(isWord);
  if (!named || !Number.isFinite(latitude) || !Number.isFinite(longitude)) {
    throw new TypeError(`${name}: expected a structure, as parseStructure gives it; received ${describe(value).en}`);
  }
  const { hours, contacts, host, extras } = value;
  requireHours(`${name}.hours`, hours);
  if (host !== undefined) requireText(`${name}.host.kind`, requireObject(`${name}.host`, host).kind);
  if (extras !== undefined) requireObject(`${name}.extras`, extras);
  if (contacts === undefined) return value;
  const { emails = [], phones = [] } = requireObject(`${name}.contacts`, contacts);
  for (const [field, list] of Object.entries({ emails, phones })) {
    for (const [index, one] of requireArray(`${name}.contacts.${field}`, list).entries()) {
      requireText(`${name}.contacts.${field}[${index}]`, one);
    }
  }
  return value;
}

const isWord = (value: unknown): boolean => typeof value === 'string';

/** Returns the list when each of its items is a structure; throws a `TypeError` that names the first other one. */
export function requireStructures(name: string, values: readonly Structure[]): readonly Structure[] {
  for (const [index, value] of requireArray(name, values).entries()) requireStructure(`${name}[${index}]`, value);
  return values;
}
