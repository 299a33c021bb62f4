import { requireMembers } from '../../foundation/argument.js';
import type { IsoDate } from '../../foundation/civil-date.js';
import type { ActivityGrowth } from '../../network/activity-growth.js';
import type { CantonReason, CantonStatus } from '../../network/canton.js';
import type { CantonCoverage } from '../../network/canton-coverage.js';
import type { CoordinationReview } from '../../network/coordination-review.js';
import type { LabelsOverTime } from '../../network/labels-over-time.js';
import type { FigureMeasure } from '../../network/published-figures.js';
import { joined } from './cells.js';

/** A canton of a coverage as a flat row. */
export interface CantonCoverageRow {
  /** Code of the canton. */
  readonly code: string;
  /** Name of the canton; `null` when unknown. */
  readonly name: string | null;
  /** Whether it has a structure. */
  readonly status: CantonStatus;
  /** Why the status is unknown; `null` when it is known. */
  readonly reason: CantonReason | null;
  /** Whether it holds a priority urban district (QPV); `null` when unknown. */
  readonly inQpv: boolean | null;
  /** Number of principals; `null` when unknown. */
  readonly principals: number | null;
  /** Number of antennes; `null` when unknown. */
  readonly antennes: number | null;
  /** Identifiers of the structures, separated by `;`; `null` when there is none. */
  readonly structures: string | null;
}

/** One row for each canton. */
export const cantonRows = ({ cantons }: CantonCoverage): CantonCoverageRow[] =>
  requireMembers('report.cantons', cantons).map((canton) => ({
    code: canton.code,
    name: canton.name ?? null,
    status: canton.status,
    reason: canton.reason ?? null,
    inQpv: canton.inQpv ?? null,
    principals: canton.principals,
    antennes: canton.antennes,
    structures: joined(canton.structures),
  }));

/** The growth of an activity as a flat row; a figure that was refused is `null`. */
export interface ActivityGrowthRow {
  /** Requests of the period. */
  readonly current: number | null;
  /** Requests of the same months of the year before. */
  readonly previous: number | null;
  /** What the period has more than the year before. */
  readonly increase: number | null;
  /** `increase / previous`, as a share; `null` when the period before is zero. */
  readonly rate: number | null;
  /** The same in %, to two decimals. */
  readonly percent: number | null;
}

/** A single row. */
export const activityRows = ({ current, previous, increase, rate, percent }: ActivityGrowth): ActivityGrowthRow[] => [
  { current, previous, increase, rate, percent },
];

/** A mission of the departmental coordinator as a flat row. */
export interface CoordinationReviewRow {
  /** Year of the review. */
  readonly year: number;
  /** Identifier of the mission. */
  readonly mission: string;
  /** The mission in French. */
  readonly missionFr: string;
  /** The mission in English. */
  readonly missionEn: string;
  /** Whether it was done. */
  readonly status: CoordinationReview['missions'][number]['status'];
}

/** One row for each mission. */
export const coordinationRows = ({ year, missions }: CoordinationReview): CoordinationReviewRow[] =>
  requireMembers('report.missions', missions).map(({ id, fr, en, status }) => ({
    year,
    mission: id,
    missionFr: fr,
    missionEn: en,
    status,
  }));

/** A count of labels on a day, by the list or as it was published, as a flat row. */
export interface LabelsOverTimeRow {
  /** Day counted. */
  readonly date: IsoDate;
  /** Whether the list counts it, or a source published it. */
  readonly series: 'list' | 'published';
  /** What is counted. */
  readonly measure: FigureMeasure;
  /** The count. */
  readonly value: number;
  /** How the source qualifies a published figure; `null` when it does not. */
  readonly qualifier: string | null;
  /** Title of the source of a published figure; `null` when it is not known. */
  readonly source: string | null;
}

/** Two rows for each day of the list, structures and sites, then one for each published figure, at the day counted. */
export function labelRows({ counts, comparisons }: LabelsOverTime): LabelsOverTimeRow[] {
  const counted = (date: IsoDate, measure: FigureMeasure, value: number): LabelsOverTimeRow => ({
    date,
    series: 'list',
    measure,
    value,
    qualifier: null,
    source: null,
  });
  return [
    ...requireMembers('report.counts', counts).flatMap(({ date, principals, total }) => [
      counted(date, 'structures', principals),
      counted(date, 'sites-antennes-included', total),
    ]),
    ...requireMembers('report.comparisons', comparisons).map(({ figure, countedOn }): LabelsOverTimeRow => ({
      date: countedOn,
      series: 'published',
      measure: figure.measure,
      value: figure.value,
      qualifier: figure.qualifier ?? null,
      source: figure.source?.title ?? null,
    })),
  ];
}
