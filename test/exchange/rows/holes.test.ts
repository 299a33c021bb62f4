import { describe, expect, it } from 'vitest';
import { toRows, type TabularReport } from '../../../src/exchange/index.js';
import { reports } from './any-report.js';

/* Words that SQLite, PostgreSQL or DuckDB refuse as the name of a column without quotes. */
const SQL =
  'all as by case check column default desc distinct end for from group having in into is join limit not null on or order primary references select set table then to union unique user using values when where with';

type Key = string | number;
const isBranch = (value: unknown): value is Record<Key, unknown> =>
  typeof value === 'object' && value !== null && !ArrayBuffer.isView(value);

/** The paths of a report, the first member of each list standing for all. */
function pathsOf(value: unknown, path: readonly Key[] = []): (readonly Key[])[] {
  if (!isBranch(value)) return [];
  const keys = Array.isArray(value) ? (value.length > 0 ? [0] : []) : Object.keys(value);
  return keys.flatMap((key) => [[...path, key], ...pathsOf(value[key], [...path, key])]);
}

/** A copy with another value at a path. */
function withValue(value: unknown, [key, ...rest]: readonly Key[], other: unknown): unknown {
  if (key === undefined || !isBranch(value)) return other;
  const copy = Array.isArray(value) ? [...(value as unknown[])] : { ...value };
  (copy as Record<Key, unknown>)[key] = withValue(value[key], rest, other);
  return copy;
}

describe.each(Object.entries(reports()))('rows of %s', (format, report) => {
  it('is a report with the same plain columns in every row', () => {
    const rows: object[] = toRows(report);
    expect(rows.length).toBeGreaterThan(0);
    const columns = Object.keys(rows[0] ?? {});
    for (const row of rows) {
      expect(Object.keys(row)).toEqual(columns);
      for (const cell of Object.values(row)) expect(cell === null || typeof cell !== 'object').toBe(true);
    }
    expect(columns.filter((column) => SQL.split(' ').includes(column.toLowerCase()))).toEqual([]);
  });

  it('a hole anywhere is named, and is no sentence of the engine', () => {
    for (const path of pathsOf(report)) {
      for (const other of [null, undefined, 'x', 7]) {
        const holed = withValue(report, path, other) as TabularReport;
        try {
          const rows: object[] = toRows(holed);
          for (const cell of rows.flatMap((row): unknown[] => Object.values(row))) {
            expect(cell === null || ['string', 'number', 'boolean'].includes(typeof cell), path.join('.')).toBe(true);
          }
        } catch (error) {
          expect(error, `${format} ${path.join('.')}`).toBeInstanceOf(TypeError);
          expect((error as Error).message, path.join('.')).toMatch(/^report(\.[\w.[\]]+)?: expected /);
        }
      }
    }
  });
});
