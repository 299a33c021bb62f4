import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WEEKDAYS } from '../../src/foundation/weekday.js';
import type { Slot, WeeklyHours } from '../../src/hours/week.js';
import { weeklyOpening } from '../../src/hours/weekly-opening.js';
import { slot, wholeWeek } from '../support/fictional-structure.js';

const opening = (hours: WeeklyHours) => weeklyOpening({ hours });
const monday = (...slots: Slot[]) => opening({ ...wholeWeek({}), monday: slots });

describe('weeklyOpening', () => {
  it.each<[string, Slot[], object]>([
    ['two slots', [slot('09:00', '12:00'), slot('13:30', '17:00')], { minutes: 390, days: 1 }],
    ['overlapping slots count once', [slot('09:00', '12:00'), slot('10:00', '13:00')], { minutes: 240, days: 1 }],
    ['the same slot twice', [slot('08:30', '17:00'), slot('08:30', '17:00')], { minutes: 510, days: 1 }],
    ['one slot inside another', [slot('08:00', '18:00'), slot('09:00', '10:00')], { minutes: 600, days: 1 }],
    ['touching slots, out of order', [slot('12:00', '14:00'), slot('09:00', '12:00')], { minutes: 300, days: 1 }],
    ['until midnight', [slot('00:00', '24:00')], { minutes: 1440, days: 1 }],
    ['closed', [], { minutes: 0, days: 0 }],
    [
      'every other week: the lesser week, and both',
      [slot('09:00', '12:00', { weeks: 'odd' })],
      { minutes: 0, days: 0, byWeek: { odd: { minutes: 180, days: 1 }, even: { minutes: 0, days: 0 } } },
    ],
    [
      'weeks that differ, over a common slot',
      [slot('09:00', '12:00'), slot('11:00', '15:00', { weeks: 'even' })],
      { minutes: 180, days: 1, byWeek: { odd: { minutes: 180, days: 1 }, even: { minutes: 360, days: 1 } } },
    ],
    [
      'weeks that alternate but open as long',
      [slot('09:00', '12:00', { weeks: 'odd' }), slot('14:00', '17:00', { weeks: 'even' })],
      { minutes: 180, days: 1 },
    ],
    [
      'appointments stand apart',
      [slot('09:00', '12:00'), slot('14:00', '17:00', { byAppointment: true })],
      { minutes: 180, days: 1, byAppointment: { minutes: 180, days: 1 } },
    ],
    [
      'appointments alone are not opening',
      [slot('09:00', '12:00', { byAppointment: true })],
      { minutes: 0, days: 0, byAppointment: { minutes: 180, days: 1 } },
    ],
    [
      'appointments during the opening add nothing',
      [slot('09:00', '12:00'), slot('10:00', '11:00', { byAppointment: true })],
      { minutes: 180, days: 1 },
    ],
  ])('%s', (_, slots, expected) => {
    expect(monday(...slots)).toStrictEqual(expected);
  });

  it('is undefined when nothing is known, which is not closed', () => {
    expect(weeklyOpening({})).toBeUndefined();
    expect(opening({})).toBeUndefined();
    expect(opening({ remarks: ['selon planning du bus'] })).toBeUndefined();
    expect(opening(wholeWeek({}))).toStrictEqual({ minutes: 0, days: 0 });
  });
  it('gives the least of odd and even weeks, minutes and days apart', () => {
    // Six hours on one day in odd weeks, five hours on five days in even ones.
    const long = wholeWeek({
      ...{ monday: '09:00-15:00 odd, 09:00-10:00 even', tuesday: '09:00-10:00 even' },
      ...{ wednesday: '09:00-10:00 even', thursday: '09:00-10:00 even', friday: '09:00-10:00 even' },
    });
    expect(opening(long)).toStrictEqual({
      minutes: 300,
      days: 1,
      byWeek: { odd: { minutes: 360, days: 1 }, even: { minutes: 300, days: 5 } },
    });
    // As long in both, on one day or on two.
    const same = wholeWeek({ monday: '09:00-11:00 odd, 09:00-10:00 even', tuesday: '09:00-10:00 even' });
    expect(opening(same)).toStrictEqual({
      minutes: 120,
      days: 1,
      byWeek: { odd: { minutes: 120, days: 1 }, even: { minutes: 120, days: 2 } },
    });
  });
  it('gives the appointments of the week that has fewer of them', () => {
    expect(opening(wholeWeek({ monday: '09:00-12:00, 14:00-17:00 odd rdv, 14:00-15:00 even rdv' }))).toStrictEqual({
      minutes: 180,
      days: 1,
      byAppointment: { minutes: 60, days: 1 },
    });
  });
  it('names the days that it does not know', () => {
    expect(opening({ monday: [slot('09:00', '12:00')], tuesday: [] })).toStrictEqual({
      minutes: 180,
      days: 1,
      unknownDays: ['wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
    });
  });
  it('names the days that alternate, and counts them as if they did not', () => {
    const saturday = wholeWeek({ saturday: '09:00-12:00' }, { alternatingDays: ['saturday'] });
    expect(opening(saturday)).toStrictEqual({
      minutes: 180,
      days: 1,
      alternatingDays: ['saturday'],
    });
  });
  it('shares nothing with the timetable', () => {
    const hours = wholeWeek({ monday: '09:00-12:00' }, { alternatingDays: ['saturday'] });
    (opening(hours)?.alternatingDays as string[]).pop();
    expect(opening(hours)?.alternatingDays).toEqual(['saturday']);
  });
  it('counts exactly 24 hours over 5 days', () => {
    const day = '09:00-12:00, 14:00-15:48';
    const hours = wholeWeek({ monday: day, tuesday: day, wednesday: day, thursday: day, friday: day });
    expect(opening(hours)).toStrictEqual({ minutes: 24 * 60, days: 5 });
  });

  const clock = (minute: number) =>
    `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
  const anySlot = fc
    .tuple(
      fc.integer({ min: 0, max: 1439 }),
      fc.integer({ min: 1, max: 1440 }),
      fc.constantFrom('odd', 'even', undefined),
    )
    .map(([a, b, weeks]) => {
      const [from, to] = a < b ? [a, b] : [b - 1, a + 1];
      return slot(clock(from), clock(to), weeks === undefined ? {} : { weeks });
    });
  const anyHours = fc.record(Object.fromEntries(WEEKDAYS.map((day) => [day, fc.array(anySlot, { maxLength: 4 })])), {
    requiredKeys: ['monday'],
  }) as fc.Arbitrary<WeeklyHours>;

  it('equals a count minute by minute', () => {
    const covered = (hours: WeeklyHours, parity: string) =>
      WEEKDAYS.map((day) => {
        const minutes = new Set<number>();
        for (const { opens, closes, weeks } of hours[day] ?? []) {
          for (let minute = 0; minute < 1440; minute++) {
            const time = clock(minute);
            if ((weeks ?? parity) === parity && opens <= time && time < closes) minutes.add(minute);
          }
        }
        return minutes.size;
      });
    fc.assert(
      fc.property(anyHours, (hours) => {
        const [odd, even] = (['odd', 'even'] as const).map((parity) => {
          const minutes = covered(hours, parity);
          return { minutes: minutes.reduce((a, b) => a + b, 0), days: minutes.filter((m) => m > 0).length };
        });
        const week = opening(hours);
        expect(week?.minutes).toBe(Math.min(odd?.minutes ?? 0, even?.minutes ?? 0));
        if (week?.byWeek) expect(week.byWeek).toEqual({ odd, even });
        else expect(odd).toEqual(even);
      }),
      { numRuns: 30 },
    );
  });
  it('does not depend on the order or the repetition of slots, and never shrinks when one is added', () => {
    fc.assert(
      fc.property(anyHours, anySlot, (hours, added) => {
        const mixed = Object.fromEntries(
          Object.entries(hours).map(([day, slots]) => [day, [...(slots as Slot[])].reverse().concat(slots as Slot[])]),
        );
        expect(opening(mixed)).toEqual(opening(hours));
        const more = opening({ ...hours, monday: [...(hours.monday ?? []), added] });
        expect(more?.minutes).toBeGreaterThanOrEqual(opening(hours)?.minutes ?? 0);
      }),
    );
  });
});
