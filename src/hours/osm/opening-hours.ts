import { describe } from '../../foundation/describe.js';
import type { Notice } from '../../foundation/issue.js';
import { text } from '../../foundation/text.js';
import { WEEKDAYS, type Weekday } from '../../foundation/weekday.js';
import type { Slot, WeeklyHours } from '../week.js';
import { ALTERNATING_COMMENT, APPOINTMENT_COMMENT, DAY_NAMES, WEEK_SELECTORS } from './words.js';
import { weekOfRules } from './week.js';

/** Hours in the syntax of OpenStreetMap. */
export interface OpeningHours {
  /** Value of the key `opening_hours`; empty when no day is known. */
  readonly value: string;
  /** What the syntax cannot hold, or what most programs read otherwise. */
  readonly notices: readonly Notice[];
}

/** A weekly timetable read from the syntax of OpenStreetMap. */
export interface WeekFromOpeningHours {
  /** Absent when the value is empty or when no day can be told. */
  readonly hours?: WeeklyHours;
  /** What the model of a week cannot hold, quoted also in `hours.remarks`. */
  readonly notices: readonly Notice[];
}

const REMARKS = text(
  'remarques des horaires laissées de côté : la syntaxe n’a pas de place pour elles',
  'remarks of the timetable left out: the syntax has no place for them',
);
const UNKNOWN_DAYS = text(
  'jours dont rien n’est publié : écrits « unknown », que bien des programmes lisent comme fermé',
  'days of which nothing is published: written "unknown", which many programs read as closed',
);
const ALTERNATING_DAYS = text(
  'jours alternés inconnus ou sur rendez-vous seulement : leur alternance n’est pas écrite',
  'alternating days that are unknown or by appointment only: their alternation is not written',
);
const HOLIDAYS_UNSAID = text(
  'rien n’est publié des jours fériés : la valeur n’en dit rien, et bien des programmes y lisent un jour ordinaire',
  'nothing is published of public holidays: the value does not speak of them, and many programs read an ordinary day',
);
const HOLIDAYS_OPEN = text(
  'ouvert les jours fériés aux heures du jour : la syntaxe ne le distingue pas du silence',
  'open on public holidays at the hours of the day: the syntax does not tell it from silence',
);

/**
 * Writes a timetable as OpenStreetMap `opening_hours`. Days that are not in the value are closed, as the syntax says;
 * days of which nothing is known are written `unknown`. Odd ISO weeks are `week 1-53/2`, even ones `week 2-52/2`; slots
 * by appointment carry the comment `"on appointment"`, those of `alternatingDays` `"alternating weeks"`.
 *
 * @param hours - a timetable; `undefined` when nothing is published
 *
 * @example
 * ```ts
 * const day = [{ opens: '09:00', closes: '12:00' }, { opens: '14:00', closes: '17:00', byAppointment: true }];
 * const week = { monday: day, tuesday: [], wednesday: day, thursday: [], friday: [{ opens: '09:00', closes: '12:00', weeks: 'odd' }], saturday: [], sunday: [] } as const;
 * toOpeningHours({ ...week, publicHolidays: 'closed' }).value; // => 'Mo,We 09:00-12:00, Mo,We 14:00-17:00 "on appointment"; week 1-53/2 Fr 09:00-12:00; PH off'
 * toOpeningHours(undefined).value; // => ''
 * ```
 */
export function toOpeningHours(hours: WeeklyHours | undefined): OpeningHours {
  if (hours === undefined) return { value: '', notices: [] };
  const notices: Notice[] = [];
  const say = (code: string, path: string, received: unknown, message: Notice['message']) =>
    notices.push({ code, path: [path], received, message });

  if (hours.remarks && hours.remarks.length > 0) say('remarks-dropped', 'remarks', hours.remarks, REMARKS);
  const alternating = hours.alternatingDays ?? [];
  const unwritten = alternating.filter((day) => !canBeWritten(hours[day]));
  if (unwritten.length > 0) say('alternation-dropped', 'alternatingDays', unwritten, ALTERNATING_DAYS);
  const unknown = WEEKDAYS.filter((day) => hours[day] === undefined);
  if (unknown.length === WEEKDAYS.length) return { value: '', notices };
  if (unknown.length > 0) {
    notices.push({ code: 'unknown-days', path: [], received: unknown, message: UNKNOWN_DAYS });
  }
  if (hours.publicHolidays !== 'closed') {
    const message = hours.publicHolidays === 'open' ? HOLIDAYS_OPEN : HOLIDAYS_UNSAID;
    notices.push({ code: 'public-holidays-unsaid', path: ['publicHolidays'], message });
  }

  /** Days of each rule, the selector of weeks before it. */
  const days = new Map<string, Weekday[]>();
  for (const day of WEEKDAYS) {
    for (const rule of rulesOf(hours[day], alternating.includes(day))) days.set(rule, [...(days.get(rule) ?? []), day]);
  }
  const rules = [...days].map(([rule, on]) => rule.replaceAll('{days}', selectorOf(on)));
  if (rules.length === 0) rules.push('off');
  if (hours.publicHolidays === 'closed') rules.push('PH off');
  return { value: rules.join('; '), notices };
}

/** Whether the alternation of a day has a rule to go with: open slots, or none at all. */
const canBeWritten = (slots: readonly Slot[] | undefined): boolean =>
  slots !== undefined && (slots.length === 0 || slots.some(({ byAppointment }) => !byAppointment));

/** Rules of one day, with `{days}` where its name goes; none when closed. */
function rulesOf(slots: readonly Slot[] | undefined, alternating: boolean): string[] {
  if (slots === undefined) return ['{days} unknown'];
  if (slots.length === 0 && alternating) return [`{days} unknown "${ALTERNATING_COMMENT}"`];
  const [odd, even] = (['odd', 'even'] as const).map((parity) => {
    const held = slots.filter(({ weeks }) => (weeks ?? parity) === parity);
    return (prefix: string) =>
      [
        partOf(
          held.filter(({ byAppointment }) => !byAppointment),
          prefix,
          alternating ? ALTERNATING_COMMENT : '',
        ),
        partOf(
          held.filter(({ byAppointment }) => byAppointment),
          prefix,
          APPOINTMENT_COMMENT,
        ),
      ]
        .filter((part) => part !== '')
        .join(', ');
  }) as [(prefix: string) => string, (prefix: string) => string];
  const same = odd('') === even('');
  return (same ? [odd('')] : [odd(WEEK_SELECTORS.odd), even(WEEK_SELECTORS.even)]).filter((rule) => rule !== '');
}

function partOf(slots: readonly Slot[], prefix: string, comment: string): string {
  if (slots.length === 0) return '';
  const spans = slots.map(({ opens, closes }) => `${opens}-${closes}`).sort();
  return `${prefix}{days} ${spans.join(',')}${comment && ` "${comment}"`}`;
}

/** `Mo-We,Fr`: three days or more in a row make a range. */
function selectorOf(days: readonly Weekday[]): string {
  const ranks = days.map((day) => WEEKDAYS.indexOf(day));
  const parts: string[] = [];
  for (let from = 0; from < ranks.length;) {
    let to = from;
    while (to + 1 < ranks.length && (ranks[to + 1] ?? 0) - (ranks[to] ?? 0) === 1) to += 1;
    const names = ranks.slice(from, to + 1).map((index) => DAY_NAMES[index] ?? '');
    parts.push(...(names.length > 2 ? [`${names[0]}-${names.at(-1)}`] : names));
    from = to + 1;
  }
  return parts.join(',');
}

/**
 * Reads an OpenStreetMap `opening_hours` value: weekdays, times, `off`, `unknown`, `24/7`, odd and even weeks, `PH off`,
 * comments that say "on appointment". As the syntax says, a day that no rule names is closed. A rule that a week cannot
 * hold (months, dates, `Mo[1]`, school holidays, sunset, past midnight) leaves its days unknown and its text in
 * `remarks`, with a notice.
 *
 * @param value - the value, such as `Mo-Fr 09:00-12:00; PH off`
 * @throws TypeError when the value is not a text
 *
 * @example
 * ```ts
 * const { hours } = fromOpeningHours('week 1-53/2 Mo 09:30-12:30,13:30-15:30; PH off');
 * hours?.monday?.[0]; // => { opens: '09:30', closes: '12:30', weeks: 'odd' }
 * hours?.tuesday; // => []
 * hours?.publicHolidays; // => 'closed'
 * fromOpeningHours('Mo-Fr 09:00-12:00; Sa[1] 10:00-12:00').hours?.saturday; // => undefined
 * ```
 */
export function fromOpeningHours(value: string): WeekFromOpeningHours {
  if (typeof value !== 'string') {
    throw new TypeError(`value: expected a text; received ${describe(value).en}`);
  }
  return weekOfRules(value);
}
