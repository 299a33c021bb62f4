import { isoWeekOf, weekdayOf, type IsoDate } from '../foundation/civil-date.js';
import { WEEKDAYS } from '../foundation/weekday.js';
import { isPublicHoliday } from './public-holidays.js';
import type { Slot, WeeklyHours, WeekParity } from './week.js';

/** Whether the ISO week of a date is odd or even. */
export const parityOf = (date: IsoDate): WeekParity => (isoWeekOf(date) % 2 === 0 ? 'even' : 'odd');

/** Whether what names its weeks is for weeks of a parity; what names none is for all. */
export const isFor = ({ weeks }: { readonly weeks?: WeekParity }, parity: WeekParity): boolean =>
  weeks === undefined || weeks === parity;

/**
 * The slots of a timetable that hold on a date, as published; empty when closed. `undefined` when it is not known:
 * nothing is published for the day, it is a public holiday of which the timetable says nothing, or the day alternates
 * without saying how.
 */
export function slotsOn(
  hours: WeeklyHours | undefined,
  date: IsoDate,
  departement: string | undefined,
): readonly Slot[] | undefined {
  if (hours === undefined) return undefined;
  if (isPublicHoliday(date, departement) && hours.publicHolidays !== 'open') {
    return hours.publicHolidays === 'closed' ? [] : undefined;
  }
  const day = WEEKDAYS[weekdayOf(date) - 1];
  if (day === undefined || hours.alternatingDays?.includes(day)) return undefined;
  const parity = parityOf(date);
  return hours[day]?.filter((slot) => isFor(slot, parity));
}
