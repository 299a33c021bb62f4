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
  for (const [field, column] of every) {
    const { read, required } = column;
    if (read) readers.push({ field: field as FieldReader['field'], read, required });
    const header = headerIn(layout, column);
    if (header === undefined) continue;
    const index = indexIn(layout, column);
    const name = names[index ?? -1];
    nameOf[field] = name ?? header;
    if (index === undefined || name === undefined) {
      if (!column.optional) missingColumns.push(header);
      continue;
    }
    indexOf[field] = index;
    unknown.delete(name);
    if (read || column.whole) keptWhole.delete(index);
  }
  const needed = readers.filter(({ required }) => required).map(({ field }) => indexOf[field] !== undefined);
  const recognised = indexOf.id !== undefined && needed.filter(Boolean).length * 2 >= needed.length;
  return {
    layout: recognised ? layout : 'unknown',
    names,
    indexOf,
    nameOf,
    readers,
    keptWhole: [...keptWhole],
    unknownColumns: [...unknown],
    missingColumns,
  };
}
