import type { Cents } from '../../foundation/cents.js';
import type { IsoDate } from '../../foundation/civil-date.js';
import type { Issue, Notice } from '../../foundation/issue.js';
import type { LocalizedText } from '../../foundation/text.js';
import type { Dispute, Standing } from '../../law/parameter.js';
import type { SourceDocument } from '../../law/source.js';
import type { AssumptionId, ProjectionAssumptions } from './assumptions.js';
import type { Funder } from '../funder.js';
import type { ProjectedStructure } from './projected-structure.js';

/** What {@link projectSubsidies} is asked. */
export interface ProjectionRequest {
  /** Principals and antennes; any `Structure` will do. */
  readonly structures: readonly ProjectedStructure[];
  /** First and last years, included. */
  readonly from: number;
  readonly to: number;
  /** Day on which the question is asked: the list is read as it stands that day. */
  readonly asOf: IsoDate;
  /** Answer with the amounts that one could know on that day, to audit an old projection; absent: all of them. */
  readonly knownOn?: IsoDate;
  readonly assumptions?: ProjectionAssumptions;
}

/** What a structure receives from a funder in a year. */
export interface ProjectionLine {
  readonly structureId: string;
  readonly departement: string;
  readonly year: number;
  /** `subsidy`: the annual operating subsidy; `frr-bonus`: the territorial bonus. */
  readonly item: 'subsidy' | 'frr-bonus';
  readonly funder: Funder;
  readonly amountCents: Cents;
  /** The amount while what is unknown (funding, pro-rata rule, host, dispute) is read at its lowest and highest. */
  readonly atLeastCents: Cents;
  readonly atMostCents: Cents;
  readonly standing: Standing;
  /** The parameter that gives the annual amount, `null` when the caller gave it. */
  readonly parameterId: string | null;
  /** First day of the state of the parameter that was read. */
  readonly from: IsoDate;
  /** What was supposed, by the projection or by the caller. */
  readonly assumptions: readonly AssumptionId[];
  /** Days of the year that the label covers, out of the days of the year. */
  readonly labelledDays: number;
  readonly yearDays: number;
}

/**
 * Why a structure has no amount in a year. `not-funded`: it was said; `antenne`: no subsidy of its own is supposed;
 * `amount-unknown`: no source gives the amount of the year (2027; La Poste's houses after 2022); `amount-not-yet`: the
 * year precedes the subsidy; `publication-unknown`: whether one could know the amount on `knownOn` is not known;
 * `label-date-unknown`: the structure may or may not bear the label that year;
 * `frr-perimeter-unknown`, `frr-host-unknown`: the bonus may or may not be due.
 */
export type NoAmountReason =
  | 'not-funded'
  | 'antenne'
  | 'amount-unknown'
  | 'amount-not-yet'
  | 'publication-unknown'
  | 'label-date-unknown'
  | 'frr-perimeter-unknown'
  | 'frr-host-unknown';

/** A structure and a year without an amount. */
export interface WithoutAmount {
  readonly structureId: string;
  readonly departement: string;
  readonly year: number;
  readonly item: 'subsidy' | 'frr-bonus';
  readonly reason: NoAmountReason;
  /** The standing of the bound; `null` when nothing bounds the amount. */
  readonly standing: Standing | null;
  /** What the structure receives at most; `null` when nothing bounds it. */
  readonly atMostCents: Cents | null;
  readonly assumptions: readonly AssumptionId[];
}

/** One value for each standing: amounts of different standing are never added in silence. */
export interface ByStanding<T> {
  readonly inForce: T;
  readonly announced: T;
  readonly assumed: T;
}

/** A sum of lines. */
export interface Total {
  readonly amountCents: Cents;
  /** Number of lines added. */
  readonly lines: number;
}

/** The lowest and highest values of a sum, while what is unknown is unknown. Amounts without any bound are not in it. */
export interface Bounds {
  readonly atLeastCents: Cents;
  readonly atMostCents: Cents;
}

/** Totals of a part of the projection. */
export interface Totals {
  readonly totals: ByStanding<Total>;
  readonly bounds: ByStanding<Bounds>;
  /** Structures with at least one line. */
  readonly structures: number;
}

/** Totals of a year. */
export interface YearTotals extends Totals {
  readonly year: number;
  /** Whether the ordinary amount of the year is known, in the schedule or by the caller's assumption. */
  readonly amount: 'known' | 'not-yet' | 'unknown' | 'publication-unknown';
}

/** Totals of a département, all years together. */
export interface DepartementTotals extends Totals {
  readonly departement: string;
}

/** Something supposed, and how much of the projection it touches. */
export interface UsedAssumption {
  readonly id: AssumptionId;
  readonly by: 'projection' | 'caller';
  readonly text: LocalizedText;
  /** Number of lines, and of structures and years without an amount, that it touches. */
  readonly touched: number;
}

/** A state of a parameter that the projection reads, as `parameterId` and `from` of the lines name it. */
export interface AmountRead {
  readonly parameterId: string;
  readonly label: LocalizedText;
  readonly from: IsoDate;
  readonly until?: IsoDate;
  readonly euros: number;
  readonly standing: Standing;
  readonly source: SourceDocument;
  readonly disputedBy?: readonly Dispute<number>[];
}

/** The report of {@link projectSubsidies}. */
export interface Projection extends Totals {
  readonly format: 'france-services/projection@1';
  readonly asOf: IsoDate;
  readonly knownOn?: IsoDate;
  readonly from: number;
  readonly to: number;
  /** One per structure, year, item and funder: years in order, structures as given. */
  readonly lines: readonly ProjectionLine[];
  /** Every labelled structure and year that has no line, with the reason. */
  readonly withoutAmount: readonly WithoutAmount[];
  readonly byYear: readonly YearTotals[];
  /** Départements in the order of their codes. */
  readonly byDepartement: readonly DepartementTotals[];
  readonly assumptions: readonly UsedAssumption[];
  /** The states of the parameters in the years projected, with their sources: the lines name them. */
  readonly amounts: readonly AmountRead[];
  /** Structures left out and assumptions ignored, because they are wrong. */
  readonly issues: readonly Issue[];
  readonly notices: readonly Notice[];
}
