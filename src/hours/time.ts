import { describe } from '../foundation/describe.js';

/** A time of a day, written `HH:MM`, from `00:00` to `24:00`. */
export const TIME = /^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/;

/** A time as `HH:MM`, from hours and minutes in figures; it may not exist. */
export const clockTime = (hours = '', minutes = '00'): string => `${hours.padStart(2, '0')}:${minutes}`;

/** Minutes since midnight of a time `HH:MM`. */
export const minuteOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/** Returns the argument when it is a moment of a day, from `00:00` to `23:59`; throws a `RangeError` otherwise. */
export function requireTime(name: string, value: unknown): string {
  if (typeof value === 'string' && value !== '24:00' && TIME.test(value)) return value;
  throw new RangeError(`${name}: expected a time from 00:00 to 23:59, written HH:MM; received ${describe(value).en}`);
}
