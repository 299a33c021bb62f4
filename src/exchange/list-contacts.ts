import type { Structure } from '../structures/structure.js';
import type { RowReader } from './list-row.js';

/** E-mail addresses and phone numbers of a row, each apart. */
export function contactsOf(row: RowReader): Structure['contacts'] {
  const emails = partsOf(row.text('mail'), [' - ', ';', ',', '/', ' ']);
  const phones = partsOf(row.text('phone'), [' - ', ';', ',', '/']);
  if (emails.length > 1) row.say('several-emails', 'mail');
  if (phones.length > 1) row.say('several-phones', 'phone');
  if (emails.some((email) => !looksLikeAddress(email))) row.say('doubtful-email', 'mail');
  if (emails.length === 0 && phones.length === 0) return undefined;
  return { ...(emails.length > 0 ? { emails } : {}), ...(phones.length > 0 ? { phones } : {}) };
}

/** Cuts a cell at each of the separators. A hyphen separates between spaces only: addresses hold hyphens. */
function partsOf(cell: string, separators: readonly string[]): string[] {
  let parts = [cell.replace(/\s+/g, ' ')];
  for (const separator of separators) parts = parts.flatMap((part) => part.split(separator));
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}

const looksLikeAddress = (email: string): boolean => {
  const at = email.indexOf('@');
  return at > 0 && at === email.lastIndexOf('@') && email.indexOf('.', at) > at + 1 && !email.endsWith('.');
};
