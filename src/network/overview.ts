import type { AccessCoverage } from '../access/coverage.js';
import type { IsoDate } from '../foundation/civil-date.js';
import type { Issue, Notice } from '../foundation/issue.js';
import type { Structure } from '../structures/structure.js';
import type { ProjectionAssumptions } from '../subsidies/projection/assumptions.js';
import type { Projection } from '../subsidies/projection/projection.js';
import type { ActivityGrowth } from './activity-growth.js';
import type { CantonCoverage } from './canton-coverage.js';
import type { CantonCounts } from './canton.js';
import type { CoordinationReview } from './coordination-review.js';

/** What {@link departementOverview} is asked. */
export interface OverviewRequest {
  /** Code of the département: `23`, `2A`, `971`. */
  readonly departement: string;
  /** The structures of the département; those of others are left aside. */
  readonly structures: readonly Structure[];
  /** Day of the question. */
  readonly asOf: IsoDate;
  /** The years of the subsidies; absent: the year of `asOf`. */
  readonly years?:
    | {
        /** First year. */
        readonly from: number;
        /** Last year, included. */
        readonly to: number;
      }
    | undefined;
  /** What is supposed of the subsidies, as for `projectSubsidies`. */
  readonly assumptions?: ProjectionAssumptions | undefined;
  /** Coverage of the département, or of more, in groups by département. */
  readonly access?: AccessCoverage | undefined;
  /** Coverage of its cantons. */
  readonly cantons?: CantonCoverage | undefined;
  /** Growth of its activity. */
  readonly activity?: ActivityGrowth | undefined;
  /** Review of its coordination. */
  readonly coordination?: CoordinationReview | undefined;
}

/** Principals and antennes, which are different counts: "structures" are principals, "sites" are both. */
export interface SiteCounts {
  /** Structures of their own. */
  readonly principals: number;
  /** Their antennes. */
  readonly antennes: number;
  /** Sites: principals and antennes. */
  readonly total: number;
}

/** Number of structures by host; antennes follow their principal and are not counted. */
export interface HostCount {
  /** What kind of body the host is; `unknown`: the list does not say who it is. */
  readonly kind: NonNullable<Structure['host']>['kind'] | 'unknown';
  /** Number of principals. */
  readonly principals: number;
}

/** Sites by what their published timetable says. */
export interface HoursCounts {
  /** It says something of every day. */
  readonly known: number;
  /** It says something of some days. */
  readonly partlyKnown: number;
  /** It is not published. */
  readonly unknown: number;
}

/** The label dates of some sites. */
export interface LabelDatesKnown {
  /** The first one; `null` when none is known. */
  readonly first: IsoDate | null;
  /** The last one; `null` when none is known. */
  readonly last: IsoDate | null;
  /** Number of sites without a label date. */
  readonly unknown: number;
}

/** Principals by what is known of their annual subsidy. */
export interface FundingCounts {
  /** It is paid. */
  readonly funded: number;
  /** It is not paid. */
  readonly notFunded: number;
  /** Nothing says so. */
  readonly unknown: number;
}

/** Structures of the list whose label did not hold on the day. */
export interface LabelsNotCurrent {
  /** It had ended. */
  readonly ended: number;
  /** It had not begun. */
  readonly upcoming: number;
}

/** The report of {@link departementOverview}. */
export interface DepartementOverview {
  /** What this report is, and its version. */
  readonly format: 'france-services/departement-overview@1';
  /** Code of the département. */
  readonly departement: string;
  /** Day of the question. */
  readonly asOf: IsoDate;
  /** Labels held on the day. */
  readonly sites: SiteCounts;
  /** The same by format. */
  readonly byFormat: Readonly<Record<Structure['format'], SiteCounts>>;
  /** Labels that had ended, or had not begun, on the day: in no other count. */
  readonly notCurrent: LabelsNotCurrent;
  /** Number of communes with at least one structure or antenne. */
  readonly communes: number;
  /** From the most frequent; those that are unknown last. */
  readonly hosts: readonly HostCount[];
  /** What is known of the hours of the sites. */
  readonly hours: HoursCounts;
  /** What is known of the label dates of the sites. */
  readonly labels: LabelDatesKnown;
  /** What is known of the funding of the principals. */
  readonly funding: FundingCounts;
  /** All the structures of the list, whatever their label on the day, over the years asked. */
  readonly subsidies: Pick<Projection, 'from' | 'to' | 'totals' | 'bounds' | 'byYear' | 'assumptions' | 'amounts'>;
  /** Shares from 0 to 1, as bounds; absent when no coverage of the département was given. */
  readonly access?: Pick<
    AccessCoverage,
    'cutoffMinutes' | 'inclusive' | 'method' | 'model' | 'atLeast' | 'atMost' | 'total'
  >;
  /** Cantons by whether they have a structure; absent when no coverage was given. */
  readonly cantons?: CantonCounts;
  /** Requests of a period and of the year before; absent when no growth was given, or when its figures were refused. */
  readonly activity?: Pick<ActivityGrowth, 'current' | 'previous' | 'increase' | 'percent'>;
  /** Missions and visits of the coordinator; absent when no review was given. */
  readonly coordination?: Pick<CoordinationReview, 'year' | 'missionsDone' | 'missionsUnknown' | 'visits'>;
  /** What the overview does not know, each with a number where there is one. */
  readonly unknown: readonly Notice[];
  /** What is wrong in the list or in the assumptions. */
  readonly issues: readonly Issue[];
  /** What a reader of the overview must know. */
  readonly notices: readonly Notice[];
}
