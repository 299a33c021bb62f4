import type { Notice } from '../foundation/issue.js';

/** One record of a list, before anything is understood of it. */
export interface ListRecord {
  /** Cells by column name, as they came. A map, so that a column called `__proto__` is a column like any other. */
  readonly cells: ReadonlyMap<string, unknown>;
  /** Point of the GeoJSON geometry, longitude first; absent elsewhere. */
  readonly point?: readonly [number, number];
}

/** A list of records as found in a text, an array of rows or a GeoJSON collection. */
export interface ListTable {
  readonly container: 'csv' | 'rows' | 'geojson';
  /** Separator of the cells, for a text. */
  readonly separator?: string;
  /** Whether the text began with a byte order mark. */
  readonly bom?: boolean;
  /** Names of all the columns, in order of appearance, each once. */
  readonly columns: readonly string[];
  /** The records in order; `undefined` where an item is not a record at all. */
  readonly records: readonly (ListRecord | undefined)[];
  /** Items as received, by row, for the rejections. */
  readonly received: (row: number) => unknown;
  readonly notices: readonly Notice[];
}

/** A name under which a value can be kept in a plain object: `__proto__` would change the object itself. */
export const safeKey = (name: string): string => (name === '__proto__' ? '__proto__ (column)' : name);
