import { requireArray, requireInteger } from '../foundation/argument.js';
import type { Issue } from '../foundation/issue.js';
import { hasCoordinates, type Coordinates } from './coordinates.js';
import { kmOfChord } from './great-circle.js';
import { nearestIndex, nearestTable, searchNearest } from './nearest.js';

/** The answer of {@link nearestPoints}: `count` cells an origin, one origin after the other, nearest first. */
export interface NearestPoints {
  /** Which point of the list each cell holds. -1: there are not that many points, or the origin is not a point. */
  readonly index: Int32Array;
  /** How far it is, in kilometres; Infinity where `index` is -1. */
  readonly km: Float64Array;
  /** Origins and points that are not points of the Earth: they are left out of the search. */
  readonly issues: readonly Issue[];
}

/**
 * Which points are the nearest to each origin as the crow flies: exactly, on the sphere, poles and antimeridian
 * included. Among points at the same distance the first of the list comes first. What has no latitude or longitude is
 * left out with an issue: it is the neighbour of nobody, and has none.
 *
 * @param origins - points, in degrees
 * @param points - points to choose from, in degrees
 * @param count - how many to keep for each origin, at least 1
 * @throws TypeError when a list is not an array, RangeError when `count` is not a whole number from 1 to 100 000
 *
 * @example
 * ```ts
 * const towns = [{ latitude: 46.2, longitude: 1.9 }, { latitude: 45.8, longitude: 1.3 }];
 * const found = nearestPoints([{ latitude: 45.9, longitude: 1.4 }], towns, 2);
 * [...found.index]; // => [1, 0]
 * ```
 */
export function nearestPoints(
  origins: readonly Coordinates[],
  points: readonly Coordinates[],
  count = 1,
): NearestPoints {
  requireInteger('count', count, 1, 100_000);
  const issues: Issue[] = [];
  const from = usable('origins', origins, issues);
  const to = usable('points', points, issues);
  const found = nearestTable(from.points.length, count);
  searchNearest(nearestIndex(to.points), from.points, count, found);

  const index = new Int32Array(origins.length * count).fill(-1);
  const km = new Float64Array(origins.length * count).fill(Infinity);
  found.index.forEach((point, cell) => {
    if (point < 0) return;
    const target = from.indexes[Math.floor(cell / count)]! * count + (cell % count);
    index[target] = to.indexes[point]!;
    km[target] = kmOfChord(found.chord[cell]!);
  });
  return { index, km, issues };
}

/** The points of a list that are points, and which ones they are. */
function usable(name: string, list: readonly Coordinates[], issues: Issue[]) {
  const points: Coordinates[] = [];
  const indexes: number[] = [];
  for (const [index, point] of requireArray(name, list).entries()) {
    if (!hasCoordinates(point, [name, index], issues)) continue;
    points.push(point);
    indexes.push(index);
  }
  return { points, indexes };
}
