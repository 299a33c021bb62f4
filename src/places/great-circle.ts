import { requireCoordinates, type Coordinates } from './coordinates.js';

/** Mean radius of the Earth, in kilometres (IUGG). */
export const EARTH_RADIUS_KM = 6371.0088;

const RADIANS = Math.PI / 180;

/** About a tenth of a metre on the ground. */
const GRAIN = 2 ** 26;
const snap = (component: number): number => Math.round(component * GRAIN) / GRAIN;

/** Points of the sphere as unit vectors: three arrays of the same length. */
export interface UnitVectors {
  /** Towards latitude 0, longitude 0. */
  readonly x: Float64Array;
  /** Towards latitude 0, longitude 90 east. */
  readonly y: Float64Array;
  /** Towards the north pole. */
  readonly z: Float64Array;
}

/**
 * Unit vectors of points, rounded to about a tenth of a metre, so that the last bit of `Math.sin`, which differs
 * between engines, cannot change which point is the nearest.
 */
export function unitVectors(points: readonly Coordinates[]): UnitVectors {
  const [x, y, z] = [0, 1, 2].map(() => new Float64Array(points.length)) as [Float64Array, Float64Array, Float64Array];
  points.forEach(({ latitude, longitude }, i) => {
    const parallel = Math.cos(latitude * RADIANS);
    x[i] = snap(parallel * Math.cos(longitude * RADIANS));
    y[i] = snap(parallel * Math.sin(longitude * RADIANS));
    z[i] = snap(Math.sin(latitude * RADIANS));
  });
  return { x, y, z };
}

/** Great-circle kilometres of a squared chord between two unit vectors. */
export const kmOfChord = (squared: number): number =>
  2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(squared) / 2));

/**
 * How far two points are from each other as the crow flies, on a sphere: within 0.5 % of the ellipsoid.
 *
 * @param from - a point, in degrees
 * @param to - another point, in degrees
 * @returns kilometres
 * @throws RangeError when a latitude or a longitude is not one, TypeError when a point is not an object
 *
 * @example
 * ```ts
 * const km = greatCircleKm({ latitude: 46.17, longitude: 1.87 }, { latitude: 45.83, longitude: 1.26 });
 * Math.round(km); // => 60
 * ```
 */
export function greatCircleKm(from: Coordinates, to: Coordinates): number {
  const { x, y, z } = unitVectors([requireCoordinates('from', from), requireCoordinates('to', to)]);
  return kmOfChord((x[0]! - x[1]!) ** 2 + (y[0]! - y[1]!) ** 2 + (z[0]! - z[1]!) ** 2);
}
