import type { Issue } from '../../foundation/issue.js';
import { text } from '../../foundation/text.js';
import { NEVER } from './deciseconds.js';
import { readTime } from './read-time.js';
import { byCodeUnit, unexpected } from '../report.js';
import { travelTimes, type TravelTimes } from './travel-times.js';

/**
 * A matrix of times with the identifiers of its rows and columns: `durations[i][j]` goes from `fromIds[i]` to
 * `toIds[j]`. The answers of OSRM (`durations`) and Valhalla (`sources_to_targets`) are taken as they are, spread next
 * to the identifiers; both are in seconds.
 */
export interface TimeMatrix {
  readonly fromIds: readonly string[];
  readonly toIds: readonly string[];
  /** A list of rows; or all the rows one after the other, as a list of numbers or a typed array. `null`: unreachable. */
  readonly durations?: readonly (readonly (number | null)[])[] | ArrayLike<number | null>;
  /** Valhalla: `time` of each pair, or its concise form `{ durations }`. */
  readonly sources_to_targets?:
    | readonly (readonly { readonly time: number | null }[])[]
    | { readonly durations: readonly (readonly (number | null)[])[] };
  /** Needed, unless the matrix is an answer of OSRM (it has `code`) or Valhalla. */
  readonly unit?: 'seconds' | 'minutes';
  /** Where the times come from, for the reports. Default: `matrix`. */
  readonly method?: string;
  /** OSRM's status. */
  readonly code?: string;
}

/**
 * Travel times from a matrix. A wrong cell (NaN, negative, infinite, not a number) is an issue and its pair stays
 * unknown; `null` means that no road leads there. A matrix of the wrong shape, without a unit, or whose identifiers
 * repeat is an issue, and nothing is read from it: a shift of one column would be worse than no time.
 *
 * @param matrix times in seconds or minutes, as its `unit` says
 * @returns times rounded to the decisecond, with the issues; never throws
 * @example
 * ```ts
 * const times = travelTimesFromMatrix({ fromIds: ['A', 'B'], toIds: ['H'], durations: [[720], [null]], unit: 'seconds' });
 * [...times].map((row) => row.minutes); // => [12, null]
 * ```
 */
export function travelTimesFromMatrix(matrix: TimeMatrix): TravelTimes {
  const issues: Issue[] = [];
  const fields: Record<string, unknown> =
    typeof matrix === 'object' && matrix !== null ? (matrix as unknown as Record<string, unknown>) : {};
  const fromIds = readIds(fields['fromIds'], 'fromIds', issues);
  const toIds = readIds(fields['toIds'], 'toIds', issues);
  const unit = readUnit(fields, issues);
  const method = typeof fields['method'] === 'string' ? fields['method'] : 'matrix';
  const cells = fromIds && toIds ? readCells(fields, fromIds.length, toIds.length, issues) : undefined;
  const readable = fromIds && toIds && unit && cells;
  const table = readable
    ? fill(fromIds, toIds, (i, j) => readTime(cells.value(i, j), unit, () => cells.path(i, j), issues))
    : nothing(fromIds ?? []);
  return travelTimes({
    method,
    origins: fromIds ?? [],
    destinations: [...(toIds ?? [])].sort(byCodeUnit),
    ...table,
    issues,
    notices: [],
  });
}

type Table = Pick<TravelTimes, 'first' | 'destination' | 'deciseconds' | 'unlistedAtLeast'>;

const nothing = (fromIds: readonly string[]): Table => ({
  first: new Int32Array(fromIds.length + 1),
  destination: new Int32Array(0),
  deciseconds: new Int32Array(0),
  unlistedAtLeast: new Int32Array(fromIds.length),
});

/** Writes the cells in the order of the sorted destinations; those without a time are left out, hence unknown. */
function fill(
  fromIds: readonly string[],
  toIds: readonly string[],
  timeAt: (i: number, j: number) => number | undefined,
): Table {
  const columns = toIds.map((_, j) => j).sort((a, b) => byCodeUnit(toIds[a] as string, toIds[b] as string));
  const first = new Int32Array(fromIds.length + 1);
  const destination = new Int32Array(fromIds.length * toIds.length);
  const deciseconds = new Int32Array(fromIds.length * toIds.length);
  const unlistedAtLeast = new Int32Array(fromIds.length);
  let entry = 0;
  for (let i = 0; i < fromIds.length; i++) {
    columns.forEach((j, index) => {
      const time = timeAt(i, j);
      if (time === undefined) return;
      destination[entry] = index;
      deciseconds[entry++] = time;
    });
    first[i + 1] = entry;
    unlistedAtLeast[i] = entry - (first[i] as number) === toIds.length ? NEVER : 0;
  }
  return { first, destination: destination.slice(0, entry), deciseconds: deciseconds.slice(0, entry), unlistedAtLeast };
}

function readIds(value: unknown, name: string, issues: Issue[]): readonly string[] | undefined {
  if (!Array.isArray(value)) {
    const code = value === undefined ? 'missing' : 'wrong-type';
    issues.push(unexpected(code, [name], value, text("une liste d'identifiants", 'a list of identifiers')));
    return undefined;
  }
  const seen = new Set<unknown>();
  let sound = true;
  value.forEach((id: unknown, position) => {
    if (typeof id === 'string' && id.trim() !== '' && !seen.has(id)) {
      seen.add(id);
      return;
    }
    sound = false;
    const expected = text('un identifiant en texte, non vide, unique', 'an identifier as a text, not empty, used once');
    issues.push(unexpected(seen.has(id) ? 'duplicate-id' : 'wrong-type', [name, position], id, expected));
  });
  return sound ? (value as string[]) : undefined;
}

function readUnit(fields: Record<string, unknown>, issues: Issue[]): 'seconds' | 'minutes' | undefined {
  const { unit } = fields;
  if (unit === 'seconds' || unit === 'minutes') return unit;
  if (unit === undefined && ('code' in fields || 'sources_to_targets' in fields)) return 'seconds';
  const expected = text("'seconds' ou 'minutes'", "'seconds' or 'minutes'");
  issues.push(unexpected(unit === undefined ? 'missing' : 'not-allowed', ['unit'], unit, expected));
  return undefined;
}

/** How to reach the cells of a matrix, whatever its form. */
interface Cells {
  value(i: number, j: number): unknown;
  path(i: number, j: number): readonly (string | number)[];
}

function readCells(fields: Record<string, unknown>, height: number, width: number, issues: Issue[]): Cells | undefined {
  const { path, body } = bodyOf(fields);
  const expected = text(`${height} ligne(s) de ${width} durée(s)`, `${height} row(s) of ${width} time(s)`);
  const wrong = (at: readonly (string | number)[], received: unknown): undefined => {
    issues.push(unexpected(received === undefined ? 'missing' : 'wrong-shape', at, received, expected));
  };
  if (ArrayBuffer.isView(body) || (Array.isArray(body) && isFlat(body))) {
    const flat = body as unknown as ArrayLike<unknown>;
    if (flat.length !== height * width) return wrong(path, `${flat.length}`);
    return { value: (i, j) => flat[i * width + j], path: (i, j) => [...path, i * width + j] };
  }
  if (!Array.isArray(body) || body.length !== height) return wrong(path, body);
  const rows: readonly unknown[] = body;
  const bad = rows.findIndex((row) => (row as unknown[] | null)?.length !== width);
  if (bad >= 0) return wrong([...path, bad], rows[bad]);
  const cellAt = (i: number, j: number): unknown => (rows[i] as unknown[])[j];
  return {
    value: (i, j) => timeOf(cellAt(i, j)),
    path: (i, j) => [...path, i, j, ...(isPair(cellAt(i, j)) ? ['time'] : [])],
  };
}

const isPair = (cell: unknown): cell is { time: unknown } =>
  typeof cell === 'object' && cell !== null && 'time' in cell;
const timeOf = (cell: unknown): unknown => (isPair(cell) ? cell.time : cell);

/** Rows one after the other: a list of which no item is a row. An empty list is read as rows. */
const isFlat = (body: readonly unknown[]): boolean =>
  body.length > 0 && body.every((item) => item === null || typeof item !== 'object');

function bodyOf(fields: Record<string, unknown>): { path: readonly string[]; body: unknown } {
  const valhalla = fields['sources_to_targets'];
  if (valhalla === undefined) return { path: ['durations'], body: fields['durations'] };
  if (typeof valhalla === 'object' && valhalla !== null && 'durations' in valhalla) {
    return { path: ['sources_to_targets', 'durations'], body: valhalla.durations };
  }
  return { path: ['sources_to_targets'], body: valhalla };
}
