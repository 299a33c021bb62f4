import { text, type LocalizedText } from '../foundation/text.js';
import type { Parameter } from '../law/parameter.js';
import { HAUTE_VIENNE_2023, MINISTER_SENATE } from './sources.js';

const reviewedOn = '2026-11-22';

/**
 * What the State pays for the departmental coordinator of the network, in euros a year and per département.
 *
 * @example
 * ```ts
 * lookUp(coordinationFunding, '2023-06-01').value; // => 25000
 * lookUp(coordinationFunding, '2024-06-01').value; // => 50000
 * ```
 */
export const coordinationFunding: Parameter<number> = {
  id: 'coordination-funding',
  label: text("Financement de l'animation départementale", 'Funding of the departmental coordination'),
  unit: 'EUR/year',
  reviewedOn,
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
 * Working time of the departmental coordinator that {@link coordinationFunding} pays for, in full-time equivalents.
 *
 * @example
 * ```ts
 * lookUp(coordinatorWorkingTime, '2023-06-01').value; // => 0.5
 * lookUp(coordinatorWorkingTime, '2024-06-01').value; // => 1
 * ```
 */
export const coordinatorWorkingTime: Parameter<number> = {
  id: 'coordinator-working-time',
  label: text("Temps de travail de l'animateur départemental", 'Working time of the departmental coordinator'),
  unit: 'FTE',
  reviewedOn,
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

/** The missions of the departmental coordinator, by identifier. */
export const COORDINATOR_MISSION_IDS = [
  'steering',
  'new-or-struggling-structures',
  'partner-relations',
  'network-life',
  'visibility',
] as const;

/** Identifier of a mission of the departmental coordinator. */
export type CoordinatorMissionId = (typeof COORDINATOR_MISSION_IDS)[number];

/** A mission of the departmental coordinator, in words. */
export interface CoordinatorMission extends LocalizedText {
  readonly id: CoordinatorMissionId;
}

const mission = (id: CoordinatorMissionId, fr: string, en: string): CoordinatorMission => ({ id, fr, en });

/**
 * The five missions of the departmental coordinator.
 *
 * @example
 * ```ts
 * lookUp(coordinatorMissions, '2023-06-01').value?.length; // => 5
 * lookUp(coordinatorMissions, '2023-06-01').value?.at(-1)?.id; // => 'visibility'
 * ```
 */
export const coordinatorMissions: Parameter<readonly CoordinatorMission[]> = {
  id: 'coordinator-missions',
  label: text("Missions de l'animateur départemental", 'Missions of the departmental coordinator'),
  reviewedOn,
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
