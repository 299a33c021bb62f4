import { text } from '../foundation/text.js';
import type { Parameter } from '../law/parameter.js';
import { ASSEMBLY_2019, HAUTES_PYRENEES_2020, MAIRE_INFO_MSAP, SENATE_BONUS_AMENDMENT } from './sources.js';

const reviewedOn = '2026-11-22';

/**
 * Territorial bonus of a structure hosted by a local authority in France ruralités revitalisation (FRR), in euros a
 * year. The amount is assumed (the envelope divided by the structures concerned); the envelope belongs to the budget of
 * 2025, so that 2026 is `unknown`.
 *
 * @example
 * ```ts
 * const bonus = lookUp(frrBonus, '2025-06-01');
 * bonus.value; // => 10000
 * bonus.kind === 'known' && bonus.standing; // => 'assumed'
 * lookUp(frrBonus, '2026-06-01').kind; // => 'unknown'
 * ```
 */
export const frrBonus: Parameter<number> = {
  id: 'frr-bonus',
  label: text(
    "Bonus territorial d'une structure portée par une collectivité en France ruralités revitalisation",
    'Territorial bonus of a structure hosted by a local authority in France ruralités revitalisation',
  ),
  unit: 'EUR/year',
  reviewedOn,
  entries: [
    {
      from: '2025-01-01',
      until: '2025-12-31',
      publishedOn: null,
      value: 10_000,
      standing: 'assumed',
      source: SENATE_BONUS_AMENDMENT,
    },
  ],
};

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
export const msapUpgradeSupport: Parameter<number> = {
  id: 'msap-upgrade-support',
  label: text(
    "Aide annuelle d'une maison de services au public en cours de montée en gamme",
    'Annual support of a maison de services au public that is being upgraded',
  ),
  unit: 'EUR/year',
  reviewedOn,
  entries: [
    {
      from: '2020-01-01',
      until: '2021-12-31',
      publishedOn: null,
      value: 30_000,
      standing: 'in-force',
      source: HAUTES_PYRENEES_2020,
      disputedBy: [
        {
          value: 25_000,
          source: ASSEMBLY_2019,
          note: text(
            "25 000 euros ont été cités à l'Assemblée nationale en 2019.",
            '25,000 euros were quoted in the National Assembly in 2019.',
          ),
        },
      ],
    },
    { from: '2022-01-01', publishedOn: null, value: null, standing: 'in-force', source: MAIRE_INFO_MSAP },
  ],
};
