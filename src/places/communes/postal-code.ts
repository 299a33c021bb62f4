import { departementOfCommune } from './commune-code.js';
import type { CommuneTable } from './commune-table.js';
import { resolveCommune } from './resolve-commune.js';

/** Whether a postal code is one of a commune, and otherwise what it looks like. */
export interface PostalCodeCheck {
  /**
   * `of-commune`: one of its codes. `commune-code`: an INSEE code of the commune typed in its place. `other-commune`: a code
   * of other communes of the département. `cedex-like`: of the département, and of no commune: a CEDEX (mail of firms and
   * administrations) or a slip. `elsewhere`: of another département, or of none. `malformed`: not 5 digits. `unknown`:
   * the table does not hold the commune, or no postal code of it.
   */
  readonly kind: 'of-commune' | 'commune-code' | 'other-commune' | 'cedex-like' | 'elsewhere' | 'malformed' | 'unknown';
  /** Postal codes of the commune; absent when not known. */
  readonly expected?: readonly string[];
  /** Communes that have the postal code, when the commune asked for has not. */
  readonly communes?: readonly string[];
  /** Year of the code officiel géographique in which they were looked for. */
  readonly cogYear: number;
}

/**
 * Whether a postal code is one of a commune. A wrong one is not an error of the structure: letters to a CEDEX arrive.
 *
 * @param postalCode - as published
 * @param commune - INSEE code of the commune; arrondissements and retired codes are understood
 * @param table - communes with their postal codes, from {@link communeTable}
 *
 * @example
 * ```ts
 * const table = communeTable({ year: 2026, communes: [{ code_insee: '23999', nom: 'Fictif', codes_postaux: '23990' }] });
 * checkPostalCode('23990', '23999', table).kind; // => 'of-commune'
 * checkPostalCode('23999', '23999', table).kind; // => 'commune-code'
 * checkPostalCode('23006', '23999', table); // => { kind: 'cedex-like', expected: ['23990'], cogYear: 2026 }
 * ```
 */
export function checkPostalCode(postalCode: string, commune: string, table: CommuneTable): PostalCodeCheck {
  const cogYear = table.year;
  if (!/^\d{5}$/.test(postalCode)) return { kind: 'malformed', cogYear };
  const { code } = resolveCommune(commune, table);
  const own = postalCodesOf(commune, table);
  const expected = own.length > 0 ? own : postalCodesOf(code, table);
  if (code === undefined || expected.length === 0) return { kind: 'unknown', cogYear };
  if (expected.includes(postalCode)) return { kind: 'of-commune', expected, cogYear };
  if (postalCode === commune || resolveCommune(postalCode, table).code === code) {
    return { kind: 'commune-code', expected, cogYear };
  }
  const communes = Object.hasOwn(table.byPostalCode, postalCode) ? table.byPostalCode[postalCode] : undefined;
  const near = communes
    ? communes.some((other) => departementOfCommune(other) === departementOfCommune(code))
    : expected.some((known) => known.slice(0, known < '97' ? 2 : 3) === postalCode.slice(0, known < '97' ? 2 : 3));
  const kind = !near ? 'elsewhere' : communes ? 'other-commune' : 'cedex-like';
  return { kind, expected, ...(communes ? { communes } : {}), cogYear };
}

/** Postal codes of a commune or arrondissement. */
const postalCodesOf = (code: string | undefined, { communes }: CommuneTable): readonly string[] =>
  code !== undefined && Object.hasOwn(communes, code) ? (communes[code]?.postalCodes ?? []) : [];
