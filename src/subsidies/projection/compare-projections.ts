import type { Cents } from '../../foundation/cents.js';
import type { IsoDate } from '../../foundation/civil-date.js';
import { copied } from '../../foundation/copied.js';
import { noticeOfYears } from '../../foundation/counted-notices.js';
import type { Notice } from '../../foundation/issue.js';
import { notComparable } from '../../foundation/notices/subsidies.js';
import type { Standing } from '../../law/parameter.js';
import type { SourceDocument } from '../../law/source.js';
import type { AssumptionId } from './assumptions.js';
import type { Projection, ProjectionLine } from './projection.js';
import { requireProjection } from './require-projection.js';
import { talliesBy, tally } from './tally.js';

/** Amounts of each standing, and all of them together under their own name. */
export interface StandingAmounts {
  /** Of what a text or an official statement applies, in whole cents. */
  readonly inForceCents: Cents;
  /** Of what an authority promised, in whole cents. */
  readonly announcedCents: Cents;
  /** Of what is inferred, or supposed by the caller, in whole cents. */
  readonly assumedCents: Cents;
  /** The three together: of unequal standing, which a quotation must say. */
  readonly allCents: Cents;
}

/** The amounts of two projections, and what the second has more than the first (less, when negative). */
export interface AmountDifference {
  /** Amounts of the projection of reference. */
  readonly a: StandingAmounts;
  /** Amounts of the other one. */
  readonly b: StandingAmounts;
  /** `b - a`. */
  readonly difference: StandingAmounts;
}

/** What the amounts of a year and standing rest on, on one side: a state of a parameter. */
export interface ComparedRead {
  /** Projection that reads it. */
  readonly side: 'a' | 'b';
  /** Year of the amounts. */
  readonly year: number;
  /** Standing of the amounts. */
  readonly standing: Standing;
  /** Identifier of the parameter. */
  readonly parameterId: string;
  /** First day of the state. */
  readonly from: IsoDate;
  /** Where it was read. */
  readonly source: SourceDocument;
}

/** The report of {@link compareProjections}. */
export interface ProjectionComparison {
  /** What this report is, and its version. */
  readonly format: 'france-services/projection-comparison@1';
  /** Over the comparable years alone. */
  readonly totals: AmountDifference;
  /** Years that both projections cover with a known amount. */
  readonly byYear: readonly (AmountDifference & {
    /** The year. */
    readonly year: number;
  })[];
  /** Over the comparable years alone, in the order of the codes. */
  readonly byDepartement: readonly (AmountDifference & {
    /** Code of the département. */
    readonly departement: string;
  })[];
  /** Years that only one projection covers, or whose amount one of them does not know. */
  readonly notComparable: readonly number[];
  /** The states of the parameters that the lines of the comparable years rest on. */
  readonly reads: readonly ComparedRead[];
  /** What is supposed in one projection alone. */
  readonly assumptions: {
    /** In the projection of reference. */
    readonly onlyA: readonly AssumptionId[];
    /** In the other one. */
    readonly onlyB: readonly AssumptionId[];
  };
  /** What a reader of the comparison must know. */
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
  const knownInA = knownYears(a);
  const knownInB = knownYears(b);
  const years = [...knownInA].filter((year) => knownInB.has(year));
  const covered = [...a.byYear, ...b.byYear].map(({ year }) => year).sort((one, other) => one - other);
  const apart = [...new Set(covered)].filter((year) => !years.includes(year));
  const comparable = ({ year }: ProjectionLine): boolean => years.includes(year);
  const [linesA, linesB] = [a.lines.filter(comparable), b.lines.filter(comparable)];
  const departements = [...new Set([...linesA, ...linesB].map(({ departement }) => departement))].sort();
  return {
    format: 'france-services/projection-comparison@1',
    totals: differenceOf(amountsOf(tally(linesA, [])), amountsOf(tally(linesB, []))),
    byYear: differencesBy(linesA, linesB, (line) => line.year, years).map(([year, each]) => ({ year, ...each })),
    byDepartement: differencesBy(linesA, linesB, (line) => line.departement, departements).map(
      ([departement, each]) => ({ departement, ...each }),
    ),
    notComparable: apart,
    reads: [...readsOf('a', a, linesA), ...readsOf('b', b, linesB)],
    assumptions: { onlyA: onlyIn(a, b), onlyB: onlyIn(b, a) },
    notices: noticeOfYears(notComparable, apart),
  };
}

const knownYears = ({ byYear }: Projection): Set<number> =>
  new Set(byYear.filter(({ amount }) => amount === 'known').map(({ year }) => year));

/** Each state of a parameter once for each year and standing that rests on it, in the order of the lines. */
function readsOf(side: 'a' | 'b', { amounts }: Projection, lines: readonly ProjectionLine[]): ComparedRead[] {
  const seen = new Set<string>();
  return lines.flatMap(({ year, standing, amountIndex }) => {
    const read = amountIndex === null ? undefined : amounts[amountIndex];
    const key = [year, standing, amountIndex].join();
    if (!read || seen.has(key)) return [];
    seen.add(key);
    const { parameterId, from, source } = read;
    return [{ side, year, standing, parameterId, from, source: copied(source) }];
  });
}

function differencesBy<K extends string | number>(
  linesA: readonly ProjectionLine[],
  linesB: readonly ProjectionLine[],
  keyOf: (line: Pick<ProjectionLine, 'year' | 'departement'>) => K,
  keys: readonly K[],
): (readonly [K, AmountDifference])[] {
  const ofB = new Map(talliesBy(linesB, [], keyOf, keys));
  return talliesBy(linesA, [], keyOf, keys).map(([key, totals]) => [
    key,
    differenceOf(amountsOf(totals), amountsOf(ofB.get(key) ?? tally([], []))),
  ]);
}

const differenceOf = (a: StandingAmounts, b: StandingAmounts): AmountDifference => ({
  a,
  b,
  difference: {
    inForceCents: b.inForceCents - a.inForceCents,
    announcedCents: b.announcedCents - a.announcedCents,
    assumedCents: b.assumedCents - a.assumedCents,
    allCents: b.allCents - a.allCents,
  },
});

function amountsOf({ totals: { inForce, announced, assumed } }: Pick<Projection, 'totals'>): StandingAmounts {
  const [inForceCents, announcedCents, assumedCents] = [
    inForce.amountCents,
    announced.amountCents,
    assumed.amountCents,
  ];
  return { inForceCents, announcedCents, assumedCents, allCents: inForceCents + announcedCents + assumedCents };
}

const onlyIn = (one: Projection, other: Projection): AssumptionId[] =>
  one.assumptions.map(({ id }) => id).filter((id) => !other.assumptions.some((each) => each.id === id));
