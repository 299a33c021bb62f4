import { requireOneOf } from '../../foundation/argument.js';
import type { Issue } from '../../foundation/issue.js';
import { text } from '../../foundation/text.js';
import { UNREACHABLE } from './deciseconds.js';
import { readTime } from './read-time.js';
import { unexpected } from '../report.js';
import { gatherPairs, noPairs, positionIn } from './timed-pairs.js';
import type { TravelTimes } from './travel-times.js';

/** A row of times: r5py's travel times, an OSRM table made flat, or the rows of a {@link TravelTimes}. */
export interface TimeRow {
  readonly from_id: string;
  readonly to_id: string;
  /** Minutes; `null`: unreachable. */
  readonly minutes?: number | null;
  /** Seconds; `null`: unreachable. */
  readonly seconds?: number | null;
  /** In the unit given as an option: minutes by default, as r5py writes it; `null`: unreachable. */
  readonly travel_time?: number | null;
  /** Lowest and highest minutes expected, when the time is an estimate. */
  readonly band?: readonly [low: number, high: number];
}

/** Options of {@link travelTimesFromRows}. */
export interface RowsOptions {
  /** Unit of `travel_time`, or of the column named in its place. Default: minutes. */
  readonly unit?: 'minutes' | 'seconds';
  /**
   * Names of the columns, when they are others: `{ time: 'travel_time_p50' }` for r5r, `{ from: 'src', to: 'dst', time:
   * 'duration' }` and `unit: 'seconds'` for an OSRM table made flat.
   */
  readonly columns?: { readonly from?: string; readonly to?: string; readonly time?: string };
  /** Where the times come from, for the reports. Default: `rows`. */
  readonly method?: string;
}

/**
 * Travel times from rows. A row that is wrong (no identifier, a time that is negative, infinite or not a number) is an
 * issue and its pair stays unknown; `null` means that no road leads there. Never throws for the data. Memory: about 60
 * bytes per row while it works, 8 to 16 afterwards.
 *
 * @param rows times in minutes, in seconds, or in `travel_time` with the unit of the options
 * @returns times rounded to the decisecond, with the issues
 * @throws RangeError when the unit is neither minutes nor seconds
 * @example
 * ```ts
 * const times = travelTimesFromRows([
 *   { from_id: 'A', to_id: 'H', travel_time: 12.5 },
 *   { from_id: 'B', to_id: 'H', seconds: 1800 },
 *   { from_id: 'C', to_id: 'H', minutes: -3 },
 * ]);
 * [...times].map((row) => row.minutes); // => [12.5, 30]
 * times.issues.map((issue) => issue.path.join('.')); // => ['2.minutes']
 * const flat = [{ src: 'A', dst: 'H', duration: 750 }];
 * const columns = { from: 'src', to: 'dst', time: 'duration' };
 * [...travelTimesFromRows(flat, { columns, unit: 'seconds' })].map((row) => row.minutes); // => [12.5]
 * ```
 */
export function travelTimesFromRows(
  rows: readonly (TimeRow | Readonly<Record<string, unknown>>)[],
  options: RowsOptions = {},
): TravelTimes {
  const { unit = 'minutes', method = 'rows', columns = {} } = options;
  requireOneOf('unit', unit, ['minutes', 'seconds']);
  const { from: fromColumn = 'from_id', to: toColumn = 'to_id', time: timeColumn = 'travel_time' } = columns;
  // A column of the caller's own is the only one read: `duration` may stand next to another `minutes`.
  const timeColumns: TimeColumns = columns.time === undefined ? [...KNOWN, [timeColumn, unit]] : [[timeColumn, unit]];
  const issues: Issue[] = [];
  const pairs = noPairs();
  const list: readonly unknown[] = Array.isArray(rows) ? rows : [];
  if (!Array.isArray(rows))
    issues.push(unexpected('wrong-type', [], rows, text('une liste de lignes', 'a list of rows')));
  list.forEach((row, position) => {
    if (typeof row !== 'object' || row === null) {
      issues.push(unexpected('wrong-type', [position], row, text('une ligne', 'a row')));
      return;
    }
    const fields = row as Record<string, unknown>;
    const from = readId(fields, fromColumn, position, issues);
    const to = readId(fields, toColumn, position, issues);
    const origin = from === undefined ? -1 : positionIn(pairs.origins, from);
    const destination = to === undefined ? -1 : positionIn(pairs.destinations, to);
    const span = readSpan(fields, timeColumns, position, issues);
    if (origin < 0 || destination < 0 || !span) return;
    pairs.from.push(origin);
    pairs.to.push(destination);
    pairs.row.push(position);
    pairs.time.push(span.time);
    pairs.low.push(span.low);
    pairs.high.push(span.high);
  });
  return gatherPairs(pairs, method, issues);
}

function readId(
  fields: Record<string, unknown>,
  column: string,
  position: number,
  issues: Issue[],
): string | undefined {
  const value = fields[column];
  if (typeof value === 'string' && value.trim() !== '') return value;
  const expected = text('un identifiant, en texte, non vide', 'an identifier, as a text that is not empty');
  issues.push(unexpected(value === undefined ? 'missing' : 'wrong-type', [position, column], value, expected));
  return undefined;
}

type TimeColumn = readonly [name: string, unit: 'minutes' | 'seconds'];
type TimeColumns = readonly [TimeColumn, ...TimeColumn[]];
const KNOWN: readonly [TimeColumn, TimeColumn] = [
  ['minutes', 'minutes'],
  ['seconds', 'seconds'],
];

interface Span {
  readonly time: number;
  readonly low: number;
  readonly high: number;
}

function readSpan(
  fields: Record<string, unknown>,
  columns: TimeColumns,
  position: number,
  issues: Issue[],
): Span | undefined {
  const given = columns.filter(([name]) => fields[name] !== undefined);
  const [name, own] = given[0] ?? columns[0];
  const time = readTime(fields[name], own, () => [position, name], issues);
  if (time === undefined) return undefined;
  const other = given
    .slice(1)
    .find(([also, its]) => readTime(fields[also], its, () => [position, also], issues) !== time);
  if (other) {
    const expected = text(`la même durée que ${name}`, `the same time as ${name}`);
    issues.push(unexpected('contradiction', [position, other[0]], fields[other[0]], expected));
    return undefined;
  }
  const { band } = fields;
  if (band === undefined || time === UNREACHABLE) return { time, low: time, high: time };
  const [low, high] = Array.isArray(band)
    ? band.slice(0, 2).map((end, i) => readTime(end, 'minutes', () => [position, 'band', i], issues))
    : [];
  if (low !== undefined && high !== undefined && low >= 0 && low <= time && high >= time) return { time, low, high };
  const expected = text('[bas, haut] en minutes, autour de la durée', '[low, high] in minutes, around the time');
  issues.push(unexpected('wrong-format', [position, 'band'], band, expected));
  return undefined;
}
