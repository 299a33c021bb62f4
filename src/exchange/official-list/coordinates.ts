import type { Issue } from '../../foundation/issue.js';
import { listNotice } from './list-notices.js';
import type { RowReader } from './row.js';

const DECIMAL = /^[+-]?\d{1,3}(?:[.,]\d{1,20})?$/;

/** Coordinates of a row as numbers; what is not a number is left as received, for the schema to refuse. */
export interface Coordinates {
  readonly latitude: unknown;
  readonly longitude: unknown;
  readonly issues: readonly Issue[];
}

/** Decimal degrees of the columns, or of the GeoJSON geometry when the columns have none. */
export function coordinatesOf(row: RowReader): Coordinates {
  let latitude = degreesOf(row, 'latitude');
  let longitude = degreesOf(row, 'longitude');
  const point = row.record.point;
  if (point && latitude === undefined && longitude === undefined) {
    [longitude, latitude] = point;
    row.say('coordinates-from-geometry', 'latitude');
  } else if (
    point &&
    typeof latitude === 'number' &&
    typeof longitude === 'number' &&
    apart(point, [longitude, latitude])
  ) {
    row.say('coordinates-differ', 'latitude', `${latitude}, ${longitude}`, `${point[1]}, ${point[0]}`);
  }
  const issues: Issue[] = [];
  if (latitude === 0) issues.push(listNotice('zero-coordinates', row.path('latitude'), 0));
  if (longitude === 0) issues.push(listNotice('zero-coordinates', row.path('longitude'), 0));
  if (looksSwapped(latitude, longitude))
    row.say('doubtful-coordinates', 'latitude', latitude, `${String(latitude)}, ${String(longitude)}`);
  return { latitude, longitude, issues };
}

function degreesOf(row: RowReader, field: 'latitude' | 'longitude'): unknown {
  const cell = row.text(field);
  if (cell === '') return undefined;
  if (!DECIMAL.test(cell)) {
    const raw = row.raw(field);
    return typeof raw === 'number' ? raw : cell;
  }
  if (cell.includes(',')) row.say('decimal-comma', field, cell);
  return Number(cell.replace(',', '.'));
}

/** More than about ten metres from each other. */
const apart = (a: readonly [number, number], b: readonly [number, number]): boolean =>
  Math.abs(a[0] - b[0]) > 1e-4 || Math.abs(a[1] - b[1]) > 1e-4;

/** A point of metropolitan France written longitude first: neither is a place where the network has structures. */
const looksSwapped = (latitude: unknown, longitude: unknown): boolean =>
  Number(latitude) > -5.5 && Number(latitude) < 10 && Number(longitude) > 41 && Number(longitude) < 51.5;
