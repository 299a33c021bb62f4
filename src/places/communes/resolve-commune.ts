import { communeOfArrondissement } from './arrondissement.js';
import { isCommuneCode } from './commune-code.js';
import type { CommuneTable } from './commune-table.js';

/** What an INSEE code stands for in a year of the code officiel géographique. */
export interface CommuneResolution {
  /**
   * `current`: a commune of that year; `arrondissement`: a municipal arrondissement of one; `retired`: a code that
   * another replaced; `unverified`: well written, but the table has no list of communes to look in; `unknown`: not in
   * the list; `malformed`: not written as a code.
   */
  readonly kind: 'current' | 'arrondissement' | 'retired' | 'unverified' | 'unknown' | 'malformed';
  /** Code of the commune in that year; absent when it is not known. */
  readonly code?: string;
  /** Name of the commune in that year, when the table holds it. */
  readonly name?: string;
  /** Code of the municipal arrondissement. */
  readonly arrondissement?: string;
  /** Year of the code officiel géographique in which the code was looked for. */
  readonly cogYear: number;
}

/**
 * The commune that an INSEE code stands for: itself, the commune of an arrondissement of Paris, Lyon or Marseille, or
 * the commune that took over a retired code (a merger, a change of département, a Corsican code in `20`).
 *
 * @param code - an INSEE code, as found in a file of any year
 * @param table - the code officiel géographique of a year, from {@link communeTable}
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
  const { year: cogYear, communes, retired } = table;
  const named = (kind: CommuneResolution['kind'], current: string): CommuneResolution => ({
    kind,
    code: current,
    ...(Object.hasOwn(communes, current) ? { name: communes[current]?.name ?? '' } : {}),
    cogYear,
  });
  const parent = Object.hasOwn(communes, code) ? communes[code]?.parent : undefined;
  const city = parent ?? communeOfArrondissement(code);
  if (city !== undefined) return { ...named('arrondissement', city), arrondissement: code };
  if (Object.hasOwn(communes, code)) return named('current', code);
  const successor = Object.hasOwn(retired, code) ? retired[code] : undefined;
  if (successor !== undefined) return named('retired', successor);
  if (!isCommuneCode(code)) return { kind: 'malformed', cogYear };
  return Object.keys(communes).length === 0 ? { kind: 'unverified', code, cogYear } : { kind: 'unknown', cogYear };
}
