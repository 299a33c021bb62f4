import { defined } from '../foundation/defined.js';
import { WEEKDAYS, type Weekday } from '../foundation/weekday.js';
import { isFor } from './slots-on.js';
import { minuteOf } from './time.js';
import { requireTimetable, type Timetabled } from './timetabled.js';
import type { Slot, WeeklyHours, WeekParity } from './week.js';

/** Time in a week, and the number of days on which there is some. */
export interface WeekTotal {
  /** Minutes a week. */
  readonly minutes: number;
  /** Days a week with at least one minute. */
  readonly days: number;
}

/** Published opening of a week: `minutes` and `days` are what every week opens at least. */
export interface WeeklyOpening extends WeekTotal {
  /**
   * Days of which nothing is published, Monday first; `minutes` and `days` then count the known days alone: they are
   * what is published, not necessarily the whole. Absent: every day is known.
   */
  readonly unknownDays?: readonly Weekday[];
  /**
   * Days whose slots do not hold every week, in a way that no slot says; `minutes` and `days` then count what is
   * published as if it held every week: a given week may open less. Absent: none.
   */
  readonly alternatingDays?: readonly Weekday[];
  /**
   * Odd and even ISO weeks, when they differ: `minutes` above is then the least of both, and so is `days`, which may
   * not be that of the same week. Absent: they open as long, on as many days.
   */
  readonly byWeek?: {
    /** ISO weeks of odd number. */
    readonly odd: WeekTotal;
    /** ISO weeks of even number. */
    readonly even: WeekTotal;
  };
  /**
   * Time received by appointment only, outside the opening, every week at least. Not counted as opening. Absent: none.
   */
  readonly byAppointment?: WeekTotal;
}

type Interval = readonly [from: number, to: number];

/**
 * How long a week opens, from the published timetable: the union of the slots of each day, so that overlapping slots
 * (alternating weeks flattened into one cell) count once. A closed day counts zero; a day absent from the timetable is
 * named in `unknownDays`, never counted as closed. When odd and even weeks differ, `minutes` and `days` are the least of
 * both.
 *
 * @param structure - a structure, or anything with its `hours`
 * @returns minutes and days a week; `undefined` when no day at all is known
 * @throws TypeError when the structure is not an object or its hours are not a timetable
 *
 * @example
 * ```ts
 * const morning = [{ opens: '09:00', closes: '12:00' }];
 * const hours = { monday: morning, tuesday: morning, wednesday: [], thursday: morning, friday: morning, saturday: [], sunday: [] };
 * weeklyOpening({ hours }); // => { minutes: 720, days: 4 }
 * weeklyOpening({}); // => undefined
 * ```
 */
export function weeklyOpening(structure: Pick<Timetabled, 'hours'>): WeeklyOpening | undefined {
  const hours = requireTimetable('structure', structure);
  const unknownDays = WEEKDAYS.filter((day) => hours?.[day] === undefined);
  if (hours === undefined || unknownDays.length === WEEKDAYS.length) return undefined;

  const [odd, even] = [openTotal(hours, 'odd'), openTotal(hours, 'even')];
  const differ = odd.minutes !== even.minutes || odd.days !== even.days;
  const byAppointment = least(appointmentTotal(hours, 'odd'), appointmentTotal(hours, 'even'));
  return defined({
    ...least(odd, even),
    unknownDays: unknownDays.length > 0 ? unknownDays : undefined,
    alternatingDays: hours.alternatingDays?.length ? [...hours.alternatingDays] : undefined,
    byWeek: differ ? { odd, even } : undefined,
    byAppointment: byAppointment.minutes > 0 ? byAppointment : undefined,
  });
}

const least = (odd: WeekTotal, even: WeekTotal): WeekTotal => ({
  minutes: Math.min(odd.minutes, even.minutes),
  days: Math.min(odd.days, even.days),
});

/** Slots open to all in weeks of a parity. */
const openTotal = (hours: WeeklyHours, parity: WeekParity): WeekTotal =>
  total(hours, (slots) => minutesCovered(intervals(slots, parity, false)));

/** Appointment slots outside the opening, in weeks of a parity. */
const appointmentTotal = (hours: WeeklyHours, parity: WeekParity): WeekTotal =>
  total(hours, (slots) => {
    const open = intervals(slots, parity, false);
    return minutesCovered([...open, ...intervals(slots, parity, true)]) - minutesCovered(open);
  });

function total(hours: WeeklyHours, minutesOf: (slots: readonly Slot[]) => number): WeekTotal {
  const byDay = WEEKDAYS.map((day) => minutesOf(hours[day] ?? []));
  return {
    minutes: byDay.reduce((sum, minutes) => sum + minutes, 0),
    days: byDay.filter((minutes) => minutes > 0).length,
  };
}

const intervals = (slots: readonly Slot[], parity: WeekParity, byAppointment: boolean): Interval[] =>
  slots
    .filter((slot) => isFor(slot, parity) && (slot.byAppointment ?? false) === byAppointment)
    .map((slot) => [minuteOf(slot.opens), minuteOf(slot.closes)]);

/** Length of the union of intervals. */
function minutesCovered(intervals: readonly Interval[]): number {
  let covered = 0;
  let reached = 0;
  for (const [from, to] of [...intervals].sort((a, b) => a[0] - b[0])) {
    covered += Math.max(0, to - Math.max(from, reached));
    reached = Math.max(reached, to);
  }
  return covered;
}
