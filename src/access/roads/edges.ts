import { defined } from '../../foundation/defined.js';
import { aMeasure, isMeasure, issueOf, type Expectation } from '../../foundation/expectations.js';
import type { Issue, Path } from '../../foundation/issue.js';
import { danglingArc, moreIssues, wrongLength } from '../../foundation/notices/access.js';
import { missing, wrongType } from '../../foundation/notices/data.js';
import { text } from '../../foundation/text.js';

/** Issues listed one by one: those of a file whose every arc is wrong are counted, not listed. */
const MOST = 100;

/** The longest arc kept, in deciseconds: a sum of a time and an arc is still a whole number of 32 bits. */
const LONGEST_ARC = 2 ** 30 - 1;

/** The edges of a road network: arcs, one-way. A road driven in both directions is two of them. */
export interface RoadEdges {
  /** Index, in the lists of nodes, of the node where each arc begins. */
  readonly from: ArrayLike<number>;
  /** Index, in the lists of nodes, of the node where each arc ends. */
  readonly to: ArrayLike<number>;
  /** Time of each arc. Absent: `metres` and `kmPerHour` are there. */
  readonly seconds?: ArrayLike<number> | undefined;
  /** Length of each arc, in place of the times. */
  readonly metres?: ArrayLike<number> | undefined;
  /** Speed of each arc, or of all, with `metres`. */
  readonly kmPerHour?: ArrayLike<number> | number | undefined;
}

/** Receives an issue, made only when it is listed. */
export type AddIssue = (issue: () => Issue) => void;

/** A list of issues that stops at a hundred and counts the others. */
export function issueList(): { readonly add: AddIssue; readonly all: () => Issue[] } {
  const issues: Issue[] = [];
  let count = 0;
  return {
    add: (issue) => {
      if (count++ < MOST) issues.push(issue());
    },
    all: () => (count > MOST ? [...issues, moreIssues([], count - MOST)] : issues),
  };
}

/** Whether a value can be read as a list: an array or a typed array. */
const isList = (value: unknown): value is ArrayLike<number> => Array.isArray(value) || ArrayBuffer.isView(value);

/** Whether all the lists have the length of one of them; an issue for the first that has not. */
export function haveLengthOf(reference: string, lists: object, path: string, add: AddIssue): boolean {
  const entries = Object.entries(lists) as [name: string, list: unknown][];
  const model = entries.find(([name]) => name === reference)?.[1];
  const length = isList(model) ? model.length : undefined;
  const wrong = entries.find(([, list]) => !isList(list) || list.length !== length);
  if (!wrong) return true;
  const [name, list] = wrong;
  const words = text(`une liste de la longueur de « ${reference} »`, `a list of the length of "${reference}"`);
  const at: Path = [path, name];
  if (isList(list)) add(() => wrongLength(at, reference, list.length));
  else add(() => (list === undefined ? missing : wrongType)(at, words, list));
  return false;
}

const AMOUNT = /* @__PURE__ */ aMeasure(
  text('une durée ou une longueur finie, au moins 0', 'a finite time or length, at least 0'),
);
export const SPEED: Expectation = {
  type: 'number',
  words: text('une vitesse finie, plus de 0', 'a finite speed, above 0'),
  accepts: (value) => isMeasure(value) && value > 0,
};

/**
 * The time of each arc in deciseconds, at least 1, so that no time is ever reached twice; 0 for an arc that cannot be
 * used, with an issue. Lists of different lengths: nothing is read, a shift would be worse than no graph.
 */
export function readEdges(edges: RoadEdges, nodes: number, add: AddIssue): Int32Array {
  const { from, to, seconds, metres, kmPerHour } = edges;
  const speeds = typeof kmPerHour === 'number' ? undefined : kmPerHour;
  const lists = { from, to, ...(seconds ? { seconds } : { metres, ...defined({ kmPerHour: speeds }) }) };
  if (!haveLengthOf('from', lists, 'edges', add)) return new Int32Array(0);
  const size = from.length;
  const cost = new Int32Array(size);
  const amounts = (seconds ?? metres)!;
  for (let edge = 0; edge < size; edge++) {
    const [a, b] = [from[edge]!, to[edge]!];
    const amount = amounts[edge]!;
    const speed = seconds ? 3.6 : speeds ? speeds[edge]! : kmPerHour;
    const readable = AMOUNT.accepts(amount) && SPEED.accepts(speed);
    const time = !readable ? NaN : seconds ? amount * 10 : (amount * 36) / (speed as number);
    if (!isNode(a, nodes)) add(() => danglingArc(['edges', 'from', edge], undefined, a));
    else if (!isNode(b, nodes)) add(() => danglingArc(['edges', 'to', edge], undefined, b));
    else if (!SPEED.accepts(speed)) add(() => issueOf(SPEED, speed, ['edges', 'kmPerHour', edge]));
    else if (time <= LONGEST_ARC) cost[edge] = Math.max(1, Math.round(time));
    else add(() => issueOf(AMOUNT, amount, ['edges', seconds ? 'seconds' : 'metres', edge]));
  }
  return cost;
}

const isNode = (value: number, nodes: number): boolean => Number.isInteger(value) && value >= 0 && value < nodes;
