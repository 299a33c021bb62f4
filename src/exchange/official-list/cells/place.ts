import { A_DEPARTEMENT_CODE, meets, type Expectation } from '../../../foundation/expectations.js';
import {
  arrondissementCode,
  cedex,
  communeNameAsTyped,
  derivedDepartement,
  invalidPostalCode,
  otherDepartement,
  paddedCode,
  postalCodeElsewhere,
  postalCodeIsCommuneCode,
} from '../../../foundation/notices/list-cells.js';
import { communeOfArrondissement } from '../../../places/communes/arrondissement.js';
import { DEPARTEMENT_CODE, departementOfCommune, POSTAL_CODE } from '../../../places/communes/commune-code.js';
import { hasColumn, note, pathOf, rawOf, setAside, textOf, type ListField, type Row } from './row.js';
import { trimmed } from './trimmed.js';

const DIGITS = /^\d+$/;
const DEPARTEMENT: Expectation = {
  type: 'string',
  words: A_DEPARTEMENT_CODE,
  accepts: (value) => typeof value === 'string' && DEPARTEMENT_CODE.test(value),
};

/** INSEE code of the commune, or of a municipal arrondissement. */
export function communeCode(row: Row, field: ListField): string {
  const code = codeOf(row, field, 5);
  if (communeOfArrondissement(code) !== undefined) note(row, field, arrondissementCode, undefined, code);
  return code;
}

/** Name of the commune; the name as typed, which the file of January 2020 has beside, when the other is empty. */
export function communeName(row: Row, field: ListField): string {
  const name = trimmed(row, field);
  const typed = textOf(row, 'communeAsTyped');
  if (name !== '' || typed === '') return name;
  note(row, field, communeNameAsTyped, undefined, typed);
  return typed;
}

/** The département served; that of the commune when the list publishes none that can be used. */
export function departement(row: Row, field: ListField): string | undefined {
  const published = codeOf(row, field, 2);
  const ofCommune = departementOfDraft(row);
  if (DEPARTEMENT_CODE.test(published)) {
    if (ofCommune !== undefined && published !== ofCommune) {
      note(row, field, otherDepartement, { ofCommune }, published);
    }
    return published;
  }
  if (ofCommune === undefined) {
    meets(DEPARTEMENT, published || undefined, pathOf(row, field), row.issues);
    return undefined;
  }
  if (hasColumn(row, field)) note(row, field, derivedDepartement, { as: ofCommune });
  if (published) row.kept.push(field);
  return ofCommune;
}

/** Postal code. One that is not of the commune is doubtful only: some addresses have a code of their own. */
export function postalCode(row: Row, field: ListField): string | undefined {
  const code = codeOf(row, field, 5);
  if (code === '') return undefined;
  if (!POSTAL_CODE.test(code)) {
    setAside(row, field, invalidPostalCode, undefined);
    return undefined;
  }
  const ofCommune = departementOfDraft(row);
  if (code === row.draft.commune?.code) note(row, field, postalCodeIsCommuneCode, undefined, code);
  if (ofCommune !== undefined && !servesDepartement(code, ofCommune)) {
    note(row, field, postalCodeElsewhere, { departement: ofCommune }, code);
  }
  for (const named of ['commune.name', 'address'] as const) {
    if (/\bcedex\b/i.test(textOf(row, named))) note(row, named, cedex, undefined);
  }
  return code;
}

const departementOfDraft = ({ draft }: Row): string | undefined => departementOfCommune(draft.commune?.code ?? '');

/** A code without spaces, in capitals, with the leading zero that a spreadsheet takes away from digits. */
function codeOf(row: Row, field: ListField, size: number): string {
  const [cell, raw] = [textOf(row, field), rawOf(row, field)];
  if (cell.length > 20 || (cell.length === size && DIGITS.test(cell) && cell === raw)) return cell;
  const compact = cell.replace(/\s/g, '').toUpperCase();
  const code = compact.length === size - 1 && DIGITS.test(compact) ? `0${compact}` : compact;
  if (code !== raw && code !== '') note(row, field, paddedCode, { as: code });
  return code;
}

/**
 * Whether a postal code begins like the codes of the département. A few communes really are served by the post
 * office of a neighbouring département, and Saint-Barthélemy and Saint-Martin by Guadeloupe's: hence a doubt only.
 */
function servesDepartement(code: string, served: string): boolean {
  if (served === '2A' || served === '2B') return code.startsWith('20');
  if (served === '977' || served === '978') return code.startsWith('971') || code.startsWith(served);
  return code.startsWith(served);
}
