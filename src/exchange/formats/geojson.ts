import { isRecord } from '../../foundation/record.js';
import { defined } from '../../foundation/defined.js';
import { asJson, describe } from '../../foundation/describe.js';
import { notACollection } from '../../foundation/notices/data.js';
import { safeParseStructure, type Structure } from '../../structures/structure.js';
import type { Rejection } from '../official-list/official-list.js';
import { requireStructures } from './require-structures.js';

/**
 * A structure as a GeoJSON feature (RFC 7946). It is a `Feature<Point>` of `@types/geojson`, whose lists are not
 * readonly: these are not either, and they are fresh.
 */
export interface StructureFeature {
  /** What GeoJSON calls it. */
  type: 'Feature';
  /** Identifier of the structure, also among its properties. */
  id: string;
  /** Where it is: longitude first. */
  geometry: StructurePoint;
  /** Every other field of the structure. */
  properties: StructureProperties;
}

/** The point of a structure. */
export interface StructurePoint {
  /** What GeoJSON calls it. */
  type: 'Point';
  /** WGS84 decimal degrees. */
  coordinates: [longitude: number, latitude: number];
}

/** Every field of a structure but those that its point holds: a field added to `Structure` is here by itself. */
export type StructureProperties = Omit<Structure, 'latitude' | 'longitude'>;

/** Structures as a GeoJSON feature collection. It is a `FeatureCollection<Point>` of `@types/geojson`. */
export interface StructureCollection {
  /** What GeoJSON calls it. */
  type: 'FeatureCollection';
  /** One for each structure, in their order. */
  features: StructureFeature[];
}

/**
 * Structures as GeoJSON points, in the order given. Nothing is dropped: {@link fromGeoJson} gives the same structures
 * back.
 *
 * @param structures - any structures
 * @throws TypeError when `structures` is not a list of structures
 *
 * @example
 * ```ts
 * const commune = { code: '23999', name: 'Fictif' };
 * const point = { departement: '23', latitude: 46.1, longitude: 2.1 };
 * const collection = toGeoJson([{ id: '9001', name: 'Fictive', role: 'principal', format: 'fixed', commune, ...point }]);
 * collection.features[0]?.geometry; // => { type: 'Point', coordinates: [2.1, 46.1] }
 * ```
 */
export function toGeoJson(structures: readonly Structure[]): StructureCollection {
  const features = requireStructures('structures', structures).map((structure): StructureFeature => {
    const { latitude, longitude, ...others } = structure;
    const properties = asJson(others) as StructureProperties;
    return {
      type: 'Feature',
      id: structure.id,
      geometry: { type: 'Point', coordinates: [longitude, latitude] },
      properties,
    };
  });
  return { type: 'FeatureCollection', features };
}

/** What {@link fromGeoJson} reads: each feature is a structure or a rejection. */
export interface GeoJsonStructures {
  /** In the order of the features. */
  readonly structures: readonly Structure[];
  /** The features that are not structures, with every reason. */
  readonly rejected: readonly Rejection[];
}

/**
 * Structures of a collection that {@link toGeoJson} wrote. The official files of 2020 have other properties: read them
 * with `readOfficialList`.
 *
 * @param collection - a GeoJSON feature collection, as `JSON.parse` gives it
 * @returns structures, and the features that are not structures with every issue; paths begin with the index of the
 *   feature. Never throws on data
 *
 * @example
 * ```ts
 * const { structures, rejected } = fromGeoJson({ type: 'FeatureCollection', features: [{ type: 'Feature', properties: {} }] });
 * structures.length; // => 0
 * rejected[0]?.issues.some((issue) => issue.code === 'missing'); // => true
 * ```
 */
export function fromGeoJson(collection: unknown): GeoJsonStructures {
  if (!isRecord(collection) || !Array.isArray(collection.features)) {
    return {
      structures: [],
      rejected: [{ row: 0, received: describe(collection).en, issues: [notACollection([], undefined, collection)] }],
    };
  }
  const structures: Structure[] = [];
  const rejected: Rejection[] = [];
  for (const [row, feature] of (collection.features as readonly unknown[]).entries()) {
    const parsed = safeParseStructure(structureOf(feature));
    if (parsed.ok) {
      structures.push(parsed.value);
      continue;
    }
    const issues = parsed.issues.map((issue) => ({ ...issue, path: [row, ...issue.path] }));
    rejected.push({ row, received: asJson(feature), issues });
  }
  return { structures, rejected };
}

function structureOf(feature: unknown): unknown {
  if (!isRecord(feature)) return feature;
  const properties = isRecord(feature.properties) ? feature.properties : {};
  const geometry = isRecord(feature.geometry) && feature.geometry.type === 'Point' ? feature.geometry : {};
  const [longitude, latitude] = Array.isArray(geometry.coordinates) ? (geometry.coordinates as unknown[]) : [];
  return { ...properties, ...defined({ id: properties.id ?? feature.id, latitude, longitude }) };
}
