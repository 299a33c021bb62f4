import { WEEKDAYS, type Weekday } from '../foundation/weekday.js';
import type { Slot, WeeklyHours } from './week.js';
import type { Timetabled } from './timetabled.js';

/** Time in a week, and the number of days on which there is some. */
export interface WeekTotal {
  /** Minutes a week. */
  readonly minutes: number;
  /** Days a week with at least one minute. */
  readonly days: number;
}

/** Published opening of a week. */
export interface WeeklyOpening extends WeekTotal {
  /**
   * Days of which nothing is published, Monday first; absent when every day is known. `minutes` and `days` then count
   * the known days alone: they are what is published, not necessarily the whole.
   */
  readonly unknownDays?: readonly Weekday[];
  /**
   * Days whose slots do not hold every week, in a way that no slot says; absent when there are none. `minutes` and
   * `days` then count what is published as if it held every week: a given week may open less.
   */
  readonly alternatingDays?: readonly Weekday[];
  /** Odd and even ISO weeks, when they differ: `minutes` and `days` above are then those of the week that opens less. */
  readonly byWeek?: { readonly odd: WeekTotal; readonly even: WeekTotal };
  /** Time received by appointment only, outside the opening; absent when there is none. Not counted as opening. */
  readonly byAppointment?: WeekTotal;
}

type Parity = 'odd' | 'even';
type Interval = readonly [from: number, to: number];

/**
 * Opening time of a week from the published timetable: the union of the slots of each day, so that overlapping slots
 * (alternating weeks flattened into one cell) count once. A closed day counts zero; a day absent from the timetable is
 * named in `unknownDays`, never counted as closed.
 *
 * @param structure - a structure, or anything with its `hours`
 * @returns minutes and days a week; `undefined` when no day at all is known
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
  const { hours } = structure;
  const unknownDays = WEEKDAYS.filter((day) => hours?.[day] === undefined);
  if (hours === undefined || unknownDays.length === WEEKDAYS.length) return undefined;

  const odd = openTotal(hours, 'odd');
  const even = openTotal(hours, 'even');
  const lesser = even.minutes < odd.minutes || (even.minutes === odd.minutes && even.days < odd.days) ? even : odd;
  const differ = odd.minutes !== even.minutes || odd.days !== even.days;
  const byAppointment = appointmentTotal(hours);
  return {
    ...lesser,
    ...(unknownDays.length > 0 ? { unknownDays } : {}),
    ...(hours.alternatingDays && hours.alternatingDays.length > 0 ? { alternatingDays: hours.alternatingDays } : {}),
    ...(differ ? { byWeek: { odd, even } } : {}),
    ...(byAppointment.minutes > 0 ? { byAppointment } : {}),
  };
}

/** Slots open to all in a week of the parity. */
const openTotal = (hours: WeeklyHours, parity: Parity): WeekTotal =>
  total(WEEKDAYS.map((day) => minutesCovered(intervals(hours[day], parity, false))));

/** Appointment slots outside the opening, in the week that has the fewer of them. */
function appointmentTotal(hours: WeeklyHours): WeekTotal {
  const [odd, even] = (['odd', 'even'] as const).map((parity) =>
    total(
      WEEKDAYS.map((day) => {
        const open = intervals(hours[day], parity, false);
        const either = [...open, ...intervals(hours[day], parity, true)];
        return minutesCovered(either) - minutesCovered(open);
      }),
    ),
  ) as [WeekTotal, WeekTotal];
  return even.minutes < odd.minutes ? even : odd;
}

const total = (minutesByDay: readonly number[]): WeekTotal => ({
  minutes: minutesByDay.reduce((sum, minutes) => sum + minutes, 0),
  days: minutesByDay.filter((minutes) => minutes > 0).length,
});

const intervals = (slots: readonly Slot[] = [], parity: Parity, byAppointment: boolean): Interval[] =>
  slots
    .filter((slot) => (slot.weeks ?? parity) === parity && (slot.byAppointment ?? false) === byAppointment)
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

/** Minutes since midnight of a time `HH:MM`. */
const minuteOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
