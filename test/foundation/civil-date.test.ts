import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  addYears,
  daysBetween,
  daysInYear,
  earlier,
  firstDayOf,
  isIsoDate,
  isLeapYear,
  isoWeekOf,
  lastDayOf,
  later,
  weekdayOf,
  yearOf,
} from '../../src/foundation/civil-date.js';

const aDate = fc
  .date({ min: new Date('1900-01-01T00:00:00Z'), max: new Date('2199-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('isIsoDate', () => {
  it.each(['2020-01-01', '2024-02-29', '2000-02-29', '1999-12-31'])('accepts %s', (date) => {
    expect(isIsoDate(date)).toBe(true);
  });
  it.each(['2026-02-30', '2026-02-29', '1900-02-29', '2026-13-01', '2026-00-10', '2026-04-31', '2026-4-1', '20260401'])(
    'refuses %s',
    (date) => {
      expect(isIsoDate(date)).toBe(false);
    },
  );
  it.each([null, undefined, 20260401, {}, '2026-04-01T00:00:00Z', ' 2026-04-01'])('refuses %j', (value) => {
    expect(isIsoDate(value)).toBe(false);
  });
});

describe('calendar arithmetic', () => {
  it('keeps the day across the spring change of hour', () => {
    expect(addDays('2026-03-28', 1)).toBe('2026-03-29');
    expect(addDays('2026-03-29', 1)).toBe('2026-03-30');
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
  });
  it('falls back on the last day of a short month', () => {
    expect(addMonths('2024-01-31', 1)).toBe('2024-02-29');
    expect(addYears('2024-02-29', 1)).toBe('2025-02-28');
  });
  it('names days and ISO weeks, with the 53 weeks of 2026', () => {
    expect(weekdayOf('2026-11-22')).toBe(7);
    expect(isoWeekOf('2026-12-31')).toBe(53);
    expect(isoWeekOf('2027-01-03')).toBe(53);
    expect(isoWeekOf('2027-01-04')).toBe(1);
  });
  it('knows leap years', () => {
    expect([1900, 2000, 2023, 2024].map(isLeapYear)).toEqual([false, true, false, true]);
    expect([daysInYear(2023), daysInYear(2024)]).toEqual([365, 366]);
  });
  it('bounds a year', () => {
    expect([firstDayOf(2024), lastDayOf(2024), yearOf('2024-07-01')]).toEqual(['2024-01-01', '2024-12-31', 2024]);
  });
  it('goes and comes back, in every zone', () => {
    fc.assert(
      fc.property(aDate, fc.integer({ min: -5000, max: 5000 }), (date, days) => {
        const there = addDays(date, days);
        expect(isIsoDate(there)).toBe(true);
        expect(daysBetween(date, there)).toBe(days);
        expect(addDays(there, -days)).toBe(date);
      }),
    );
  });
  it('orders dates as strings do', () => {
    fc.assert(
      fc.property(aDate, aDate, (a, b) => {
        expect(a < b).toBe(daysBetween(a, b) > 0);
        expect([earlier(a, b), later(a, b)]).toEqual([a, b].sort());
      }),
    );
  });
});
