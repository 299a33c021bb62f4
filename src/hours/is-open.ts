import { requireDate } from '../foundation/argument.js';
import { describe } from '../foundation/describe.js';
import type { IsoDate } from '../foundation/civil-date.js';
import { departementOfCommune } from '../places/communes/commune-code.js';
import type { Slot } from './week.js';
import { slotsOn } from './slots-on.js';
import type { Timetabled } from './timetabled.js';

const TIME = /^(?:[01]\d|2[0-3]):[0-5]\d$/;

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
 * @throws RangeError when the date does not exist or the time is not one
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
  requireDate('date', date);
  requireTime('time', time);
  // The holidays are those of the place; of the département served when the code of the commune does not tell.
  const departement = departementOfCommune(structure.commune?.code ?? '') ?? structure.departement;
  const slots = slotsOn(structure.hours, date, departement);
  return slots && openAmong(slots, time);
}

/** Throws a `RangeError` when an argument is not a time of a day. */
export function requireTime(name: string, value: unknown): void {
  if (typeof value === 'string' && TIME.test(value)) return;
  throw new RangeError(`${name}: expected a time from 00:00 to 23:59, written HH:MM; received ${describe(value).en}`);
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
