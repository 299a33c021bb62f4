/** The days of the week, Monday first: `WEEKDAYS[weekdayOf(date) - 1]` names the day of a date. */
export const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;

/** A day of the week. */
export type Weekday = (typeof WEEKDAYS)[number];
