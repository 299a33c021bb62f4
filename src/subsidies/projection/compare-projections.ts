import type { Cents } from '../../foundation/cents.js';
import { describe } from '../../foundation/describe.js';
import type { Notice } from '../../foundation/issue.js';
import type { IsoDate } from '../../foundation/civil-date.js';
import { text } from '../../foundation/text.js';
import type { Standing } from '../../law/parameter.js';
import type { SourceDocument } from '../../law/source.js';
import type { AssumptionId } from './assumptions.js';
import type { Projection, ProjectionLine } from './projection.js';
import { groupedBy, tally } from './tally.js';

/** Amounts of each standing, and all of them together under their own name. */
export interface StandingAmounts {
  readonly inForceCents: Cents;
  readonly announcedCents: Cents;
  readonly assumedCents: Cents;
  /** The three together: of unequal standing, to be said when quoted. */
  readonly allCents: Cents;
}

/** The amounts of two projections, and what the second has more than the first (less, when negative). */
export interface Difference {
  readonly a: StandingAmounts;
  readonly b: StandingAmounts;
  readonly difference: StandingAmounts;
}

/** What the amounts of a year and standing rest on, on one side: a state of a parameter. */
export interface ComparedRead {
  readonly side: 'a' | 'b';
  readonly year: number;
  readonly standing: Standing;
  readonly parameterId: string;
  readonly from: IsoDate;
  readonly source: SourceDocument;
}

/** The report of {@link compareProjections}. */
export interface ProjectionComparison {
  readonly format: 'france-services/projection-comparison@1';
  /** Over the comparable years alone. */
  readonly totals: Difference;
  /** Years that both projections cover with a known amount. */
  readonly byYear: readonly (Difference & { readonly year: number })[];
  /** Over the comparable years alone, in the order of the codes. */
  readonly byDepartement: readonly (Difference & { readonly departement: string })[];
  /** Years that only one projection covers, or whose amount one of them does not know. */
  readonly notComparable: readonly number[];
  /** The states of the parameters that the lines of the comparable years rest on. */
  readonly reads: readonly ComparedRead[];
  /** What is supposed in one projection alone. */
  readonly assumptions: { readonly onlyA: readonly AssumptionId[]; readonly onlyB: readonly AssumptionId[] };
  readonly notices: readonly Notice[];
}

/**
 * Two projections side by side, year by year: "no increase after 2024" against "50 000 in 2026". A year that one of
 * them does not know is set apart: an unknown amount is not zero.
 *
 * @param a - the projection of reference
 * @param b - the projection compared with it: differences are `b - a`, in cents
 * @throws TypeError when one of them is not a report of {@link projectSubsidies}
 *
 * @example
 * ```ts
 * const structures = [{
 *   id: '1', role: 'principal', departement: '23', host: { kind: 'association' }, labelledOn: '2020-01-01', funding: 'funded',
 * }] as const;
 * const asked = { structures, from: 2026, to: 2026, asOf: '2026-11-22' };
 * const frozen = projectSubsidies({ ...asked, assumptions: { amounts: [{ year: 2026, euros: 40000 }] } });
 * compareProjections(frozen, projectSubsidies(asked)).totals.difference.allCents; // => 1000000
 * ```
 */
export function compareProjections(a: Projection, b: Projection): ProjectionComparison {
  requireProjection('a', a);
  requireProjection('b', b);
  const known = (projection: Projection): number[] =>
    projection.byYear.filter(({ amount }) => amount === 'known').map(({ year }) => year);
  const years = known(a).filter((year) => known(b).includes(year));
  const covered = [...new Set([...a.byYear, ...b.byYear].map(({ year }) => year))].sort((one, other) => one - other);
  const notComparable = covered.filter((year) => !years.includes(year));
  const linesA = a.lines.filter(({ year }) => years.includes(year));
  const linesB = b.lines.filter(({ year }) => years.includes(year));
  return {
    format: 'france-services/projection-comparison@1',
    totals: differenceOf(linesA, linesB),
    byYear: differencesBy(linesA, linesB, ({ year }) => year, years).map(([year, each]) => ({ year, ...each })),
    byDepartement: differencesBy(linesA, linesB, ({ departement }) => departement, departementsOf(linesA, linesB)).map(
      ([departement, each]) => ({ departement, ...each }),
    ),
    notComparable,
    reads: [...readsOf('a', a, linesA), ...readsOf('b', b, linesB)],
    assumptions: { onlyA: onlyIn(a, b), onlyB: onlyIn(b, a) },
    notices: notComparable.length === 0 ? [] : [setApart(notComparable)],
  };
}

function requireProjection(name: string, value: Projection): void {
  const given: unknown = value;
  if (
    typeof given === 'object' &&
    given !== null &&
    'format' in given &&
    given.format === 'france-services/projection@1'
  )
    return;
  throw new TypeError(`${name}: expected a report of projectSubsidies; received ${describe(given).en}`);
}

/** Each state of a parameter once for each year and standing whose lines name it, in the order of the lines. */
function readsOf(side: 'a' | 'b', projection: Projection, lines: readonly ProjectionLine[]): ComparedRead[] {
  const amounts = new Map(projection.amounts.map((amount) => [`${amount.parameterId} ${amount.from}`, amount]));
  const found = new Map<string, ComparedRead>();
  for (const { year, standing, parameterId, from } of lines) {
    const read = amounts.get(`${parameterId} ${from}`);
    const key = `${year} ${standing} ${parameterId} ${from}`;
    if (!read || found.has(key)) continue;
    found.set(key, { side, year, standing, parameterId: read.parameterId, from, source: read.source });
  }
  return [...found.values()];
}

function differencesBy<K>(
  linesA: readonly ProjectionLine[],
  linesB: readonly ProjectionLine[],
  keyOf: (line: ProjectionLine) => K,
  keys: readonly K[],
): [K, Difference][] {
  const groupsA = groupedBy(linesA, keyOf);
  const groupsB = groupedBy(linesB, keyOf);
  return keys.map((key) => [key, differenceOf(groupsA.get(key) ?? [], groupsB.get(key) ?? [])]);
}

const departementsOf = (...lists: readonly (readonly ProjectionLine[])[]): string[] =>
  [...new Set(lists.flat().map(({ departement }) => departement))].sort();

function differenceOf(linesA: readonly ProjectionLine[], linesB: readonly ProjectionLine[]): Difference {
  const a = amountsOf(linesA);
  const b = amountsOf(linesB);
  return {
    a,
    b,
    difference: {
      inForceCents: b.inForceCents - a.inForceCents,
      announcedCents: b.announcedCents - a.announcedCents,
      assumedCents: b.assumedCents - a.assumedCents,
      allCents: b.allCents - a.allCents,
    },
  };
}

function amountsOf(lines: readonly ProjectionLine[]): StandingAmounts {
  const { inForce, announced, assumed } = tally(lines, []).totals;
  return {
    inForceCents: inForce.amountCents,
    announcedCents: announced.amountCents,
    assumedCents: assumed.amountCents,
    allCents: inForce.amountCents + announced.amountCents + assumed.amountCents,
  };
}

const onlyIn = (one: Projection, other: Projection): AssumptionId[] =>
  one.assumptions.map(({ id }) => id).filter((id) => !other.assumptions.some((each) => each.id === id));

const setApart = (years: readonly number[]): Notice => ({
  code: 'not-comparable',
  path: [],
  received: [...years],
  message: text(
    `${years.join(', ')} : une des deux projections ne connaît pas le montant ; ces années sont laissées à part.`,
    `${years.join(', ')}: one of the two projections does not know the amount; these years are set apart.`,
  ),
});
