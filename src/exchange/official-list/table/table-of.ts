import { describe } from '../../../foundation/describe.js';
import { isRecord } from '../../../foundation/record.js';
import { text, type LocalizedText } from '../../../foundation/text.js';
import { tableOfCsv } from './csv.js';
import { tableOfFeatures, tableOfRows } from './rows.js';
import type { ListTable } from './table.js';

/** The records of what was received, or why it is no list. */
export function tableOf(input: unknown): ListTable | LocalizedText {
  if (Array.isArray(input)) return tableOfRows(input);
  if (isRecord(input)) {
    return Array.isArray(input.features)
      ? tableOfFeatures(input.features)
      : text('un objet sans liste « features »', 'an object without a list of "features"');
  }
  if (typeof input !== 'string') {
    throw new TypeError(`input: expected a text, an array of rows or a GeoJSON object; received ${describe(input).en}`);
  }
  const start = input.slice(0, 200).trimStart();
  if (start === '' && input.trim() === '') return text('un texte vide', 'an empty text');
  if (start.startsWith('<')) return text('une page HTML ou XML', 'an HTML or XML page');
  if (/^[[{]/.test(start)) return text('du JSON : le passer par JSON.parse', 'JSON: pass it through JSON.parse');
  return tableOfCsv(input);
}
