import { text } from '../foundation/text.js';
import { parameter, since } from '../law/parameter.js';
import { COHESION_2020, COUNCIL_OF_MINISTERS, MINISTER_2020 } from '../law/sources.js';

/*
 * The figures that the requirements read; those of the procedure are in procedure/deadlines.ts. A new decree is one line here, and its source.
 */

/**
 * Least opening time of a structure, in minutes a week: "ouverts au moins 24 heures par semaine".
 *
 * @example
 * ```ts
 * lookUp(minimumWeeklyOpening, '2022-06-01').value; // => 1440
 * ```
 */
export const minimumWeeklyOpening = parameter<number>('minimum-weekly-opening', 'minutes/week', {
  label: text('Durée minimale d’ouverture hebdomadaire', 'Minimum weekly opening time'),
  entries: [since('2019-08-06', 24 * 60, COUNCIL_OF_MINISTERS, { reviewedOn: '2026-11-22' })],
});

/**
 * Least number of opening days of a structure a week: "sur 5 jours".
 *
 * @example
 * ```ts
 * lookUp(minimumOpeningDays, '2022-06-01').value; // => 5
 * ```
 */
export const minimumOpeningDays = parameter<number>('minimum-opening-days', 'days/week', {
  label: text('Nombre minimal de jours d’ouverture par semaine', 'Minimum number of opening days a week'),
  entries: [since('2019-08-06', 5, COUNCIL_OF_MINISTERS, { reviewedOn: '2026-11-22' })],
});

/**
 * Least number of agents present to receive the public.
 *
 * @example
 * ```ts
 * lookUp(minimumAgents, '2022-06-01').value; // => 2
 * ```
 */
export const minimumAgents = parameter<number>('minimum-agents', 'agents', {
  label: text('Nombre minimal d’agents d’accueil présents', 'Minimum number of reception agents present'),
  entries: [since('2019-08-06', 2, COHESION_2020, { reviewedOn: '2026-11-22' })],
});

/**
 * Least working time of the agents together, in full-time equivalents, in the reading that counts them so: "deux
 * équivalents temps plein (ETP) exigés".
 *
 * @example
 * ```ts
 * lookUp(minimumWorkingTime, '2022-06-01').value; // => 2
 * ```
 */
export const minimumWorkingTime = parameter<number>('minimum-working-time', 'FTE', {
  label: text('Temps de travail minimal des agents d’accueil', 'Minimum working time of the reception agents'),
  entries: [since('2019-08-06', 2, MINISTER_2020, { reviewedOn: '2026-11-22' })],
});
