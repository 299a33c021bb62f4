import { notice } from '../notice.js';
import { type LocalizedText, text } from '../text.js';
import { counted, countedStructures } from '../words.js';

/** "1 canton", "3 cantons". */
const cantons = (count: number): LocalizedText => counted(count, ['canton', 'cantons'], ['canton', 'cantons']);

export const outsideDepartement = notice(
  'outside-departement',
  ({ count, departement }: { count: number; departement: string }) =>
    text(
      `La liste compte ${countedStructures(count).fr} hors du département ${departement} : rien ici ne les compte.`,
      `The list has ${countedStructures(count).en} outside the département ${departement}: nothing here counts them.`,
    ),
);
export const hoursUnknown = notice('hours-unknown', ({ count }: { count: number }) =>
  text(
    `Les horaires de ${countedStructures(count).fr} ne sont pas publiés.`,
    `The timetable of ${countedStructures(count).en} is not published.`,
  ),
);
export const hoursPartlyKnown = notice('hours-partly-known', ({ count }: { count: number }) =>
  text(
    `Les horaires de ${countedStructures(count).fr} ne sont publiés que pour certains jours.`,
    `The timetable of ${countedStructures(count).en} is published for some days only.`,
  ),
);
export const accessNotGiven = notice('access-not-given', () =>
  text(
    "Les temps d'accès de la population ne sont pas fournis.",
    'The access times of the population are not provided.',
  ),
);
export const cantonsNotGiven = notice('cantons-not-given', () =>
  text("L'équipement des cantons n'est pas fourni.", 'Which cantons have a structure is not provided.'),
);
export const activityNotGiven = notice('activity-not-given', () =>
  text("L'activité des structures n'est pas fournie.", 'The activity of the structures is not provided.'),
);
export const coordinationNotGiven = notice('coordination-not-given', () =>
  text("Le bilan de l'animation du réseau n'est pas fourni.", 'The review of the coordination is not provided.'),
);
export const unknownCanton = notice('unknown-canton', (_: unknown, received) =>
  text(
    `reçu : ${received.fr} ; attendu : le code d'un des cantons de la demande`,
    `received: ${received.en}; expected: the code of one of the cantons of the request`,
  ),
);
export const outsideCantons = notice('outside-cantons', (_: unknown, received) =>
  text(
    `reçu : ${received.fr} ; attendu : une commune d'un des cantons de la demande`,
    `received: ${received.en}; expected: a commune of one of the cantons of the request`,
  ),
);
export const labelsNotCurrent = notice('labels-not-current', ({ count }: { count: number }) =>
  text(
    `Le label de ${countedStructures(count).fr} a pris fin ou n'a pas commencé à cette date : rien ici ne les compte.`,
    `The label of ${countedStructures(count).en} has ended or has not begun on that day: nothing here counts them.`,
  ),
);
export const unplaced = notice('unplaced', ({ count }: { count: number }) =>
  text(
    `Le canton de ${countedStructures(count).fr} n'est pas établi : aucun canton n'est réputé équipé pour autant.`,
    `The canton of ${countedStructures(count).en} is not established: no canton is taken as equipped for that.`,
  ),
);
export const itinerantOnly = notice('itinerant-only', ({ count }: { count: number }) =>
  text(
    `La seule base d'une structure itinérante équipe ${cantons(count).fr}.`,
    `The base of an itinerant structure alone equips ${cantons(count).en}.`,
  ),
);
export const noRate = notice('no-rate', () =>
  text(
    "La période précédente est nulle : aucun taux n'a de sens.",
    'The previous period is zero: no rate makes sense.',
  ),
);
export const missionsUnknown = notice('missions-unknown', ({ year }: { year: number }) =>
  text(
    `Les missions de l'animateur ne sont pas connues pour ${year}.`,
    `The missions of the coordinator are not known for ${year}.`,
  ),
);
