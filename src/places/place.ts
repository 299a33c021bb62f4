/**
 * A point where people live or where a service is: an origin or a destination of a journey. Coordinates are WGS84
 * decimal degrees.
 */
export interface Place {
  readonly id: string;
  /** Degrees north, -90 to 90. */
  readonly latitude: number;
  /** Degrees east, -180 to 180. */
  readonly longitude: number;
  /** Inhabitants; absent when unknown. */
  readonly population?: number | undefined;
  /** Level of Insee's density grid, 1 (grands centres urbains) to 7 (rural à habitat très dispersé), or its label. */
  readonly density?: number | string | undefined;
  /** Whether the commune lies in a mountain area (massif). */
  readonly mountain?: boolean | undefined;
  /**
   * Area in square kilometres, for a commune reduced to a point: a trip from or to it is then estimated over half the
   * square root of its area at least. Absent: the place is a point.
   */
  readonly areaKm2?: number | undefined;
  /** Code of the département: `23`, `2A`, `971`. */
  readonly departement?: string | undefined;
}
