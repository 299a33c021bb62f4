/** What a shape is made of. */
export interface ShapeProperties {
  /** Identifier of the place or structure at its centre. */
  readonly placeId: string;
  /** How it was drawn. */
  readonly shape: 'circle' | 'convex' | 'concave';
  /** Kilometres. Absent: the shape is a hull. */
  readonly radiusKm?: number;
  /** Minutes of the access check. Absent: the shape is a circle. */
  readonly cutoffMinutes?: number;
  /** Method of the travel times. Absent: the shape is a circle. */
  readonly method?: string;
  /** Number of origins inside a hull. Absent: the shape is a circle. */
  readonly origins?: number;
}

/** A polygon of GeoJSON. */
export interface ShapeGeometry {
  /** GeoJSON type. */
  readonly type: 'Polygon';
  /** Rings of positions in degrees. */
  readonly coordinates: readonly (readonly (readonly [longitude: number, latitude: number])[])[];
}

/** A shape as a GeoJSON feature. */
export interface ShapeFeature {
  /** GeoJSON type. */
  readonly type: 'Feature';
  /** Its polygon; `null` when there are too few points to draw one. */
  readonly geometry: ShapeGeometry | null;
  /** What it is made of. */
  readonly properties: ShapeProperties;
}

/** Coordinates to the sixth decimal, so that the last bits of sines do not differ between engines. */
const rounded = (degrees: number): number => Math.round(degrees * 1e6) / 1e6 + 0;

/** A feature from the rings of a polygon. */
export function polygonFeature(
  rings: readonly (readonly (readonly number[])[])[] | null,
  properties: ShapeProperties,
): ShapeFeature {
  const coordinates = rings?.map((ring) => ring.map(([x = 0, y = 0]): [number, number] => [rounded(x), rounded(y)]));
  return { type: 'Feature', geometry: coordinates ? { type: 'Polygon', coordinates } : null, properties };
}
