import { isIsoDate, type IsoDate } from '../../foundation/civil-date.js';
import type { RowReader } from './row.js';

const LABEL = /^Espace labellisé (?:(\d{2})\/)?(\d{2})\/(\d{4})$/;

/** Day the label took effect, from `Espace labellisé DD/MM/YYYY`; with a month alone, its first day and a notice. */
export function labelledOnOf(row: RowReader): IsoDate | undefined {
  const cell = row.text('labelledOn');
  if (cell === '') return undefined;
  const parts = LABEL.exec(cell) ?? LABEL.exec(cell.normalize('NFC'));
  const date = parts ? `${parts[3]}-${parts[2]}-${parts[1] ?? '01'}` : '';
  if (!parts || !isIsoDate(date)) {
    row.say('label-date-unreadable', 'labelledOn');
    row.keep('labelledOn');
    return undefined;
  }
  if (parts[1] === undefined) row.say('label-month-only', 'labelledOn', cell, date);
  return date;
}
