import type { ActivityGrowth } from '../../network/activity-growth.js';
import type { CoordinationReview } from '../../network/coordination-review.js';
import type { CantonStatus } from '../../network/canton.js';
import type { CantonCoverage } from '../../network/canton-coverage.js';
import type { LabelsOverTime } from '../../network/labels-over-time.js';
import type { PublishedFigure } from '../../network/published-figures.js';
import { joined } from './cells.js';

/** A canton of a coverage as a flat row. */
export interface CantonCoverageRow {
  readonly code: string;
  readonly name: string | null;
  readonly status: CantonStatus;
  readonly reasons: string | null;
  readonly inQpv: boolean | null;
  readonly principals: number | null;
  readonly antennes: number | null;
  /** Identifiers of the structures, separated by `;`. */
  readonly structures: string | null;
}

/** One row for each canton. */
export const cantonRows = ({ cantons }: CantonCoverage): CantonCoverageRow[] =>
  cantons.map(({ code, name, status, reasons, inQpv, principals, antennes, structures }) => ({
    code,
    name: name ?? null,
    status,
    reasons: reasons ?? null,
    inQpv: inQpv ?? null,
    principals,
    antennes,
    structures: joined(structures),
  }));

/** The growth of an activity as a flat row. */
export type ActivityGrowthRow = Pick<ActivityGrowth, 'current' | 'previous' | 'increase' | 'rate' | 'percent'>;

/** A single row. */
export const activityRows = ({ current, previous, increase, rate, percent }: ActivityGrowth): ActivityGrowthRow[] => [
  { current, previous, increase, rate, percent },
];

/** A mission of the departmental coordinator as a flat row. */
export interface CoordinationReviewRow {
  readonly year: number;
  readonly mission: string;
  readonly missionFr: string;
  readonly missionEn: string;
  readonly status: 'done' | 'not-done' | 'unknown';
}

/** One row for each mission. */
export const coordinationRows = ({ year, missions }: CoordinationReview): CoordinationReviewRow[] =>
  missions.map(({ id, fr, en, status }) => ({ year, mission: id, missionFr: fr, missionEn: en, status }));

/** A count of labels on a day, by the list or as it was published, as a flat row. */
export interface LabelsOverTimeRow {
  readonly date: string;
  readonly series: 'list' | 'published';
  readonly measure: PublishedFigure['measure'];
  readonly value: number;
  /** How the source qualifies the figure. */
  readonly qualifier: string | null;
  /** Title of the source of a published figure, when it is known. */
  readonly source: string | null;
}

/** Two rows for each day of the list, structures and sites, then one for each published figure, at the day counted. */
export function labelRows({ counts, comparisons }: LabelsOverTime): LabelsOverTimeRow[] {
  const counted = (date: string, measure: LabelsOverTimeRow['measure'], value: number): LabelsOverTimeRow => ({
    date,
    series: 'list',
    measure,
    value,
    qualifier: null,
    source: null,
  });
  return [
    ...counts.flatMap(({ date, principals, total }) => [
      counted(date, 'structures', principals),
      counted(date, 'sites-antennes-included', total),
    ]),
    ...comparisons.map(({ figure, countedOn }): LabelsOverTimeRow => ({
      date: countedOn,
      series: 'published',
      measure: figure.measure,
      value: figure.value,
      qualifier: figure.qualifier ?? null,
      source: figure.source?.title ?? null,
    })),
  ];
}
