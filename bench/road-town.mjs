/**
 * A made-up road network over France: a chequered grid of crossings with streets missing, 5 to 85 seconds between two
 * crossings, numbered at random as the nodes of a file may be; and one structure per 360 crossings. The same every time.
 *
 * @param {number} size crossings, about
 */
export function madeUpRoads(size) {
  const side = Math.round(Math.sqrt(size));
  const count = side * side;
  let state = 1;
  const random = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  const numbers = Int32Array.from({ length: count }, (_, place) => place);
  for (let last = count - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    const moved = numbers[last] ?? 0;
    numbers[last] = numbers[other] ?? 0;
    numbers[other] = moved;
  }
  const longitudes = new Float64Array(count);
  const latitudes = new Float64Array(count);
  const from = new Int32Array(4 * count);
  const to = new Int32Array(4 * count);
  const seconds = new Float64Array(4 * count);
  let arcs = 0;
  /** @param {number} a @param {number} b */
  const street = (a, b) => {
    if (random() >= 0.65) return;
    const time = 5 + Math.floor(random() * 800) / 10;
    for (const [start, end] of [
      [a, b],
      [b, a],
    ]) {
      from[arcs] = start ?? 0;
      to[arcs] = end ?? 0;
      seconds[arcs] = time;
      arcs += 1;
    }
  };
  for (let place = 0; place < count; place += 1) {
    const [row, column] = [Math.floor(place / side), place % side];
    const node = numbers[place] ?? 0;
    longitudes[node] = -1 + (6 * column) / side;
    latitudes[node] = 44 + (5 * row) / side;
    if (column < side - 1) street(node, numbers[place + 1] ?? 0);
    if (row < side - 1) street(node, numbers[place + side] ?? 0);
  }
  const structures = Array.from({ length: Math.max(1, Math.round(count / 360)) }, (_, i) => {
    const node = from[Math.floor(random() * arcs)] ?? 0;
    return {
      id: `s${String(i).padStart(6, '0')}`,
      longitude: longitudes[node] ?? 0,
      latitude: latitudes[node] ?? 0,
      node,
    };
  });
  return {
    nodes: { longitudes, latitudes },
    edges: { from: from.slice(0, arcs), to: to.slice(0, arcs), seconds: seconds.slice(0, arcs) },
    structures,
  };
}
