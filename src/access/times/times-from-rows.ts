import { requireArray, requireObject, requireOneOf, requireText } from '../../foundation/argument.js';
import { anIdentifier, issueOf, meets, anObject } from '../../foundation/expectations.js';
import type { Issue } from '../../foundation/issue.js';
import { differentTimes } from '../../foundation/notices/access.js';
import { wrongFormat } from '../../foundation/notices/data.js';
import { isRecord } from '../../foundation/record.js';
import { text } from '../../foundation/text.js';
import { UNREACHABLE } from './deciseconds.js';
import { readTime, type TimeUnit } from './read-time.js';
import { gatherPairs, indexIn, noPairs } from './timed-pairs.js';
import type { TravelTimes } from './travel-times.js';

/** A row of times: r5py's travel times, an OSRM table made flat, or the rows of a {@link TravelTimes}. */
export interface TimeRow {
  /** Identifier of the origin. */
  readonly from_id: string;
  /** Identifier of the destination. */
  readonly to_id: string;
  /** Minutes; `null`: unreachable. */
  readonly minutes?: number | null | undefined;
  /** Seconds; `null`: unreachable. */
  readonly seconds?: number | null | undefined;
  /** In the unit given as an option: minutes by default, as r5py writes it; `null`: unreachable. */
  readonly travel_time?: number | null | undefined;
  /** Lowest and highest minutes expected. Absent: the time is not an estimate. */
  readonly band?: readonly [low: number, high: number] | undefined;
}

/** Options of {@link travelTimesFromRows}. */
export interface RowsOptions {
  /** Unit of `travel_time`, or of the column named in its place. Absent: minutes. */
  readonly unit?: TimeUnit | undefined;
  /**
   * Names of the columns, when they are others: `{ time: 'travel_time_p50' }` for r5r, `{ from: 'src', to: 'dst', time:
   * 'duration' }` and `unit: 'seconds'` for an OSRM table made flat.
   */
  readonly columns?:
    | {
        /** Identifier of the origin. Absent: `from_id`. */
        readonly from?: string | undefined;
        /** Identifier of the destination. Absent: `to_id`. */
        readonly to?: string | undefined;
        /** Time, in the unit of the options. Absent: `minutes`, `seconds` and `travel_time` are read. */
        readonly time?: string | undefined;
      }
    | undefined;
  /** Where the times come from, for the reports. Absent: `rows`. */
  readonly method?: string | undefined;
}

/**
 * Travel times from rows. A row that is wrong (no identifier, a time that is negative, infinite or not a number) is an
 * issue and its pair stays unknown; `null` means that no road leads there. A pair that comes again with the same time
 * counts once, with a notice; with different times, none is believed. Memory: about 60 bytes per row while it works, 8 to
 * 16 afterwards.
 *
 * @param rows times in minutes, in seconds, or in `travel_time` with the unit of the options
 * @returns times rounded to the decisecond, with the issues
 * @throws TypeError when `rows` is not an array, RangeError when the unit is neither minutes nor seconds
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
  const { unit = 'minutes', method = 'rows', columns = {} } = requireObject('options', options);
  requireOneOf('unit', unit, ['minutes', 'seconds']);
  requireText('method', method);
  for (const [name, column] of Object.entries(requireObject('columns', columns))) {
    if (column !== undefined) requireText(`columns.${name}`, column);
  }
  const { from: fromColumn = 'from_id', to: toColumn = 'to_id', time: timeColumn = 'travel_time' } = columns;
  // A column of the caller's own is the only one read: `duration` may stand next to another `minutes`.
  const timeColumns: TimeColumns = columns.time === undefined ? [...KNOWN, [timeColumn, unit]] : [[timeColumn, unit]];
  const issues: Issue[] = [];
  const pairs = noPairs();
  for (const [index, row] of requireArray<unknown>('rows', rows).entries()) {
    if (!isRecord(row)) {
      issues.push(issueOf(ROW, row, [index]));
      continue;
    }
    const idOf = (column: string): string | undefined =>
      meets(anIdentifier, row[column], [index, column], issues) ? (row[column] as string) : undefined;
    const from = idOf(fromColumn);
    const to = idOf(toColumn);
    const origin = from === undefined ? -1 : indexIn(pairs.origins, from);
    const destination = to === undefined ? -1 : indexIn(pairs.destinations, to);
    const span = readSpan(row, timeColumns, index, issues);
    if (origin < 0 || destination < 0 || !span) continue;
    pairs.from.push(origin);
    pairs.to.push(destination);
    pairs.row.push(index);
    pairs.time.push(span.time);
    pairs.low.push(span.low);
    pairs.high.push(span.high);
  }
  return gatherPairs(pairs, method, issues);
}

const ROW = /* @__PURE__ */ anObject(text('une ligne', 'a row'));

type TimeColumn = readonly [name: string, unit: TimeUnit];
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

const BAND = text('[bas, haut] en minutes, autour de la durée', '[low, high] in minutes, around the time');

function readSpan(
  row: Readonly<Record<string, unknown>>,
  columns: TimeColumns,
  index: number,
  issues: Issue[],
): Span | undefined {
  const filled = columns.filter(([name]) => row[name] !== undefined);
  const [name, unit] = filled[0] ?? columns[0];
  const time = readTime(row[name], unit, () => [index, name], issues);
  if (time === undefined) return undefined;
  const other = filled
    .slice(1)
    .find(([also, its]) => readTime(row[also], its, () => [index, also], issues) !== time)?.[0];
  if (other !== undefined) {
    issues.push(differentTimes([index, other], { column: other, other: name }, row[other]));
    return undefined;
  }
  const { band } = row;
  if (band === undefined || time === UNREACHABLE) return { time, low: time, high: time };
  const [low, high] = Array.isArray(band)
    ? band.slice(0, 2).map((end, i) => readTime(end, 'minutes', () => [index, 'band', i], issues))
    : [];
  if (low !== undefined && high !== undefined && low >= 0 && low <= time && high >= time) return { time, low, high };
  issues.push(wrongFormat([index, 'band'], BAND, band));
  return undefined;
}
