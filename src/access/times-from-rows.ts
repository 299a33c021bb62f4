import { requireOneOf } from '../foundation/argument.js';
import type { Issue } from '../foundation/issue.js';
import { text } from '../foundation/text.js';
import { UNREACHABLE } from './deciseconds.js';
import { readTime } from './read-time.js';
import { unexpected } from './report.js';
import { gatherPairs, type TimedPair } from './timed-pairs.js';
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
  /** Unit of `travel_time`. Default: minutes. */
  readonly unit?: 'minutes' | 'seconds';
  /** Where the times come from, for the reports. Default: `rows`. */
  readonly method?: string;
}

/**
 * Travel times from rows. A row that is wrong (no identifier, a time that is negative, infinite or not a number) is an
 * issue and its pair stays unknown; `null` means that no road leads there. Never throws for the data.
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
 * ```
 */
export function travelTimesFromRows(rows: readonly TimeRow[], options: RowsOptions = {}): TravelTimes {
  const { unit = 'minutes', method = 'rows' } = options;
  requireOneOf('unit', unit, ['minutes', 'seconds']);
  const issues: Issue[] = [];
  const pairs: TimedPair[] = [];
  const origins: string[] = [];
  const destinations: string[] = [];
  const list: readonly unknown[] = Array.isArray(rows) ? rows : [];
  if (!Array.isArray(rows))
    issues.push(unexpected('wrong-type', [], rows, text('une liste de lignes', 'a list of rows')));
  list.forEach((row, position) => {
    if (typeof row !== 'object' || row === null) {
      issues.push(unexpected('wrong-type', [position], row, text('une ligne', 'a row')));
      return;
    }
    const fields = row as Record<string, unknown>;
    const from = readId(fields['from_id'], [position, 'from_id'], issues);
    const to = readId(fields['to_id'], [position, 'to_id'], issues);
    if (from !== undefined) origins.push(from);
    if (to !== undefined) destinations.push(to);
    const span = readSpan(fields, unit, position, issues);
    if (from !== undefined && to !== undefined && span) pairs.push({ from, to, ...span, path: [position] });
  });
  return gatherPairs(pairs, { origins, destinations }, { method, issues, notices: [] });
}

function readId(value: unknown, path: readonly (string | number)[], issues: Issue[]): string | undefined {
  if (typeof value === 'string' && value.trim() !== '') return value;
  const expected = text('un identifiant, en texte, non vide', 'an identifier, as a text that is not empty');
  issues.push(unexpected(value === undefined ? 'missing' : 'wrong-type', path, value, expected));
  return undefined;
}

type Span = Pick<TimedPair, 'time' | 'low' | 'high'>;

function readSpan(
  fields: Record<string, unknown>,
  unit: 'minutes' | 'seconds',
  position: number,
  issues: Issue[],
): Span | undefined {
  const columns = [
    ['minutes', 'minutes'],
    ['seconds', 'seconds'],
    ['travel_time', unit],
  ] as const;
  const given = columns.filter(([name]) => fields[name] !== undefined);
  const [[name, own]] = given.length > 0 ? [given[0] as (typeof columns)[number]] : [columns[0]];
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
