import { fold } from '../../../foundation/text.js';
import { columns } from '../columns.js';
import { headerIn, LAYOUTS, type LayoutName } from '../fields.js';
import { otherColumns, type OtherColumn } from '../other-columns.js';
import type { FieldReader, ListField, ListHeader } from '../cells/row.js';

interface AnyColumn extends OtherColumn {
  readonly read?: FieldReader['read'] | undefined;
  readonly required?: FieldReader['required'];
}

const everyColumn = (): [ListField, AnyColumn][] =>
  Object.entries<AnyColumn>({ ...columns, ...otherColumns }) as [ListField, AnyColumn][];

/** Every header of every layout, folded: case, accents and punctuation do not count. */
export function knownHeaders(): ReadonlySet<string> {
  return new Set(
    everyColumn().flatMap(([, column]) => LAYOUTS.flatMap((layout) => headerIn(layout, column) ?? []).map(fold)),
  );
}

/** Understands the header of a table: the layout that shares the most columns with it, whatever their order and case. */
export function headerOf(names: readonly string[]): ListHeader {
  const indexOfName = new Map<string, number>();
  for (const [index, name] of names.map(fold).entries()) if (!indexOfName.has(name)) indexOfName.set(name, index);
  const every = everyColumn();
  const indexIn = (layout: LayoutName, column: AnyColumn): number | undefined => {
    const header = headerIn(layout, column);
    return header === undefined ? undefined : indexOfName.get(fold(header));
  };
  const shared = (layout: LayoutName): number =>
    every.filter(([, column]) => indexIn(layout, column) !== undefined).length;
  const layout = LAYOUTS.reduce((best, candidate) => (shared(candidate) > shared(best) ? candidate : best));

  const indexOf: Partial<Record<ListField, number>> = {};
  const nameOf: Partial<Record<ListField, string>> = {};
  const readers: FieldReader[] = [];
  const missingColumns: string[] = [];
  const keptWhole = new Set(names.keys());
  const unknown = new Set(names);
  const required = { found: 0, all: 0 };
  for (const [field, column] of every) {
    const [expected, index] = [headerIn(layout, column), indexIn(layout, column)];
    if (column.read)
      readers.push({ field: field as FieldReader['field'], read: column.read, required: column.required });
    if (column.required) {
      required.all += 1;
      if (index !== undefined) required.found += 1;
    }
    if (expected !== undefined) nameOf[field] = names[index ?? -1] ?? expected;
    if (index !== undefined) {
      indexOf[field] = index;
      unknown.delete(names[index] ?? '');
      if (column.read || column.whole) keptWhole.delete(index);
    } else if (expected !== undefined && !column.optional) missingColumns.push(expected);
  }
  return {
    layout: indexOf.id !== undefined && required.found * 2 >= required.all ? layout : 'unknown',
    names,
    indexOf,
    nameOf,
    readers,
    keptWhole: [...keptWhole],
    unknownColumns: [...unknown],
    missingColumns,
  };
}
