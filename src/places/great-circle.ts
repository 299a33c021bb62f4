/** Mean radius of the Earth, in kilometres (IUGG). */
export const EARTH_RADIUS_KM = 6371.0088;

const RADIANS = Math.PI / 180;

/** About a tenth of a metre on the ground. */
const GRAIN = 2 ** 26;
const snap = (component: number): number => Math.round(component * GRAIN) / GRAIN;

/** Points of the sphere as unit vectors: three arrays of the same length. */
export interface UnitVectors {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly z: Float64Array;
}

/** Coordinates in degrees. */
export interface Coordinates {
  readonly latitude: number;
  readonly longitude: number;
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
 * Distance between two points as the crow flies, in kilometres, on a sphere: within 0.5 % of the ellipsoid.
 *
 * @param from degrees
 * @param to degrees
 * @returns kilometres, NaN when a coordinate is not a number
 * @example
 * ```ts
 * const km = greatCircleKm({ latitude: 46.17, longitude: 1.87 }, { latitude: 45.83, longitude: 1.26 });
 * Math.round(km); // => 60
 * ```
 */
export function greatCircleKm(from: Coordinates, to: Coordinates): number {
  const { x, y, z } = unitVectors([from, to]);
  const across = (axis: Float64Array): number => (axis[0] ?? NaN) - (axis[1] ?? NaN);
  return kmOfChord(across(x) ** 2 + across(y) ** 2 + across(z) ** 2);
}
