import { text, type LocalizedText } from '../foundation/text.js';
import { parameter, since, years } from '../law/parameter.js';
import { HAUTE_VIENNE_2023, MINISTER_SENATE } from '../law/sources.js';

/**
 * What the State pays for the departmental coordinator of the network, in euros a year and per département.
 *
 * @example
 * ```ts
 * lookUp(coordinationFunding, '2023-06-01').value; // => 25000
 * lookUp(coordinationFunding, '2024-06-01').value; // => 50000
 * ```
 */
export const coordinationFunding = parameter<number>('coordination-funding', 'EUR/year', {
  label: text("Financement de l'animation départementale", 'Funding of the departmental coordination'),
  entries: [
    years(2022, 2023, 25_000, HAUTE_VIENNE_2023, { reviewedOn: '2026-11-22' }),
    // The amendments that the minister answers are known as rejected on that day.
    since('2024-01-01', 50_000, MINISTER_SENATE, { publishedBy: '2023-12-04', reviewedOn: '2026-11-24' }),
  ],
});

/**
 * Working time of the departmental coordinator that {@link coordinationFunding} pays for, in full-time equivalents.
 *
 * @example
 * ```ts
 * lookUp(coordinatorWorkingTime, '2023-06-01').value; // => 0.5
 * lookUp(coordinatorWorkingTime, '2024-06-01').value; // => 1
 * ```
 */
export const coordinatorWorkingTime = parameter<number>('coordinator-working-time', 'FTE', {
  label: text("Temps de travail de l'animateur départemental", 'Working time of the departmental coordinator'),
  entries: [
    years(2022, 2023, 0.5, HAUTE_VIENNE_2023, { reviewedOn: '2026-11-22' }),
    since('2024-01-01', 1, MINISTER_SENATE, { publishedBy: '2023-12-04', reviewedOn: '2026-11-24' }),
  ],
});

/** The missions of the departmental coordinator, by identifier. */
export const COORDINATOR_MISSION_IDS = Object.freeze([
  'steering',
  'new-or-struggling-structures',
  'partner-relations',
  'network-life',
  'visibility',
] as const);

/** Identifier of a mission of the departmental coordinator. */
export type CoordinatorMissionId = (typeof COORDINATOR_MISSION_IDS)[number];

/** A mission of the departmental coordinator, in words. */
export interface CoordinatorMission extends LocalizedText {
  /** Identifier of the mission. */
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
export const coordinatorMissions = parameter<readonly CoordinatorMission[]>('coordinator-missions', undefined, {
  label: text("Missions de l'animateur départemental", 'Missions of the departmental coordinator'),
  entries: [
    since<readonly CoordinatorMission[]>(
      '2022-01-01',
      [
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
        mission('network-life', 'Animer et fédérer le réseau', 'Lead the network and bring it together'),
        mission('visibility', 'Renforcer la visibilité des structures', 'Raise the visibility of the structures'),
      ],
      HAUTE_VIENNE_2023,
      { reviewedOn: '2026-11-22' },
    ),
  ],
});
