import { isPosition } from '../places/coordinates.js';
import { requireObject, requireShape } from '../foundation/argument.js';
import { defined } from '../foundation/defined.js';
import { aText } from '../foundation/expectations.js';
import type { Issue } from '../foundation/issue.js';
import { missing, notACollection } from '../foundation/notices/data.js';
import { notAnArea } from '../foundation/notices/geo.js';
import { isRecord } from '../foundation/record.js';
import { objectOf, optional, type Fields } from '../foundation/shape.js';
import { text } from '../foundation/text.js';
import type { Area, Zone } from './zone.js';

/** Properties of the features that hold what a zone is. */
export interface ZoneProperties {
  /** Property of the identifier; several, separated by `, `, make several zones. */
  readonly id: string;
  /** Property of the name. Absent: zones have no name. */
  readonly name?: string | undefined;
  /** Property of the INSEE code of the commune that holds the zone, in whole or in part. Absent: unknown. */
  readonly commune?: string | undefined;
}

/** Zones read, and the features that are not zones. */
export interface ZonesRead {
  /** The zones, in the order of the features; an area is that of its feature, not a copy. */
  readonly zones: readonly Zone[];
  /** What is not a zone: the path begins with the index of the feature. */
  readonly issues: readonly Issue[];
}

const COLUMNS = /* @__PURE__ */ objectOf({
  id: aText,
  name: /* @__PURE__ */ optional(aText),
  commune: /* @__PURE__ */ optional(aText),
} satisfies Fields<ZoneProperties>);

const ZONE_ID = text('un identifiant de zone', 'an identifier of a zone');

/**
 * Zones of a GeoJSON collection. An area is exact. A point is not: the official file of the QPV by commune gives one
 * point per commune, which is not in the neighbourhood; with `commune`, such a zone is a part of that commune.
 *
 * @param collection - a GeoJSON feature collection in WGS84, as `JSON.parse` gives it
 * @param properties - names of the properties to read
 * @returns the zones in order, and an issue for each feature that is not one; never throws for the collection
 * @throws TypeError when `properties` is not an object with a property of the identifier
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
  const {
    id: idColumn,
    name: nameColumn,
    commune: communeColumn,
  } = requireObject('properties', properties, 'an object { id }, the names of properties');
  requireShape('properties', properties, COLUMNS);
  const features = member(collection, 'features');
  if (!Array.isArray(features)) return { zones: [], issues: [notACollection([], undefined, collection)] };
  const zones: Zone[] = [];
  const issues: Issue[] = [];
  for (const [index, feature] of (features as readonly unknown[]).entries()) {
    const cell = (name: string | undefined): string => {
      const value = name === undefined ? undefined : member(member(feature, 'properties'), name);
      return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
    };
    const geometry = member(feature, 'geometry');
    const area = isArea(geometry) ? geometry : undefined;
    const commune = cell(communeColumn);
    const ids = cell(idColumn)
      .split(', ')
      .filter((id) => id !== '');
    if (ids.length === 0) issues.push(missing([index, idColumn], ZONE_ID));
    else if (area === undefined && (commune === '' || member(geometry, 'type') !== 'Point')) {
      issues.push(notAnArea([index, 'geometry'], undefined, member(geometry, 'type')));
    } else {
      const names = namesOf(cell(nameColumn), ids.length);
      const partOf = commune === '' ? undefined : [commune];
      ids.forEach((id, i) => zones.push(defined({ id, name: names[i], area, partOf })));
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

/** Whether a geometry is a surface in degrees whose rings are closed. */
export function isArea(geometry: unknown): geometry is Area {
  const [type, coordinates] = [member(geometry, 'type'), member(geometry, 'coordinates')];
  if (type === 'Polygon') return isList(coordinates, isRing);
  return type === 'MultiPolygon' && isList(coordinates, (polygon) => isList(polygon, isRing));
}

function isRing(ring: unknown): boolean {
  if (!isList(ring, isPosition)) return false;
  const positions = ring as readonly (readonly number[])[];
  const [first, last] = [positions[0], positions.at(-1)];
  return positions.length >= 4 && first?.[0] === last?.[0] && first?.[1] === last?.[1];
}

const isList = (value: unknown, isMember: (member: unknown) => boolean): boolean =>
  Array.isArray(value) && value.length > 0 && value.every(isMember);

/** A member of an object that may not be one. */
const member = (value: unknown, name: string): unknown =>
  isRecord(value) && Object.hasOwn(value, name) ? value[name] : undefined;
