/*
 * Times are kept as whole deciseconds: `Math.sin` and `Math.pow` differ between engines in the last bit, and 29.9999
 * minutes read from seconds must equal 29.9999 minutes read from minutes. Every comparison is between whole numbers.
 */

/** Deciseconds in a minute. */
const PER_MINUTE = 600;

/** Stored in place of a time: no road leads there. */
export const UNREACHABLE = -1;

/** A lower bound that no cut-off reaches: nothing else can be reached at all. */
export const NEVER = 2_147_483_647;

/** The longest time that can be kept: about 3.5 million minutes. */
export const LONGEST = NEVER - 1;

/** The nearest whole number of deciseconds of a time in minutes. */
export const decisecondsOf = (minutes: number): number => Math.round(minutes * PER_MINUTE);

/** Minutes of a whole number of deciseconds. */
export const minutesOf = (deciseconds: number): number => deciseconds / PER_MINUTE;
