import type { Notice } from '../foundation/issue.js';
import type { ListColumns } from './list-columns.js';
import type { ListField } from './list-layouts.js';
import { listNotice, type ListNoticeCode } from './list-notices.js';
import type { ListRecord } from './list-table.js';
import type { Text } from '../foundation/text.js';

/** One record read by fields: the text of each, and a way to say something about it. */
export interface RowReader {
  readonly record: ListRecord;
  /** The cell of a field as text without outer spaces; `''` when empty or when there is no such column. */
  text(field: ListField): string;
  /** The cell of a field as it came. */
  raw(field: ListField): unknown;
  /** `[row, column]`: where a field is in the source. */
  path(field: ListField): (string | number)[];
  /** Adds a notice about a field; what was received is the cell unless said otherwise. */
  say(code: ListNoticeCode, field: ListField, received?: unknown, detail?: string | Text): void;
  /** Keeps a cell as it came under the name of its column, because the model does not hold it whole. */
  keep(field: ListField): void;
  /** Names and values of the cells to keep in `extras`. */
  readonly extras: readonly (readonly [string, unknown])[];
}

/** Makes the reader of one record; notices go to `notices`. */
export function rowReader(record: ListRecord, row: number, columns: ListColumns, notices: Notice[]): RowReader {
  const extras: [string, unknown][] = [];
  const columnOf = (field: ListField) => columns.columnOf.get(field);
  const raw = (field: ListField) => {
    const column = columnOf(field);
    return column === undefined ? undefined : record.cells.get(column);
  };
  const path = (field: ListField) => [row, columnOf(field) ?? columns.expected[field] ?? field];
  return {
    record,
    extras,
    raw,
    path,
    text: (field) => textOf(raw(field)),
    say: (code, field, received = raw(field), detail) => {
      notices.push(listNotice(code, path(field), received, detail));
    },
    keep: (field) => {
      const column = columnOf(field);
      if (column !== undefined) extras.push([column, tidy(raw(field))]);
    },
  };
}

/** A cell as text without outer spaces; numbers and booleans as JSON writes them, anything else is no text. */
export function textOf(cell: unknown): string {
  if (typeof cell === 'string') return cell.trim();
  return typeof cell === 'number' || typeof cell === 'boolean' ? String(cell) : '';
}

/** A cell to keep: as it came, less its outer spaces. */
export const tidy = (cell: unknown): unknown => (typeof cell === 'string' ? cell.trim() : cell);
