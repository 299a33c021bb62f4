import type { Coordinates } from './coordinates.js';

/** A point where people live or where a service is: an origin or a destination of a journey. */
export interface Place extends Coordinates {
  /** Identifier of the place, its own in a list. */
  readonly id: string;
  /** Inhabitants. Absent: unknown. */
  readonly population?: number | undefined;
  /**
   * Level of Insee's density grid, 1 (grands centres urbains) to 7 (rural à habitat très dispersé), or its label.
   * Absent: unknown.
   */
  readonly density?: number | string | undefined;
  /** Whether the commune lies in a mountain area (massif). Absent: unknown. */
  readonly mountain?: boolean | undefined;
  /**
   * Area in square kilometres, for a commune reduced to a point: a trip from or to it is then estimated over half the
   * square root of its area at least. Absent: the place is a point.
   */
  readonly areaKm2?: number | undefined;
  /** Code of the département: `23`, `2A`, `971`. Absent: unknown. */
  readonly departement?: string | undefined;
}
