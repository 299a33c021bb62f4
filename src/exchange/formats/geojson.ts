import { isRecord } from '../../foundation/record.js';
import { requireArray } from '../../foundation/argument.js';
import { asJson, describe } from '../../foundation/describe.js';
import type { Issue } from '../../foundation/issue.js';
import { sentence } from '../../foundation/schema.js';
import { text } from '../../foundation/text.js';
import { safeParseStructure, type Structure } from '../../structures/structure.js';
import type { Rejection } from '../official-list/official-list.js';

/** A structure as a GeoJSON feature (RFC 7946): longitude first; the other fields are the properties. */
export interface StructureFeature {
  readonly type: 'Feature';
  readonly id: string;
  readonly geometry: { readonly type: 'Point'; readonly coordinates: readonly [longitude: number, latitude: number] };
  readonly properties: Omit<Structure, 'latitude' | 'longitude'>;
}

/** Structures as a GeoJSON feature collection. */
export interface StructureCollection {
  readonly type: 'FeatureCollection';
  readonly features: readonly StructureFeature[];
}

/**
 * Structures as GeoJSON points, in the order given. Nothing is dropped: {@link fromGeoJson} gives the same structures
 * back.
 *
 * @param structures - any structures
 * @throws TypeError when `structures` is not an array
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
  const features = requireArray('structures', structures).map((structure): StructureFeature => {
    const { latitude, longitude, ...properties } = structure;
    return {
      type: 'Feature',
      id: structure.id,
      geometry: { type: 'Point', coordinates: [longitude, latitude] },
      properties,
    };
  });
  return { type: 'FeatureCollection', features };
}

/** What {@link fromGeoJson} read: each feature is a structure or a rejection. */
export interface GeoJsonStructures {
  readonly structures: readonly Structure[];
  readonly rejected: readonly Rejection[];
}

/**
 * Structures of a collection that {@link toGeoJson} wrote. The official files of 2020 have other properties: read them
 * with `readOfficialList`.
 *
 * @param collection - a GeoJSON feature collection, as `JSON.parse` gives it
 * @returns structures, and the features that are not structures with every issue; paths begin with the rank of the
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
      rejected: [{ row: 0, received: describe(collection).en, issues: [notACollection(collection)] }],
    };
  }
  const structures: Structure[] = [];
  const rejected: Rejection[] = [];
  for (const [row, feature] of (collection.features as readonly unknown[]).entries()) {
    const parsed = safeParseStructure(structureOf(feature));
    if (parsed.ok) structures.push(parsed.value);
    else
      rejected.push({
        row,
        received: asJson(feature),
        issues: parsed.issues.map((issue) => ({ ...issue, path: [row, ...issue.path] })),
      });
  }
  return { structures, rejected };
}

function structureOf(feature: unknown): unknown {
  if (!isRecord(feature)) return feature;
  const properties = isRecord(feature.properties) ? feature.properties : {};
  const geometry = isRecord(feature.geometry) && feature.geometry.type === 'Point' ? feature.geometry : {};
  const [longitude, latitude] = Array.isArray(geometry.coordinates) ? (geometry.coordinates as unknown[]) : [];
  const id = properties.id ?? feature.id;
  return {
    ...properties,
    ...(id === undefined ? {} : { id }),
    ...(latitude === undefined ? {} : { latitude }),
    ...(longitude === undefined ? {} : { longitude }),
  };
}

const notACollection = (received: unknown): Issue => ({
  code: 'not-a-collection',
  path: [],
  message: sentence(received, text('une collection GeoJSON (FeatureCollection)', 'a GeoJSON FeatureCollection')),
});
