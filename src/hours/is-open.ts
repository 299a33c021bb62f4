import { requireDate } from '../foundation/argument.js';
import type { IsoDate } from '../foundation/civil-date.js';
import { slotsOn } from './slots-on.js';
import { requireTime } from './time.js';
import { departementOf, requireTimetable, type Timetabled } from './timetabled.js';
import type { Slot } from './week.js';

/**
 * Whether the published timetable says that a structure is open to all at a time of a day: from the opening minute to
 * the minute before closing. Times are local to the place. A slot by appointment only is not open to all.
 *
 * `undefined` is an answer, never to be read as closed: nothing is published, or not for that day; it is a public
 * holiday and the timetable does not speak of them; the day is one of `hours.alternatingDays`; or slots overlap without
 * saying their weeks. Overlapping slots are several timetables in one cell (alternating weeks, several places): the
 * answer is then known only where all of them agree.
 *
 * @param structure - a structure, or anything with its `hours`, `commune` and `departement`
 * @param date - the day, `YYYY-MM-DD`
 * @param time - the time, `HH:MM`, from `00:00` to `23:59`
 * @throws RangeError when the date does not exist or the time is not one, TypeError when the structure is not an object
 * or its hours are not a timetable
 *
 * @example
 * ```ts
 * const morning = [{ opens: '09:00', closes: '12:00' }];
 * const maison = { departement: '23', commune: { code: '23999', name: 'Villefictive' }, hours: { monday: morning, friday: morning } };
 * isOpen(maison, '2026-05-04', '09:00'); // => true
 * isOpen(maison, '2026-05-04', '12:00'); // => false
 * isOpen(maison, '2026-05-05', '09:00'); // => undefined
 * isOpen(maison, '2026-05-01', '09:00'); // => undefined
 * ```
 */
export function isOpen(structure: Timetabled, date: IsoDate, time: string): boolean | undefined {
  const hours = requireTimetable('structure', structure);
  requireDate('date', date);
  requireTime('time', time);
  const slots = slotsOn(hours, date, departementOf(structure));
  return slots && openAmong(slots, time);
}

/** Whether slots that hold on one day are open to all at a time; `undefined` where overlapping ones disagree. */
export function openAmong(slots: readonly Slot[], time: string): boolean | undefined {
  const candidates = slots.filter((slot) => !slot.byAppointment);
  if (candidates.some((slot) => slot.weeks !== undefined && covers(slot, time))) return true;

  const everyWeek = candidates.filter((slot) => slot.weeks === undefined);
  const timetables = Math.max(0, ...everyWeek.map((slot) => countCovering(everyWeek, slot.opens)));
  const agreeing = countCovering(everyWeek, time);
  if (agreeing === 0) return false;
  return agreeing === timetables ? true : undefined;
}

const covers = (slot: Slot, time: string): boolean => slot.opens <= time && time < slot.closes;

const countCovering = (slots: readonly Slot[], time: string): number =>
  slots.filter((slot) => covers(slot, time)).length;
