import { notice } from './notice.js';
import { text, type LocalizedText } from './text.js';
import { WEEKDAY_NAMES, type Weekday } from './weekday.js';
import { joined } from './words.js';

/*
 * Every notice and issue of the library, by room: its code and its sentence in both languages. One constant each, so
 * that a program carries only those that it can meet. The documentation prints this list (docs/notices.md).
 */

// -- data of any kind -------------------------------------------------------------------------------------------------

/** The sentence of a value that is not what it should be. */
const expected = (wanted: LocalizedText, received: LocalizedText): LocalizedText =>
  text(`reçu : ${received.fr} ; attendu : ${wanted.fr}`, `received: ${received.en}; expected: ${wanted.en}`);

export const missing = notice('missing', expected);
export const wrongType = notice('wrong-type', expected);
export const wrongFormat = notice('wrong-format', expected);
export const notAllowed = notice('not-allowed', expected);
export const outOfRange = notice('out-of-range', expected);
export const unknownKey = notice('unknown-key', (_, received) =>
  text(
    `champ inconnu ${received.fr} ; attendu : un champ du schéma`,
    `unknown field ${received.en}; expected: a field of the schema`,
  ),
);

// -- law and places ---------------------------------------------------------------------------------------------------

// -- operators --------------------------------------------------------------------------------------------------------

// -- hours ------------------------------------------------------------------------------------------------------------

interface Span {
  readonly opens: string;
  readonly closes: string;
}

/** Days in words. */
const daysText = (days: readonly Weekday[]): LocalizedText =>
  joined(
    ', ',
    days.map((day) => WEEKDAY_NAMES[day]),
  );

export const slotBackwards = notice('slot-backwards', ({ opens, closes }: Span) =>
  text(
    `la plage ${opens}-${closes} ne dure pas ; attendu : une fermeture après l'ouverture`,
    `the slot ${opens}-${closes} has no duration; expected: a closing time after the opening time`,
  ),
);
export const hoursUnknown = notice('hours-unknown', (reason: 'empty' | 'not-published') =>
  reason === 'empty'
    ? text('le texte est vide : les horaires restent inconnus', 'the text is empty: the hours stay unknown')
    : text(
        'le texte dit que les horaires ne sont pas communiqués : ils restent inconnus',
        'the text says that the hours are not published: they stay unknown',
      ),
);
export const hoursNotUnderstood = notice('hours-not-understood', (reason: 'backwards' | 'not-understood') =>
  reason === 'backwards'
    ? text(
        "une plage finit avant de commencer : les horaires restent inconnus ; attendu : une fermeture après l'ouverture",
        'a slot ends before it begins: the hours stay unknown; expected: a closing time after the opening time',
      )
    : text(
        "le texte n'est pas compris : les horaires restent inconnus ; attendu : des plages comme 9h-12h / 14h-17h",
        'the text is not understood: the hours stay unknown; expected: slots such as 9h-12h / 14h-17h',
      ),
);
export const placeholderHours = notice('placeholder-hours', () =>
  text('la plage "00:00 - 00:00" est lue comme un jour fermé', 'the slot "00:00 - 00:00" is read as a closed day'),
);
export const hoursAssumed = notice('hours-assumed', (slots: LocalizedText) =>
  text(
    `le texte est lu comme ${slots.fr} : des minutes, des séparateurs ou la portée d'un mot sont supposés`,
    `the text is read as ${slots.en}: minutes, separators or the reach of a word are assumed`,
  ),
);
export const conditionDropped = notice('condition-dropped', (_: undefined, received) =>
  text(`les plages laissent de côté la condition ${received.fr}`, `the slots leave out the condition ${received.en}`),
);
export const alternationDropped = notice('alternation-dropped', (_: undefined, received) =>
  text(
    `les plages ne valent pas chaque semaine et ne disent pas lesquelles : ${received.fr}`,
    `the slots do not hold every week and do not say which: ${received.en}`,
  ),
);
export const hoursIncomplete = notice('hours-incomplete', (_: undefined, received) =>
  text(
    `le texte annonce une autre ouverture sans en donner les heures : ${received.fr}`,
    `the text announces more opening without its hours: ${received.en}`,
  ),
);
export const remarksDropped = notice('remarks-dropped', () =>
  text(
    "les remarques des horaires ne sont pas écrites : la syntaxe n'a pas de place pour elles",
    'the remarks of the timetable are not written: the syntax has no place for them',
  ),
);
export const unknownDays = notice('unknown-days', (days: readonly Weekday[]) =>
  text(
    `rien n'est publié pour ${daysText(days).fr} : la valeur porte "unknown", que bien des programmes lisent comme fermé`,
    `nothing is published for ${daysText(days).en}: the value has "unknown", which many programs read as closed`,
  ),
);
export const alternatingDaysDropped = notice('alternating-days-dropped', (days: readonly Weekday[]) =>
  text(
    `l'alternance n'est pas écrite pour ${daysText(days).fr} : rien n'y est publié, ou des rendez-vous seulement`,
    `the alternation is not written for ${daysText(days).en}: nothing is published there, or appointments only`,
  ),
);
export const publicHolidaysNotWritten = notice('public-holidays-not-written', (published: 'open' | 'nothing') =>
  published === 'open'
    ? text(
        "l'ouverture des jours fériés aux heures du jour n'est pas écrite : la syntaxe ne la distingue pas du silence",
        'the opening of public holidays at the hours of the day is not written: the syntax does not tell it from silence',
      )
    : text(
        "rien n'est publié pour les jours fériés, ni écrit : bien des programmes y lisent un jour ordinaire",
        'nothing is published for public holidays, nor written: many programs read an ordinary day there',
      ),
);
export const ruleKept = notice('rule-kept', (_: undefined, received) =>
  text(
    `la règle ${received.fr} ne tient pas dans une semaine : ses jours restent inconnus et son texte va dans remarks`,
    `the rule ${received.en} does not fit in a week: its days stay unknown and its text goes to remarks`,
  ),
);
export const holidayRuleKept = notice('holiday-rule-kept', (_: undefined, received) =>
  text(
    `les heures des jours fériés n'ont pas de place dans une semaine : la règle ${received.fr} va dans remarks`,
    `the hours of public holidays have no place in a week: the rule ${received.en} goes to remarks`,
  ),
);
export const commentKept = notice('comment-kept', (_: undefined, received) =>
  text(`le commentaire ${received.fr} va dans remarks`, `the comment ${received.en} goes to remarks`),
);

// -- structures -------------------------------------------------------------------------------------------------------

export const itinerantAtAddress = notice('itinerant-at-address', (ids: readonly string[]) =>
  ids.length === 1
    ? text(
        `la structure itinérante ${ids.join()} est comptée à son adresse, tous les jours`,
        `the itinerant structure ${ids.join()} is counted at its address, every day`,
      )
    : text(
        `les structures itinérantes ${ids.join(', ')} sont comptées à leur adresse, tous les jours`,
        `the itinerant structures ${ids.join(', ')} are counted at their addresses, every day`,
      ),
);
export const stopWithoutCoordinates = notice('stop-without-coordinates', (ids: readonly string[]) =>
  ids.length === 1
    ? text(
        `l'arrêt ${ids.join()} n'a pas de coordonnées : il n'est pas compté`,
        `the stop ${ids.join()} has no coordinates: it is not counted`,
      )
    : text(
        `les arrêts ${ids.join(', ')} n'ont pas de coordonnées : ils ne sont pas comptés`,
        `the stops ${ids.join(', ')} have no coordinates: they are not counted`,
      ),
);
export const wrongChecksum = notice('wrong-checksum', (siret: string) =>
  text(
    `le SIRET ${siret} ne passe pas le contrôle de sa clé ; attendu : un SIRET sans faute de frappe`,
    `the SIRET ${siret} fails the check of its digits; expected: a SIRET without a typing mistake`,
  ),
);
export const labelEndsBeforeStart = notice(
  'ends-before-start',
  ({ labelledOn, labelEndedOn }: { readonly labelledOn: string; readonly labelEndedOn: string }) =>
    text(
      `le label finit le ${labelEndedOn}, avant de commencer le ${labelledOn} ; attendu : une fin qui ne précède pas le début`,
      `the label ends on ${labelEndedOn}, before it starts on ${labelledOn}; expected: an end that does not precede the start`,
    ),
);

// -- labelling --------------------------------------------------------------------------------------------------------

// -- procedure and letters --------------------------------------------------------------------------------------------

/** A step of the procedure, by its name and its day. */
interface DatedStep {
  readonly step: LocalizedText;
  readonly day: LocalizedText;
}

export const futureEvent = notice('future', () =>
  text("l'événement est daté d'après le jour examiné", 'the event is dated after the day examined'),
);
export const repeatedEvent = notice('duplicate', () =>
  text("l'événement est déjà enregistré", 'the event is already recorded'),
);
export const stepMissing = notice('step-missing', ({ steps }: { steps: readonly LocalizedText[] }) => {
  const { fr, en } = { fr: steps.map((step) => step.fr), en: steps.map((step) => step.en) };
  return text(
    `une étape doit précéder, et n'est pas enregistrée à cette date : ${fr.join(' ou ')}`,
    `a step must come first, and is not recorded by that day: ${en.join(' or ')}`,
  );
});
export const stepUnfavourable = notice('step-unfavourable', ({ step, day }: DatedStep) =>
  text(
    `le résultat est défavorable : ${step.fr}, le ${day.fr}`,
    `the result is unfavourable: ${step.en}, on ${day.en}`,
  ),
);
export const eventAfterLabel = notice('after-label', ({ step, day }: DatedStep) =>
  text(
    `l'instruction est déjà close : ${step.fr}, le ${day.fr}`,
    `the examination is already over: ${step.en}, on ${day.en}`,
  ),
);
export const eventAfterEnd = notice('after-end', ({ step, day }: DatedStep) =>
  text(`le dossier est déjà clos : ${step.fr}, le ${day.fr}`, `the file is already closed: ${step.en}, on ${day.en}`),
);
export const endsBeforeStart = notice('ends-before-start', () =>
  text('la convention prend fin avant sa signature', 'the convention ends before its signature'),
);
export const earlierStepsNotRecorded = notice('earlier-steps-not-recorded', () =>
  text(
    'les étapes antérieures ne sont pas enregistrées : elles sont tenues pour accomplies',
    'earlier steps are not recorded: they are taken as done',
  ),
);
/** `counts`: whether what this actor recorded counts all the same. */
export const unexpectedActor = notice(
  'unexpected-actor',
  ({ step, counts }: { step: LocalizedText; counts: boolean }) =>
    text(
      `${step.fr} : d'après les sources, cette étape ne revient pas à cet acteur${counts ? '' : ' ; elle ne compte donc pas'}`,
      `${step.en}: according to the sources, this step is not up to this actor${counts ? '' : ', so it does not count'}`,
    ),
);
export const attestedLater = notice(
  'attested-later',
  ({ on, asOf }: { readonly on: LocalizedText; readonly asOf: LocalizedText }) =>
    text(
      `l'attestation est datée du ${on.fr}, après la date examinée (${asOf.fr}) : elle ne compte pas`,
      `the attestation is dated ${on.en}, after the date examined (${asOf.en}): it does not count`,
    ),
);

// -- subsidies --------------------------------------------------------------------------------------------------------

// -- access -----------------------------------------------------------------------------------------------------------

// -- network ----------------------------------------------------------------------------------------------------------

// -- geo --------------------------------------------------------------------------------------------------------------

// -- the official list ------------------------------------------------------------------------------------------------

// -- other formats ----------------------------------------------------------------------------------------------------
