import { text } from '../foundation/text.js';
import { against, since, type DatedEntry } from '../law/parameter.js';
import {
  COHESION_2020,
  MINISTER_RURAL_ACCESS,
  RELEASE_34_PLACES,
  SENATE_2024,
  SENATE_2025,
  TWELVE_OPERATORS,
} from '../law/sources.js';

/** `core`: required for the label; `associated`: beside the national base, not required. */
export type OperatorBase = 'core' | 'associated';

/** Place of an operator: in the base, or, in a reading that differs, `outside` it. */
export type BaseReading = OperatorBase | 'outside';

/** The place of an operator in the national base, by date; the first entry is its entry into the base. */
export type Place = readonly [DatedEntry<BaseReading>, ...DatedEntry<BaseReading>[]];

const REVIEWED = { reviewedOn: '2026-11-24' } as const;

/** In the base since its beginning. */
export const NINE: Place = [since<BaseReading>('2020-01-01', 'core', COHESION_2020, { reviewedOn: '2026-11-22' })];

/** In 2024 a minister says of both newcomers that they arrive before the end of the year. */
export const ELEVEN: Place = [
  since<BaseReading>('2024-01-01', 'core', SENATE_2024, {
    ...REVIEWED,
    disputedBy: [
      against<BaseReading>(
        'outside',
        MINISTER_RURAL_ACCESS,
        text(
          "Selon la ministre, le 27 février 2024, la DGEC et l'Anah « arriveront avant la fin de l'année » dans presque toutes les structures.",
          'According to the minister, on 27 February 2024, DGEC and Anah will come to almost all the structures before the end of the year.',
        ),
      ),
    ],
  }),
  since<BaseReading>('2025-01-01', 'core', SENATE_2024, REVIEWED),
];

const WITHOUT_URSSAF = {
  ...REVIEWED,
  standing: 'assumed' as const,
  disputedBy: [
    against<BaseReading>(
      'outside',
      SENATE_2025,
      text(
        'Le Sénat, en novembre 2025, écrit encore « socle minimal de onze » : l’Urssaf n’y figurerait pas.',
        'In November 2025 the Senate still writes "socle minimal de onze" (a minimum base of eleven): Urssaf would not be part of it.',
      ),
    ),
  ],
};

/** The twelfth operator "à compter de 2025", and the list of twelve of November 2025; the day, 1 January, is assumed. */
export const TWELVE: Place = [
  // Known by the end of 2024: the release speaks of 2025 in the future.
  since<BaseReading>('2025-01-01', 'core', RELEASE_34_PLACES, { ...WITHOUT_URSSAF, publishedBy: '2024-12-31' }),
  since<BaseReading>('2025-11-26', 'core', TWELVE_OPERATORS, WITHOUT_URSSAF),
];

/** Named by the Senate as joining; absent from every list of twelve. */
export const ASSOCIATED: Place = [
  since<BaseReading>('2025-01-01', 'associated', SENATE_2025, { ...REVIEWED, standing: 'announced' }),
];
