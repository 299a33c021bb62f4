import { fold } from '../../foundation/text.js';
import { LIST_LAYOUTS, MANDATORY_FIELDS, type ListField, type ListLayoutDefinition } from './layouts.js';

/** Which columns of a table are about what. */
export interface ListColumns {
  /** The layout recognised; `unknown` when too few of the mandatory columns are there. */
  readonly name: ListLayoutDefinition['name'] | 'unknown';
  /** Names of the columns of the table. */
  readonly names: readonly string[];
  /** Rank of the column of each field found. */
  readonly columnOf: Readonly<Partial<Record<ListField, number>>>;
  /** Name under which a column that was not found is expected. */
  readonly expected: Readonly<Partial<Record<ListField, string>>>;
  /** Ranks of the columns whose cells go to `extras` whole, because the model has no place for them. */
  readonly keptWhole: readonly number[];
  /** Columns that no published layout has. */
  readonly unknownColumns: readonly string[];
  /** Columns that the layout has and that the table lacks. */
  readonly missingColumns: readonly string[];
}

/** Fields that are read, but that the model of a structure does not hold. */
const KEPT_FIELDS: ReadonlySet<string> = new Set<ListField>(['comment', 'communeAsTyped', 'principal', 'antennes']);

/** Names of every column of every layout, folded (case, accents and punctuation do not count). */
export function knownColumns(): ReadonlySet<string> {
  return new Set(LIST_LAYOUTS.flatMap((layout) => [...Object.values(layout.columns), ...layout.extras].map(fold)));
}

/** Recognises the layout that shares the most columns with the table, whatever their order and their case. */
export function recogniseColumns(columns: readonly string[]): ListColumns {
  const folded = columns.map(fold);
  const rankOf = new Map<string, number>();
  for (const [index, name] of folded.entries()) if (!rankOf.has(name)) rankOf.set(name, index);
  const count = (layout: ListLayoutDefinition) =>
    [...Object.values(layout.columns), ...layout.extras].filter((name) => rankOf.has(fold(name))).length;
  const layout = LIST_LAYOUTS.reduce((best, candidate) => (count(candidate) > count(best) ? candidate : best));

  const columnOf: Partial<Record<ListField, number>> = {};
  const missingColumns: string[] = [];
  for (const [field, name] of Object.entries(layout.columns) as [ListField, string][]) {
    const index = rankOf.get(fold(name));
    if (index !== undefined) columnOf[field] = index;
    else if (!layout.optional.includes(field)) missingColumns.push(name);
  }
  const held = new Set(Object.entries(columnOf).flatMap(([field, index]) => (KEPT_FIELDS.has(field) ? [] : [index])));
  const known = new Set(Object.values(columnOf));
  const extras = new Set(layout.extras.map(fold));
  const found = MANDATORY_FIELDS.filter((field) => columnOf[field] !== undefined).length;
  return {
    name: columnOf.id !== undefined && found * 2 >= MANDATORY_FIELDS.length ? layout.name : 'unknown',
    names: columns,
    columnOf,
    expected: layout.columns,
    keptWhole: columns.map((_, index) => index).filter((index) => !held.has(index)),
    unknownColumns: columns.filter((_, index) => !known.has(index) && !extras.has(folded[index] ?? '')),
    missingColumns,
  };
}
