import { booleanPointInPolygon } from '@turf/turf';
import { LATITUDE, LONGITUDE } from '../places/coordinates.js';
import { requireArray, requireObject } from '../foundation/argument.js';
import { describe } from '../foundation/describe.js';
import { defined } from '../foundation/defined.js';
import { communeOfArrondissement } from '../places/communes/arrondissement.js';
import type { Area, Zone, ZonedPlace } from './zone.js';
import { isArea } from './zones-from-geojson.js';

/**
 * What settles that a zone holds a place, or why nothing does: the `area` or the list of `communes` of the zone;
 * `part-of-commune`: the zone holds a part of the commune; `commune-centre`: the place is known by the centre of its
 * commune only; `no-coordinates`, `no-commune`, `commune-not-listed`: what is missing.
 */
export type ZoneReason =
  'area' | 'communes' | 'part-of-commune' | 'commune-centre' | 'no-coordinates' | 'no-commune' | 'commune-not-listed';

/** A zone that a place is in, or may be in. */
export interface ZoneFound {
  /** Identifier of the zone. */
  readonly id: string;
  /** Name of the zone. Absent: unknown. */
  readonly name?: string;
  /** What settles it, or why nothing does. */
  readonly by: ZoneReason;
}

/** The zones of a place. A zone that is in none of the lists is known not to hold it. */
export interface ZonesAt {
  /** Zones that hold the place. */
  readonly inside: readonly ZoneFound[];
  /** Zones that may hold it: they hold a part of its commune. */
  readonly possible: readonly ZoneFound[];
  /** Zones of which nothing is known. */
  readonly unknown: readonly ZoneFound[];
}

/**
 * The zones (QPV, FRR...) that hold a place, each identifier once. An area settles it for a place known by its address; a list of communes
 * settles it for its whole communes. A part of a commune, or the centre of a commune, settles nothing: the answer is then
 * `possible` or `unknown`, never `inside`.
 *
 * @param place - coordinates in decimal degrees, commune by INSEE code; arrondissements are also looked for as their
 *   commune
 * @param zones - zones, such as {@link zonesFromGeoJson} or {@link frrZoning} give them
 * @throws TypeError when `place` is not an object or `zones` not an array of zones
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
export const zonesAt = (place: ZonedPlace, zones: readonly Zone[]): ZonesAt =>
  finder(zones)(requirePlace('place', place));

/**
 * The zones of each place, in their order: {@link zonesAt} for many places, faster.
 *
 * @param places - places, such as structures
 * @param zones - zones
 * @throws TypeError when `places` is not an array of objects or `zones` not an array of zones
 *
 * @example
 * ```ts
 * const frr = [{ id: 'frr', communes: ['23999'] }];
 * const places = [{ commune: { code: '23999' } }, { commune: { code: '23998' } }, {}];
 * zonesAtEach(places, frr).map(({ inside, unknown }) => [inside.length, unknown.length]); // => [[1, 0], [0, 0], [0, 1]]
 * ```
 */
export const zonesAtEach = (places: readonly ZonedPlace[], zones: readonly Zone[]): ZonesAt[] =>
  requireArray('places', places)
    .map((place, index) => requirePlace(`places[${index}]`, place))
    .map(finder(zones));

const requirePlace = (name: string, place: ZonedPlace): ZonedPlace =>
  requireObject(name, place, 'a place { latitude?, longitude?, commune? }');

/** A piece of a zone, ready to be asked. */
interface Piece {
  readonly zone: Zone;
  readonly box: readonly [west: number, south: number, east: number, north: number];
  readonly communes: ReadonlySet<string>;
  readonly partOf: ReadonlySet<string>;
  readonly known: ReadonlySet<string> | undefined;
}

const CERTAINTY: Readonly<Record<keyof ZonesAt, number>> = { inside: 0, possible: 1, unknown: 2 };

function finder(zones: readonly Zone[]): (place: ZonedPlace) => ZonesAt {
  const pieces = piecesById(zones);
  return (place) => {
    const found = { inside: [] as ZoneFound[], possible: [] as ZoneFound[], unknown: [] as ZoneFound[] };
    for (const [id, own] of pieces) {
      // A zone in several pieces holds the place when one of them does.
      let best: Answer;
      for (const piece of own) {
        const answer = answerOf(piece, place);
        if (answer && (!best || CERTAINTY[answer[0]] < CERTAINTY[best[0]])) best = answer;
      }
      if (best) found[best[0]].push(defined({ id, name: own[0]?.zone.name, by: best[1] }));
    }
    return found;
  };
}

function piecesById(zones: readonly Zone[]): ReadonlyMap<string, readonly Piece[]> {
  const sets = new Map<readonly string[], ReadonlySet<string>>();
  const setOf = (codes: readonly string[] = []): ReadonlySet<string> => {
    const set = sets.get(codes) ?? new Set(codes);
    sets.set(codes, set);
    return set;
  };
  const pieces = new Map<string, Piece[]>();
  for (const [index, zone] of requireArray('zones', zones).entries()) {
    const { id, area, communes, partOf, known } = requireObject(`zones[${index}]`, zone, 'a zone { id }');
    const name = `zones[${index}]`;
    if (area !== undefined && !isArea(area)) {
      const received = describe(area).en;
      throw new TypeError(
        `${name}.area: expected a Polygon or MultiPolygon of closed rings in degrees; received ${received}`,
      );
    }
    for (const [list, codes] of Object.entries({ communes, partOf, known })) {
      if (codes !== undefined) requireArray(`${name}.${list}`, codes);
    }
    const own = pieces.get(id) ?? [];
    pieces.set(id, own);
    own.push({
      zone,
      box: boxOf(area),
      communes: setOf(communes),
      partOf: setOf(partOf),
      known: known && setOf(known),
    });
  }
  return pieces;
}

type Answer = readonly [certainty: keyof ZonesAt, by: ZoneReason] | undefined;

/** Where the place is with regard to a zone; `undefined` when it is known to be outside. */
function answerOf(one: Piece, place: ZonedPlace): Answer {
  const { commune, precision } = place;
  const { area } = one.zone;
  const listed = one.zone.communes !== undefined || one.zone.partOf !== undefined;
  const located = isLocated(place);
  const inArea = area !== undefined && located && isInside(one, place, area);
  if (area !== undefined && located && precision !== 'commune') return inArea ? ['inside', 'area'] : undefined;
  if (listed && typeof commune?.code === 'string') {
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

const isLocated = (place: ZonedPlace): place is Located =>
  LATITUDE.accepts(place.latitude) && LONGITUDE.accepts(place.longitude);

interface Located {
  readonly latitude: number;
  readonly longitude: number;
}

function isInside({ box }: Piece, { latitude, longitude }: Located, area: Area): boolean {
  const [west, south, east, north] = box;
  if (longitude < west || longitude > east || latitude < south || latitude > north) return false;
  return booleanPointInPolygon([longitude, latitude], area as Parameters<typeof booleanPointInPolygon>[1]);
}

/** The box around an area. */
function boxOf(area: Area | undefined): Piece['box'] {
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
