import { defined } from '../../../foundation/defined.js';
import { isRecord } from '../../../foundation/record.js';
import { asJson } from '../../../foundation/describe.js';
import { fold } from '../../../foundation/text.js';
import { knownHeaders } from './header.js';
import { safeKey, type ListRecord, type ListTable } from './table.js';

/** A table from records keyed by column name, as papaparse or d3 give them. */
export function tableOfRows(rows: readonly unknown[]): ListTable {
  return table('rows', rows, (row) => (isRecord(row) ? { fields: row } : undefined));
}

/** A table from the features of a GeoJSON collection: their properties, and their point when they have one. */
export function tableOfFeatures(features: readonly unknown[]): ListTable {
  return table('geojson', features, (feature) => {
    if (!isRecord(feature) || !isRecord(feature.properties)) return undefined;
    const point = pointOf(feature.geometry);
    return { fields: feature.properties, ...defined({ point }) };
  });
}

interface Item {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly point?: readonly [number, number];
}

/**
 * The columns are those that a layout knows, in order of appearance; anything else in a row stays with that row, so
 * that a thousand rows with a thousand different keys do not make a million cells.
 */
function table(
  container: 'rows' | 'geojson',
  received: readonly unknown[],
  read: (item: unknown) => Item | undefined,
): ListTable {
  const known = knownHeaders();
  const indexOf = new Map<string, number>();
  const unknown = new Set<string>();
  const records = received.map((item): ListRecord | undefined => {
    const row = read(item);
    if (!row) return undefined;
    const cells: unknown[] = new Array<unknown>(indexOf.size).fill(undefined);
    const others: [string, unknown][] = [];
    for (const [name, value] of Object.entries(row.fields)) {
      let index = indexOf.get(name);
      if (index === undefined && !unknown.has(name)) {
        if (known.has(fold(name))) indexOf.set(name, (index = indexOf.size));
        else unknown.add(name);
      }
      if (index === undefined) others.push([safeKey(name), value]);
      else cells[index] = value;
    }
    return { cells, ...defined({ others: others.length > 0 ? others : undefined, point: row.point }) };
  });
  return {
    container,
    columns: [...indexOf.keys()],
    unknownColumns: [...unknown].map(safeKey),
    records,
    received: (row) => asJson(received[row]),
    suspect: true,
    notices: [],
  };
}

function pointOf(geometry: unknown): readonly [number, number] | undefined {
  if (!isRecord(geometry) || geometry.type !== 'Point' || !Array.isArray(geometry.coordinates)) return undefined;
  const [longitude, latitude] = geometry.coordinates as unknown[];
  return typeof longitude === 'number' && typeof latitude === 'number' ? [longitude, latitude] : undefined;
}
