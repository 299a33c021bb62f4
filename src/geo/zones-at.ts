import { booleanPointInPolygon } from '@turf/turf';
import { requireArray } from '../foundation/argument.js';
import { communeOfArrondissement } from '../places/communes/arrondissement.js';
import type { Area, Zone, ZonedPlace } from './zone.js';

/** A zone that a place is in, or may be in. */
export interface ZoneFound {
  readonly id: string;
  readonly name?: string;
  /**
   * What settles it, or why nothing does: the `area` or the list of `communes` of the zone; `part-of-commune`: the zone
   * holds a part of the commune; `commune-centre`: the place is known by the centre of its commune only;
   * `no-coordinates`, `no-commune`, `commune-not-listed`: what is missing.
   */
  readonly by:
    'area' | 'communes' | 'part-of-commune' | 'commune-centre' | 'no-coordinates' | 'no-commune' | 'commune-not-listed';
}

/** The zones of a place. A zone that is in none of the lists is known not to hold it. */
export interface ZonesAt {
  /** Zones that hold the place. */
  readonly inside: readonly ZoneFound[];
  /** Zones that may hold it: they hold a part of its commune. */
  readonly possible: readonly ZoneFound[];
  /** Zones of which nothing can be said. */
  readonly unknown: readonly ZoneFound[];
}

/**
 * The zones (QPV, FRR...) that hold a place. An area settles it for a place known by its address; a list of communes
 * settles it for its whole communes. A part of a commune, or the centre of a commune, settles nothing: the answer is then
 * `possible` or `unknown`, never `inside`.
 *
 * @param place - coordinates in decimal degrees, commune by INSEE code; arrondissements are also looked for as their
 *   commune
 * @param zones - zones, such as {@link zonesFromGeoJson} or {@link frrZoning} give them
 * @throws TypeError when `zones` is not an array
 *
 * @example
 * ```ts
 * const square = { type: 'Polygon', coordinates: [[[2, 46], [3, 46], [3, 47], [2, 47], [2, 46]]] } as const;
 * const zones = [{ id: 'QN023999', area: square }, { id: 'frr', communes: ['23999'], partOf: ['23998'] }];
 * const { inside, possible } = zonesAt({ latitude: 46.5, longitude: 2.5, commune: { code: '23998' } }, zones);
 * inside; // => [{ id: 'QN023999', by: 'area' }]
 * possible; // => [{ id: 'frr', by: 'part-of-commune' }]
 * ```
 */
export const zonesAt = (place: ZonedPlace, zones: readonly Zone[]): ZonesAt => finder(zones)(place);

/**
 * The zones of each place, in their order: {@link zonesAt} for many places, faster.
 *
 * @param places - places, such as structures
 * @param zones - zones
 * @throws TypeError when `places` or `zones` is not an array
 *
 * @example
 * ```ts
 * const frr = [{ id: 'frr', communes: ['23999'] }];
 * const places = [{ commune: { code: '23999' } }, { commune: { code: '23998' } }, {}];
 * zonesAtEach(places, frr).map(({ inside, unknown }) => [inside.length, unknown.length]); // => [[1, 0], [0, 0], [0, 1]]
 * ```
 */
export const zonesAtEach = (places: readonly ZonedPlace[], zones: readonly Zone[]): ZonesAt[] =>
  requireArray('places', places).map(finder(zones));

interface Prepared {
  readonly zone: Zone;
  readonly box: readonly [west: number, south: number, east: number, north: number];
  readonly communes: ReadonlySet<string>;
  readonly partOf: ReadonlySet<string>;
  readonly known: ReadonlySet<string> | undefined;
}

function finder(zones: readonly Zone[]): (place: ZonedPlace) => ZonesAt {
  const sets = new Map<readonly string[], ReadonlySet<string>>();
  const setOf = (codes: readonly string[] = []): ReadonlySet<string> => {
    let set = sets.get(codes);
    if (!set) sets.set(codes, (set = new Set(codes)));
    return set;
  };
  const prepared = requireArray('zones', zones).map((zone): Prepared => ({
    zone,
    box: boxOf(zone.area),
    communes: setOf(zone.communes),
    partOf: setOf(zone.partOf),
    known: zone.known && setOf(zone.known),
  }));
  return (place) => {
    const found = { inside: [] as ZoneFound[], possible: [] as ZoneFound[], unknown: [] as ZoneFound[] };
    for (const one of prepared) {
      const answer = answerOf(one, place);
      if (!answer) continue;
      const { id, name } = one.zone;
      found[answer[0]].push({ id, ...(name === undefined ? {} : { name }), by: answer[1] });
    }
    return found;
  };
}

type Answer = readonly [keyof ZonesAt, ZoneFound['by']] | undefined;

/** Where the place is with regard to a zone; `undefined` when it is known to be outside. */
function answerOf(one: Prepared, { latitude, longitude, commune, precision }: ZonedPlace): Answer {
  const { area } = one.zone;
  const listed = one.zone.communes !== undefined || one.zone.partOf !== undefined;
  const located = latitude !== undefined && longitude !== undefined;
  const inArea = area !== undefined && located && isInside(one, latitude, longitude, area);
  if (area !== undefined && located && precision !== 'commune') return inArea ? ['inside', 'area'] : undefined;
  if (listed && commune !== undefined) {
    const codes = [commune.code, communeOfArrondissement(commune.code) ?? ''];
    if (codes.some((code) => one.communes.has(code))) return ['inside', 'communes'];
    if (codes.some((code) => one.partOf.has(code))) return ['possible', 'part-of-commune'];
    if (one.known && !codes.some((code) => one.known?.has(code))) return ['unknown', 'commune-not-listed'];
    return undefined;
  }
  if (inArea) return ['possible', 'commune-centre'];
  if (area === undefined) return ['unknown', 'no-commune'];
  return ['unknown', located ? 'commune-centre' : 'no-coordinates'];
}

function isInside({ box }: Prepared, latitude: number, longitude: number, area: Area): boolean {
  const [west, south, east, north] = box;
  if (longitude < west || longitude > east || latitude < south || latitude > north) return false;
  return booleanPointInPolygon([longitude, latitude], area as Parameters<typeof booleanPointInPolygon>[1]);
}

/** The box around an area. */
function boxOf(area: Area | undefined): Prepared['box'] {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  const polygons = area === undefined ? [] : area.type === 'Polygon' ? [area.coordinates] : area.coordinates;
  for (const ring of polygons.flat()) {
    for (const [x = NaN, y = NaN] of ring) {
      west = Math.min(west, x);
      south = Math.min(south, y);
      east = Math.max(east, x);
      north = Math.max(north, y);
    }
  }
  return [west, south, east, north];
}
