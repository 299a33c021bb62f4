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

/** A structure that has every field. */
export const FULL_STRUCTURE = {
  id: '9001',
  name: 'France services de Fictif',
  role: 'antenne',
  format: 'multi-site',
  principalId: '9000',
  groupName: 'Réseau fictif',
  commune: { code: '23999', name: 'Fictif' },
  postalCode: '23990',
  departement: '87',
  address: '1 rue Inventée',
  latitude: 46.1,
  longitude: 2.1,
  contacts: { emails: ['fs@exemple.fr'], phones: ['05 55 12 34 56'] },
  hours: { monday: [{ opens: '09:00', closes: '12:00' }], tuesday: [], remarks: ['Fermé en août'] },
  stops: [{ place: 'Place Inventée' }],
  appointment: true,
  host: { kind: 'association', name: 'Association fictive', siret: '35600000049837' },
  labelledOn: '2020-01-01',
  labelEndedOn: '2026-01-01',
  funding: 'funded',
  operators: [{ operator: 'la-poste', status: 'present' }],
  population: 1200,
  density: 7,
  mountain: true,
  extras: { complement_adresse: 'Bâtiment B', commentaire: 'Fermé en août' },
} as const satisfies Required<Structure>;

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
