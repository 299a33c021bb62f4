import type { Issue } from '../../foundation/issue.js';
import { text, type LocalizedText } from '../../foundation/text.js';
import { remark, unexpected } from '../report.js';

/** Issues listed one by one: a file whose every arc is wrong is said to be so, not printed. */
const MOST = 100;

/** The longest arc kept, in deciseconds: a sum of a time and an arc is still a whole number of 32 bits. */
const LONGEST_ARC = 2 ** 30 - 1;

/** The edges of a road network: arcs, one-way. A road driven in both directions is two of them. */
export interface RoadEdges {
  /** Positions in the lists of nodes. */
  readonly from: ArrayLike<number>;
  readonly to: ArrayLike<number>;
  /** Time of each arc. */
  readonly seconds?: ArrayLike<number>;
  /** In place of the times: length of each arc, and speed of each or of all. */
  readonly metres?: ArrayLike<number>;
  readonly kmPerHour?: ArrayLike<number> | number;
}

/** A list of issues that stops at a hundred and counts the others. */
export function issueList(): { readonly add: (issue: () => Issue) => void; readonly all: () => Issue[] } {
  const issues: Issue[] = [];
  let count = 0;
  const more = (): Issue =>
    remark('more-issues', [], text(`et ${count - MOST} autres anomalies`, `and ${count - MOST} other issues`));
  return {
    add: (issue) => {
      if (count++ < MOST) issues.push(issue());
    },
    all: () => (count > MOST ? [...issues, more()] : issues),
  };
}

const NODE = text('la position d’un nœud', 'the position of a node');
const TIME = text('une durée ou une longueur finie, au moins 0', 'a finite time or length, at least 0');
const SPEED = text('une vitesse finie, plus de 0', 'a finite speed, above 0');

/** Whether a value can be read as a list: an array or a typed array. */
export const isList = (value: unknown): value is ArrayLike<number> => Array.isArray(value) || ArrayBuffer.isView(value);

/**
 * The time of each arc in deciseconds, at least 1, so that no time is ever reached twice; 0 for an arc that cannot be
 * used, with an issue. Lists of different lengths: nothing is read, a shift would be worse than no graph.
 */
export function readEdges(edges: RoadEdges, nodes: number, add: (issue: () => Issue) => void): Int32Array {
  const { from, to, seconds, metres, kmPerHour } = edges;
  const speeds = typeof kmPerHour === 'number' ? undefined : kmPerHour;
  const lists = { from, to, ...(seconds ? { seconds } : { metres, ...(speeds ? { kmPerHour: speeds } : {}) }) };
  for (const [name, list] of Object.entries(lists)) {
    if (isList(list) && list.length === lists.from?.length) continue;
    const expected = text('une liste de la longueur de « from »', 'a list of the length of "from"');
    const received = isList(list) ? list.length : list;
    add(() => unexpected(list === undefined ? 'missing' : 'wrong-length', ['edges', name], received, expected));
    return new Int32Array(0);
  }
  const size = from.length;
  const cost = new Int32Array(size);
  const amounts = (seconds ?? metres) as ArrayLike<number>;
  const wrong = (code: string, name: string, at: number, received: unknown, expected: LocalizedText): void =>
    add(() => unexpected(code, ['edges', name, at], received, expected));
  for (let edge = 0; edge < size; edge++) {
    const [a, b] = [from[edge] as number, to[edge] as number];
    const amount = amounts[edge] as number;
    const speed = seconds ? 3.6 : ((speeds ? speeds[edge] : kmPerHour) as number);
    const time = seconds ? amount * 10 : (amount * 36) / speed;
    if (!isNode(a, nodes)) wrong('dangling-arc', 'from', edge, a, NODE);
    else if (!isNode(b, nodes)) wrong('dangling-arc', 'to', edge, b, NODE);
    else if (!(speed > 0 && speed < Infinity)) wrong('out-of-range', 'kmPerHour', edge, speed, SPEED);
    else if (typeof amount !== 'number' || !(amount >= 0 && time <= LONGEST_ARC))
      wrong('out-of-range', seconds ? 'seconds' : 'metres', edge, amount, TIME);
    else cost[edge] = Math.max(1, Math.round(time));
  }
  return cost;
}

const isNode = (value: number, nodes: number): boolean => Number.isInteger(value) && value >= 0 && value < nodes;
