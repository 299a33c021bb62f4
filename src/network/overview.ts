import type { AccessCoverage } from '../access/coverage.js';
import type { Issue, Notice } from '../foundation/issue.js';
import type { IsoDate } from '../foundation/civil-date.js';
import type { ProjectionAssumptions } from '../subsidies/projection/assumptions.js';
import type { Projection } from '../subsidies/projection/projection.js';
import type { Structure } from '../structures/structure.js';
import type { ActivityGrowth } from './activity-growth.js';
import type { CoordinationReview } from './coordination-review.js';
import type { CantonCoverage } from './canton-coverage.js';
import type { CantonCounts } from './canton.js';

/** What {@link departementOverview} is asked. */
export interface OverviewRequest {
  /** Code of the département: `23`, `2A`, `971`. */
  readonly departement: string;
  /** The structures of the département; those of others are left aside. */
  readonly structures: readonly Structure[];
  /** Day of the question. */
  readonly asOf: IsoDate;
  /** Years of the subsidies; absent: the year of `asOf`. */
  readonly years?: { readonly from: number; readonly to: number };
  /** What is supposed of the subsidies, as for `projectSubsidies`. */
  readonly assumptions?: ProjectionAssumptions;
  /** Coverage of the département, or of more, in groups by département. */
  readonly access?: AccessCoverage;
  readonly cantons?: CantonCoverage;
  readonly activity?: ActivityGrowth;
  readonly coordination?: CoordinationReview;
}

/** Principals and antennes, which are different counts: "structures" are principals, "spaces" are both. */
export interface SiteCounts {
  readonly principals: number;
  readonly antennes: number;
  readonly spaces: number;
}

/** Number of structures by host; antennes follow their principal and are not counted. */
export interface HostCount {
  /** `unknown`: the list does not say who carries. */
  readonly kind: NonNullable<Structure['host']>['kind'] | 'unknown';
  readonly principals: number;
}

/** The report of {@link departementOverview}. */
export interface DepartementOverview {
  readonly format: 'france-services/departement-overview@1';
  readonly departement: string;
  readonly asOf: IsoDate;
  /** Labels borne on the day. */
  readonly sites: SiteCounts;
  readonly byFormat: Readonly<Record<Structure['format'], SiteCounts>>;
  /** Structures of the list whose label had ended, or had not begun, on the day: in no other count. */
  readonly notCurrent: { readonly ended: number; readonly upcoming: number };
  /** Number of communes with at least one structure or antenne. */
  readonly communes: number;
  /** From the most frequent; those that are unknown last. */
  readonly hosts: readonly HostCount[];
  /** Spaces by what their published timetable says: every day, some days, or nothing. */
  readonly hours: { readonly known: number; readonly partlyKnown: number; readonly unknown: number };
  /** First and last label dates of the spaces; `null` when none is known. */
  readonly labels: { readonly first: IsoDate | null; readonly last: IsoDate | null; readonly unknown: number };
  /** Principals by what is said of their annual subsidy. */
  readonly funding: { readonly funded: number; readonly notFunded: number; readonly unknown: number };
  /** All the structures of the list, whatever their label on the day, over the years asked. */
  readonly subsidies: Pick<Projection, 'from' | 'to' | 'totals' | 'bounds' | 'byYear' | 'assumptions' | 'amounts'>;
  /** Shares from 0 to 1, as bounds; absent when no coverage was given. */
  readonly access?: Pick<
    AccessCoverage,
    'cutoffMinutes' | 'inclusive' | 'method' | 'model' | 'atLeast' | 'atMost' | 'total'
  >;
  readonly cantons?: CantonCounts;
  readonly activity?: Pick<ActivityGrowth, 'current' | 'previous' | 'increase' | 'percent'>;
  readonly coordination?: Pick<CoordinationReview, 'year' | 'missionsDone' | 'missionsUnknown' | 'visits'>;
  /** What the overview does not know, each with a number where there is one. */
  readonly unknown: readonly Notice[];
  readonly issues: readonly Issue[];
  readonly notices: readonly Notice[];
}
