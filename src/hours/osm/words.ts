/** Names of the days in OpenStreetMap's syntax, Monday first. */
export const DAY_NAMES = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'] as const;

/** Odd and even ISO weeks. */
export const WEEK_SELECTORS = { odd: 'week 1-53/2 ', even: 'week 2-52/2 ' } as const;

/** Comments that this library writes. */
export const APPOINTMENT_COMMENT = 'on appointment';
export const ALTERNATING_COMMENT = 'alternating weeks';
