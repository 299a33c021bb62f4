import { sameText } from '../../foundation/text.js';
import { communeOfArrondissement } from '../../places/communes/arrondissement.js';
import { DEPARTEMENT_CODE, departementOfCommune } from '../../places/communes/commune-code.js';
import type { RowReader } from './row.js';

const DIGITS = /^\d+$/;

/** Codes that say where a structure is; what cannot be used is absent. */
export interface ListPlace {
  readonly communeCode?: string;
  readonly departement?: string;
  readonly postalCode?: string;
}

/** Commune, département and postal code of a row, with the zeros that spreadsheets lose put back. */
export function placeOf(row: RowReader): ListPlace {
  const publishedDepartement = codeOf(row, 'departement', 2);
  const communeCode = codeOf(row, 'communeCode', 5);
  const ofCommune = departementOfCommune(communeCode);
  const departement = departementServed(row, publishedDepartement, ofCommune);
  const postalCode = postalCodeOf(row, ofCommune, communeCode);
  if (communeOfArrondissement(communeCode) !== undefined) row.say('arrondissement-code', 'communeCode', communeCode);
  return {
    ...(communeCode ? { communeCode } : {}),
    ...(departement ? { departement } : {}),
    ...(postalCode ? { postalCode } : {}),
  };
}

/** A code without spaces, in capitals, with the leading zero that a spreadsheet takes away from digits. */
function codeOf(row: RowReader, field: 'departement' | 'communeCode' | 'postalCode', size: number): string {
  const cell = row.text(field);
  if (cell.length > 20 || (cell.length === size && DIGITS.test(cell) && cell === row.raw(field))) return cell;
  const compact = cell.replace(/\s/g, '').toUpperCase();
  const code = compact.length === size - 1 && DIGITS.test(compact) ? `0${compact}` : compact;
  if (code !== row.raw(field) && code !== '') row.say('padded-code', field, row.raw(field), code);
  return code;
}

function departementServed(row: RowReader, published: string, ofCommune: string | undefined): string | undefined {
  if (DEPARTEMENT_CODE.test(published)) {
    if (ofCommune !== undefined && published !== ofCommune)
      row.say('other-departement', 'departement', published, ofCommune);
    return published;
  }
  if (ofCommune !== undefined) {
    if (row.has('departement')) row.say('derived-departement', 'departement', published || undefined, ofCommune);
    if (published) row.keep('departement');
    return ofCommune;
  }
  return published || undefined;
}

function postalCodeOf(row: RowReader, ofCommune: string | undefined, communeCode: string): string | undefined {
  const code = codeOf(row, 'postalCode', 5);
  if (code === '') return undefined;
  if (!/^\d{5}$/.test(code)) {
    row.say('invalid-postal-code', 'postalCode');
    row.keep('postalCode');
    return undefined;
  }
  if (code === communeCode) row.say('postal-code-is-commune-code', 'postalCode', code);
  if (ofCommune !== undefined && !servesDepartement(code, ofCommune)) {
    row.say('postal-code-elsewhere', 'postalCode', code, sameText(`département ${ofCommune}`));
  }
  for (const field of ['communeName', 'address'] as const) {
    if (/\bcedex\b/i.test(row.text(field))) row.say('cedex', field);
  }
  return code;
}

/**
 * Whether a postal code begins like the codes of the département. A few communes really are served by the post
 * office of a neighbouring département, and Saint-Barthélemy and Saint-Martin by Guadeloupe's: hence a doubt only.
 */
function servesDepartement(postalCode: string, departement: string): boolean {
  if (departement === '2A' || departement === '2B') return postalCode.startsWith('20');
  if (departement === '977' || departement === '978')
    return postalCode.startsWith('971') || postalCode.startsWith(departement);
  return postalCode.startsWith(departement);
}
