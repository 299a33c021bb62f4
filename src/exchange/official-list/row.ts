import { asJson } from '../../foundation/describe.js';
import type { Notice } from '../../foundation/issue.js';
import { fold, type LocalizedText } from '../../foundation/text.js';
import type { ListColumns } from './columns.js';
import type { ListField } from './layouts.js';
import { listNotice, type ListNoticeCode } from './list-notices.js';
import type { ListRecord } from './table.js';

/** A value of a list is a word or two: beyond this it is not compared with the known ones. */
const LONGEST_VALUE = 100;

/** What all the rows of one list share. */
export interface ListContext {
  readonly columns: ListColumns;
  /** Notices of the whole list, in order. */
  readonly notices: Notice[];
  /** Values already folded: the list repeats a few of them thousands of times. */
  readonly folded: Map<string, string>;
}

/** One record read by fields: the text of each, and ways to say or keep something about it. */
export class RowReader {
  readonly #keptFields: ListField[] = [];

  constructor(
    readonly record: ListRecord,
    readonly row: number,
    readonly context: ListContext,
  ) {}

  /** The cell of a field as it came. */
  raw(field: ListField): unknown {
    const index = this.context.columns.columnOf[field];
    return index === undefined ? undefined : this.record.cells[index];
  }

  /** Whether the list has a column for a field, empty or not. */
  has(field: ListField): boolean {
    return this.context.columns.columnOf[field] !== undefined;
  }

  /** The cell of a field as text without outer spaces; `''` when empty or when there is no such column. */
  text(field: ListField): string {
    const cell = this.raw(field);
    if (typeof cell === 'string') return cell.trim();
    return typeof cell === 'number' || typeof cell === 'boolean' ? String(cell) : '';
  }

  /** The cell of a field in the form in which values are compared: no case, no accents, no punctuation. */
  folded(field: ListField): string {
    const cell = this.text(field).slice(0, LONGEST_VALUE);
    const { folded } = this.context;
    let value = folded.get(cell);
    if (value === undefined) folded.set(cell, (value = fold(cell)));
    return value;
  }

  /** `[row, column]`: where a field is in the source. */
  path(field: ListField): [number, string] {
    const { columnOf, names, expected } = this.context.columns;
    return [this.row, names[columnOf[field] ?? -1] ?? expected[field] ?? field];
  }

  /** Adds a notice about a field; what was received is the cell unless said otherwise. */
  say(
    code: ListNoticeCode,
    field: ListField,
    received: unknown = this.raw(field),
    detail?: string | LocalizedText,
  ): void {
    this.context.notices.push(listNotice(code, this.path(field), received, detail));
  }

  /** Keeps the cell of a field in `extras`, because the model does not hold all that it says. */
  keep(field: ListField): void {
    this.#keptFields.push(field);
  }

  /** Every cell that is not empty and that the model does not hold whole, under the name of its column. */
  extras(): Record<string, unknown> | undefined {
    const { keptWhole, names } = this.context.columns;
    const entries: (readonly [string, unknown])[] = [];
    const add = (name: string, value: unknown) => {
      const tidy = typeof value === 'string' ? value.trim() : asJson(value ?? '');
      if (tidy !== '') entries.push([name, tidy]);
    };
    for (const field of this.#keptFields) add(this.path(field)[1], this.raw(field));
    for (const index of keptWhole) add(names[index] ?? '', this.record.cells[index]);
    for (const [name, value] of this.record.others ?? []) add(name, value);
    return entries.length > 0 ? Object.fromEntries(entries) : undefined;
  }
}
