/** What a shape is made of. */
export interface ShapeProperties {
  readonly placeId: string;
  readonly shape: 'circle' | 'convex' | 'concave';
  /** Kilometres, for a circle. */
  readonly radiusKm?: number;
  /** Minutes of the access check, for a hull. */
  readonly cutoffMinutes?: number;
  /** Method of the travel times, for a hull. */
  readonly method?: string;
  /** Number of origins inside a hull. */
  readonly origins?: number;
}

/** A shape as a GeoJSON feature; `geometry` is `null` when there are too few points to draw one. */
export interface ShapeFeature {
  readonly type: 'Feature';
  readonly geometry: {
    readonly type: 'Polygon';
    readonly coordinates: readonly (readonly (readonly [longitude: number, latitude: number])[])[];
  } | null;
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
