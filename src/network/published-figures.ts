import { text, type LocalizedText } from '../foundation/text.js';
import type { SourceDocument } from '../law/source.js';
import { COHESION_2020 } from '../law/sources.js';
import { MINISTERS_2025 } from '../law/sources.js';
import { GERS_2023, HAUTE_VIENNE_2023 } from '../law/sources.js';
import { COURT_OF_AUDITORS_2024, HAUTE_SAONE_2022 } from '../law/sources.js';

/** What a published figure counts. */
export const FIGURE_MEASURES = {
  structures: text('structures labellisées, antennes non comprises', 'labelled structures, antennes not included'),
  'sites-antennes-included': text('espaces, antennes comprises', 'sites, antennes included'),
  requests: text('accompagnements de janvier au mois indiqué', 'requests from January to the month'),
  'visits-of-the-coordinator': text("visites de l'animateur en un an", 'visits of the coordinator in a year'),
  'population-within-20-minutes': text(
    'part de la population à moins de 20 minutes, en %',
    'share of the population within 20 minutes, in %',
  ),
  'population-within-30-minutes': text(
    'part de la population à moins de 30 minutes, en %',
    'share of the population within 30 minutes, in %',
  ),
} as const satisfies Readonly<Record<string, LocalizedText>>;

/** What a published figure counts. */
export type FigureMeasure = keyof typeof FIGURE_MEASURES;

/** A figure as it was published: to quote with its date, never an expected result. */
export interface PublishedFigure {
  readonly measure: FigureMeasure;
  /** In words. */
  readonly definition: LocalizedText;
  /** `FR` for the whole country, or the code of a département. */
  readonly territory: string;
  /** Day that the figure is about; a month or a year when the day is not known. */
  readonly date: string;
  readonly value: number;
  /** How the source qualifies it; absent: as it is. */
  readonly qualifier?: 'more-than' | 'about' | 'planned';
  /** `null` when the document in which it was read is not known. */
  readonly source: SourceDocument | null;
}

type Row = readonly [
  measure: FigureMeasure,
  territory: string,
  date: string,
  value: number,
  source: SourceDocument | null,
  qualifier?: PublishedFigure['qualifier'],
];

const ROWS: readonly Row[] = [
  ['structures', 'FR', '2020-01-01', 460, null],
  ['structures', 'FR', '2020-02', 534, COHESION_2020],
  ['structures', 'FR', '2020-09', 856, null],
  ['structures', 'FR', '2021-01', 1_123, null],
  ['structures', 'FR', '2021-09-27', 1_494, null],
  ['structures', 'FR', '2021-11', 1_745, null],
  ['structures', 'FR', '2022-01', 2_055, null],
  ['structures', 'FR', '2022-04', 2_197, null],
  ['structures', '32', '2022-04-20', 24, GERS_2023],
  ['structures', '70', '2022-12-19', 23, HAUTE_SAONE_2022],
  ['structures', 'FR', '2023-03', 2_600, HAUTE_VIENNE_2023, 'more-than'],
  ['structures', '87', '2023-03-24', 22, HAUTE_VIENNE_2023],
  ['sites-antennes-included', 'FR', '2023', 2_840, null],
  ['structures', 'FR', '2025-09-01', 2_804, null],
  ['structures', 'FR', '2025-11-21', 2_865, MINISTERS_2025],
  ['structures', 'FR', '2027', 3_000, null, 'planned'],
  ['requests', '32', '2023-08', 38_792, GERS_2023],
  ['visits-of-the-coordinator', '87', '2023-03-24', 34, HAUTE_VIENNE_2023],
  ['population-within-30-minutes', 'FR', '2022', 95, null],
  ['population-within-20-minutes', 'FR', '2022', 92, null],
  ['population-within-20-minutes', 'FR', '2022', 94, null],
  ['population-within-30-minutes', 'FR', '2024', 100, COURT_OF_AUDITORS_2024, 'about'],
  ['population-within-20-minutes', 'FR', '2024', 95, COURT_OF_AUDITORS_2024],
  ['population-within-20-minutes', 'FR', '2025-11-21', 99.7, MINISTERS_2025],
];

/**
 * Figures that were published on the network, with their dates and what they count: to quote, never to expect. A list of
 * structures read today does not give them back, since structures closed since are no longer in it, and indicators of
 * access follow methods of their own.
 *
 * @param measure - the figures of that measure; absent: all of them
 * @returns in the order of the dates within a territory and measure
 *
 * @example
 * ```ts
 * publishedFigures('structures').find((figure) => figure.date === '2020-02')?.value; // => 534
 * publishedFigures('sites-antennes-included').map((figure) => [figure.date, figure.value]); // => [['2023', 2840]]
 * ```
 */
export const publishedFigures = (measure?: FigureMeasure): PublishedFigure[] =>
  ROWS.filter(([each]) => measure === undefined || each === measure).map(
    ([each, territory, date, value, source, qualifier]) => ({
      measure: each,
      definition: FIGURE_MEASURES[each],
      territory,
      date,
      value,
      ...(qualifier === undefined ? {} : { qualifier }),
      source,
    }),
  );
