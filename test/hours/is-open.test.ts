import { describe, expect, it } from 'vitest';
import { isOpen } from '../../src/hours/is-open.js';
import type { WeeklyHours } from '../../src/hours/week.js';
import { day, everyDay, slot } from '../support/fictional-structure.js';

const at = (hours: WeeklyHours | undefined, code = '23096') => ({
  commune: { code, name: 'Villefictive' },
  departement: '23',
  hours,
});
const morning = [slot('09:00', '12:00')];

describe('isOpen', () => {
  // 4 May 2026 is a Monday.
  it.each<[string, WeeklyHours | undefined, string, string, boolean | undefined]>([
    ['before opening', { monday: morning }, '2026-05-04', '08:59', false],
    ['opening minute', { monday: morning }, '2026-05-04', '09:00', true],
    ['last minute', { monday: morning }, '2026-05-04', '11:59', true],
    ['closing minute', { monday: morning }, '2026-05-04', '12:00', false],
    ['closed day', { tuesday: [] }, '2026-05-05', '10:00', false],
    ['unknown day', { monday: morning }, '2026-05-05', '10:00', undefined],
    ['nothing published', undefined, '2026-05-04', '10:00', undefined],
    ['first minute of the day', { monday: [slot('00:00', '02:00')] }, '2026-05-04', '00:00', true],
    ['until midnight', { monday: [slot('22:00', '24:00')] }, '2026-05-04', '23:59', true],
    [
      'by appointment only',
      { monday: [slot('09:00', '12:00', { byAppointment: true })] },
      '2026-05-04',
      '10:00',
      false,
    ],
    ['touching slots', { monday: [slot('09:00', '12:00'), slot('12:00', '14:00')] }, '2026-05-04', '12:00', true],
  ])('%s', (_, hours, date, time, expected) => {
    expect(isOpen(at(hours), date, time)).toBe(expected);
  });

  it.each<[string, boolean]>([
    // 2026 has 53 ISO weeks: week 53 (28 December) and week 1 of 2027 (4 January) are both odd.
    ['2026-12-14', true], // week 51
    ['2026-12-21', false], // week 52
    ['2026-12-28', true], // week 53
    ['2027-01-04', true], // week 1
    ['2027-01-11', false], // week 2
    ['2025-12-29', true], // week 1 of 2026
  ])('odd weeks on Monday %s: %s', (date, expected) => {
    const odd = everyDay('09:00-12:00 odd');
    const even = everyDay('09:00-12:00 even');
    expect(isOpen(at(odd), date, '10:00')).toBe(expected);
    expect(isOpen(at(even), date, '10:00')).toBe(!expected);
  });

  it.each<[string, string, boolean | undefined]>([
    // Two timetables in one cell: 09:00-12:00 and 10:00-13:00, without their weeks.
    ['none of them', '08:00', false],
    ['one of them', '09:30', undefined],
    ['both', '11:00', true],
    ['the other', '12:30', undefined],
    ['after both', '13:00', false],
  ])('overlapping slots without their weeks: %s', (_, time, expected) => {
    const hours = { monday: [slot('09:00', '12:00'), slot('10:00', '13:00')] };
    expect(isOpen(at(hours), '2026-05-04', time)).toBe(expected);
  });
  it('does not know which week holds a slot that stands beside overlapping ones', () => {
    const hours = { monday: [slot('09:00', '12:00'), slot('09:00', '12:00'), slot('14:00', '17:00')] };
    expect(isOpen(at(hours), '2026-05-04', '10:00')).toBe(true);
    expect(isOpen(at(hours), '2026-05-04', '15:00')).toBeUndefined();
  });
  it('knows overlapping slots that say their weeks', () => {
    const hours = { monday: [slot('09:00', '12:00', { weeks: 'odd' }), slot('10:00', '13:00', { weeks: 'even' })] };
    // 4 May 2026 is in week 19.
    expect(isOpen(at(hours), '2026-05-04', '09:30')).toBe(true);
    expect(isOpen(at(hours), '2026-05-04', '12:30')).toBe(false);
    expect(isOpen(at(hours), '2026-05-11', '12:30')).toBe(true);
  });

  it.each<[string, string, boolean]>([
    // 4 May 2026 is in an odd week, 11 May in an even one.
    ['2026-05-04', '09:30', true],
    ['2026-05-04', '12:30', true],
    ['2026-05-04', '13:00', false],
    ['2026-05-11', '09:30', false],
    ['2026-05-11', '12:30', true],
  ])('a slot of odd weeks beside one of every week, on %s at %s: %s', (date, time, expected) => {
    const hours = { monday: day('09:00-12:00 odd, 10:00-13:00') };
    expect(isOpen(at(hours), date, time)).toBe(expected);
  });
  it('leaves slots of the other weeks out of those that overlap', () => {
    // In even weeks the first slot alone is left: it is one timetable, and sure.
    const hours = { monday: day('09:00-12:00, 09:00-12:00 odd, 10:00-13:00 odd') };
    expect(isOpen(at(hours), '2026-05-11', '10:30')).toBe(true);
    expect(isOpen(at(hours), '2026-05-11', '12:30')).toBe(false);
  });

  it('does not know the days that alternate without saying how, and knows the others', () => {
    const hours: WeeklyHours = { ...everyDay('09:00-12:00'), alternatingDays: ['monday'] };
    expect(isOpen(at(hours), '2026-05-04', '10:00')).toBeUndefined();
    expect(isOpen(at(hours), '2026-05-04', '20:00')).toBeUndefined();
    expect(isOpen(at(hours), '2026-05-05', '10:00')).toBe(true);
  });

  it.each([
    ['1 May', '2026-05-01', '23096', undefined],
    ['Easter Monday', '2026-04-06', '23096', undefined],
    ['Good Friday in Strasbourg', '2026-04-03', '67482', undefined],
    ['Good Friday in Creuse', '2026-04-03', '23096', true],
    ['26 December in Metz', '2026-12-26', '57463', undefined],
    ['abolition day in Martinique', '2026-05-22', '97209', undefined],
    ['abolition day in Saint-Martin', '2026-05-28', '97801', undefined],
    ['the same day in Guadeloupe', '2026-05-28', '97105', true],
  ])('%s (%s, %s): %s', (_, date, code, expected) => {
    expect(isOpen(at(everyDay('09:00-12:00'), code), date, '10:00')).toBe(expected);
  });
  it('follows a timetable that speaks of public holidays', () => {
    const hours = everyDay('09:00-12:00');
    expect(isOpen(at({ ...hours, publicHolidays: 'closed' }), '2026-05-01', '10:00')).toBe(false);
    expect(isOpen(at({ ...hours, publicHolidays: 'open' }), '2026-05-01', '10:00')).toBe(true);
    expect(isOpen(at({ ...hours, publicHolidays: 'open' }), '2026-05-01', '15:00')).toBe(false);
  });
  it('takes the holidays of the place, not of the département served', () => {
    const bus = { ...at(everyDay('09:00-12:00'), '67482'), departement: '88' };
    expect(isOpen(bus, '2026-12-26', '10:00')).toBeUndefined();
  });

  it.each(['24:00', '9:00', '10:60', '10h30', '', '10:00:00'])('refuses the time %j', (time) => {
    expect(() => isOpen(at(undefined), '2026-05-04', time)).toThrow(/^time: expected a time/);
  });
  it.each(['2026-02-30', '04/05/2026', ''])('refuses the date %j', (date) => {
    expect(() => isOpen(at(undefined), date, '10:00')).toThrow(/^date: expected a date/);
  });
});
