import { byCodeUnit } from '../foundation/order.js';
import { requireArray, requireDate, requireObject } from '../foundation/argument.js';
import type { IsoDate } from '../foundation/civil-date.js';
import { copied } from '../foundation/copied.js';
import { openAmong } from '../hours/is-open.js';
import { isFor, parityOf, slotsOn } from '../hours/slots-on.js';
import { requireTime } from '../hours/time.js';
import { departementOf, requireTimetable } from '../hours/timetabled.js';
import type { Slot } from '../hours/week.js';
import type { Stop } from './stop.js';
import type { Structure } from './structure.js';

/** A stop of a round where the structure is, or may be, on a date. */
export interface StopOn {
  /** The stop, as the structure has it. */
  readonly stop: Stop;
  /**
   * Slots that hold there that day, in time order. Absent: it is not known whether it stops there: nothing is published
   * for the day, it is a public holiday of which the timetable says nothing, or the day alternates.
   */
  readonly slots?: readonly Slot[];
}

/** Options of {@link stopsOn}. */
export interface StopsOnOptions {
  /** Only the stops that are open to all at this time (`HH:MM`, local), or that may be. Absent: those of the day. */
  readonly time?: string | undefined;
}

/**
 * Where an itinerant structure stops on a date: the stops of its round that have a slot that day, odd and even ISO
 * weeks told apart, in the order of the first slot; then those of which it is not known, without `slots`. A stop known
 * to be left out that day is not in the answer.
 *
 * @param structure - a structure, or anything with its `stops` and `departement`
 * @param date - the day, `YYYY-MM-DD`
 * @param options - a time of the day
 * @returns the stops; `undefined` when the stops of the structure are not known
 * @throws RangeError when the date does not exist or the time is not one, TypeError when the structure is not an object
 * or a timetable of a stop is not one
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
  // A copy: editing the answer does not change the structure.
  return copied(givenStopsOn(structure, date, options));
}

/** The same answer with the stops of the structure themselves, for a reader that looks for their places in its list. */
export function givenStopsOn(
  structure: Pick<Structure, 'stops' | 'departement'>,
  date: IsoDate,
  options: StopsOnOptions = {},
): StopOn[] | undefined {
  const { stops, departement } = requireObject('structure', structure, 'an object with its stops');
  requireDate('date', date);
  const { time } = requireObject('options', options);
  if (time !== undefined) requireTime('options.time', time);
  if (stops === undefined) return undefined;
  const known: { stop: Stop; slots: readonly Slot[] }[] = [];
  const unknown: StopOn[] = [];
  for (const [index, stop] of requireArray('structure.stops', stops).entries()) {
    const hours = requireTimetable(`structure.stops[${index}]`, stop);
    if (!isFor(stop, parityOf(date))) continue;
    const slots = slotsOn(hours, date, departementOf({ commune: stop.commune, departement }));
    if (!slots) unknown.push({ stop });
    else if (slots.length > 0 && (time === undefined || openAmong(slots, time) !== false)) {
      known.push({ stop, slots: [...slots].sort((a, b) => byCodeUnit(a.opens, b.opens)) });
    }
  }
  known.sort((a, b) => byCodeUnit(firstOf(a.slots), firstOf(b.slots)));
  return [...known, ...unknown];
}

const firstOf = ([slot]: readonly Slot[]): string => slot?.opens ?? '';
