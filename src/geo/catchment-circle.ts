import { circle } from '@turf/turf';
import { requireInteger, requireNumber, requireObject } from '../foundation/argument.js';
import type { Place } from '../places/place.js';
import { polygonFeature, type ShapeFeature } from './shape-feature.js';

/**
 * The circle around a place, as the crow flies: a first idea of a catchment, which no road follows.
 *
 * @param place - its centre, in decimal degrees
 * @param radiusKm - kilometres, more than 0 and at most 1 000
 * @param steps - sides of the polygon, 64 by default
 * @returns a GeoJSON feature; coordinates to the sixth decimal (about 10 cm)
 * @throws TypeError when the place is not an object, RangeError when a coordinate, the radius or the number of sides is out of range
 *
 * @example
 * ```ts
 * const shape = catchmentCircle({ id: '9001', latitude: 46, longitude: 2 }, 10, 4);
 * shape.geometry?.coordinates[0]?.length; // => 5
 * shape.properties; // => { placeId: '9001', shape: 'circle', radiusKm: 10 }
 * ```
 */
export function catchmentCircle(
  place: Pick<Place, 'id' | 'latitude' | 'longitude'>,
  radiusKm: number,
  steps = 64,
): ShapeFeature {
  requireObject('place', place, 'a place { id, latitude, longitude }');
  requireNumber('place.latitude', place.latitude, -90, 90);
  requireNumber('place.longitude', place.longitude, -180, 180);
  requireNumber('radiusKm', radiusKm, 0.001, 1000);
  requireInteger('steps', steps, 3, 1000);
  const ring = circle([place.longitude, place.latitude], radiusKm, { steps, units: 'kilometers' }).geometry.coordinates;
  return polygonFeature(ring, { placeId: place.id, shape: 'circle', radiusKm });
}
