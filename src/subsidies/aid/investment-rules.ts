import { text } from '../../foundation/text.js';
import type { Parameter } from '../../law/parameter.js';
import { COHESION_2020 } from '../../operators/sources.js';
import { BUS_CALLS, OWNER_SHARE_RULE } from '../sources.js';

const reviewedOn = '2026-11-22';

/**
 * Highest share of a local authority's investment spending, for the creation of a structure, that DETR or DSIL covers.
 *
 * @example
 * ```ts
 * lookUp(investmentAidRate, '2024-06-01').value; // => 0.8
 * ```
 */
export const investmentAidRate: Parameter<number> = {
  id: 'investment-aid-rate',
  label: text(
    "Part maximale des dépenses d'investissement d'une collectivité couverte par la DETR ou la DSIL",
    "Highest share of a local authority's investment spending covered by DETR or DSIL",
  ),
  unit: 'share',
  reviewedOn,
  entries: [{ from: '2020-01-01', publishedOn: null, value: 0.8, standing: 'in-force', source: COHESION_2020 }],
};

/**
 * Lowest share of the public financing of an investment that the local authority which owns it pays. Derogations exist.
 *
 * @example
 * ```ts
 * lookUp(ownerMinimumShare, '2024-06-01').value; // => 0.2
 * ```
 */
export const ownerMinimumShare: Parameter<number> = {
  id: 'owner-minimum-share',
  label: text("Participation minimale du maître d'ouvrage", "Owner's minimum share"),
  unit: 'share',
  reviewedOn,
  entries: [{ from: '2020-01-01', publishedOn: null, value: 0.2, standing: 'in-force', source: OWNER_SHARE_RULE }],
};

/**
 * Highest aid of the calls for buses, in euros for a project. They were held in 2020 and 2021; no later one is known.
 *
 * @example
 * ```ts
 * lookUp(busCallCeiling, '2021-06-01').value; // => 60000
 * lookUp(busCallCeiling, '2022-06-01').kind; // => 'unknown'
 * ```
 */
export const busCallCeiling: Parameter<number> = {
  id: 'bus-call-ceiling',
  label: text('Aide maximale des appels à projets de bus', 'Highest aid of the calls for buses'),
  unit: 'EUR',
  reviewedOn,
  entries: [
    {
      from: '2020-01-01',
      until: '2021-12-31',
      publishedOn: null,
      value: 60_000,
      standing: 'in-force',
      source: BUS_CALLS,
    },
  ],
};
