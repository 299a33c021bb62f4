import { concave, convex, featureCollection, point } from '@turf/turf';
import type { AccessCheck, AccessStatus } from '../access/check.js';
import { requireArray, requireNumber, requireOneOf } from '../foundation/argument.js';
import type { Notice } from '../foundation/issue.js';
import { text } from '../foundation/text.js';
import type { Place } from '../places/place.js';
import { polygonFeature, type ShapeFeature } from './shape-feature.js';

/** What {@link catchment} draws. */
export interface CatchmentRequest {
  readonly structure: Pick<Place, 'id' | 'latitude' | 'longitude'>;
  /** Origins with their coordinates: those of the check. */
  readonly origins: readonly Pick<Place, 'id' | 'latitude' | 'longitude'>[];
  /** Who goes where, from `checkAccess`. */
  readonly check: AccessCheck;
  /** Which answers count: `within` alone by default. */
  readonly statuses?: readonly AccessStatus[];
  /** `convex` by default. */
  readonly shape?: 'convex' | 'concave';
  /** Longest side that a concave hull may have, in kilometres; the smaller, the closer to the origins. */
  readonly maxEdgeKm?: number;
}

/** A catchment and what it leaves out. */
export interface Catchment {
  readonly feature: ShapeFeature;
  readonly notices: readonly Notice[];
}

/**
 * The shape around a structure and the origins that an access check sends to it: those of which it is the nearest, under
 * the cut-off of the check. It is a drawing, not a measure: origins are points (the centre of a commune, not its houses),
 * a hull also holds places between them that are not served, and hulls of neighbouring structures overlap. Count with the
 * rows of the check. Shapes that cross the 180th meridian are not supported.
 *
 * @param question - structure, origins and check; `maxEdgeKm` in kilometres
 * @returns a GeoJSON feature; its geometry is `null`, with a notice, when fewer than three points, or points in one line,
 *   make no area, or when no concave hull has sides as short as asked
 * @throws TypeError when `origins` is not an array, RangeError when `shape` or `maxEdgeKm` is not allowed
 *
 * @example
 * ```ts
 * const structure = { id: 'H', latitude: 46, longitude: 2 };
 * const origins = [structure, { id: 'A', latitude: 46, longitude: 2.1 }, { id: 'B', latitude: 46.1, longitude: 2 }];
 * const times = estimateTravelTimes(origins, [structure], { nearest: 'all' });
 * const check = checkAccess({ origins, structures: [structure], times, cutoffMinutes: 60 });
 * const { feature } = catchment({ structure, origins, check });
 * feature.geometry?.coordinates[0]?.length; // => 4
 * feature.properties.origins; // => 3
 * ```
 */
export function catchment(question: CatchmentRequest): Catchment {
  const { structure, check, statuses = ['within'], maxEdgeKm } = question;
  const shape = requireOneOf('shape', question.shape ?? 'convex', ['convex', 'concave']);
  if (maxEdgeKm !== undefined) requireNumber('maxEdgeKm', maxEdgeKm, 0.001);
  const placeOf = new Map(requireArray('origins', question.origins).map((origin) => [origin.id, origin]));
  const served = check.rows.filter((row) => row.structureId === structure.id && statuses.includes(row.status));
  const placed = served.flatMap((row) => placeOf.get(row.originId) ?? []);
  const notices: Notice[] = [];
  if (placed.length < served.length) notices.push(notPlaced(served.length - placed.length));

  const points = featureCollection(
    [structure, ...placed].map(({ longitude, latitude }) => point([longitude, latitude])),
  );
  const hull =
    shape === 'convex'
      ? convex(points)
      : concave(points, { units: 'kilometers', ...(maxEdgeKm ? { maxEdge: maxEdgeKm } : {}) });
  const rings =
    hull?.geometry.type === 'Polygon' && hasArea(hull.geometry.coordinates) ? hull.geometry.coordinates : null;
  if (!rings) notices.push(NO_AREA);
  const { cutoffMinutes, method } = check;
  const properties = { placeId: structure.id, shape, cutoffMinutes, method, origins: placed.length };
  return { feature: polygonFeature(rings, properties), notices };
}

/** Whether the first ring is more than a line: twice its area, in square degrees, by the shoelace formula. */
function hasArea([ring = []]: readonly (readonly (readonly number[])[])[]): boolean {
  let twice = 0;
  for (const [i, [x = 0, y = 0]] of ring.entries()) {
    const [nextX = 0, nextY = 0] = ring[(i + 1) % ring.length] ?? [];
    twice += x * nextY - nextX * y;
  }
  return Math.abs(twice) > 1e-9;
}

const NO_AREA: Notice = {
  code: 'no-area',
  path: [],
  message: text(
    'ces points ne dessinent pas de surface : moins de trois, alignés, ou trop loin les uns des autres',
    'these points draw no area: fewer than three, in one line, or too far from one another',
  ),
};

const notPlaced = (count: number): Notice => ({
  code: 'origin-not-placed',
  path: ['origins'],
  received: count,
  message: text(
    `${count} origine(s) desservie(s) sans coordonnées : absente(s) du dessin`,
    `${count} served origin(s) without coordinates: not in the drawing`,
  ),
});
