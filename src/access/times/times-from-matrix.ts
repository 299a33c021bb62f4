import { requireObject } from '../../foundation/argument.js';
import { anIdentifier, meets, oneOf } from '../../foundation/expectations.js';
import type { Issue, Path } from '../../foundation/issue.js';
import { repeatedIdentifier, wrongShape } from '../../foundation/notices/access.js';
import { missing, wrongType } from '../../foundation/notices/data.js';
import { isRecord } from '../../foundation/record.js';
import { text } from '../../foundation/text.js';
import { counted } from '../../foundation/words.js';
import { byCodeUnit } from '../../foundation/order.js';
import { NEVER } from './deciseconds.js';
import { readTime, type TimeUnit } from './read-time.js';
import { travelTimes, type TravelTimes } from './travel-times.js';

/**
 * A matrix of times with the identifiers of its rows and columns: `durations[i][j]` goes from `fromIds[i]` to
 * `toIds[j]`. The answers of OSRM (`durations`) and Valhalla (`sources_to_targets`) are taken as they are, spread next
 * to the identifiers; both are in seconds.
 */
export interface TimeMatrix {
  /** Identifiers of the origins, one per row, each once. */
  readonly fromIds: readonly string[];
  /** Identifiers of the destinations, one per column, each once. */
  readonly toIds: readonly string[];
  /** A list of rows; or all the rows one after the other, as a list of numbers or a typed array. `null`: unreachable. */
  readonly durations?: readonly (readonly (number | null)[])[] | ArrayLike<number | null> | undefined;
  /** Valhalla: `time` of each pair, or its concise form `{ durations }`. */
  readonly sources_to_targets?:
    | readonly (readonly {
        /** Seconds. `null`: unreachable. */
        readonly time: number | null;
      }[])[]
    | {
        /** A list of rows, in seconds. `null`: unreachable. */
        readonly durations: readonly (readonly (number | null)[])[];
      }
    | undefined;
  /** Unit of the times. Needed, unless the matrix is an answer of OSRM (it has `code`) or Valhalla: seconds. */
  readonly unit?: TimeUnit | undefined;
  /** Where the times come from, for the reports. Absent: `matrix`. */
  readonly method?: string | undefined;
  /** OSRM's status. */
  readonly code?: string | undefined;
}

/**
 * Travel times from a matrix. A wrong cell (NaN, negative, infinite, not a number) is an issue and its pair stays
 * unknown; `null` means that no road leads there. A matrix of the wrong shape, without a unit, or whose identifiers
 * repeat is an issue, and nothing is read from it: a shift of one column would be worse than no time.
 *
 * @param matrix times in seconds or minutes, as its `unit` says
 * @returns times rounded to the decisecond, with the issues
 * @throws TypeError when `matrix` is not an object
 * @example
 * ```ts
 * const times = travelTimesFromMatrix({ fromIds: ['A', 'B'], toIds: ['H'], durations: [[720], [null]], unit: 'seconds' });
 * [...times].map((row) => row.minutes); // => [12, null]
 * ```
 */
export function travelTimesFromMatrix(matrix: TimeMatrix): TravelTimes {
  requireObject('matrix', matrix, 'an object { fromIds, toIds, durations, unit }');
  const issues: Issue[] = [];
  const { method } = matrix;
  const fromIds = readIds(matrix.fromIds, 'fromIds', issues);
  const toIds = readIds(matrix.toIds, 'toIds', issues);
  const unit = readUnit(matrix, issues);
  const cells = fromIds && toIds ? readCells(matrix, fromIds.length, toIds.length, issues) : undefined;
  const readable = fromIds && toIds && unit && cells;
  const table = readable
    ? fill(fromIds, toIds, (i, j) => readTime(cells.value(i, j), unit, () => cells.path(i, j), issues))
    : nothing(fromIds ?? []);
  return travelTimes({
    method: typeof method === 'string' ? method : 'matrix',
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
  const columns = toIds.map((_, j) => j).sort((a, b) => byCodeUnit(toIds[a]!, toIds[b]!));
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
    unlistedAtLeast[i] = toIds.length === entry - first[i]! ? NEVER : 0;
  }
  return { first, destination: destination.slice(0, entry), deciseconds: deciseconds.slice(0, entry), unlistedAtLeast };
}

const IDENTIFIERS = text("une liste d'identifiants", 'a list of identifiers');

/** A copy of a list of identifiers, or undefined, with issues, when it is not one or one of them repeats. */
function readIds(value: unknown, name: string, issues: Issue[]): readonly string[] | undefined {
  if (!Array.isArray(value)) {
    issues.push((value === undefined ? missing : wrongType)([name], IDENTIFIERS, value));
    return undefined;
  }
  const seen = new Set<string>();
  const before = issues.length;
  for (const [index, id] of (value as string[]).entries()) {
    if (!meets(anIdentifier, id, [name, index], issues)) continue;
    if (seen.has(id)) issues.push(repeatedIdentifier([name, index], { id, then: 'nothing-read' }));
    seen.add(id);
  }
  return issues.length === before ? [...seen] : undefined;
}

const UNIT = oneOf(['seconds', 'minutes']);

function readUnit(matrix: TimeMatrix, issues: Issue[]): TimeUnit | undefined {
  const { unit } = matrix;
  if (unit === undefined && ('code' in matrix || 'sources_to_targets' in matrix)) return 'seconds';
  return meets(UNIT, unit, ['unit'], issues) ? unit : undefined;
}

/** How to reach the cells of a matrix, whatever its form. */
interface Cells {
  value(i: number, j: number): unknown;
  path(i: number, j: number): Path;
}

function readCells(matrix: TimeMatrix, height: number, width: number, issues: Issue[]): Cells | undefined {
  const { path, body } = bodyOf(matrix);
  const wrong = (at: Path, received: unknown): undefined => {
    const rows = counted(height, ['ligne', 'lignes'], ['row', 'rows']);
    const times = counted(width, ['durée', 'durées'], ['time', 'times']);
    const shape = text(`${rows.fr} de ${times.fr}`, `${rows.en} of ${times.en}`);
    issues.push((received === undefined ? missing : wrongShape)(at, shape, received));
  };
  if (ArrayBuffer.isView(body) || (Array.isArray(body) && isFlat(body))) {
    const flat = body as unknown as ArrayLike<unknown>;
    if (flat.length !== height * width) return wrong(path, flat.length);
    return { value: (i, j) => flat[i * width + j], path: (i, j) => [...path, i * width + j] };
  }
  if (!Array.isArray(body) || body.length !== height) return wrong(path, body);
  const rows: readonly unknown[] = body;
  const bad = rows.findIndex((row) => (row as ArrayLike<unknown> | null)?.length !== width);
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

function bodyOf({ durations, sources_to_targets: valhalla }: TimeMatrix): { path: readonly string[]; body: unknown } {
  if (valhalla === undefined) return { path: ['durations'], body: durations };
  if (isRecord(valhalla) && 'durations' in valhalla) {
    return { path: ['sources_to_targets', 'durations'], body: valhalla['durations'] };
  }
  return { path: ['sources_to_targets'], body: valhalla };
}
