/** A GeoJSON area: rings of positions, longitude first, in decimal degrees. */
export type Area = PolygonArea | MultiPolygonArea;

/** One polygon: its outline, then its holes. */
export interface PolygonArea {
  /** GeoJSON type. */
  readonly type: 'Polygon';
  /** Rings of positions. */
  readonly coordinates: readonly (readonly (readonly number[])[])[];
}

/** Several polygons. */
export interface MultiPolygonArea {
  /** GeoJSON type. */
  readonly type: 'MultiPolygon';
  /** Polygons, each with its rings of positions. */
  readonly coordinates: readonly (readonly (readonly (readonly number[])[])[])[];
}

/**
 * A zone that an institution drew: an area, a list of communes, or both. Codes are those of one year of the code
 * officiel géographique: resolve retired codes before. Zones of the same identifier are pieces of one zone.
 */
export interface Zone {
  /** Identifier: QN023999, frr... */
  readonly id: string;
  /** Name. Absent: unknown. */
  readonly name?: string;
  /** Its exact area. Absent: unknown. */
  readonly area?: Area;
  /** Communes (INSEE codes) that lie in it as a whole. Absent: the zone is not known by communes. */
  readonly communes?: readonly string[];
  /** Communes of which only a part lies in it. Absent: none. */
  readonly partOf?: readonly string[];
  /** Communes that the list of the zone covers; any other is unknown. Absent: all of them. */
  readonly known?: readonly string[];
}

/** A place to look for in zones. A structure is one. */
export interface ZonedPlace {
  /** Degrees north. Absent, or not degrees: unknown. */
  readonly latitude?: number | undefined;
  /** Degrees east. Absent, or not degrees: unknown. */
  readonly longitude?: number | undefined;
  /** Its commune. Absent: unknown. */
  readonly commune?:
    | {
        /** INSEE code. */
        readonly code: string;
      }
    | undefined;
  /**
   * What the coordinates are those of: an `address` (when absent), or the centre of a `commune`, which tells nothing of a
   * neighbourhood.
   */
  readonly precision?: 'address' | 'commune' | undefined;
}
