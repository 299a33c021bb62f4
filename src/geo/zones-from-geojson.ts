import { describe } from '../foundation/describe.js';
import type { Issue } from '../foundation/issue.js';
import { text, type LocalizedText } from '../foundation/text.js';
import { sentence } from '../foundation/schema.js';
import type { Area, Zone } from './zone.js';

/** Properties of the features that hold what a zone is. */
export interface ZoneProperties {
  /** Property of the identifier; several, separated by `, `, make several zones. */
  readonly id: string;
  /** Property of the name. */
  readonly name?: string;
  /** Property of the INSEE code of the commune that holds the zone, in whole or in part. */
  readonly commune?: string;
}

/** Zones read, and the features that are not zones: each with its rank in `path`. */
export interface ZonesRead {
  readonly zones: readonly Zone[];
  readonly issues: readonly Issue[];
}

const AREA = text('une surface (Polygon, MultiPolygon) en degrés', 'an area (Polygon, MultiPolygon) in degrees');
const COLLECTION = text('une collection GeoJSON (FeatureCollection)', 'a GeoJSON FeatureCollection');
const IDENTIFIER = text('un identifiant de zone', 'an identifier of a zone');

/**
 * Zones of a GeoJSON collection. An area is exact. A point is not: the official file of the QPV by commune gives one
 * point per commune, which is not in the neighbourhood; with `commune`, such a zone is a part of that commune.
 *
 * @param collection - a GeoJSON feature collection in WGS84, as `JSON.parse` gives it
 * @param properties - names of the properties to read
 * @returns the zones in order, and an issue for each feature that is not one; never throws on data
 *
 * @example
 * ```ts
 * const properties = { insee_com: '23999', code_qp: 'QN023999, QN023998', lib_qp: 'Le Haut, Le Bas' };
 * const feature = { type: 'Feature', properties, geometry: { type: 'Point', coordinates: [2.1, 46.1] } };
 * const collection = { type: 'FeatureCollection', features: [feature] };
 * const { zones } = zonesFromGeoJson(collection, { id: 'code_qp', name: 'lib_qp', commune: 'insee_com' });
 * zones[0]; // => { id: 'QN023999', name: 'Le Haut', partOf: ['23999'] }
 * zones.length; // => 2
 * ```
 */
export function zonesFromGeoJson(collection: unknown, properties: ZoneProperties): ZonesRead {
  const features = member(collection, 'features');
  if (!Array.isArray(features)) return { zones: [], issues: [issue('not-a-collection', [], collection, COLLECTION)] };
  const zones: Zone[] = [];
  const issues: Issue[] = [];
  for (const [index, feature] of (features as readonly unknown[]).entries()) {
    const cell = (name: string | undefined): string => {
      const value = name === undefined ? undefined : member(member(feature, 'properties'), name);
      return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
    };
    const geometry = member(feature, 'geometry');
    const area = isArea(geometry) ? geometry : undefined;
    const commune = cell(properties.commune);
    const ids = cell(properties.id)
      .split(', ')
      .filter((id) => id !== '');
    if (ids.length === 0) issues.push(issue('missing', [index, properties.id], undefined, IDENTIFIER));
    else if (area === undefined && (commune === '' || member(geometry, 'type') !== 'Point')) {
      issues.push(issue('not-an-area', [index, 'geometry'], member(geometry, 'type'), AREA));
    } else {
      const names = namesOf(cell(properties.name), ids.length);
      for (const [i, id] of ids.entries()) {
        const name = names[i];
        zones.push({
          id,
          ...(name === undefined ? {} : { name }),
          ...(area === undefined ? {} : { area }),
          ...(commune === '' ? {} : { partOf: [commune] }),
        });
      }
    }
  }
  return { zones, issues };
}

/** One name each; none when a name that holds a comma leaves a doubt. */
function namesOf(cell: string, count: number): readonly string[] {
  if (cell === '' || count === 1) return cell === '' ? [] : [cell];
  const names = cell.split(', ');
  return names.length === count ? names : [];
}

function isArea(geometry: unknown): geometry is Area {
  const [type, coordinates] = [member(geometry, 'type'), member(geometry, 'coordinates')];
  if (type === 'Polygon') return isList(coordinates, isRing);
  return type === 'MultiPolygon' && isList(coordinates, (polygon) => isList(polygon, isRing));
}

const isRing = (ring: unknown): boolean =>
  isList(ring, (position) => {
    const [longitude, latitude] = Array.isArray(position) ? (position as unknown[]) : [];
    return isWithin(longitude, 180) && isWithin(latitude, 90);
  }) && (ring as unknown[]).length >= 4;

const isWithin = (degrees: unknown, most: number): boolean => typeof degrees === 'number' && Math.abs(degrees) <= most;

const isList = (value: unknown, isMember: (member: unknown) => boolean): boolean =>
  Array.isArray(value) && value.length > 0 && value.every(isMember);

/** A member of an object that may not be one. */
const member = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined;

const issue = (code: string, path: Issue['path'], received: unknown, expected: LocalizedText): Issue => ({
  code,
  path,
  ...(received === undefined ? {} : { received: describe(received).en }),
  message: sentence(received, expected),
});
