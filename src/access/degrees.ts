import type { Expectation } from '../foundation/expectations.js';
import { text } from '../foundation/text.js';

const degrees = (limit: number): Expectation => ({
  type: 'number',
  words: text(`des degrés, de -${limit} à ${limit}`, `degrees, from -${limit} to ${limit}`),
  accepts: (value) => typeof value === 'number' && Math.abs(value) <= limit,
});

/** Degrees north. */
export const LATITUDE = degrees(90);

/** Degrees east. */
export const LONGITUDE = degrees(180);

/** Whether a value is a GeoJSON position in degrees, longitude first. */
export function isPosition(value: unknown): value is readonly [longitude: number, latitude: number] {
  if (!Array.isArray(value)) return false;
  const [longitude, latitude] = value as unknown[];
  return LONGITUDE.accepts(longitude) && LATITUDE.accepts(latitude);
}
