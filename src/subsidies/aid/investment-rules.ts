import { text } from '../../foundation/text.js';
import { against, parameter, since, years } from '../../law/parameter.js';
import { BUS_CALLS, BUS_DEBATE, COHESION_2020, OWNER_SHARE_RULE } from '../../law/sources.js';

/**
 * Maximum share of a local authority's investment spending, for the creation of a structure, that DETR or DSIL covers.
 *
 * @example
 * ```ts
 * lookUp(investmentAidRate, '2024-06-01').value; // => 0.8
 * ```
 */
export const investmentAidRate = parameter<number>('investment-aid-rate', 'share', {
  label: text(
    "Part maximale des dépenses d'investissement d'une collectivité couverte par la DETR ou la DSIL",
    "Maximum share of a local authority's investment spending covered by DETR or DSIL",
  ),
  entries: [since('2020-01-01', 0.8, COHESION_2020, { reviewedOn: '2026-11-22' })],
});

/**
 * Lowest share of the public financing of an investment that the local authority which owns it pays. Derogations exist,
 * and the article leaves out the local authorities overseas: see the source.
 *
 * @example
 * ```ts
 * lookUp(ownerMinimumShare, '2024-06-01').value; // => 0.2
 * ```
 */
export const ownerMinimumShare = parameter<number>('owner-minimum-share', 'share', {
  label: text("Participation minimale du maître d'ouvrage", "Owner's minimum share"),
  entries: [since('2012-01-01', 0.2, OWNER_SHARE_RULE, { publishedBy: '2012-03-16', reviewedOn: '2026-11-24' })],
});

/**
 * Highest aid of the calls for buses, in euros for a project. There were calls in 2020 and 2021; no later one is known.
 *
 * @example
 * ```ts
 * lookUp(busCallCeiling, '2021-06-01').value; // => 60000
 * lookUp(busCallCeiling, '2022-06-01').kind; // => 'unknown'
 * ```
 */
export const busCallCeiling = parameter<number>('bus-call-ceiling', 'EUR', {
  label: text('Aide maximale des appels à projets pour des bus', 'Maximum aid under the calls for bus projects'),
  entries: [
    years(2020, 2021, 60_000, BUS_CALLS, {
      reviewedOn: '2026-11-24',
      disputedBy: [
        against(
          68_000,
          BUS_DEBATE,
          text(
            "Le montant de 68 000 euros a été cité à l'Assemblée nationale.",
            'The figure of 68,000 euros was quoted in the National Assembly.',
          ),
        ),
      ],
    }),
  ],
});
