import { isIsoDate, type IsoDate } from '../../../foundation/civil-date.js';
import { labelDateUnreadable, labelMonthOnly } from '../../../foundation/notices/list-cells.js';
import { note, setAside, textOf, type ListField, type Row } from './row.js';

const LABEL = /^Espace labellisé (?:(\d{2})\/)?(\d{2})\/(\d{4})$/;

/** Day the label took effect, from `Espace labellisé DD/MM/YYYY`; with a month alone, its first day and a notice. */
export function labelDate(row: Row, field: ListField): IsoDate | undefined {
  const cell = textOf(row, field);
  if (cell === '') return undefined;
  const [, day, month, year] = LABEL.exec(cell) ?? LABEL.exec(cell.normalize('NFC')) ?? [];
  const date = `${year}-${month}-${day ?? '01'}`;
  if (!isIsoDate(date)) {
    setAside(row, field, labelDateUnreadable, undefined);
    return undefined;
  }
  if (day === undefined) note(row, field, labelMonthOnly, { as: date });
  return date;
}
