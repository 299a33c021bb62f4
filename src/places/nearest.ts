import type { Coordinates } from './coordinates.js';
import { unitVectors } from './great-circle.js';

/** Points in a leaf of the tree: below, reading them all is faster than splitting. */
const LEAF = 8;

/** Branches that can wait at once: more than the depth of a tree of any size. */
const DEEPEST = 64;

/** Where the searches of an index write: `count` cells an origin. */
export interface NearestTable {
  /** Which point of the list is the nearest, the second nearest...; -1 when there are not that many. */
  readonly index: Int32Array;
  /** Squared chord on the unit sphere: to order and compare; `kmOfChord` turns it into kilometres. */
  readonly chord: Float64Array;
}

/** A spatial index: a balanced tree over unit vectors, as arrays. Node n has the branches 2n and 2n + 1. */
export interface NearestIndex {
  /** Which point of the list stands at each place of the tree. */
  readonly order: Int32Array;
  /** The axis along which a node splits its points: 0, 1 or 2. */
  readonly splitAxis: Uint8Array;
  /** Where along that axis. */
  readonly splitAt: Float64Array;
  /** First coordinates of the unit vectors of the points, in the order of the tree. */
  readonly x: Float64Array;
  /** Their second coordinates. */
  readonly y: Float64Array;
  /** Their third coordinates. */
  readonly z: Float64Array;
}

/** A table for a number of origins and of nearest points. */
export const nearestTable = (origins: number, count: number): NearestTable => ({
  index: new Int32Array(origins * count).fill(-1),
  chord: new Float64Array(origins * count).fill(Infinity),
});

/**
 * Indexes points of the sphere: a balanced tree over unit vectors, where longitude and latitude play no part, so that
 * the poles and the antimeridian are places like the others. A branch is left aside only when its box is farther than
 * the farthest neighbour kept: the subtraction, the square and the sum of the bound round as those of the distance
 * do, hence it never exceeds it.
 */
export function nearestIndex(points: readonly Coordinates[]): NearestIndex {
  const size = points.length;
  const { x, y, z } = unitVectors(points);
  const source = [x, y, z] as const;
  const order = Int32Array.from({ length: size }, (_, i) => i);
  const splitAxis = new Uint8Array(2 * size + 2);
  const splitAt = new Float64Array(2 * size + 2);
  build(1, 0, size);
  const sorted = (axis: Float64Array): Float64Array => Float64Array.from(order, (i) => axis[i]!);
  // Node n splits its points at the middle into the nodes 2n and 2n + 1, down to the leaves.
  function build(node: number, low: number, high: number): void {
    if (high - low <= LEAF) return;
    const axis = widestAxis(source, order, low, high);
    const middle = (low + high) >> 1;
    select(source[axis]!, order, low, high - 1, middle);
    splitAxis[node] = axis;
    splitAt[node] = source[axis]![order[middle]!]!;
    build(2 * node, low, middle);
    build(2 * node + 1, middle, high);
  }

  return { order, splitAxis, splitAt, x: sorted(x), y: sorted(y), z: sorted(z) };
}

/**
 * Writes the `count` nearest points of each origin in a table, one origin after the other; exact. Ties: the first of the
 * list. One function and an explicit stack of the branches left for later: variables shared by closures are 3 x slower.
 */
export function searchNearest(
  { order, splitAxis, splitAt, x, y, z }: NearestIndex,
  origins: readonly Coordinates[],
  count: number,
  { index, chord }: NearestTable,
): void {
  const q = unitVectors(origins);
  const branch = new Int32Array(3 * DEEPEST);
  const offset = new Float64Array(3 * DEEPEST);
  index.fill(-1);
  chord.fill(Infinity);
  for (let origin = 0; origin < origins.length; origin++) {
    const qx = q.x[origin]!;
    const qy = q.y[origin]!;
    const qz = q.z[origin]!;
    const first = origin * count;
    const last = first + count - 1;
    let bound = Infinity;
    let waiting = 1;
    branch[0] = 1;
    branch[1] = 0;
    branch[2] = order.length;
    offset.fill(0, 0, 3);
    while (waiting > 0) {
      const top = 3 * --waiting;
      const ox = offset[top]!;
      const oy = offset[top + 1]!;
      const oz = offset[top + 2]!;
      if (ox * ox + oy * oy + oz * oz > bound) continue;
      let node = branch[top]!;
      let low = branch[top + 1]!;
      let high = branch[top + 2]!;
      while (high - low > LEAF) {
        const middle = (low + high) >> 1;
        const axis = splitAxis[node]!;
        const across = (axis === 0 ? qx : axis === 1 ? qy : qz) - splitAt[node]!;
        const later = 3 * waiting++;
        offset[later] = axis === 0 ? across : ox;
        offset[later + 1] = axis === 1 ? across : oy;
        offset[later + 2] = axis === 2 ? across : oz;
        if (across < 0) {
          branch[later] = 2 * node + 1;
          branch[later + 1] = middle;
          branch[later + 2] = high;
          node = 2 * node;
          high = middle;
        } else {
          branch[later] = 2 * node;
          branch[later + 1] = low;
          branch[later + 2] = middle;
          node = 2 * node + 1;
          low = middle;
        }
      }
      for (let at = low; at < high; at++) {
        const dx = qx - x[at]!;
        const dy = qy - y[at]!;
        const dz = qz - z[at]!;
        const squared = dx * dx + dy * dy + dz * dz;
        if (squared > bound) continue;
        insert(index, chord, first, last, order[at]!, squared);
        bound = chord[last]!;
      }
    }
  }
}

/** Inserts a point among the nearest of an origin, when it is nearer than the last or as near and before it in the list. */
function insert(
  index: Int32Array,
  chord: Float64Array,
  first: number,
  last: number,
  point: number,
  squared: number,
): void {
  const kept = index[last]!;
  if (squared === chord[last] && kept >= 0 && point > kept) return;
  let cell = last;
  while (cell > first) {
    const other = chord[cell - 1]!;
    if (other < squared || (other === squared && index[cell - 1]! < point)) break;
    chord[cell] = other;
    index[cell] = index[cell - 1]!;
    cell--;
  }
  chord[cell] = squared;
  index[cell] = point;
}

function widestAxis(source: readonly Float64Array[], order: Int32Array, low: number, high: number): number {
  let [widest, width] = [0, -1];
  source.forEach((axis, number) => {
    let [least, most] = [Infinity, -Infinity];
    for (let at = low; at < high; at++) {
      const value = axis[order[at]!]!;
      if (value < least) least = value;
      if (value > most) most = value;
    }
    if (most - least > width) [widest, width] = [number, most - least];
  });
  return widest;
}

/** Reorders `order[low..high]` so that the k-th has its sorted place, those before are not above, those after not below. */
function select(axis: Float64Array, order: Int32Array, low: number, high: number, k: number): void {
  while (low < high) {
    const pivot = axis[order[(low + high) >> 1]!]!;
    let [i, j] = [low, high];
    while (i <= j) {
      while (axis[order[i]!]! < pivot) i++;
      while (axis[order[j]!]! > pivot) j--;
      if (i > j) break;
      const swapped = order[i]!;
      order[i] = order[j]!;
      order[j] = swapped;
      i++;
      j--;
    }
    if (k <= j) high = j;
    else if (k >= i) low = i;
    else return;
  }
}
