import { describe, expect, it } from 'vitest';
import { fromOpeningHours, toOpeningHours } from '../../../src/exchange/index.js';
import type { WeeklyHours } from '../../../src/hours/week.js';
import { everyDay, slot, wholeWeek } from '../../support/fictional-structure.js';

const morning = [slot('09:00', '12:00')];
const closedWeek = wholeWeek({});
const closed = wholeWeek({}, { publicHolidays: 'closed' });
const codes = (notices: readonly { code: string }[]) => notices.map(({ code }) => code);

describe('a timetable as opening_hours', () => {
  it.each<[string, Partial<WeeklyHours>]>([
    ['off; PH off', {}],
    ['Mo 09:00-12:00; PH off', { monday: morning }],
    ['Mo,Tu 09:00-12:00; PH off', { monday: morning, tuesday: morning }],
    ['Mo-We,Fr 09:00-12:00; PH off', { monday: morning, tuesday: morning, wednesday: morning, friday: morning }],
    ['Mo 09:00-12:00,14:00-17:00; PH off', { monday: [slot('14:00', '17:00'), slot('09:00', '12:00')] }],
    ['Mo 00:00-24:00; PH off', { monday: [slot('00:00', '24:00')] }],
    ['week 1-53/2 Mo 09:00-12:00; PH off', { monday: [slot('09:00', '12:00', { weeks: 'odd' })] }],
    ['week 2-52/2 Mo 09:00-12:00; PH off', { monday: [slot('09:00', '12:00', { weeks: 'even' })] }],
    [
      'week 1-53/2 Mo 08:00-09:00,09:00-12:00; week 2-52/2 Mo 09:00-12:00; PH off',
      { monday: [slot('09:00', '12:00'), slot('08:00', '09:00', { weeks: 'odd' })] },
    ],
    [
      'Mo 09:00-12:00, Mo 14:00-17:00 "on appointment"; PH off',
      { monday: [...morning, slot('14:00', '17:00', { byAppointment: true })] },
    ],
    ['Mo unknown "alternating weeks"; PH off', { alternatingDays: ['monday'] }],
    ['Sa 09:00-12:00 "alternating weeks"; PH off', { saturday: morning, alternatingDays: ['saturday'] }],
  ])('%s, there and back without a word', (value, hours) => {
    const week = { ...closed, ...hours };
    expect(toOpeningHours(week)).toEqual({ value, notices: [] });
    const back = fromOpeningHours(value);
    expect(back.notices).toEqual([]);
    expect(toOpeningHours(back.hours).value).toBe(value);
  });

  it('writes days of which nothing is known as unknown, and says so', () => {
    const { value, notices } = toOpeningHours({ monday: morning, tuesday: [], publicHolidays: 'closed' });
    expect(value).toBe('Mo 09:00-12:00; We-Su unknown; PH off');
    expect(codes(notices)).toEqual(['unknown-days']);
    expect(fromOpeningHours(value).hours).toEqual({ monday: morning, tuesday: [], publicHolidays: 'closed' });
  });

  it.each<[string, WeeklyHours | undefined, string, string[]]>([
    ['nothing published', undefined, '', []],
    ['no day known', { remarks: ['selon planning du bus'] }, '', ['remarks-dropped']],
    ['nothing about public holidays', closedWeek, 'off', ['public-holidays-not-written']],
    ['open on public holidays', { ...closed, publicHolidays: 'open' }, 'off', ['public-holidays-not-written']],
    ['remarks', { ...closed, remarks: ['fermé en août'] }, 'off; PH off', ['remarks-dropped']],
    [
      'alternating, by appointment only',
      { ...closed, monday: [slot('09:00', '12:00', { byAppointment: true })], alternatingDays: ['monday'] },
      'Mo 09:00-12:00 "on appointment"; PH off',
      ['alternating-days-dropped'],
    ],
  ])('%s', (_, hours, value, expected) => {
    const written = toOpeningHours(hours);
    expect(written.value).toBe(value);
    expect(codes(written.notices)).toEqual(expected);
  });
});

describe('an opening_hours value', () => {
  const full = [slot('00:00', '24:00')];
  it.each<[string, Partial<WeeklyHours>]>([
    ['Mo 9:00-12:00;PH off', { monday: morning }],
    ['Mo:  09:00 - 12:00 ; PH closed', { monday: morning }],
    ['Sa-Mo 09:00-12:00; PH off', { saturday: morning, sunday: morning, monday: morning }],
    ['Mo-Fr 09:00-12:00; Tu-Fr off; PH off', { monday: morning }],
    ['Mo 08:00-09:00; Mo 09:00-12:00; PH off', { monday: morning }],
    ['Mo off, Mo 09:00-12:00; PH,Tu off', { monday: morning }],
    ['Mo 09:00-12:00 "Sur rendez-vous"; PH off', { monday: [slot('09:00', '12:00', { byAppointment: true })] }],
    ['Mo 09:00-12:00; week 2-52/2 Mo off; PH off', { monday: [slot('09:00', '12:00', { weeks: 'odd' })] }],
    ['Mo open; PH off', { monday: full }],
  ])('%s', (value, expected) => {
    const { hours, notices } = fromOpeningHours(value);
    expect(notices).toEqual([]);
    expect(hours).toEqual({ ...closed, ...expected });
  });

  it('says every day with 24/7, and nothing of a day that it calls unknown', () => {
    expect(fromOpeningHours('24/7')).toEqual({ hours: everyDay('00:00-24:00'), notices: [] });
    const { tuesday: _, ...others } = closed;
    expect(fromOpeningHours('Tu unknown; PH off')).toEqual({ hours: others, notices: [] });
  });

  it.each<[string, string, string]>([
    ['Mo-Fr 09:00-12:00; Sa[1] 10:00-12:00', 'Sa[1] 10:00-12:00', 'saturday'],
    ['Mo-Fr 09:00-12:00; Fr 22:00-02:00', 'Fr 22:00-02:00', 'friday'],
    ['Mo-Fr 09:00-12:00; Tu 09:00-11:00 off', 'Tu 09:00-11:00 off', 'tuesday'],
    ['Mo-Fr 09:00-12:00; week 1-10 Tu off', 'week 1-10 Tu off', 'monday'],
    ['Mo-Fr 09:00-12:00; SH off', 'SH off', 'monday'],
    ['Jun-Aug Mo 09:00-12:00', 'Jun-Aug Mo 09:00-12:00', 'monday'],
    ['Mo sunrise-sunset', 'Mo sunrise-sunset', 'monday'],
    ['Mo 09:00-12:00 "ask; or ring"', 'Mo 09:00-12:00 "ask; or ring"', 'monday'],
    ['Mo 09:60-12:00', 'Mo 09:60-12:00', 'monday'],
    ['Mo 10:00-11:00; 09:00-12:00', '09:00-12:00', 'monday'],
    ['Mo 09:00+', 'Mo 09:00+', 'monday'],
    ['Mo 09:00-12:00 || "sur place"', 'Mo 09:00-12:00 || "sur place"', 'sunday'],
    ['du lundi au vendredi', 'du lundi au vendredi', 'monday'],
  ])('%s: the rule is kept as a remark, and its days are unknown', (value, rule, day) => {
    const { hours, notices } = fromOpeningHours(value);
    expect(notices.map(({ code, received }) => [code, received])).toEqual([['rule-kept', rule]]);
    expect(hours?.remarks).toEqual([rule]);
    expect(hours).not.toHaveProperty(day);
  });

  it('keeps what a value adds about public holidays and in comments', () => {
    const { hours, notices } = fromOpeningHours('Mo 09:00-12:00 open "sonner"; PH 10:00-12:00');
    expect(hours?.monday).toEqual(morning);
    expect(hours?.remarks).toEqual(['sonner', 'PH 10:00-12:00']);
    expect(codes(notices)).toEqual(['comment-kept', 'holiday-rule-kept']);
  });

  it('is nothing when it is empty, and must be a text', () => {
    expect(fromOpeningHours('  ;')).toEqual({ notices: [] });
    expect(() => fromOpeningHours(5 as unknown as string)).toThrow(/^value: expected a text; received 5/);
  });

  it('takes time in proportion to its length', () => {
    const start = performance.now();
    for (const value of ['Mo,'.repeat(1600), '"'.repeat(4999), ' '.repeat(1e6), 'Mo 09:00-12:00,'.repeat(300)]) {
      fromOpeningHours(value);
    }
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
