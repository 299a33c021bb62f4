import { asJson } from '../../../foundation/describe.js';
import type { Expectation } from '../../../foundation/expectations.js';
import type { Issue, Notice } from '../../../foundation/issue.js';
import type { NoticeMaker } from '../../../foundation/notice.js';
import { fold } from '../../../foundation/text.js';
import type { Structure } from '../../../structures/structure.js';
import type { DayCell } from './day-cell.js';
import type { LayoutName, StructureFields } from '../fields.js';
import type { otherColumns } from '../other-columns.js';
import type { ListRecord } from '../table/table.js';

/** What a column is about, whatever it is called in a given layout. */
export type ListField = keyof StructureFields | keyof typeof otherColumns;

/** Reads the value of one field from a row. What is not understood is a notice; `undefined` or `''`: nothing is published. */
export type Reader<Value = unknown> = (row: Row, field: ListField) => Value | undefined;

/** How one field of a structure is read. */
export interface FieldReader {
  readonly field: keyof StructureFields;
  readonly read: Reader;
  /** What the value must be for the record to become a structure. Absent: the reader gives nothing wrong. */
  readonly required?: Expectation | undefined;
}

/** Which column of a table is about what, understood once for all the rows. */
export interface ListHeader {
  /** The layout recognised; `unknown` when too few of the columns that a structure requires are there. */
  readonly layout: LayoutName | 'unknown';
  /** Names of the columns of the table. */
  readonly names: readonly string[];
  /** Index of the column of each field found. */
  readonly indexOf: Readonly<Partial<Record<ListField, number>>>;
  /** Name of the column of each field, or under which it is expected. */
  readonly nameOf: Readonly<Partial<Record<ListField, string>>>;
  /** The readers of the fields of a structure, in order: a reader may look at the fields read before. */
  readonly readers: readonly FieldReader[];
  /** Indexes of the columns whose cells go to `extras`, because no field holds them whole. */
  readonly keptWhole: readonly number[];
  /** Columns that no published layout has. */
  readonly unknownColumns: readonly string[];
  /** Columns that the layout has and that the table lacks. */
  readonly missingColumns: readonly string[];
}

/** What the rows of one list share while it is read. */
export interface ListReading {
  readonly header: ListHeader;
  /** Notices of the whole list, in order. */
  readonly notices: Notice[];
  /** Values already folded: the list repeats a few of them thousands of times. */
  readonly folded: Map<string, string>;
  /** Cells of hours already understood. */
  readonly dayCells: Map<string, DayCell>;
}

/** One record of the list while it becomes a structure. */
export interface Row {
  /** Which record of the list, from 0. */
  readonly index: number;
  readonly record: ListRecord;
  readonly reading: ListReading;
  /** The fields read so far. */
  readonly draft: { -readonly [Field in keyof Structure]?: Partial<Structure[Field]> | undefined };
  /** Every reason why the record cannot become a structure. */
  readonly issues: Issue[];
  /** Fields whose cell goes to `extras` although a column is read for them: the model does not hold all that it says. */
  readonly kept: ListField[];
}

/** A value of a list is a word or two: beyond this it is not compared with the known ones. */
const LONGEST_VALUE = 100;

/** Whether the list has a column for a field, empty or not. */
export const hasColumn = (row: Row, field: ListField): boolean => row.reading.header.indexOf[field] !== undefined;

/** The cell of a field as it came. */
export function rawOf(row: Row, field: ListField): unknown {
  const index = row.reading.header.indexOf[field];
  return index === undefined ? undefined : row.record.cells[index];
}

/** The cell of a field as text without outer spaces; `''` when it is empty or when there is no such column. */
export function textOf(row: Row, field: ListField): string {
  const cell = rawOf(row, field);
  if (typeof cell === 'string') return cell.trim();
  return typeof cell === 'number' || typeof cell === 'boolean' ? String(cell) : '';
}

/** The cell of a field in the form in which values are compared: no case, no accents, no punctuation. */
export function foldedOf(row: Row, field: ListField): string {
  const cell = textOf(row, field).slice(0, LONGEST_VALUE);
  const { folded } = row.reading;
  let value = folded.get(cell);
  if (value === undefined) folded.set(cell, (value = fold(cell)));
  return value;
}

/** `[row, column]`: where a field is in the source. */
export const pathOf = (row: Row, field: ListField): [number, string] => [
  row.index,
  row.reading.header.nameOf[field] ?? field,
];

/** Adds a notice about a field; it quotes the cell as it came, unless another value is to be quoted. */
export function note<Values>(
  row: Row,
  field: ListField,
  make: NoticeMaker<Values>,
  values: Values,
  received: unknown = rawOf(row, field),
): void {
  row.reading.notices.push(make(pathOf(row, field), values, received));
}

/** Adds a notice about a cell that the model does not hold: it goes to `extras` as it came. */
export function setAside<Values>(row: Row, field: ListField, make: NoticeMaker<Values>, values: Values): void {
  note(row, field, make, values);
  row.kept.push(field);
}

/** Every cell that is not empty and that the model does not hold whole, under the name of its column. */
export function extrasOf({ record, reading: { header }, kept }: Row): Record<string, unknown> | undefined {
  const { names, indexOf, keptWhole } = header;
  const entries: (readonly [string, unknown])[] = [];
  const add = (name: string, cell: unknown): void => {
    const value = typeof cell === 'string' ? cell.trim() : asJson(cell ?? '');
    if (value !== '') entries.push([name, value]);
  };
  for (const index of [...kept.map((field) => indexOf[field] ?? -1), ...keptWhole]) {
    add(names[index] ?? '', record.cells[index]);
  }
  for (const [name, cell] of record.others ?? []) add(name, cell);
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}
