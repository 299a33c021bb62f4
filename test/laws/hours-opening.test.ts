import fc from 'fast-check';
import OpeningHoursOracle from 'opening_hours';
import { describe, expect, it } from 'vitest';
import { fromOpeningHours, toOpeningHours } from '../../src/exchange/index.js';
import { addDays } from '../../src/foundation/civil-date.js';
import { WEEKDAYS } from '../../src/foundation/weekday.js';
import type { Slot, WeeklyHours } from '../../src/hours/week.js';
import { isOpen } from '../../src/hours/is-open.js';

const clock = (minute: number) =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

/** A local time as the package wants it. */
const localMoment = (date: string, minute: number) => new Date(`${date}T${clock(minute)}:00`);

/** Slots of a day that follow each other, with or without weeks and appointments. */
const anyDay = fc
  .tuple(
    fc.uniqueArray(fc.integer({ min: 0, max: 96 }), { maxLength: 6 }),
    fc.array(
      fc.record(
        { weeks: fc.constantFrom('odd' as const, 'even' as const), byAppointment: fc.constant(true) },
        { requiredKeys: [] },
      ),
      { minLength: 3, maxLength: 3 },
    ),
  )
  .map(([quarters, rest]) => {
    const times = [...quarters].sort((a, b) => a - b).map((quarter) => clock(quarter * 15));
    const slots: Slot[] = [];
    for (let at = 0; at + 1 < times.length; at += 2) {
      slots.push({ opens: times[at] ?? '', closes: times[at + 1] ?? '', ...rest[at / 2] });
    }
    return slots;
  });

const anyWeek = fc.record(
  {
    ...Object.fromEntries(WEEKDAYS.map((day) => [day, anyDay])),
    publicHolidays: fc.constantFrom('open' as const, 'closed' as const),
    alternatingDays: fc.uniqueArray(fc.constantFrom(...WEEKDAYS), { minLength: 1 }),
    remarks: fc.array(fc.string(), { minLength: 1 }),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<WeeklyHours>;

describe('hours in the syntax of OpenStreetMap', () => {
  it('come back equal, but for what a notice names', () => {
    fc.assert(
      fc.property(anyWeek, (week) => {
        const { value, notices } = toOpeningHours(week);
        const noticed = new Set(notices.map(({ code }) => code));
        const { hours, notices: back } = fromOpeningHours(value);
        expect(back).toEqual([]);
        const { alternatingDays = [], ...expected } = structuredClone(week) as Record<string, unknown> & WeeklyHours;
        if (noticed.has('remarks-dropped')) delete expected.remarks;
        if (noticed.has('public-holidays-not-written')) delete expected.publicHolidays;
        const written = noticed.has('alternating-days-dropped')
          ? alternatingDays.filter((day) => week[day]?.length === 0 || week[day]?.some((slot) => !slot.byAppointment))
          : alternatingDays;
        const inOrder = WEEKDAYS.filter((day) => written.includes(day));
        if (value === '') expect(WEEKDAYS.every((day) => week[day] === undefined)).toBe(true);
        else expect(hours).toEqual({ ...expected, ...(inOrder.length > 0 ? { alternatingDays: inOrder } : {}) });
      }),
    );
  });

  // 2026 has a week 53, odd, followed by an odd week 1; 2024 and 2025 have 52.
  const moment = fc
    .tuple(fc.integer({ min: 0, max: 365 * 4 }), fc.integer({ min: 0, max: 1439 }))
    // Not in the hour that the clocks skip in spring.
    .filter(([day, minute]) => {
      const at = localMoment(addDays('2024-01-01', day), minute);
      return at.getHours() * 60 + at.getMinutes() === minute;
    });
  const place = { lat: 46.1, lon: 2.2, address: { country_code: 'fr', state: 'Nouvelle-Aquitaine' } };

  it('mean for the opening_hours package what they mean for isOpen', { timeout: 20_000 }, () => {
    fc.assert(
      fc.property(anyWeek, moment, ({ alternatingDays: _, ...week }, [day, minute]) => {
        const hours: WeeklyHours = { ...week, publicHolidays: 'closed' };
        const { value } = toOpeningHours(hours);
        if (value === '') return;
        const date = addDays('2024-01-01', day);
        const oracle = new OpeningHoursOracle(value, place, { locale: 'en' } as never);
        const at = localMoment(date, minute);
        const open = isOpen(
          { hours, departement: '23', commune: { code: '23999', name: 'Fictif' } },
          date,
          clock(minute),
        );
        // What is by appointment is unknown there, and closed to all here.
        const unknown = oracle.getUnknown(at);
        if (unknown) expect(open === undefined || oracle.getComment(at) === 'on appointment').toBe(true);
        else expect(open).toBe(oracle.getState(at));
      }),
      { numRuns: 400 },
    );
  });

  it('are read as the opening_hours package reads them', { timeout: 20_000 }, () => {
    const rule = fc
      .tuple(
        fc.constantFrom('', 'week 1-53/2 ', 'week 2-52/2 '),
        fc.constantFrom('Mo', 'Tu-Th', 'Mo,We', 'Sa-Mo', 'Fr', 'Mo-Su'),
        fc.constantFrom(' 09:00-12:00', ' 08:00-10:00,14:00-17:00', ' off', ' 13:00-24:00'),
      )
      .map((parts) => parts.join(''));
    const value = fc
      .array(fc.tuple(rule, fc.constantFrom('; ', ', ')), { minLength: 1, maxLength: 4 })
      .map((rules) => rules.map(([text, after], at) => (at === 0 ? text : after + text)).join(''))
      // A comma after "off" is not in the grammar.
      .filter((text) => !text.includes('off,'));
    fc.assert(
      fc.property(value, moment, (text, [day, minute]) => {
        const { hours, notices } = fromOpeningHours(`${text}; PH off`);
        expect(notices).toEqual([]);
        const date = addDays('2024-01-01', day);
        const oracle = new OpeningHoursOracle(`${text}; PH off`, place, { locale: 'en' } as never);
        const open = isOpen(
          { ...(hours ? { hours } : {}), departement: '23', commune: { code: '23999', name: 'Fictif' } },
          date,
          clock(minute),
        );
        const expected = oracle.getState(localMoment(date, minute));
        // Overlapping slots without weeks may be several timetables: only there is the answer not known.
        if (open !== undefined) expect(`${text} ${date} ${open}`).toBe(`${text} ${date} ${expected}`);
      }),
      { numRuns: 400 },
    );
  });
});
