import type { Standing } from '../../law/parameter.js';
import type { Bounds, ByStanding, ProjectionLine, Total, Totals, WithoutAmount } from './projection.js';

const FIELD = { 'in-force': 'inForce', announced: 'announced', assumed: 'assumed' } as const satisfies Record<
  Standing,
  keyof ByStanding<unknown>
>;

const forEachStanding = <T>(make: () => T): ByStanding<T> => ({ inForce: make(), announced: make(), assumed: make() });

/** Adds lines up, each in its standing; what has no amount counts for its upper bound alone. */
export function tally(lines: readonly ProjectionLine[], withoutAmount: readonly WithoutAmount[]): Totals {
  const totals = forEachStanding((): Mutable<Total> => ({ amountCents: 0, lines: 0 }));
  const bounds = forEachStanding((): Mutable<Bounds> => ({ atLeastCents: 0, atMostCents: 0 }));
  for (const { standing, amountCents, atLeastCents, atMostCents } of lines) {
    const total = totals[FIELD[standing]];
    total.amountCents += amountCents;
    total.lines += 1;
    bounds[FIELD[standing]].atLeastCents += atLeastCents;
    bounds[FIELD[standing]].atMostCents += atMostCents;
  }
  for (const { standing, atMostCents } of withoutAmount) {
    if (standing) bounds[FIELD[standing]].atMostCents += atMostCents ?? 0;
  }
  return { totals, bounds, structures: new Set(lines.map((line) => line.structureId)).size };
}

/** The members of a list under each key, in the order in which keys appear. */
export function groupedBy<T, K>(list: readonly T[], keyOf: (member: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const member of list) {
    const group = groups.get(keyOf(member));
    if (group) group.push(member);
    else groups.set(keyOf(member), [member]);
  }
  return groups;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };
