import { describe, expect, it } from 'vitest';
import { validate } from '../../src/foundation/schema.js';
import { weeklyHoursSchema } from '../../src/hours/week.js';

const issuesOf = (hours: unknown) => {
  const parsed = validate(weeklyHoursSchema, hours);
  return parsed.ok ? [] : parsed.issues.map(({ code, path }) => `${path.join('.')}: ${code}`);
};

describe('a weekly timetable', () => {
  it('keeps slots as published, closed days and unknown days apart', () => {
    const hours = {
      monday: [
        { opens: '09:00', closes: '12:00', weeks: 'odd' },
        { opens: '09:00', closes: '13:00', weeks: 'even' },
      ],
      tuesday: [],
      sunday: [{ opens: '20:00', closes: '24:00', byAppointment: true }],
      publicHolidays: 'closed',
      remarks: ['Fermé en août'],
    };
    expect(validate(weeklyHoursSchema, hours)).toEqual({ ok: true, value: hours, notices: [] });
  });
  it('gives every mistake with its path', () => {
    const hours = {
      monday: [{ opens: '12:00', closes: '09:00' }],
      tuesday: [{ opens: '9:00', closes: '25:00' }],
      wednesday: [{ opens: '09:00', closes: '09:00' }],
      lundi: [],
    };
    expect(issuesOf(hours).sort()).toEqual([
      'lundi: unknown-key',
      'monday.0.closes: slot-backwards',
      'tuesday.0.closes: wrong-format',
      'tuesday.0.opens: wrong-format',
      'wednesday.0.closes: slot-backwards',
    ]);
  });
});
