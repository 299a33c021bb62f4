import { issueOf } from '../../../foundation/expectations.js';
import type { Structure } from '../../../structures/structure.js';
import { extrasOf, pathOf, type Row } from '../cells/row.js';

/**
 * Reads every field of a row: the structure that they make, or `undefined` when `row.issues` says why there is none.
 * The schema would refuse nothing of it: what a cell can spoil is required of its column, and the readers make the rest
 * in the form of the schema.
 */
export function readStructure(row: Row): Structure | undefined {
  for (const { field, read, required } of row.reading.header.readers) {
    const value = read(row, field);
    // What is empty in the list is absent from a structure.
    const present = value === '' ? undefined : value;
    if (required && !required.accepts(present)) row.issues.push(issueOf(required, present, pathOf(row, field)));
    if (present !== undefined) put(row.draft, field, present);
  }
  const extras = extrasOf(row);
  if (extras) row.draft.extras = extras;
  return row.issues.length > 0 ? undefined : (row.draft as Structure);
}

/** Gives its value to a field, or to the member of a field: `commune.code`. */
function put(draft: Record<string, unknown>, field: string, value: unknown): void {
  const dot = field.indexOf('.');
  if (dot < 0) draft[field] = value;
  else ((draft[field.slice(0, dot)] ??= {}) as Record<string, unknown>)[field.slice(dot + 1)] = value;
}
