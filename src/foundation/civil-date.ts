import { addMonths as addMonthsTo } from 'date-fns/addMonths';
import { addYears as addYearsTo } from 'date-fns/addYears';
import { getISOWeek } from 'date-fns/getISOWeek';
import { UtcDate } from './utc-date.js';

/**
 * A civil date written `YYYY-MM-DD`. Civil dates compare as strings, and have neither hour nor time zone: this file
 * alone goes through `Date`, in UTC, so that no answer depends on where the program runs.
 */
export type IsoDate = string;

const FORM = /^(\d{4})-(\d{2})-(\d{2})$/;
const DAY_MS = 86_400_000;
// The date form of ECMAScript is read, and written, in UTC.
const dateOf = (date: IsoDate): UtcDate => new UtcDate(date);
const isoOf = (date: Date): IsoDate => date.toISOString().slice(0, 10);

/** Whether a value is a date that exists, written `YYYY-MM-DD` (`2026-02-30` is not one). */
export function isIsoDate(value: unknown): value is IsoDate {
  const parts = typeof value === 'string' ? FORM.exec(value) : null;
  if (!parts) return false;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** The number of days of a month (1 to 12) of a year. */
function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Whether a year has a 29 February. */
export function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** The number of days of a year: 365 or 366. */
export const daysInYear = (year: number): number => (isLeapYear(year) ? 366 : 365);

/** The year of a date, as a number. */
export const yearOf = (date: IsoDate): number => Number(date.slice(0, 4));

/** 1 January of a year. */
export const firstDayOf = (year: number): IsoDate => `${String(year).padStart(4, '0')}-01-01`;

/** 31 December of a year. */
export const lastDayOf = (year: number): IsoDate => `${String(year).padStart(4, '0')}-12-31`;

/** A date some days later (earlier when negative). */
export const addDays = (date: IsoDate, days: number): IsoDate => isoOf(new UtcDate(+dateOf(date) + days * DAY_MS));

/** A date some months later; the last day of the month when the day does not exist (31 January + 1 month). */
export const addMonths = (date: IsoDate, months: number): IsoDate => isoOf(addMonthsTo(dateOf(date), months));

/** A date some years later; 28 February when 29 February does not exist. */
export const addYears = (date: IsoDate, years: number): IsoDate => isoOf(addYearsTo(dateOf(date), years));

/** The number of days from one date to another: 1 from a day to the next, negative backwards. */
export const daysBetween = (from: IsoDate, to: IsoDate): number => (+dateOf(to) - +dateOf(from)) / DAY_MS;

/** The day of the week: 1 for Monday to 7 for Sunday. */
export const weekdayOf = (date: IsoDate): number => dateOf(date).getUTCDay() || 7;

/** The number of the ISO week that holds the date: 1 to 53. */
export const isoWeekOf = (date: IsoDate): number => getISOWeek(dateOf(date));

/** The earlier of two dates. */
export const earlier = (a: IsoDate, b: IsoDate): IsoDate => (a < b ? a : b);

/** The later of two dates. */
export const later = (a: IsoDate, b: IsoDate): IsoDate => (a > b ? a : b);
