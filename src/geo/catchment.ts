import { concave, convex, featureCollection, point } from '@turf/turf';
import { requireCheck, type AccessCheck, type AccessStatus } from '../access/check.js';
import { usablePlaces } from '../access/places.js';
import { requireArray, requireMembers, requireNumber, requireObject, requireOneOf } from '../foundation/argument.js';
import { defined } from '../foundation/defined.js';
import type { Notice } from '../foundation/issue.js';
import { noArea, originNotPlaced } from '../foundation/notices/geo.js';
import type { Place } from '../places/place.js';
import { polygonFeature, type ShapeFeature } from './shape-feature.js';

/** What {@link catchment} draws. */
export interface CatchmentRequest {
  /** The structure at the centre, coordinates in degrees. */
  readonly structure: Pick<Place, 'id' | 'latitude' | 'longitude'>;
  /** Origins with their coordinates: those of the check. */
  readonly origins: readonly Pick<Place, 'id' | 'latitude' | 'longitude'>[];
  /** Who goes where, from `checkAccess`. */
  readonly check: AccessCheck;
  /** Which answers count. Absent: `within` alone. */
  readonly statuses?: readonly AccessStatus[] | undefined;
  /** Absent: `convex`. */
  readonly shape?: 'convex' | 'concave' | undefined;
  /** Longest side that a concave hull may have, in kilometres; the smaller, the closer to the origins. Absent: no limit. */
  readonly maxEdgeKm?: number | undefined;
}

/** A catchment and what it leaves out. */
export interface Catchment {
  /** The drawing, as a GeoJSON feature. */
  readonly feature: ShapeFeature;
  /** Origins that are not in the drawing; why there is no area. */
  readonly notices: readonly Notice[];
}

/**
 * The shape around a structure and the origins that an access check sends to it: those of which it is the nearest, under
 * the cut-off of the check. It is a drawing, not a measure: origins are points (the centre of a commune, not its houses),
 * a hull also holds places between them that are not served, and hulls of neighbouring structures overlap. Count with the
 * rows of the check. Shapes that cross the 180th meridian are not supported.
 *
 * @param request - structure, origins and check; `maxEdgeKm` in kilometres
 * @returns a GeoJSON feature; its geometry is `null`, with a notice, when fewer than three points, or points in one line,
 *   make no area, or when no concave hull has sides as short as asked
 * @throws TypeError when `structure`, `origins` or `check` is not what it should be, RangeError when the position of the
 *   structure, `shape` or `maxEdgeKm` is not allowed
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
export function catchment(request: CatchmentRequest): Catchment {
  const {
    structure,
    check,
    statuses = ['within'],
    shape = 'convex',
    maxEdgeKm,
  } = requireObject('request', request, 'an object { structure, origins, check }');
  requireObject('structure', structure, 'a place { id, latitude, longitude }');
  requireNumber('structure.latitude', structure.latitude, -90, 90);
  requireNumber('structure.longitude', structure.longitude, -180, 180);
  requireMembers('check.rows', requireCheck('check', check).rows);
  requireArray('statuses', statuses);
  requireOneOf('shape', shape, ['convex', 'concave']);
  if (maxEdgeKm !== undefined) requireNumber('maxEdgeKm', maxEdgeKm, 0.001);
  const { places } = usablePlaces('origins', request.origins);
  const placeOf = new Map(places.map((place) => [place.id, place]));
  const served = check.rows.filter((row) => row.structureId === structure.id && statuses.includes(row.status));
  const placed = served.flatMap((row) => placeOf.get(row.originId) ?? []);
  const notices: Notice[] = [];
  const absent = served.length - placed.length;
  if (absent > 0) notices.push(originNotPlaced(['origins'], absent, absent));

  const points = featureCollection(
    [structure, ...placed].map(({ longitude, latitude }) => point([longitude, latitude])),
  );
  const hull =
    shape === 'convex'
      ? convex(points)
      : concave(points, defined({ units: 'kilometers' as const, maxEdge: maxEdgeKm }));
  const rings =
    hull?.geometry.type === 'Polygon' && hasArea(hull.geometry.coordinates) ? hull.geometry.coordinates : null;
  if (!rings) notices.push(noArea([]));
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
