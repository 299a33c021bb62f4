import { fold } from '../foundation/text.js';
import { LIST_LAYOUTS, MANDATORY_FIELDS, type ListField, type ListLayoutDefinition } from './list-layouts.js';

/** Which columns of a table are about what. */
export interface ListColumns {
  /** The layout recognised; `unknown` when too few of the mandatory columns are there. */
  readonly name: ListLayoutDefinition['name'] | 'unknown';
  /** Column of each field found, as the table names it. */
  readonly columnOf: ReadonlyMap<ListField, string>;
  /** Name under which a column that was not found is expected. */
  readonly expected: Readonly<Partial<Record<ListField, string>>>;
  /** Columns that the model holds; the others go to `extras`. */
  readonly mapped: ReadonlySet<string>;
  /** Columns that no published layout has. */
  readonly unknownColumns: readonly string[];
  /** Columns that the layout has and that the table lacks. */
  readonly missingColumns: readonly string[];
}

/** Names of every column of every layout, folded (case, accents and punctuation do not count). */
export function knownColumns(): ReadonlySet<string> {
  return new Set(LIST_LAYOUTS.flatMap((layout) => [...Object.values(layout.columns), ...layout.extras].map(fold)));
}

/** Recognises the layout that shares the most columns with the table, whatever their order and their case. */
export function recogniseColumns(columns: readonly string[]): ListColumns {
  const byFoldedName = new Map<string, string>();
  for (const column of columns) {
    const folded = fold(column);
    if (!byFoldedName.has(folded)) byFoldedName.set(folded, column);
  }
  const count = (layout: ListLayoutDefinition) =>
    [...Object.values(layout.columns), ...layout.extras].filter((name) => byFoldedName.has(fold(name))).length;
  const layout = LIST_LAYOUTS.reduce((best, candidate) => (count(candidate) > count(best) ? candidate : best));

  const columnOf = new Map<ListField, string>();
  const missingColumns: string[] = [];
  for (const [field, name] of Object.entries(layout.columns) as [ListField, string][]) {
    const column = byFoldedName.get(fold(name));
    if (column !== undefined) columnOf.set(field, column);
    else if (!layout.optional.includes(field)) missingColumns.push(name);
  }
  const mapped = new Set(columnOf.values());
  const extras = new Set(layout.extras.map(fold));
  const found = MANDATORY_FIELDS.filter((field) => columnOf.has(field)).length;
  return {
    name: columnOf.has('id') && found * 2 >= MANDATORY_FIELDS.length ? layout.name : 'unknown',
    columnOf,
    expected: layout.columns,
    mapped,
    unknownColumns: columns.filter((column) => !mapped.has(column) && !extras.has(fold(column))),
    missingColumns,
  };
}
