import type { Structure } from '../../structures/structure.js';
import type { RowReader } from './row.js';

/** What separates two addresses of a cell. A hyphen does between spaces only: addresses hold hyphens. */
const BETWEEN_ADDRESSES = / - |[;,/ ]/;
const BETWEEN_NUMBERS = / - |[;,/]/;

/** E-mail addresses and phone numbers of a row, each apart. */
export function contactsOf(row: RowReader): Structure['contacts'] {
  const emails = partsOf(row.text('mail'), BETWEEN_ADDRESSES);
  const phones = partsOf(row.text('phone'), BETWEEN_NUMBERS);
  if (emails.length > 1) row.say('several-emails', 'mail');
  if (phones.length > 1) row.say('several-phones', 'phone');
  if (emails.some((email) => !looksLikeAddress(email))) row.say('doubtful-email', 'mail');
  if (emails.length === 0 && phones.length === 0) return undefined;
  return { ...(emails.length > 0 ? { emails } : {}), ...(phones.length > 0 ? { phones } : {}) };
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
