import { requireDate } from '../foundation/argument.js';
import type { IsoDate } from '../foundation/civil-date.js';
import { departementOfCommune } from '../places/communes/commune-code.js';
import type { Slot } from '../hours/week.js';
import { openAmong, requireTime } from '../hours/is-open.js';
import { parityOf, slotsOn } from '../hours/slots-on.js';
import type { Stop } from './stop.js';
import type { Structure } from './structure.js';

/** A stop of a round where the structure is, or may be, on a date. */
export interface StopOn {
  readonly stop: Stop;
  /**
   * Slots that hold there that day, in time order; absent when it is not known whether it stops there: nothing is
   * published for the day, it is a public holiday of which the timetable says nothing, or the day alternates.
   */
  readonly slots?: readonly Slot[];
}

/** Options of {@link stopsOn}. */
export interface StopsOnOptions {
  /** Only the stops that are open to all at this time (`HH:MM`, local), or that may be. */
  readonly time?: string;
}

/**
 * Where an itinerant structure stops on a date: the stops of its round that have a slot that day, odd and even ISO
 * weeks told apart, in the order of the first slot; then those of which it is not known, without `slots`. A stop known
 * to be left out that day is not in the answer.
 *
 * @param structure - a structure, or anything with its `stops` and `departement`
 * @param date - the day, `YYYY-MM-DD`
 * @returns the stops; `undefined` when the stops of the structure are not known
 * @throws RangeError when the date does not exist or the time is not one
 *
 * @example
 * ```ts
 * const morning = [{ opens: '09:00', closes: '12:00' }];
 * const stops = [
 *   { place: 'Place Inventée', hours: { monday: morning, tuesday: [] }, weeks: 'odd' },
 *   { place: 'Mairie de Fictif', hours: { monday: morning, tuesday: [] }, weeks: 'even' },
 * ] as const;
 * stopsOn({ departement: '23', stops }, '2026-05-04')?.map(({ stop }) => stop.place); // => ['Place Inventée']
 * stopsOn({ departement: '23', stops }, '2026-05-11', { time: '12:00' }); // => []
 * stopsOn({ departement: '23' }, '2026-05-04'); // => undefined
 * ```
 */
export function stopsOn(
  structure: Pick<Structure, 'stops' | 'departement'>,
  date: IsoDate,
  options: StopsOnOptions = {},
): StopOn[] | undefined {
  requireDate('date', date);
  const { time } = options;
  if (time !== undefined) requireTime('options.time', time);
  const known: { stop: Stop; slots: readonly Slot[] }[] = [];
  const unknown: StopOn[] = [];
  for (const stop of structure.stops ?? []) {
    if (stop.weeks !== undefined && stop.weeks !== parityOf(date)) continue;
    const departement = (stop.commune && departementOfCommune(stop.commune.code)) ?? structure.departement;
    const slots = slotsOn(stop.hours, date, departement);
    if (!slots) unknown.push({ stop });
    else if (slots.length > 0 && (time === undefined || openAmong(slots, time) !== false)) {
      known.push({ stop, slots: [...slots].sort(inTimeOrder) });
    }
  }
  known.sort((a, b) => inTimeOrder(a.slots[0], b.slots[0]));
  return structure.stops && [...known, ...unknown];
}

function inTimeOrder(a: Slot | undefined, b: Slot | undefined): number {
  const [first = '', second = ''] = [a?.opens, b?.opens];
  return first < second ? -1 : Number(first > second);
}
