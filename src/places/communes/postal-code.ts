import { requireText } from '../../foundation/argument.js';
import { defined } from '../../foundation/defined.js';
import { departementOfCommune, POSTAL_CODE } from './commune-code.js';
import { communeIn, communesServed, requireCommuneTable, type CommuneTable } from './commune-table.js';
import { resolveCommune } from './resolve-commune.js';

/**
 * What a postal code is to a commune. `of-commune`: one of its codes. `commune-code`: an INSEE code of the commune typed
 * in its place. `other-commune`: a code of other communes of the département. `cedex-like`: of the département, and of no
 * commune: a CEDEX (mail of firms and administrations) or a slip. `elsewhere`: of another département, or of none.
 * `malformed`: not 5 digits. `unknown`: the table does not hold the commune, or no postal code of it.
 */
export type PostalCodeKind =
  'of-commune' | 'commune-code' | 'other-commune' | 'cedex-like' | 'elsewhere' | 'malformed' | 'unknown';

/** Whether a postal code is one of a commune, and otherwise what it looks like. */
export interface PostalCodeCheck {
  /** What the postal code is to the commune. */
  readonly kind: PostalCodeKind;
  /** Postal codes of the commune. Absent: not known, or not looked for. */
  readonly expected?: readonly string[];
  /** INSEE codes of the communes that have the postal code, when the commune has not. Absent: none is known. */
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
 * @throws TypeError when a code is not a text, or the table is not one
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
  requireText('postalCode', postalCode);
  requireText('commune', commune);
  const { year: cogYear } = requireCommuneTable(table);
  if (!POSTAL_CODE.test(postalCode)) return { kind: 'malformed', cogYear };
  const { code } = resolveCommune(commune, table);
  const own = postalCodesOf(commune, table);
  const expected = own.length > 0 ? own : postalCodesOf(code, table);
  if (code === undefined || expected.length === 0) return { kind: 'unknown', cogYear };
  if (expected.includes(postalCode)) return { kind: 'of-commune', expected, cogYear };
  if (postalCode === commune || resolveCommune(postalCode, table).code === code) {
    return { kind: 'commune-code', expected, cogYear };
  }
  const others = communesServed(table, postalCode);
  const near = others
    ? others.some((other) => departementOfCommune(other) === departementOfCommune(code))
    : expected.some((known) => beginning(known) === postalCode.slice(0, beginning(known).length));
  const kind: PostalCodeKind = !near ? 'elsewhere' : others ? 'other-commune' : 'cedex-like';
  return defined({ kind, expected, communes: others && [...others], cogYear });
}

/** What a postal code shares with those of its département: 2 digits, 3 overseas. */
const beginning = (postalCode: string): string => postalCode.slice(0, postalCode < '97' ? 2 : 3);

/** Postal codes of a commune or arrondissement, as a list of their own. */
const postalCodesOf = (code: string | undefined, table: CommuneTable): readonly string[] => [
  ...((code === undefined ? undefined : communeIn(table, code))?.postalCodes ?? []),
];
