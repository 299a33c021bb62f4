import { text } from '../foundation/text.js';
import { against, parameter, year, years } from '../law/parameter.js';
import {
  AEF_2023,
  ASSEMBLY_AMENDMENT_2024,
  COHESION_2020,
  FUNDERS_ANSWER_2023,
  GERS_2023,
  MINISTER_ASSEMBLY,
  SENATE_AMENDMENT_2025,
  SENATE_AMENDMENT_2024,
} from '../law/sources.js';
import type { Funder, FunderShare } from './funder.js';

const share = (funder: Funder, euros: number): FunderShare => ({ funder, euros });

/**
 * Annual operating subsidy of a labelled structure, in euros. Each amount ends with its year: nothing is carried over,
 * and the years after the last entry are `unknown`. It is not the amount of structures hosted by La Poste: see
 * {@link postalSubsidy}. A Senate amendment of 30 November 2022 (II-1060) reads the increase to 35 000 euros as one of
 * 2022; every later document gives it to 2023.
 *
 * @example
 * ```ts
 * lookUp(annualSubsidy, '2021-06-01').value; // => 30000
 * lookUp(annualSubsidy, '2026-06-01').value; // => 50000
 * lookUp(annualSubsidy, '2019-12-31').kind; // => 'not-yet'
 * ```
 */
export const annualSubsidy = parameter<number>('annual-subsidy', 'EUR/year', {
  label: text(
    "Subvention annuelle de fonctionnement d'une structure labellisée",
    'Annual operating subsidy of a labelled structure',
  ),
  entries: [
    years(2020, 2022, 30_000, COHESION_2020, { reviewedOn: '2026-11-22' }),
    year(2023, 35_000, AEF_2023, { reviewedOn: '2026-11-24' }),
    year(2024, 40_000, MINISTER_ASSEMBLY, {
      // Said to the legislature that ended that day.
      publishedBy: '2024-06-09',
      reviewedOn: '2026-11-24',
      disputedBy: [
        against(
          35_000,
          ASSEMBLY_AMENDMENT_2024,
          text(
            "Un amendement déposé à l'Assemblée nationale indique 35 000 euros pour 2024.",
            'An amendment tabled in the National Assembly gives 35,000 euros for 2024.',
          ),
        ),
      ],
    }),
    year<number>(2025, 45_000, SENATE_AMENDMENT_2024, {
      standing: 'announced',
      reviewedOn: '2026-11-24',
      disputedBy: [
        against(
          null,
          SENATE_AMENDMENT_2025,
          text(
            "Un amendement déposé au Sénat conteste ce montant ; celui qu'il retient n'est pas connu.",
            'An amendment tabled in the Senate disputes this amount; the amount it puts forward is not known.',
          ),
        ),
      ],
    }),
    year(2026, 50_000, GERS_2023, { standing: 'announced', reviewedOn: '2026-11-22' }),
  ],
});

/**
 * Annual operating subsidy of a structure hosted by La Poste, in euros. After 2022 it is unknown: it very probably
 * stayed at 30 000, but that is inferred and no source states it, so that only a caller's assumption can say so.
 *
 * @example
 * ```ts
 * lookUp(postalSubsidy, '2022-06-01').value; // => 30000
 * lookUp(postalSubsidy, '2023-06-01').kind; // => 'unknown'
 * ```
 */
export const postalSubsidy = parameter<number>('annual-subsidy-la-poste', 'EUR/year', {
  label: text(
    "Subvention annuelle de fonctionnement d'une structure portée par La Poste",
    'Annual operating subsidy of a structure hosted by La Poste',
  ),
  entries: [years(2020, 2022, 30_000, FUNDERS_ANSWER_2023, { reviewedOn: '2026-11-22' })],
});

/**
 * Who pays {@link annualSubsidy}, in euros a year. No source gives the shares after 2023, and those of 2020 and 2021 are
 * read in documents of 2022 and 2023.
 *
 * @example
 * ```ts
 * lookUp(subsidyFunders, '2023-06-01').value; // => [{ funder: 'fnadt', euros: 20000 }, { funder: 'fnfs', euros: 15000 }]
 * lookUp(subsidyFunders, '2024-06-01').kind; // => 'unknown'
 * ```
 */
export const subsidyFunders = parameter<readonly FunderShare[]>('annual-subsidy-funders', 'EUR/year', {
  label: text('Qui paie la subvention annuelle', 'Who pays the annual subsidy'),
  entries: [
    years<readonly FunderShare[]>(2020, 2022, [share('fnadt', 15_000), share('fnfs', 15_000)], FUNDERS_ANSWER_2023, {
      reviewedOn: '2026-11-22',
    }),
    year<readonly FunderShare[]>(2023, [share('fnadt', 20_000), share('fnfs', 15_000)], FUNDERS_ANSWER_2023, {
      reviewedOn: '2026-11-22',
    }),
  ],
});

/**
 * Who pays {@link postalSubsidy}, in euros a year. No source gives the shares after 2022.
 *
 * @example
 * ```ts
 * lookUp(postalFunders, '2022-06-01').value; // => [{ funder: 'postal-fund', euros: 26000 }, { funder: 'fnfs', euros: 4000 }]
 * ```
 */
export const postalFunders = parameter<readonly FunderShare[]>('annual-subsidy-la-poste-funders', 'EUR/year', {
  label: text(
    "Qui paie la subvention annuelle d'une structure portée par La Poste",
    'Who pays the annual subsidy of a structure hosted by La Poste',
  ),
  entries: [
    years<readonly FunderShare[]>(
      2020,
      2022,
      [share('postal-fund', 26_000), share('fnfs', 4_000)],
      FUNDERS_ANSWER_2023,
      { reviewedOn: '2026-11-22' },
    ),
  ],
});
