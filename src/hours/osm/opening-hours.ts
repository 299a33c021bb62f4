import { requireText } from '../../foundation/argument.js';
import type { Notice } from '../../foundation/issue.js';
import {
  alternatingDaysDropped,
  publicHolidaysNotWritten,
  remarksDropped,
  unknownDays,
} from '../../foundation/notices/hours.js';
import { WEEKDAYS, type Weekday } from '../../foundation/weekday.js';
import { isFor } from '../slots-on.js';
import { requireHours } from '../timetabled.js';
import type { Slot, WeeklyHours } from '../week.js';
import { weekOfRules } from './rules-to-week.js';
import { ALTERNATING_COMMENT, APPOINTMENT_COMMENT, DAY_NAMES, WEEK_SELECTORS } from './words.js';

/** Hours in the syntax of OpenStreetMap. */
export interface OpeningHours {
  /** Value of the key `opening_hours`; empty when no day is known. */
  readonly value: string;
  /** What the syntax cannot hold, or what most programs read otherwise. */
  readonly notices: readonly Notice[];
}

/** A weekly timetable read from the syntax of OpenStreetMap. */
export interface WeekFromOpeningHours {
  /** The week. Absent: the value is empty, or names no day for sure. */
  readonly hours?: WeeklyHours;
  /** What a week cannot hold, quoted also in `hours.remarks`. */
  readonly notices: readonly Notice[];
}

/**
 * Writes a timetable as OpenStreetMap `opening_hours`. Days that are not in the value are closed, as the syntax says;
 * days of which nothing is known are written `unknown`. Odd ISO weeks are `week 1-53/2`, even ones `week 2-52/2`; slots
 * by appointment carry the comment `"on appointment"`, those of `alternatingDays` `"alternating weeks"`.
 *
 * @param hours - a timetable; `undefined` when nothing is published
 * @throws TypeError when the hours are not a timetable
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
  requireHours('hours', hours);
  if (hours === undefined) return { value: '', notices: [] };
  const { remarks = [], alternatingDays = [], publicHolidays } = hours;
  const unwritten = alternatingDays.filter((day) => !canBeWritten(hours[day]));
  const unknown = WEEKDAYS.filter((day) => hours[day] === undefined);
  const notices: Notice[] = [];
  if (remarks.length > 0) notices.push(remarksDropped(['remarks'], undefined, remarks));
  if (unwritten.length > 0) notices.push(alternatingDaysDropped(['alternatingDays'], unwritten, unwritten));
  if (unknown.length === WEEKDAYS.length) return { value: '', notices };
  if (unknown.length > 0) notices.push(unknownDays([], unknown, unknown));
  if (publicHolidays !== 'closed') {
    notices.push(publicHolidaysNotWritten(['publicHolidays'], publicHolidays ?? 'nothing'));
  }

  /** Days of each rule, the selector of weeks before it. */
  const days = new Map<string, Weekday[]>();
  for (const day of WEEKDAYS) {
    for (const rule of rulesOf(hours[day], alternatingDays.includes(day))) {
      days.set(rule, [...(days.get(rule) ?? []), day]);
    }
  }
  const rules = [...days].map(([rule, on]) => rule.replaceAll('{days}', selectorOf(on)));
  if (rules.length === 0) rules.push('off');
  if (publicHolidays === 'closed') rules.push('PH off');
  return { value: rules.join('; '), notices };
}

/** Whether the alternation of a day has a rule to go with: open slots, or none at all. */
const canBeWritten = (slots: readonly Slot[] | undefined): boolean =>
  slots !== undefined && (slots.length === 0 || slots.some(({ byAppointment }) => !byAppointment));

/** Rules of one day, with `{days}` where its name goes; none when closed. */
function rulesOf(slots: readonly Slot[] | undefined, alternating: boolean): string[] {
  if (slots === undefined) return ['{days} unknown'];
  if (slots.length === 0 && alternating) return [`{days} unknown "${ALTERNATING_COMMENT}"`];
  const inWeeks = (weeks: 'odd' | 'even', prefix: string): string => {
    const those = slots.filter((slot) => isFor(slot, weeks));
    const [open, byAppointment] = [those.filter((slot) => !slot.byAppointment), those.filter((s) => s.byAppointment)];
    const parts = [
      partOf(open, prefix, alternating ? ALTERNATING_COMMENT : ''),
      partOf(byAppointment, prefix, APPOINTMENT_COMMENT),
    ];
    return parts.filter((part) => part !== '').join(', ');
  };
  const [odd, even] = [inWeeks('odd', ''), inWeeks('even', '')];
  const rules = odd === even ? [odd] : [inWeeks('odd', WEEK_SELECTORS.odd), inWeeks('even', WEEK_SELECTORS.even)];
  return rules.filter((rule) => rule !== '');
}

function partOf(slots: readonly Slot[], prefix: string, comment: string): string {
  if (slots.length === 0) return '';
  const spans = slots.map(({ opens, closes }) => `${opens}-${closes}`).sort();
  return `${prefix}{days} ${spans.join(',')}${comment && ` "${comment}"`}`;
}

/** `Mo-We,Fr`: three days or more in a row make a range. */
function selectorOf(days: readonly Weekday[]): string {
  const runs: string[][] = [];
  let run: string[] | undefined;
  for (const [index, day] of WEEKDAYS.entries()) {
    if (!days.includes(day)) run = undefined;
    else if (run) run.push(DAY_NAMES[index] ?? '');
    else runs.push((run = [DAY_NAMES[index] ?? '']));
  }
  return runs.flatMap((run) => (run.length > 2 ? [`${run[0]}-${run.at(-1)}`] : run)).join(',');
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
  return weekOfRules(requireText('value', value));
}
