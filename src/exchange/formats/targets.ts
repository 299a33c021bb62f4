import { notHeld } from '../../foundation/notices/formats.js';
import type { Structure } from '../../structures/structure.js';
import { noticeUnusedExtras } from './extras.js';
import { hasNoField, type Outgoing } from './outgoing.js';

/**
 * What a format does with a field of a structure: it writes columns; it has no field for it (`lost`); or its import
 * finds the value again by itself (`derived`). Each format has a table of them, by field, and writes with it: a new field
 * of `Structure` does not compile until each format decides.
 */
export type Target<Row, Options = unknown> = Columns<Row, Options> | 'lost' | Derived;

/** The columns where a field goes, each with what writes its cell. */
export type Columns<Row, Options = unknown> = {
  readonly [Column in keyof Row]?: (out: Outgoing<Options>) => Row[Column];
};

/** The field is not written, and the import finds it again. It is lost when the import would find another value. */
export interface Derived {
  /** What the import finds. */
  readonly derived: (structure: Structure) => unknown;
}

/** What a format does with every field of a structure. */
export type Targets<Row, Options = unknown> = Readonly<Record<keyof Structure, Target<Row, Options>>>;

type AnyRow = Readonly<Record<string, unknown>>;

/** The fields that a format writes, or finds again: those that its import gives back. */
export type WrittenFields<Table extends Readonly<Record<keyof Structure, unknown>>> = {
  [Field in keyof Structure]-?: Table[Field] extends 'lost' ? never : Field;
}[keyof Structure];

/** The columns that a table writes. */
type ColumnsOf<Table> = {
  [Field in keyof Table]: Table[Field] extends 'lost' | Derived ? never : keyof Table[Field];
}[keyof Table];

/** What the writer of a column gives. */
type CellOf<Target, Column extends PropertyKey> =
  Target extends Readonly<Record<Column, (out: never) => infer Cell>> ? Cell : never;

/** Every column of a table. A column of the format that no field writes is missing here: the row does not compile. */
export type Written<Table> = { readonly [Column in ColumnsOf<Table>]: CellOf<Table[keyof Table], Column> };

/** Writes a structure by the table of a format, with a notice for each field or extra that the format does not hold. */
export function written<Options, Table extends Targets<AnyRow, Options>>(
  targets: Table,
  out: Outgoing<Options>,
): Written<Table> {
  const { structure, path, format, notices } = out;
  const row: Record<string, unknown> = {};
  for (const [field, target] of Object.entries<Target<AnyRow, Options>>(targets)) {
    const value = structure[field as keyof Structure];
    if (target !== 'lost' && !isDerived(target)) {
      for (const [column, write] of Object.entries(target)) row[column] = write?.(out);
    } else if (value !== undefined && (target === 'lost' || target.derived(structure) !== value)) {
      notices.push(notHeld([...path, field], { field, why: hasNoField(format) }, value));
    }
  }
  if (targets.extras !== 'lost') noticeUnusedExtras(out);
  return row as Written<Table>;
}

const isDerived = (target: object): target is Derived => 'derived' in target;
