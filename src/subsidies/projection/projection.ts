import type { Cents } from '../../foundation/cents.js';
import type { IsoDate } from '../../foundation/civil-date.js';
import type { Issue, Notice } from '../../foundation/issue.js';
import type { LocalizedText } from '../../foundation/text.js';
import type { Dispute, Standing } from '../../law/parameter.js';
import type { SourceDocument } from '../../law/source.js';
import type { Funder } from '../funder.js';
import type { AssumptionId, ProjectionAssumptions } from './assumptions.js';
import type { ProjectedStructure } from './projected-structure.js';

/** What {@link projectSubsidies} is asked. */
export interface ProjectionRequest {
  /** Principals and antennes; any `Structure` will do. */
  readonly structures: readonly ProjectedStructure[];
  /** First year. */
  readonly from: number;
  /** Last year, included; at most 100 years in all. */
  readonly to: number;
  /** Day on which the question is asked: the list is read as it stands that day. */
  readonly asOf: IsoDate;
  /** Answer with the amounts that one could know on that day, to audit an old projection; absent: all of them. */
  readonly knownOn?: IsoDate | undefined;
  /** What is supposed where the sources are silent; absent: nothing beside what the projection itself supposes. */
  readonly assumptions?: ProjectionAssumptions | undefined;
}

/** What is paid. `subsidy`: the annual operating subsidy; `frr-bonus`: the territorial bonus. */
export type ProjectionItem = 'subsidy' | 'frr-bonus';

/** What a structure receives from a funder in a year. */
export interface ProjectionLine {
  /** Identifier of the structure. */
  readonly structureId: string;
  /** Code of the département served. */
  readonly departement: string;
  /** Year that the amount is for. */
  readonly year: number;
  /** What is paid. */
  readonly item: ProjectionItem;
  /** Who pays. */
  readonly funder: Funder;
  /** The amount, in whole cents. */
  readonly amountCents: Cents;
  /** The amount while what is unknown (funding, pro-rata rule, host, dispute) is read at its lowest. */
  readonly atLeastCents: Cents;
  /** The same at its highest. */
  readonly atMostCents: Cents;
  /** How firm the amount is; `assumed` as soon as the caller supposed something of it. */
  readonly standing: Standing;
  /** Which of the `amounts` of the projection it rests on, by its index; `null` when the caller gave the annual amount. */
  readonly amountIndex: number | null;
  /** What was supposed, by the projection or by the caller. */
  readonly assumptions: readonly AssumptionId[];
  /** Days of the year that the label covers. */
  readonly labelledDays: number;
  /** Days of the year: 365 or 366. */
  readonly yearDays: number;
}

/**
 * Why a structure has no amount in a year. `not-funded`: its `funding` says so; `antenne`: no subsidy of its own is
 * supposed; `amount-unknown`: no source gives the amount of the year (La Poste's houses after 2022); `amount-not-yet`:
 * the year precedes the subsidy; `publication-unknown`: whether one could know the amount on `knownOn` is not known;
 * `label-date-unknown`: the structure may or may not hold the label that year; `frr-perimeter-unknown`,
 * `frr-host-unknown`: the bonus may or may not be due.
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
  /** Identifier of the structure. */
  readonly structureId: string;
  /** Code of the département served. */
  readonly departement: string;
  /** Year without an amount. */
  readonly year: number;
  /** What has no amount. */
  readonly item: ProjectionItem;
  /** Why. */
  readonly reason: NoAmountReason;
  /** How firm the bound is; `null` when nothing bounds the amount, or when nothing is due. */
  readonly standing: Standing | null;
  /** What the structure receives at most, in whole cents; `null` when nothing bounds it. */
  readonly atMostCents: Cents | null;
  /** What was supposed, by the projection or by the caller. */
  readonly assumptions: readonly AssumptionId[];
}

/** One value for each standing: amounts of different standing are never added in silence. */
export interface ByStanding<T> {
  /** Of what a text or an official statement applies. */
  readonly inForce: T;
  /** Of what an authority promised. */
  readonly announced: T;
  /** Of what is inferred, or supposed by the caller. */
  readonly assumed: T;
}

/** A sum of lines. */
export interface LineTotal {
  /** The sum, in whole cents. */
  readonly amountCents: Cents;
  /** Number of lines added. */
  readonly lines: number;
}

/** The lowest and highest values of a sum, while what is unknown is unknown. Amounts without any bound are not in it. */
export interface AmountRange {
  /** The lowest, in whole cents. */
  readonly atLeastCents: Cents;
  /** The highest, in whole cents. */
  readonly atMostCents: Cents;
}

/** Totals of a projection, or of a part of it. */
export interface ProjectionTotals {
  /** Sums of the lines of each standing. */
  readonly totals: ByStanding<LineTotal>;
  /** Bounds of those sums, with what has no amount and may be due. */
  readonly bounds: ByStanding<AmountRange>;
  /** Number of structures with at least one line. */
  readonly structures: number;
}

/** Totals of a year. */
export interface YearTotals extends ProjectionTotals {
  /** The year. */
  readonly year: number;
  /** Whether the ordinary amount of the year is known, in the schedule or by the caller's assumption. */
  readonly amount: 'known' | 'not-yet' | 'unknown' | 'publication-unknown';
}

/** Totals of a département, all years together. */
export interface DepartementTotals extends ProjectionTotals {
  /** Code of the département. */
  readonly departement: string;
}

/** Something supposed, and how much of the projection it touches. */
export interface UsedAssumption {
  /** Its name: that of the option when the caller supposes it. */
  readonly id: AssumptionId;
  /** Who supposes it. */
  readonly by: 'projection' | 'caller';
  /** What is supposed, in a sentence. */
  readonly text: LocalizedText;
  /** Number of lines, and of structures and years without an amount, that it touches. */
  readonly touched: number;
}

/** A state of a parameter that the projection reads: lines name it by its index. */
export interface AmountRead {
  /** Identifier of the parameter. */
  readonly parameterId: string;
  /** What the parameter is, in words. */
  readonly label: LocalizedText;
  /** First day of the state. */
  readonly from: IsoDate;
  /** Last day of the state; absent when no end is known. */
  readonly until?: IsoDate;
  /** Annual amount of a structure, in euros. */
  readonly euros: number;
  /** How firm it is. */
  readonly standing: Standing;
  /** Where it was read. */
  readonly source: SourceDocument;
  /** Other readings that one could know; absent when there is none. */
  readonly disputedBy?: readonly Dispute<number>[];
}

/** The report of {@link projectSubsidies}. */
export interface Projection extends ProjectionTotals {
  /** What this report is, and its version. */
  readonly format: 'france-services/projection@1';
  /** Day of the question. */
  readonly asOf: IsoDate;
  /** Day of the knowledge of the amounts; absent: all that is known. */
  readonly knownOn?: IsoDate;
  /** First year. */
  readonly from: number;
  /** Last year, included. */
  readonly to: number;
  /** One per structure, year, item and funder: years in order, structures in that of the request. */
  readonly lines: readonly ProjectionLine[];
  /** Every labelled structure and year that has no line, with the reason. */
  readonly withoutAmount: readonly WithoutAmount[];
  /** Every year asked, in order. */
  readonly byYear: readonly YearTotals[];
  /** Départements in the order of their codes. */
  readonly byDepartement: readonly DepartementTotals[];
  /** What is supposed: by the projection, where it touches something; by the caller, in any case. */
  readonly assumptions: readonly UsedAssumption[];
  /** The states of the parameters in the years projected, with their sources. */
  readonly amounts: readonly AmountRead[];
  /** Structures left out and assumptions ignored, because they are wrong. */
  readonly issues: readonly Issue[];
  /** What a reader of the amounts must know. */
  readonly notices: readonly Notice[];
}
