import { isRecord } from '../../foundation/record.js';
import { requireArray, requireInteger } from '../../foundation/argument.js';

/** A commune or municipal arrondissement of a table. */
export interface TableCommune {
  readonly name: string;
  readonly postalCodes: readonly string[];
  /** Commune of a municipal arrondissement. */
  readonly parent?: string;
}

/** Communes of one year of the code officiel géographique (COG), keyed for look-ups. Plain JSON. */
export interface CommuneTable {
  /** Year of the COG. */
  readonly year: number;
  /** Communes by INSEE code; empty when no list was given. */
  readonly communes: Readonly<Record<string, TableCommune>>;
  /** Today's commune by retired code. */
  readonly retired: Readonly<Record<string, string>>;
  /** Communes by postal code. */
  readonly byPostalCode: Readonly<Record<string, readonly string[]>>;
}

/** What {@link communeTable} reads: rows as a CSV reader gives them. */
export interface CommuneRows {
  /** Year of the COG that the rows come from. */
  readonly year: number;
  /** Rows with `code_insee`, `nom`, `codes_postaux` (separated by spaces), and `commune_parente` for arrondissements. */
  readonly communes?: readonly unknown[];
  /** Rows with `ancien_code` and `code_insee`: a code no longer in use and today's. */
  readonly retired?: readonly unknown[];
}

const CODE = /^[0-9AB]{5}$/;

/**
 * Gathers rows of the code officiel géographique, which the library does not hold, for {@link resolveCommune} and
 * {@link checkPostalCode}. Rows without a code are left out.
 *
 * @throws RangeError when `year` is not a year, TypeError when `communes` or `retired` is not an array
 *
 * @example
 * ```ts
 * const table = communeTable({
 *   year: 2026,
 *   communes: [{ code_insee: '23999', nom: 'Fictif', codes_postaux: '23990 23991' }],
 *   retired: [{ ancien_code: '23998', code_insee: '23999' }],
 * });
 * table.communes['23999']?.postalCodes; // => ['23990', '23991']
 * table.retired; // => { '23998': '23999' }
 * ```
 */
export function communeTable({ year, communes = [], retired = [] }: CommuneRows): CommuneTable {
  const byCode: Record<string, TableCommune> = {};
  const byPostalCode: Record<string, string[]> = {};
  for (const row of requireArray('communes', communes)) {
    const code = codeIn(row, 'code_insee');
    if (code === undefined) continue;
    const postalCodes = cell(row, 'codes_postaux')
      .split(' ')
      .filter((postalCode) => /^\d{5}$/.test(postalCode));
    const parent = codeIn(row, 'commune_parente');
    byCode[code] = { name: cell(row, 'nom'), postalCodes, ...(parent === undefined ? {} : { parent }) };
    for (const postalCode of postalCodes) (byPostalCode[postalCode] ??= []).push(code);
  }
  const byRetired: Record<string, string> = {};
  for (const row of requireArray('retired', retired)) {
    const [before, now] = [codeIn(row, 'ancien_code'), codeIn(row, 'code_insee')];
    if (before !== undefined && now !== undefined) byRetired[before] = now;
  }
  return { year: requireInteger('year', year, 1943, 9999), communes: byCode, retired: byRetired, byPostalCode };
}

function cell(row: unknown, column: string): string {
  const value = isRecord(row) && Object.hasOwn(row, column) ? row[column] : undefined;
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
}

function codeIn(row: unknown, column: string): string | undefined {
  const code = cell(row, column);
  return CODE.test(code) ? code : undefined;
}
