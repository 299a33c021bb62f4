import { text, type Text } from '../foundation/text.js';
import type { Parameter } from '../law/parameter.js';
import { HAUTE_VIENNE_2023, MINISTER_SENATE } from './sources.js';

const checkedOn = '2026-11-22';

/**
 * What the State pays for the departmental animator of the network, in euros a year and per département.
 *
 * @example
 * ```ts
 * lookUp(animationFunding, '2023-06-01').value; // => 25000
 * lookUp(animationFunding, '2024-06-01').value; // => 50000
 * ```
 */
export const animationFunding: Parameter<number> = {
  id: 'animation-funding',
  label: text("Financement de l'animation départementale", 'Funding of the departmental animation'),
  unit: 'EUR/year',
  checkedOn,
  entries: [
    {
      from: '2022-01-01',
      until: '2023-12-31',
      publishedOn: null,
      value: 25_000,
      standing: 'in-force',
      source: HAUTE_VIENNE_2023,
    },
    { from: '2024-01-01', publishedOn: null, value: 50_000, standing: 'in-force', source: MINISTER_SENATE },
  ],
};

/**
 * Working time of the departmental animator that {@link animationFunding} pays for, in full-time equivalents.
 *
 * @example
 * ```ts
 * lookUp(animatorWorkingTime, '2023-06-01').value; // => 0.5
 * lookUp(animatorWorkingTime, '2024-06-01').value; // => 1
 * ```
 */
export const animatorWorkingTime: Parameter<number> = {
  id: 'animator-working-time',
  label: text("Temps de travail de l'animateur départemental", 'Working time of the departmental animator'),
  unit: 'FTE',
  checkedOn,
  entries: [
    {
      from: '2022-01-01',
      until: '2023-12-31',
      publishedOn: null,
      value: 0.5,
      standing: 'in-force',
      source: HAUTE_VIENNE_2023,
    },
    { from: '2024-01-01', publishedOn: null, value: 1, standing: 'in-force', source: MINISTER_SENATE },
  ],
};

/** The missions of the departmental animator, by identifier. */
export const ANIMATOR_MISSION_IDS = [
  'steering',
  'new-or-struggling-structures',
  'partner-relations',
  'network-life',
  'visibility',
] as const;

/** Identifier of a mission of the departmental animator. */
export type AnimatorMissionId = (typeof ANIMATOR_MISSION_IDS)[number];

/** A mission of the departmental animator, in words. */
export interface AnimatorMission extends Text {
  readonly id: AnimatorMissionId;
}

const mission = (id: AnimatorMissionId, fr: string, en: string): AnimatorMission => ({ id, fr, en });

/**
 * The five missions of the departmental animator.
 *
 * @example
 * ```ts
 * lookUp(animatorMissions, '2023-06-01').value?.length; // => 5
 * lookUp(animatorMissions, '2023-06-01').value?.at(-1)?.id; // => 'visibility'
 * ```
 */
export const animatorMissions: Parameter<readonly AnimatorMission[]> = {
  id: 'animator-missions',
  label: text("Missions de l'animateur départemental", 'Missions of the departmental animator'),
  checkedOn,
  entries: [
    {
      from: '2022-01-01',
      publishedOn: null,
      value: [
        mission('steering', 'Appuyer le pilotage de la préfecture', "Support the prefecture's steering"),
        mission(
          'new-or-struggling-structures',
          'Accompagner les structures nouvelles ou en difficulté',
          'Support new or struggling structures',
        ),
        mission(
          'partner-relations',
          'Renforcer les relations avec les partenaires',
          'Strengthen the relations with the partners',
        ),
        mission('network-life', 'Animer et fédérer le réseau', 'Animate and federate the network'),
        mission('visibility', 'Renforcer la visibilité des structures', 'Raise the visibility of the structures'),
      ],
      standing: 'in-force',
      source: HAUTE_VIENNE_2023,
    },
  ],
};
