import { requireText } from '../../foundation/argument.js';
import { defined } from '../../foundation/defined.js';
import { communeOfArrondissement } from './arrondissement.js';
import { isCommuneCode } from './commune-code.js';
import { communeIn, requireCommuneTable, successorIn, type CommuneTable } from './commune-table.js';

/**
 * How a code was found in a table. `current`: a commune of that year; `arrondissement`: a municipal arrondissement of
 * one; `retired`: a code that another replaced; `unverified`: well written, but the table has no list of communes to
 * look in; `unknown`: not in the list; `malformed`: not written as a code.
 */
export type CommuneResolutionKind = 'current' | 'arrondissement' | 'retired' | 'unverified' | 'unknown' | 'malformed';

/** What an INSEE code stands for in a year of the code officiel géographique. */
export interface CommuneResolution {
  /** How the code was found. */
  readonly kind: CommuneResolutionKind;
  /** Code of the commune in that year. Absent: not known. */
  readonly code?: string;
  /** Name of the commune in that year. Absent: the table does not hold it. */
  readonly name?: string;
  /** Code of the municipal arrondissement. Absent: the code is not that of one. */
  readonly arrondissement?: string;
  /** Year of the code officiel géographique in which the code was looked for. */
  readonly cogYear: number;
}

/**
 * Which commune an INSEE code stands for: itself, the commune of an arrondissement of Paris, Lyon or Marseille, or
 * the commune that took over a retired code (a merger, a change of département, a Corsican code in `20`).
 *
 * @param code - an INSEE code, as found in a file of any year
 * @param table - the code officiel géographique of a year, from {@link communeTable}
 * @throws TypeError when the code is not a text, or the table is not one
 *
 * @example
 * ```ts
 * const table = communeTable({ year: 2026, retired: [{ ancien_code: '23998', code_insee: '23999' }] });
 * resolveCommune('23998', table); // => { kind: 'retired', code: '23999', cogYear: 2026 }
 * resolveCommune('75113', table); // => { kind: 'arrondissement', code: '75056', arrondissement: '75113', cogYear: 2026 }
 * resolveCommune('23997', table).kind; // => 'unverified'
 * ```
 */
export function resolveCommune(code: string, table: CommuneTable): CommuneResolution {
  requireText('code', code);
  const { year: cogYear, communes } = requireCommuneTable(table);
  const known = communeIn(table, code);
  const named = (kind: CommuneResolutionKind, current: string, arrondissement?: string): CommuneResolution => {
    return defined({ kind, code: current, name: communeIn(table, current)?.name, arrondissement, cogYear });
  };
  const city = known?.parent ?? communeOfArrondissement(code);
  if (city !== undefined) return named('arrondissement', city, code);
  if (known) return named('current', code);
  const successor = successorIn(table, code);
  if (successor !== undefined) return named('retired', successor);
  if (!isCommuneCode(code)) return { kind: 'malformed', cogYear };
  return Object.keys(communes).length === 0 ? { kind: 'unverified', code, cogYear } : { kind: 'unknown', cogYear };
}
