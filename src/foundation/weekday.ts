import { frozen } from './frozen.js';
import { text, type LocalizedText } from './text.js';

/** The days of the week, Monday first: `WEEKDAYS[weekdayOf(date) - 1]` names the day of a date. */
export const WEEKDAYS = frozen(['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const);

/** A day of the week. */
export type Weekday = (typeof WEEKDAYS)[number];

/** What each day is called. */
export const WEEKDAY_NAMES: Readonly<Record<Weekday, LocalizedText>> = frozen({
  monday: text('lundi', 'Monday'),
  tuesday: text('mardi', 'Tuesday'),
  wednesday: text('mercredi', 'Wednesday'),
  thursday: text('jeudi', 'Thursday'),
  friday: text('vendredi', 'Friday'),
  saturday: text('samedi', 'Saturday'),
  sunday: text('dimanche', 'Sunday'),
});
