/** A GeoJSON area: rings of positions, longitude first, in decimal degrees. */
export type Area =
  | { readonly type: 'Polygon'; readonly coordinates: readonly (readonly (readonly number[])[])[] }
  | { readonly type: 'MultiPolygon'; readonly coordinates: readonly (readonly (readonly (readonly number[])[])[])[] };

/**
 * A zone that an institution drew: an area, a list of communes, or both. Codes are those of one year of the code
 * officiel géographique: resolve retired codes before.
 */
export interface Zone {
  readonly id: string;
  readonly name?: string;
  /** Its exact area. */
  readonly area?: Area;
  /** Communes (INSEE codes) that lie in it as a whole. */
  readonly communes?: readonly string[];
  /** Communes of which a part only lies in it. */
  readonly partOf?: readonly string[];
  /** Communes that the list of the zone speaks of; any other is unknown. Absent: all of them. */
  readonly known?: readonly string[];
}

/** A place to look for in zones. A structure is one. */
export interface ZonedPlace {
  /** Degrees north. */
  readonly latitude?: number | undefined;
  /** Degrees east. */
  readonly longitude?: number | undefined;
  readonly commune?: { readonly code: string } | undefined;
  /**
   * What the coordinates are those of: an `address` (by default), or the centre of a `commune`, which says nothing of a
   * neighbourhood.
   */
  readonly precision?: 'address' | 'commune';
}
