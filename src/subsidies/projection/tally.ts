import type { Standing } from '../../law/parameter.js';
import type {
  AmountRange,
  ByStanding,
  LineTotal,
  ProjectionLine,
  ProjectionTotals,
  WithoutAmount,
} from './projection.js';

/** The field of each standing. */
const STANDING_FIELDS = {
  'in-force': 'inForce',
  announced: 'announced',
  assumed: 'assumed',
} as const satisfies Record<Standing, keyof ByStanding<unknown>>;

/** Adds lines up, each in its standing; what has no amount counts for its upper bound alone. */
export function tally(lines: readonly ProjectionLine[], withoutAmount: readonly WithoutAmount[]): ProjectionTotals {
  const totals = forEachStanding((): Mutable<LineTotal> => ({ amountCents: 0, lines: 0 }));
  const bounds = forEachStanding((): Mutable<AmountRange> => ({ atLeastCents: 0, atMostCents: 0 }));
  for (const { standing, amountCents, atLeastCents, atMostCents } of lines) {
    const field = STANDING_FIELDS[standing];
    totals[field].amountCents += amountCents;
    totals[field].lines += 1;
    bounds[field].atLeastCents += atLeastCents;
    bounds[field].atMostCents += atMostCents;
  }
  for (const { standing, atMostCents } of withoutAmount) {
    if (standing) bounds[STANDING_FIELDS[standing]].atMostCents += atMostCents ?? 0;
  }
  return { totals, bounds, structures: new Set(lines.map((line) => line.structureId)).size };
}

/** What a projection holds of a year or a département. */
type Part = ProjectionLine | WithoutAmount;

/** The totals of each group: those of the keys named, or all of them in the order of their keys. */
export function talliesBy<K extends string | number>(
  lines: readonly ProjectionLine[],
  withoutAmount: readonly WithoutAmount[],
  keyOf: (part: Part) => K,
  keys?: readonly K[],
): (readonly [K, ProjectionTotals])[] {
  const linesOf = groupedBy(lines, keyOf);
  const gapsOf = groupedBy(withoutAmount, keyOf);
  const named = keys ?? [...new Set([...linesOf.keys(), ...gapsOf.keys()])].sort();
  return named.map((key) => [key, tally(linesOf.get(key) ?? [], gapsOf.get(key) ?? [])]);
}

/** The members of a list under each key, in the order in which keys appear. */
export function groupedBy<T, K>(list: readonly T[], keyOf: (member: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const member of list) {
    const key = keyOf(member);
    const group = groups.get(key);
    if (group) group.push(member);
    else groups.set(key, [member]);
  }
  return groups;
}

const forEachStanding = <T>(make: () => T): ByStanding<T> => ({ inForce: make(), announced: make(), assumed: make() });

type Mutable<T> = { -readonly [K in keyof T]: T[K] };
