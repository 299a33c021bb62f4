import { doubtfulEmail, severalEmails, severalPhones } from '../../../foundation/notices/list-cells.js';
import { note, textOf, type ListField, type Row } from './row.js';

/** What separates two addresses of a cell. A hyphen does between spaces only: addresses hold hyphens. */
const BETWEEN_ADDRESSES = / - |[;,/ ]/;
const BETWEEN_NUMBERS = / - |[;,/]/;

/** E-mail addresses of a row, each apart. */
export function emails(row: Row, field: ListField): string[] | undefined {
  const cell = textOf(row, field);
  const parts = partsOf(cell, BETWEEN_ADDRESSES);
  // A comma typed for a dot separates nothing: what gives no address stays as published.
  const addresses = parts.length > 1 && !parts.some(looksLikeAddress) ? [cell] : parts;
  if (addresses.length > 1) note(row, field, severalEmails, undefined);
  if (!addresses.every(looksLikeAddress)) note(row, field, doubtfulEmail, undefined);
  return addresses.length > 0 ? addresses : undefined;
}

/** Phone numbers of a row, each apart. */
export function phones(row: Row, field: ListField): string[] | undefined {
  const numbers = partsOf(textOf(row, field), BETWEEN_NUMBERS);
  if (numbers.length > 1) note(row, field, severalPhones, undefined);
  return numbers.length > 0 ? numbers : undefined;
}

function partsOf(cell: string, separator: RegExp): string[] {
  if (cell === '') return [];
  const plain = cell.replace(/\s+/g, ' ');
  if (!separator.test(plain)) return [plain];
  return plain
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

const looksLikeAddress = (email: string): boolean => {
  const at = email.indexOf('@');
  return at > 0 && at === email.lastIndexOf('@') && email.indexOf('.', at) > at + 1 && !email.endsWith('.');
};
