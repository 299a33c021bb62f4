/** The arcs of a graph by the node that they lead to. */
export interface ArcsInto {
  /** The arcs into node n are those from `first[n]` to `first[n + 1]` (excluded). */
  readonly first: Int32Array;
  /** Two cells per arc: the node that it comes from, and its deciseconds. */
  readonly arcs: Int32Array;
}

/** Where searches start: nodes, with the structure of each and the time already spent there, in deciseconds. */
export interface Seeds {
  readonly node: Int32Array;
  readonly structure: Int32Array;
  readonly start: Int32Array;
}

/** What {@link spreadWords} can hold: structures, and a cut-off in deciseconds (54 minutes). */
export const WORD_STRUCTURES = 65_536;
export const WORD_CUTOFF = 32_766;

/** The word of a node that is not reached. */
export const NO_WORD = 0x7fffffff;

/** One list of nodes per decisecond, in a pool of cells (node, next cell) used again once read. */
interface Queue {
  readonly heads: Int32Array;
  cells: Int32Array;
  /** The first cell that is free; those never used come after. */
  free: number;
}

/** A queue for searches with this cut-off, one at a time. */
export const queueFor = (cutoff: number): Queue => ({
  heads: new Int32Array(cutoff + 1).fill(-1),
  cells: freeCells(new Int32Array(0), 1024),
  free: 0,
});

function freeCells(old: Int32Array, count: number): Int32Array {
  const cells = new Int32Array(2 * count);
  cells.set(old);
  for (let cell = old.length / 2; cell < count; cell++) cells[2 * cell + 1] = cell + 1 < count ? cell + 1 : -1;
  return cells;
}

function grow(queue: Queue): Int32Array {
  const used = queue.cells.length / 2;
  queue.cells = freeCells(queue.cells, 2 * used);
  queue.free = used;
  return queue.cells;
}

function push(queue: Queue, time: number, node: number): void {
  const cells = queue.free < 0 ? grow(queue) : queue.cells;
  const cell = queue.free;
  queue.free = cells[2 * cell + 1]!;
  cells[2 * cell] = node;
  cells[2 * cell + 1] = queue.heads[time]!;
  queue.heads[time] = cell;
}

/**
 * Spreads from the seeds `low` to `high` (excluded) against the direction of the arcs, up to the cut-off (included),
 * over what earlier seeds have written: each node ends with the least word `time << 16 | structure`, hence the least
 * time, and among equal times the lowest structure. An arc takes at least one decisecond: when a time comes up, the
 * words of its nodes are final.
 */
export function spreadWords(
  { first, arcs }: ArcsInto,
  seeds: Seeds,
  low: number,
  high: number,
  cutoff: number,
  words: Int32Array,
  queue: Queue,
): void {
  let waiting = 0;
  let time = cutoff;
  for (let seed = low; seed < high; seed++) {
    const node = seeds.node[seed]!;
    const start = seeds.start[seed]!;
    const word = (start << 16) | seeds.structure[seed]!;
    if (start > cutoff || word >= words[node]!) continue;
    words[node] = word;
    push(queue, start, node);
    waiting++;
    if (start < time) time = start;
  }
  const { heads } = queue;
  let cells = queue.cells;
  let free = queue.free;
  for (; waiting > 0; time++) {
    let cell = heads[time]!;
    heads[time] = -1;
    while (cell >= 0) {
      const node = cells[2 * cell]!;
      const following = cells[2 * cell + 1]!;
      cells[2 * cell + 1] = free;
      free = cell;
      cell = following;
      waiting--;
      const word = words[node]!;
      if (word >> 16 !== time) continue;
      const structure = word & 0xffff;
      const end = 2 * first[node + 1]!;
      for (let arc = 2 * first[node]!; arc < end; arc += 2) {
        const arrival = time + arcs[arc + 1]!;
        if (arrival > cutoff) continue;
        const other = arcs[arc]!;
        const found = (arrival << 16) | structure;
        const known = words[other]!;
        if (found >= known) continue;
        words[other] = found;
        if (free < 0) {
          queue.free = free;
          cells = grow(queue);
          free = queue.free;
        }
        const taken = free;
        free = cells[2 * taken + 1]!;
        cells[2 * taken] = other;
        cells[2 * taken + 1] = heads[arrival]!;
        heads[arrival] = taken;
        waiting++;
      }
    }
  }
  queue.free = free;
}

/** What {@link spreadTimes} writes. */
export interface NodeTable {
  /** Deciseconds; above any cut-off when not reached. */
  readonly times: Int32Array;
  readonly owners: Int32Array;
  /** The nodes reached, each once, in any order. */
  readonly touched: number[];
}

/** As {@link spreadWords}, without its limits: a time and a structure in two arrays, and the list of nodes reached. */
export function spreadTimes(
  { first, arcs }: ArcsInto,
  seeds: Seeds,
  low: number,
  high: number,
  cutoff: number,
  { times, owners, touched }: NodeTable,
  queue: Queue,
): void {
  const { heads } = queue;
  let waiting = 0;
  const offer = (node: number, time: number, structure: number): void => {
    const known = times[node]!;
    if (time > cutoff || time > known || (time === known && structure >= owners[node]!)) return;
    if (known > cutoff) touched.push(node);
    times[node] = time;
    owners[node] = structure;
    push(queue, time, node);
    waiting++;
  };
  for (let seed = low; seed < high; seed++) {
    offer(seeds.node[seed]!, seeds.start[seed]!, seeds.structure[seed]!);
  }
  for (let time = 0; waiting > 0; time++) {
    let cell = heads[time]!;
    heads[time] = -1;
    while (cell >= 0) {
      const node = queue.cells[2 * cell]!;
      const following = queue.cells[2 * cell + 1]!;
      queue.cells[2 * cell + 1] = queue.free;
      queue.free = cell;
      cell = following;
      waiting--;
      if (times[node] !== time) continue;
      const structure = owners[node]!;
      for (let arc = first[node]!; arc < first[node + 1]!; arc++) {
        offer(arcs[2 * arc]!, time + arcs[2 * arc + 1]!, structure);
      }
    }
  }
}

/** Marks, besides the nodes marked, those from which one of them can be reached, however long it takes. */
export function markReaching({ first, arcs }: ArcsInto, marked: Uint8Array): void {
  const stack: number[] = [];
  for (let start = 0; start < marked.length; start++) {
    if (marked[start] === 0) continue;
    for (let node: number | undefined = start; node !== undefined; node = stack.pop()) {
      const end = 2 * first[node + 1]!;
      for (let arc = 2 * first[node]!; arc < end; arc += 2) {
        const other = arcs[arc]!;
        if (marked[other] === 1) continue;
        marked[other] = 1;
        stack.push(other);
      }
    }
  }
}
