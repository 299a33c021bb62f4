import { defined } from '../foundation/defined.js';
import { frozen } from '../foundation/frozen.js';
import { text, type LocalizedText } from '../foundation/text.js';
import type { SourceDocument } from '../law/source.js';
import {
  APF_2019,
  BUS_CALLS,
  COHESION_2020,
  COUNCIL_OF_MINISTERS,
  DEPUTY_ON_2020,
  ECOLOVIBE,
  GERS_2023,
  HAUTE_SAONE_2022,
  HAUTE_VIENNE_2023,
  LOCALTIS_2022,
  LOCALTIS_2024,
  MINISTER_2021,
  MINISTER_2022,
  MINISTER_OCTOBER_2022,
  MINISTERS_2025,
  RELEASE_34_PLACES,
  SENATE_AMENDMENT_2026,
} from '../law/sources.js';

/** What a published figure counts. */
export const FIGURE_MEASURES = {
  structures: text('structures labellisées, antennes non comprises', 'labelled structures, antennes not included'),
  'structures-opened': text('structures ouvertes depuis janvier 2020', 'structures opened since January 2020'),
  'sites-antennes-included': text('espaces, antennes comprises', 'sites, antennes included'),
  requests: text('accompagnements de janvier au mois indiqué', 'requests handled from January to the month stated'),
  'visits-of-the-coordinator': text("visites de l'animateur en un an", 'visits by the coordinator in a year'),
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
  /** What it counts. */
  readonly measure: FigureMeasure;
  /** What it counts, in words. */
  readonly definition: LocalizedText;
  /** `FR` for the whole country, or the code of a département. */
  readonly territory: string;
  /** Day that the figure is about; a month or a year when the day is not known. */
  readonly date: string;
  /** The figure, in the unit of its measure. */
  readonly value: number;
  /** How the source qualifies it; absent: as it is. */
  readonly qualifier?: 'more-than' | 'planned';
  /** Where it was read. */
  readonly source: SourceDocument;
}

type Row = readonly [
  measure: FigureMeasure,
  territory: string,
  date: string,
  value: number,
  source: SourceDocument,
  qualifier?: PublishedFigure['qualifier'],
];

const ROWS: readonly Row[] = [
  // Announced in advance; a minister confirms a first wave of 460 on 25 February 2020.
  ['structures', 'FR', '2020-01-01', 460, APF_2019],
  ['structures', 'FR', '2020-02', 534, COHESION_2020],
  ['structures', 'FR', '2020-10', 856, DEPUTY_ON_2020],
  // Stated on 13 January; the list dates some of these labels later in the month.
  ['structures', 'FR', '2021-01', 1_123, MINISTER_2021],
  ['structures', 'FR', '2021-09-27', 1_494, BUS_CALLS],
  // The month is inferred: on 26 January 2022 1 745 were opened, and 310 more labelled and about to open.
  ['structures', 'FR', '2022-01', 2_055, MINISTER_2022],
  ['structures', 'FR', '2022-04', 2_197, LOCALTIS_2022],
  ['structures', '32', '2022-04-20', 24, GERS_2023],
  ['structures', '70', '2022-12-19', 23, HAUTE_SAONE_2022],
  ['structures', 'FR', '2023-03', 2_600, HAUTE_VIENNE_2023, 'more-than'],
  ['structures', '87', '2023-03-24', 22, HAUTE_VIENNE_2023],
  ['structures', 'FR', '2025-09-01', 2_804, SENATE_AMENDMENT_2026],
  ['structures', 'FR', '2025-11-21', 2_865, MINISTERS_2025],
  ['structures', 'FR', '2027', 3_000, MINISTERS_2025, 'planned'],
  ['structures-opened', 'FR', '2022-01-26', 1_745, COUNCIL_OF_MINISTERS],
  // The year is that of another reader of the same report: "fin 2023" (ecolovibe.eelv.fr).
  ['sites-antennes-included', 'FR', '2023', 2_840, LOCALTIS_2024, 'more-than'],
  ['requests', '32', '2023-08', 38_792, GERS_2023],
  ['visits-of-the-coordinator', '87', '2023-03-24', 34, HAUTE_VIENNE_2023],
  ['population-within-20-minutes', 'FR', '2022-10-26', 92, MINISTER_OCTOBER_2022],
  // The Cour des comptes, whose report of 2024 is about the years 2020 to 2023.
  ['population-within-20-minutes', 'FR', '2024', 95, ECOLOVIBE],
  ['population-within-20-minutes', 'FR', '2024-11', 99.4, RELEASE_34_PLACES],
  ['population-within-20-minutes', 'FR', '2025-11-21', 99.7, MINISTERS_2025],
  // In the same words as the 2 055 structures.
  ['population-within-30-minutes', 'FR', '2022-01', 95, MINISTER_2022],
  ['population-within-30-minutes', 'FR', '2022-10-26', 99, MINISTER_OCTOBER_2022],
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
    ([each, territory, date, value, source, qualifier]) =>
      frozen({
        measure: each,
        definition: FIGURE_MEASURES[each],
        territory,
        date,
        value,
        ...defined({ qualifier }),
        source,
      }),
  );
