import { trimmedText } from '../../../foundation/notices/list-cells.js';
import { note, rawOf, textOf, type ListField, type Row } from './row.js';

/** Text without outer spaces (no-break spaces are common there). */
export function trimmed(row: Row, field: ListField): string {
  const [value, raw] = [textOf(row, field), rawOf(row, field)];
  if (typeof raw === 'string' && raw.length !== value.length && value !== '') note(row, field, trimmedText, undefined);
  return value;
}
