import { text } from '../foundation/text.js';
import { against, parameter, since, year, years } from '../law/parameter.js';
import { ASSEMBLY_2019, HAUTES_PYRENEES_2020, MAIRE_INFO_2019, SENATE_BONUS_AMENDMENT } from '../law/sources.js';

/**
 * Territorial bonus of a structure hosted by a local authority in France ruralités revitalisation (FRR), in euros a
 * year. The amount is assumed (the envelope divided by the structures concerned), for the year of the budget that holds
 * the envelope.
 *
 * @example
 * ```ts
 * const bonus = lookUp(frrBonus, '2025-06-01');
 * bonus.value; // => 10000
 * bonus.kind === 'known' && bonus.standing; // => 'assumed'
 * lookUp(frrBonus, '2024-06-01').kind; // => 'not-yet'
 * ```
 */
export const frrBonus = parameter<number>('frr-bonus', 'EUR/year', {
  label: text(
    "Bonus territorial d'une structure portée par une collectivité en zone France ruralités revitalisation",
    'Territorial bonus of a structure hosted by a local authority in a France ruralités revitalisation zone',
  ),
  entries: [year(2025, 10_000, SENATE_BONUS_AMENDMENT, { standing: 'assumed', reviewedOn: '2026-11-24' })],
});

/**
 * Annual support of a maison de services au public (MSAP) that was being upgraded to the label, in euros. It ended on
 * 31 December 2021: since then an MSAP without the label receives nothing.
 *
 * @example
 * ```ts
 * lookUp(msapUpgradeSupport, '2021-06-01').value; // => 30000
 * lookUp(msapUpgradeSupport, '2022-01-01').kind; // => 'ended'
 * ```
 */
export const msapUpgradeSupport = parameter<number>('msap-upgrade-support', 'EUR/year', {
  label: text(
    "Aide annuelle d'une maison de services au public en cours de montée en gamme",
    'Annual support of a maison de services au public that is being upgraded',
  ),
  entries: [
    years(2020, 2021, 30_000, HAUTES_PYRENEES_2020, {
      reviewedOn: '2026-11-22',
      disputedBy: [
        against(
          25_000,
          ASSEMBLY_2019,
          text(
            "Le montant de 25 000 euros a été cité à l'Assemblée nationale en 2019.",
            'The figure of 25,000 euros was quoted in the National Assembly in 2019.',
          ),
        ),
      ],
    }),
    since<number>('2022-01-01', null, MAIRE_INFO_2019, { reviewedOn: '2026-11-24' }),
  ],
});
