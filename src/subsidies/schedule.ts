import { text } from '../foundation/text.js';
import type { Parameter } from '../law/parameter.js';
import { COHESION_2020 } from '../operators/sources.js';
import type { FunderShare } from './funder.js';
import {
  ASSEMBLY_AMENDMENTS_2024,
  FUNDERS_ANSWER_2023,
  GERS_2023,
  MINISTER_ASSEMBLY,
  SENATE_AMENDMENT_2025,
  SENATOR_PAGE_2023,
} from './sources.js';

const reviewedOn = '2026-11-22';

/**
 * Annual operating subsidy of a labelled structure, in euros. Each amount ends with its year: nothing is carried over,
 * so that 2027 is `unknown`. It is not the amount of structures hosted by La Poste: see {@link postalSubsidy}.
 * `publishedOn` is the day of the oldest dated document read that states the amount, `null` where none is dated.
 *
 * @example
 * ```ts
 * lookUp(annualSubsidy, '2021-06-01').value; // => 30000
 * lookUp(annualSubsidy, '2026-06-01').value; // => 50000
 * lookUp(annualSubsidy, '2019-12-31').kind; // => 'not-yet'
 * lookUp(annualSubsidy, '2027-01-01').kind; // => 'unknown'
 * ```
 */
export const annualSubsidy: Parameter<number> = {
  id: 'annual-subsidy',
  label: text(
    "Subvention annuelle de fonctionnement d'une structure labellisée",
    'Annual operating subsidy of a labelled structure',
  ),
  unit: 'EUR/year',
  reviewedOn,
  entries: [
    {
      from: '2020-01-01',
      until: '2022-12-31',
      publishedOn: null,
      value: 30_000,
      standing: 'in-force',
      source: COHESION_2020,
    },
    {
      from: '2023-01-01',
      until: '2023-12-31',
      publishedOn: null,
      value: 35_000,
      standing: 'in-force',
      source: GERS_2023,
    },
    {
      from: '2024-01-01',
      until: '2024-12-31',
      publishedOn: null,
      value: 40_000,
      standing: 'in-force',
      source: MINISTER_ASSEMBLY,
      disputedBy: [
        {
          value: 35_000,
          source: ASSEMBLY_AMENDMENTS_2024,
          note: text(
            "Des amendements de l'Assemblée nationale écrivent 35 000 euros pour 2024.",
            'Amendments of the National Assembly write 35,000 euros for 2024.',
          ),
        },
      ],
    },
    {
      from: '2025-01-01',
      until: '2025-12-31',
      publishedOn: '2023-12-04',
      value: 45_000,
      standing: 'announced',
      source: SENATOR_PAGE_2023,
      disputedBy: [
        {
          value: null,
          source: SENATE_AMENDMENT_2025,
          note: text(
            "Un amendement du Sénat conteste ce montant ; celui qu'il retient n'est pas connu.",
            'A Senate amendment disputes this amount; the one it retains is not known.',
          ),
        },
      ],
    },
    {
      from: '2026-01-01',
      until: '2026-12-31',
      publishedOn: '2023-10-05',
      value: 50_000,
      standing: 'announced',
      source: GERS_2023,
    },
  ],
};

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
export const postalSubsidy: Parameter<number> = {
  id: 'annual-subsidy-la-poste',
  label: text(
    "Subvention annuelle de fonctionnement d'une structure portée par La Poste",
    'Annual operating subsidy of a structure hosted by La Poste',
  ),
  unit: 'EUR/year',
  reviewedOn,
  entries: [
    {
      from: '2020-01-01',
      until: '2022-12-31',
      publishedOn: null,
      value: 30_000,
      standing: 'in-force',
      source: FUNDERS_ANSWER_2023,
    },
  ],
};

/**
 * Who pays {@link annualSubsidy}, in euros a year. No source gives the shares after 2023.
 *
 * @example
 * ```ts
 * lookUp(subsidyFunders, '2023-06-01').value; // => [{ funder: 'fnadt', euros: 20000 }, { funder: 'fnfs', euros: 15000 }]
 * lookUp(subsidyFunders, '2024-06-01').kind; // => 'unknown'
 * ```
 */
export const subsidyFunders: Parameter<readonly FunderShare[]> = {
  id: 'annual-subsidy-funders',
  label: text('Qui paie la subvention annuelle', 'Who pays the annual subsidy'),
  unit: 'EUR/year',
  reviewedOn,
  entries: [
    {
      from: '2020-01-01',
      until: '2022-12-31',
      publishedOn: null,
      value: [
        { funder: 'fnadt', euros: 15_000 },
        { funder: 'fnfs', euros: 15_000 },
      ],
      standing: 'in-force',
      source: FUNDERS_ANSWER_2023,
    },
    {
      from: '2023-01-01',
      until: '2023-12-31',
      publishedOn: null,
      value: [
        { funder: 'fnadt', euros: 20_000 },
        { funder: 'fnfs', euros: 15_000 },
      ],
      standing: 'in-force',
      source: FUNDERS_ANSWER_2023,
    },
  ],
};

/**
 * Who pays {@link postalSubsidy}, in euros a year. No source gives the shares after 2022.
 *
 * @example
 * ```ts
 * lookUp(postalFunders, '2022-06-01').value; // => [{ funder: 'postal-fund', euros: 26000 }, { funder: 'fnfs', euros: 4000 }]
 * ```
 */
export const postalFunders: Parameter<readonly FunderShare[]> = {
  id: 'annual-subsidy-la-poste-funders',
  label: text(
    "Qui paie la subvention annuelle d'une structure portée par La Poste",
    'Who pays the annual subsidy of a structure hosted by La Poste',
  ),
  unit: 'EUR/year',
  reviewedOn,
  entries: [
    {
      from: '2020-01-01',
      until: '2022-12-31',
      publishedOn: null,
      value: [
        { funder: 'postal-fund', euros: 26_000 },
        { funder: 'fnfs', euros: 4_000 },
      ],
      standing: 'in-force',
      source: FUNDERS_ANSWER_2023,
    },
  ],
};
