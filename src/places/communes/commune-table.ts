import { requireArray, requireInteger, requireObject, requireShape } from '../../foundation/argument.js';
import { defined } from '../../foundation/defined.js';
import { aText } from '../../foundation/expectations.js';
import { listOf, objectOf, optional, type Fields, type Shape } from '../../foundation/shape.js';
import { isRecord } from '../../foundation/record.js';
import { POSTAL_CODE } from './commune-code.js';

/** A commune or municipal arrondissement of a table. */
export interface TableCommune {
  /** Name in the table; empty when the row has none. */
  readonly name: string;
  /** Postal codes that serve it, in the order of the row. */
  readonly postalCodes: readonly string[];
  /** INSEE code of the commune of a municipal arrondissement. Absent: it is a commune. */
  readonly parent?: string;
}

/** Communes of one year of the code officiel géographique (COG), keyed for look-ups. Plain JSON. */
export interface CommuneTable {
  /** Year of the COG. */
  readonly year: number;
  /** Communes by INSEE code; empty when the caller gave no list. */
  readonly communes: Readonly<Record<string, TableCommune>>;
  /** INSEE code of the commune of that year, by retired code. */
  readonly retired: Readonly<Record<string, string>>;
  /** INSEE codes of the communes that each postal code serves. */
  readonly byPostalCode: Readonly<Record<string, readonly string[]>>;
}

/** What {@link communeTable} reads: rows as a CSV reader gives them. */
export interface CommuneRows {
  /** Year of the COG that the rows come from. */
  readonly year: number;
  /** Rows with `code_insee`, `nom`, `codes_postaux` (separated by spaces), and `commune_parente` for arrondissements. */
  readonly communes?: readonly unknown[] | undefined;
  /** Rows with `ancien_code` and `code_insee`: a code no longer in use and the one that replaces it. */
  readonly retired?: readonly unknown[] | undefined;
}

/** A table while its rows are read. */
interface MutableTable extends CommuneTable {
  readonly communes: Record<string, TableCommune>;
  readonly retired: Record<string, string>;
  readonly byPostalCode: Record<string, string[]>;
}

/** Retired codes are not all written as today's are (Corsican codes in `20`). */
const CODE = /^[0-9AB]{5}$/;

/**
 * Gathers rows of the code officiel géographique, which the library does not hold, for {@link resolveCommune} and
 * {@link checkPostalCode}. Rows without a code are left out.
 *
 * @param rows - the year, the rows of the communes and those of the retired codes
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
export function communeTable(rows: CommuneRows): CommuneTable {
  const { year, communes = [], retired = [] } = requireObject('rows', rows, 'an object { year, communes, retired }');
  requireInteger('year', year, 1943, 9999);
  const table = { year, communes: {}, retired: {}, byPostalCode: {} } as MutableTable;
  for (const row of requireArray('communes', communes)) {
    const code = codeIn(row, 'code_insee');
    if (code === undefined) continue;
    // A commune whose postal codes are spread over several rows has them all, each once.
    const before = Object.hasOwn(table.communes, code) ? (table.communes[code]?.postalCodes ?? []) : [];
    const own = cell(row, 'codes_postaux')
      .split(' ')
      .filter((postalCode) => POSTAL_CODE.test(postalCode));
    const added = [...new Set(own)].filter((postalCode) => !before.includes(postalCode));
    const postalCodes = [...before, ...added];
    table.communes[code] = defined({ name: cell(row, 'nom'), postalCodes, parent: codeIn(row, 'commune_parente') });
    for (const postalCode of added) (table.byPostalCode[postalCode] ??= []).push(code);
  }
  for (const row of requireArray('retired', retired)) {
    const [before, now] = [codeIn(row, 'ancien_code'), codeIn(row, 'code_insee')];
    if (before !== undefined && now !== undefined) table.retired[before] = now;
  }
  return table;
}

/** Returns the argument when it is a table of communes; throws a `TypeError` otherwise. */
export function requireCommuneTable(table: CommuneTable): CommuneTable {
  const { year, communes, retired, byPostalCode } = requireObject('table', table, 'a table made by communeTable');
  requireObject('table.communes', communes, 'communes by INSEE code');
  requireObject('table.retired', retired, 'communes by retired code');
  requireObject('table.byPostalCode', byPostalCode, 'communes by postal code');
  requireInteger('table.year', year, 1943, 9999);
  return table;
}

const A_COMMUNE = /* @__PURE__ */ objectOf({
  name: aText,
  postalCodes: /* @__PURE__ */ listOf(aText),
  parent: /* @__PURE__ */ optional(aText),
} satisfies Fields<TableCommune>);

const TEXTS = /* @__PURE__ */ listOf(aText);

/** A commune of a table; undefined when the table does not hold it. @throws TypeError when it is not a commune */
export const communeIn = ({ communes }: CommuneTable, code: string): TableCommune | undefined =>
  requireMember('communes', communes, code, A_COMMUNE);

/** The code that replaced another one; undefined when the table holds none. @throws TypeError when it is not a text */
export const successorIn = ({ retired }: CommuneTable, code: string): string | undefined =>
  requireMember('retired', retired, code, aText);

/** The communes that a postal code serves; undefined when the table holds none. @throws TypeError when it is no list */
export const communesServed = ({ byPostalCode }: CommuneTable, postalCode: string): readonly string[] | undefined =>
  requireMember('byPostalCode', byPostalCode, postalCode, TEXTS);

/** Only what is looked up is checked: a table holds 35 000 communes. */
const requireMember = <T>(
  field: string,
  members: Readonly<Record<string, T>>,
  key: string,
  shape: Shape,
): T | undefined =>
  Object.hasOwn(members, key) ? requireShape(`table.${field}.${key}`, members[key], shape) : undefined;

function cell(row: unknown, column: string): string {
  const value = isRecord(row) && Object.hasOwn(row, column) ? row[column] : undefined;
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
}

function codeIn(row: unknown, column: string): string | undefined {
  const code = cell(row, column);
  return CODE.test(code) ? code : undefined;
}
