import type { Notice } from '../../../foundation/issue.js';

/** One record of a list, before anything is understood of it. */
export interface ListRecord {
  /** Cells as they came, in the order of the columns of the table. */
  readonly cells: readonly unknown[];
  /** Cells that belong to no column of the table: name and value. */
  readonly others?: readonly (readonly [string, unknown])[];
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
  /** Names of the columns, in order of appearance, each once. */
  readonly columns: readonly string[];
  /** Names of the cells that belong to no column. */
  readonly unknownColumns: readonly string[];
  /** The records in order; `undefined` where an item is not a record at all. */
  readonly records: readonly (ListRecord | undefined)[];
  /** Items as received, by row, for the rejections. */
  readonly received: (row: number) => unknown;
  /** Whether some text shows signs of a wrong encoding, as far as one can tell before looking at each cell. */
  readonly suspect: boolean;
  readonly notices: readonly Notice[];
}

/** A name under which a value can be kept in a plain object: `__proto__` would change the object itself. */
export const safeKey = (name: string): string => (name === '__proto__' ? '__proto__ (column)' : name);
