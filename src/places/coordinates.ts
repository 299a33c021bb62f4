import { requireNumber, requireObject } from '../foundation/argument.js';
import { A_LATITUDE, A_LONGITUDE, anObject, meets, type Expectation } from '../foundation/expectations.js';
import type { Issue, Path } from '../foundation/issue.js';
import { isPlain } from '../foundation/record.js';
import { text, type LocalizedText } from '../foundation/text.js';

/** A point of the Earth, in WGS84 decimal degrees. */
export interface Coordinates {
  /** Degrees north, from -90 to 90. */
  readonly latitude: number;
  /** Degrees east, from -180 to 180. */
  readonly longitude: number;
}

const POINT = /* @__PURE__ */ anObject(
  text('un point { latitude, longitude } en degrés', 'a point { latitude, longitude } in degrees'),
);

/** Degrees from the equator, or from the meridian of Greenwich, up to a limit. @__NO_SIDE_EFFECTS__ */
const degreesUpTo = (limit: number, words: LocalizedText): Expectation => ({
  type: 'number',
  words,
  accepts: (value) => typeof value === 'number' && Math.abs(value) <= limit,
});

/** Degrees north. */
export const LATITUDE = /* @__PURE__ */ degreesUpTo(90, A_LATITUDE);

/** Degrees east. */
export const LONGITUDE = /* @__PURE__ */ degreesUpTo(180, A_LONGITUDE);

/** Whether a value is a GeoJSON position in degrees, longitude first. */
export function isPosition(value: unknown): value is readonly [longitude: number, latitude: number] {
  if (!Array.isArray(value)) return false;
  const [longitude, latitude] = value as unknown[];
  return LONGITUDE.accepts(longitude) && LATITUDE.accepts(latitude);
}

/** Whether a value has a latitude and a longitude that exist; when it has not, an issue says which one is wrong. */
export function hasCoordinates(value: unknown, path: Path, issues: Issue[]): value is Coordinates {
  // A sound point costs no path.
  if (isPlain(value) && LATITUDE.accepts(value['latitude']) && LONGITUDE.accepts(value['longitude'])) return true;
  if (!meets(POINT, value, path, issues)) return false;
  const { latitude, longitude } = value as Record<string, unknown>;
  return (
    meets(LATITUDE, latitude, [...path, 'latitude'], issues) &&
    meets(LONGITUDE, longitude, [...path, 'longitude'], issues)
  );
}

/** Returns the argument when it is a point; throws a `TypeError` or a `RangeError` that names it otherwise. */
export function requireCoordinates(name: string, value: Coordinates): Coordinates {
  const { latitude, longitude } = requireObject(name, value, 'a point { latitude, longitude } in degrees');
  requireNumber(`${name}.latitude`, latitude, -90, 90);
  requireNumber(`${name}.longitude`, longitude, -180, 180);
  return value;
}
