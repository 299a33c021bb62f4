/** Bits of a coordinate along the curve: two of them make a key of 32 bits. */
const BITS = 16;
const SIDE = 2 ** BITS;

/** The key of nodes without a position: after all others. */
const NOWHERE = 2 ** 32 - 1;

/**
 * The order of nodes along a Hilbert curve over their bounding box, where neighbours on the ground are neighbours in
 * memory; then by longitude and latitude, so that it does not depend on the order given, save for nodes at the very
 * same position. Nodes without a position come last.
 */
export function hilbertOrder(longitudes: Float64Array, latitudes: Float64Array): Int32Array {
  const size = longitudes.length;
  const [west, width] = extent(longitudes);
  const [south, height] = extent(latitudes);
  const keys = new Uint32Array(size);
  for (let node = 0; node < size; node++) {
    const x = Math.floor(((longitudes[node]! - west) / width) * (SIDE - 1));
    const y = Math.floor(((latitudes[node]! - south) / height) * (SIDE - 1));
    keys[node] = x >= 0 && y >= 0 ? hilbertKey(x, y) : NOWHERE;
  }
  const order = sortedByKey(keys);
  for (let low = 0, high = 0; low < size; low = high) {
    const key = keys[order[low]!];
    while (high < size && keys[order[high]!] === key) high++;
    if (high - low > 1 && key !== NOWHERE) order.subarray(low, high).sort(byPosition(longitudes, latitudes));
  }
  return order;
}

const byPosition = (longitudes: Float64Array, latitudes: Float64Array) => (a: number, b: number) =>
  longitudes[a]! - longitudes[b]! || latitudes[a]! - latitudes[b]! || a - b;

function extent(values: Float64Array): [low: number, width: number] {
  let [low, high] = [Infinity, -Infinity];
  for (const value of values) {
    if (value < low) low = value;
    if (value > high) high = value;
  }
  return [low, high > low ? high - low : 1];
}

function hilbertKey(column: number, row: number): number {
  let [x, y, key] = [column, row, 0];
  for (let side = SIDE / 2; side >= 1; side /= 2) {
    const right = (x & side) > 0 ? 1 : 0;
    const up = (y & side) > 0 ? 1 : 0;
    key = key * 4 + ((3 * right) ^ up);
    if (up === 0) {
      if (right === 1) {
        x = SIDE - 1 - x;
        y = SIDE - 1 - y;
      }
      [x, y] = [y, x];
    }
  }
  return key;
}

/** Radix sort in two passes of 16 bits: stable, linear. */
function sortedByKey(keys: Uint32Array): Int32Array {
  const size = keys.length;
  let order = Int32Array.from({ length: size }, (_, node) => node);
  for (const shift of [0, BITS]) {
    const start = new Int32Array(SIDE + 1);
    for (const key of keys) count(start, ((key >>> shift) & (SIDE - 1)) + 1, 1);
    for (let digit = 0; digit < SIDE; digit++) count(start, digit + 1, start[digit]!);
    const next = new Int32Array(size);
    for (const node of order) next[count(start, (keys[node]! >>> shift) & (SIDE - 1), 1)] = node;
    order = next;
  }
  return order;
}

/** Adds to a cell, and returns what it held before. */
export function count(cells: Int32Array, cell: number, more: number): number {
  const before = cells[cell]!;
  cells[cell] = before + more;
  return before;
}
