import { asJson } from '../foundation/describe.js';
import { safeKey, type ListRecord, type ListTable } from './list-table.js';

/** A table from records keyed by column name, as papaparse or d3 give them. */
export function tableOfRows(rows: readonly unknown[]): ListTable {
  return table('rows', rows, (row) => (isObject(row) ? { cells: cellsOf(row) } : undefined));
}

/** A table from the features of a GeoJSON collection: their properties, and their point when they have one. */
export function tableOfFeatures(features: readonly unknown[]): ListTable {
  return table('geojson', features, (feature) => {
    if (!isObject(feature) || !isObject(feature.properties)) return undefined;
    const point = pointOf(feature.geometry);
    return { cells: cellsOf(feature.properties), ...(point ? { point } : {}) };
  });
}

function table(
  container: 'rows' | 'geojson',
  items: readonly unknown[],
  read: (item: unknown) => ListRecord | undefined,
): ListTable {
  const records = items.map(read);
  const columns = new Set<string>();
  for (const record of records) for (const column of record?.cells.keys() ?? []) columns.add(column);
  return { container, columns: [...columns], records, received: (row) => asJson(items[row]), notices: [] };
}

const cellsOf = (row: object): Map<string, unknown> =>
  new Map(Object.entries(row).map(([name, value]) => [safeKey(name), value]));

function pointOf(geometry: unknown): readonly [number, number] | undefined {
  if (!isObject(geometry) || geometry.type !== 'Point' || !Array.isArray(geometry.coordinates)) return undefined;
  const [longitude, latitude] = geometry.coordinates as unknown[];
  return typeof longitude === 'number' && typeof latitude === 'number' ? [longitude, latitude] : undefined;
}

/** Whether a value is an object whose fields can be looked up: neither null nor a list. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
