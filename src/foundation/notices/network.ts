import { notice } from '../notice.js';
import { type LocalizedText, text } from '../text.js';
import { counted } from '../words.js';

/** The same words with a full stop. */
const sentence = ({ fr, en }: LocalizedText): LocalizedText => text(`${fr}.`, `${en}.`);

export const outsideDepartement = notice(
  'outside-departement',
  ({ count, departement: code }: { count: number; departement: string }) =>
    sentence(
      counted(
        count,
        [
          `structure est hors du département ${code} et n'est pas comptée ici`,
          `structures sont hors du département ${code} et ne sont pas comptées ici`,
        ],
        [
          `structure is outside département ${code} and is not counted here`,
          `structures are outside département ${code} and are not counted here`,
        ],
      ),
    ),
);
export const hoursUnknown = notice('hours-unknown', ({ count }: { count: number }) =>
  sentence(
    counted(
      count,
      ["structure n'a pas d'horaires publiés", "structures n'ont pas d'horaires publiés"],
      ['structure has no published timetable', 'structures have no published timetable'],
    ),
  ),
);
export const hoursPartlyKnown = notice('hours-partly-known', ({ count }: { count: number }) =>
  sentence(
    counted(
      count,
      [
        "structure n'a d'horaires publiés que pour certains jours",
        "structures n'ont d'horaires publiés que pour certains jours",
      ],
      [
        'structure has a published timetable for some days only',
        'structures have a published timetable for some days only',
      ],
    ),
  ),
);
export const accessNotGiven = notice('access-not-given', () =>
  text(
    "Les temps d'accès de la population ne sont pas fournis.",
    'The access times of the population are not provided.',
  ),
);
export const cantonsNotGiven = notice('cantons-not-given', () =>
  text("L'équipement des cantons n'est pas fourni.", 'The cantons that have a structure are not provided.'),
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
  sentence(
    counted(
      count,
      [
        "structure n'est pas comptée ici : son label a pris fin ou n'a pas commencé à cette date",
        "structures ne sont pas comptées ici : leur label a pris fin ou n'a pas commencé à cette date",
      ],
      [
        'structure is not counted here: its label has ended or has not begun by that day',
        'structures are not counted here: their labels have ended or have not begun by that day',
      ],
    ),
  ),
);
export const unplaced = notice('unplaced', ({ count }: { count: number }) => {
  const structures = counted(
    count,
    ["structure n'a pas de canton établi", "structures n'ont pas de canton établi"],
    ['structure has no established canton', 'structures have no established canton'],
  );
  return text(
    `${structures.fr} : aucun canton n'est réputé équipé pour autant.`,
    `${structures.en}: no canton counts as equipped on that account.`,
  );
});
export const itinerantOnly = notice('itinerant-only', ({ count }: { count: number }) =>
  sentence(
    counted(
      count,
      [
        "canton n'est équipé que par la base d'une structure itinérante",
        "cantons ne sont équipés que par la base d'une structure itinérante",
      ],
      [
        'canton is equipped only by the base of an itinerant structure',
        'cantons are equipped only by the base of an itinerant structure',
      ],
    ),
  ),
);
export const noRate = notice('no-rate', () =>
  text(
    'La valeur de la période précédente est nulle : aucun taux ne peut être calculé.',
    'The figure of the previous period is zero: no rate can be computed.',
  ),
);
export const missionsUnknown = notice('missions-unknown', ({ year }: { year: number }) =>
  text(
    `Les missions de l'animateur ne sont pas connues pour ${year}.`,
    `The missions of the coordinator are not known for ${year}.`,
  ),
);
