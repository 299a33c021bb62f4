import { describe } from '../../foundation/describe.js';
import type { Notice } from '../../foundation/issue.js';
import { text, type LocalizedText } from '../../foundation/text.js';
import type { Slot } from '../week.js';
import { readHoursText, type HoursReading } from './hours-text.js';
import { written } from '../written-slot.js';

/** The hours of one day, read from a free text. */
export interface HoursRead {
  /** Empty: closed. Absent: unknown, the text does not say. */
  readonly slots?: readonly Slot[];
  /** The slots do not hold every week, in a way that they do not say: the day goes in `alternatingDays`. */
  readonly alternating?: true;
  /** What was assumed, and what was dropped: a season, an exception, words without hours. */
  readonly notices: readonly Notice[];
}

const NOT_READ: Readonly<Record<Exclude<HoursReading['kind'], 'slots'>, LocalizedText>> = {
  empty: text('texte vide : horaires inconnus', 'empty text: hours unknown'),
  'not-published': text('horaires non communiqués : inconnus', 'hours not communicated: unknown'),
  backwards: text(
    'plage qui finit avant de commencer : horaires inconnus ; attendu : une fermeture après l’ouverture',
    'slot that ends before it begins: hours unknown; expected: a closing time after the opening time',
  ),
  'not-understood': text(
    'horaires non compris : inconnus ; attendu : des plages comme 9h-12h / 14h-17h',
    'hours not understood: unknown; expected: slots such as 9h-12h / 14h-17h',
  ),
};

/**
 * Reads the hours of one day written freely in French: "9h-12h30 / Sur RDV : 14h-17h", "8 h 30 à 12 h et 13 h 30 à 17
 * h", "9-12/14-18", "Semaines paires : 9:00 - 12:00", "Fermé". Nothing is guessed in silence: what had to be assumed
 * (minutes left out, separators in doubt) is a notice `hours-assumed`, and so is what slots cannot hold
 * (`condition-dropped`: a season, another place; `alternation-dropped`: "hors premier lundi du mois";
 * `hours-incomplete`: "après-midi sur RDV"). With a condition the slots are those of the text, and hold only when the
 * condition does.
 *
 * @param received - the text of one day, up to 400 characters
 * @throws TypeError when `received` is not a text
 *
 * @example
 * ```ts
 * readHours('9h-12h30 / Sur RDV : 14h-17h').slots; // => [{ opens: '09:00', closes: '12:30' }, { opens: '14:00', closes: '17:00', byAppointment: true }]
 * readHours('09:00-12:00 hors premier lundi du mois').notices.map(({ code, received }) => [code, received]); // => [['alternation-dropped', 'hors premier lundi du mois']]
 * readHours('Fermé').slots; // => []
 * readHours('Selon planning bus').slots; // => undefined
 * ```
 */
export function readHours(received: string): HoursRead {
  if (typeof received !== 'string') {
    throw new TypeError(`received: expected a text; received ${describe(received).en}`);
  }
  const reading = readHoursText(received);
  if (reading.kind !== 'slots') {
    const code =
      reading.kind === 'empty' || reading.kind === 'not-published' ? 'hours-unknown' : 'hours-not-understood';
    return { notices: [{ code, path: [], received, message: NOT_READ[reading.kind] }] };
  }
  const { slots, placeholder } = reading;
  const { conditions = [], alternations = [], withoutHours = [], assumed = false } = reading.free ?? {};
  const as = slots.map(written).join(', ');
  const notices: Notice[] = [
    ...(placeholder ? [notice('placeholder-hours', received, PLACEHOLDER)] : []),
    ...(assumed ? [notice('hours-assumed', received, assumption(as))] : []),
    ...conditions.map((words) => notice('condition-dropped', words, dropped(words))),
    ...alternations.map((words) => notice('alternation-dropped', words, dropped(words))),
    ...withoutHours.map((words) => notice('hours-incomplete', words, dropped(words))),
  ];
  return { slots, ...(alternations.length > 0 ? { alternating: true } : {}), notices };
}

const notice = (code: string, received: string, message: LocalizedText): Notice => ({
  code,
  path: [],
  received,
  message,
});

const PLACEHOLDER = text('plage « 00:00 - 00:00 » : lue comme fermé', 'slot "00:00 - 00:00": read as closed');

const assumption = (as: string): LocalizedText =>
  text(
    `lu comme ${as} : minutes, séparateurs ou portée d’un mot supposés`,
    `read as ${as}: minutes, separators or the reach of a word assumed`,
  );

const dropped = (words: string): LocalizedText =>
  text(`« ${words} » : des plages ne peuvent pas le dire`, `"${words}": slots cannot say it`);
