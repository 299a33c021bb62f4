import { WEEKDAYS, type Weekday } from '../../src/foundation/weekday.js';
import type { Slot, WeeklyHours } from '../../src/hours/week.js';
import type { Structure } from '../../src/structures/structure.js';

/*
 * Fictional structures and timetables, for the tests of every room. Commune 23999 does not exist.
 */

/** A structure that the schema accepts, with the changes of the test. */
export const structure = (changes: Partial<Structure> = {}): Structure => ({
  id: '9001',
  name: 'France services de Villefictive',
  role: 'principal',
  format: 'fixed',
  commune: { code: '23999', name: 'Villefictive' },
  departement: '23',
  latitude: 46.1,
  longitude: 2.2,
  ...changes,
});

/** A slot, with its weeks or an appointment. */
export const slot = (opens: string, closes: string, rest: Partial<Slot> = {}): Slot => ({ opens, closes, ...rest });

/** The slots of a day: `day('09:00-12:00, 14:00-17:00 odd rdv')`; `day('')` is closed. */
export const day = (written: string): Slot[] =>
  written
    .split(', ')
    .filter((span) => span !== '')
    .map((span) => {
      const [times = '', ...limits] = span.split(' ');
      const [opens = '', closes = ''] = times.split('-');
      const weeks = limits.find((limit) => limit === 'odd' || limit === 'even');
      return { opens, closes, ...(weeks && { weeks }), ...(limits.includes('rdv') && { byAppointment: true }) };
    });

/** A timetable: `hours({ monday: '09:00-12:00', tuesday: '' })`. Days that it does not name are unknown. */
export const hours = (
  days: Partial<Record<Weekday, string>>,
  rest: Pick<WeeklyHours, 'alternatingDays' | 'publicHolidays' | 'remarks'> = {},
): WeeklyHours => ({
  ...Object.fromEntries(Object.entries(days).map(([name, written]) => [name, day(written)])),
  ...rest,
});

/** A timetable of which every day is known: those that it does not name are closed. */
export const wholeWeek = (...[days, rest]: Parameters<typeof hours>): WeeklyHours => ({
  ...Object.fromEntries(WEEKDAYS.map((name) => [name, []])),
  ...hours(days, rest),
});

/** A timetable that publishes the same for all seven days. */
export const everyDay = (written: string): WeeklyHours =>
  Object.fromEntries(WEEKDAYS.map((name) => [name, day(written)]));

/** A timetable that publishes the same from Monday to Friday, closed at the weekend. */
export const weekdays = (written: string): WeeklyHours => ({ ...everyDay(written), saturday: [], sunday: [] });
