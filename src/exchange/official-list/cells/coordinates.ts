import {
  coordinatesDiffer,
  coordinatesFromGeometry,
  decimalComma,
  doubtfulCoordinates,
} from '../../../foundation/notices/list-cells.js';
import { zeroCoordinates } from '../../../foundation/notices/list-rows.js';
import { note, pathOf, rawOf, textOf, type ListField, type Row } from './row.js';

const DECIMAL = /^[+-]?\d{1,3}(?:[.,]\d{1,20})?$/;

/** Latitude of the column, or of the GeoJSON geometry when the columns have none. What is no number stays as it came. */
export function latitude(row: Row, field: ListField): unknown {
  const { point } = row.record;
  if (point && textOf(row, field) === '' && textOf(row, 'longitude') === '') {
    note(row, field, coordinatesFromGeometry, undefined);
    return notZero(row, field, point[1]);
  }
  return notZero(row, field, degreesOf(row, field));
}

/** Longitude of the column, or of the GeoJSON geometry; both coordinates are then looked at together. */
export function longitude(row: Row, field: ListField): unknown {
  const { point } = row.record;
  const { latitude: north } = row.draft;
  const fromGeometry = point && textOf(row, field) === '' && textOf(row, 'latitude') === '';
  const east = notZero(row, field, fromGeometry ? point[0] : degreesOf(row, field));
  if (typeof north !== 'number' || typeof east !== 'number') return east;
  if (point && (isApart(point[0], east) || isApart(point[1], north))) {
    note(row, 'latitude', coordinatesDiffer, { geometry: `${point[1]}, ${point[0]}` }, `${north}, ${east}`);
  }
  if (looksSwapped(north, east)) {
    note(row, 'latitude', doubtfulCoordinates, { latitude: north, longitude: east }, north);
  }
  return east;
}

function degreesOf(row: Row, field: ListField): unknown {
  const cell = textOf(row, field);
  if (!DECIMAL.test(cell)) {
    const raw = rawOf(row, field);
    return typeof raw === 'number' ? raw : cell;
  }
  if (cell.includes(',')) note(row, field, decimalComma, undefined);
  return Number(cell.replace(',', '.'));
}

/** A coordinate that is exactly zero is an empty one: the official site does not show such rows. */
function notZero(row: Row, field: ListField, degrees: unknown): unknown {
  if (degrees === 0) row.issues.push(zeroCoordinates(pathOf(row, field), undefined, 0));
  return degrees;
}

/** More than about ten metres from each other. */
const isApart = (a: number, b: number): boolean => Math.abs(a - b) > 1e-4;

/** A point of metropolitan France written longitude first: neither is a place where the network has structures. */
const looksSwapped = (north: number, east: number): boolean => north > -5.5 && north < 10 && east > 41 && east < 51.5;
