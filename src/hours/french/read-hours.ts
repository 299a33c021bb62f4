import { requireText } from '../../foundation/argument.js';
import { defined } from '../../foundation/defined.js';
import type { Notice } from '../../foundation/issue.js';
import {
  alternationDropped,
  conditionDropped,
  hoursAssumed,
  hoursIncomplete,
  hoursNotUnderstood,
  noHours,
  placeholderHours,
} from '../../foundation/notices/hours.js';
import { slotsText } from '../slot-text.js';
import type { Slot } from '../week.js';
import { readHoursText } from './hours-text.js';

/** The hours of one day, read from a free text. */
export interface HoursRead {
  /** The slots of the day. Empty: closed. Absent: unknown, the text does not say. */
  readonly slots?: readonly Slot[];
  /** The slots do not hold every week, and do not say which: the day goes in `alternatingDays`. Absent: they do. */
  readonly alternating?: true;
  /** What was assumed, and what was dropped: a season, an exception, words without hours. */
  readonly notices: readonly Notice[];
}

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
  const reading = readHoursText(requireText('received', received));
  switch (reading.kind) {
    case 'empty':
    case 'not-published':
      return { notices: [noHours([], reading.kind, received)] };
    case 'backwards':
    case 'not-understood':
      return { notices: [hoursNotUnderstood([], reading.kind, received)] };
  }
  const { slots, placeholder, free } = reading;
  const { conditions = [], alternations = [], withoutHours = [], assumed = false } = free ?? {};
  const notices: Notice[] = [];
  if (placeholder) notices.push(placeholderHours([], undefined, received));
  if (assumed) notices.push(hoursAssumed([], slotsText(slots), received));
  notices.push(
    ...conditions.map((words) => conditionDropped([], undefined, words)),
    ...alternations.map((words) => alternationDropped([], undefined, words)),
    ...withoutHours.map((words) => hoursIncomplete([], undefined, words)),
  );
  return defined({ slots, alternating: alternations.length > 0 ? (true as const) : undefined, notices });
}
