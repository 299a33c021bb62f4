import { requireArray, requireObject, requireOneOf } from '../foundation/argument.js';
import { describe } from '../foundation/describe.js';
import { isRecord } from '../foundation/record.js';
import { WEEKDAYS } from '../foundation/weekday.js';
import { departementOfCommune } from '../places/communes/commune-code.js';
import { TIME } from './time.js';
import type { WeeklyHours } from './week.js';

/** Anything with a timetable and a place: a structure, a stop, a counter of another network. */
export interface Timetabled {
  /** Published timetable. Absent: unknown, not closed. */
  readonly hours?: WeeklyHours | undefined;
  /** Commune of the place, by its INSEE code: it tells which holidays it keeps. Absent: unknown. */
  readonly commune?: { readonly code: string; readonly name?: string } | undefined;
  /** Code of the département, when that of the commune does not tell. Absent: unknown. */
  readonly departement?: string | undefined;
}

/** Département whose holidays a place keeps: that of its commune, or else the one that it serves. */
export const departementOf = ({ commune, departement }: Timetabled): string | undefined =>
  departementOfCommune(commune?.code) ?? departement;

/** Returns the timetable of an argument; throws a `TypeError` when it is an object without the form of one. */
export function requireTimetable(name: string, value: Pick<Timetabled, 'hours'>): WeeklyHours | undefined {
  return requireHours(`${name}.hours`, requireObject(name, value, 'an object with its hours').hours);
}

/** Returns the argument when it is absent or a timetable; throws a `TypeError` otherwise. */
export function requireHours(name: string, hours: WeeklyHours | undefined): WeeklyHours | undefined {
  if (hours === undefined) return undefined;
  requireObject(name, hours, 'a weekly timetable');
  for (const day of WEEKDAYS) {
    if (hours[day] === undefined || areSlots(hours[day])) continue;
    const received = describe(hours[day]).en;
    throw new TypeError(`${name}.${day}: expected slots { opens, closes } written HH:MM; received ${received}`);
  }
  if (hours.alternatingDays !== undefined) {
    for (const [index, day] of requireArray(`${name}.alternatingDays`, hours.alternatingDays).entries()) {
      requireOneOf(`${name}.alternatingDays[${index}]`, day, WEEKDAYS);
    }
  }
  if (hours.remarks !== undefined) requireArray(`${name}.remarks`, hours.remarks);
  return hours;
}

const isTime = (value: unknown): boolean => typeof value === 'string' && TIME.test(value);

const areSlots = (value: unknown): boolean =>
  Array.isArray(value) &&
  // With its holes, which `every` passes over.
  Array.from(value, (slot: unknown) => slot).every(
    (slot) => isRecord(slot) && isTime(slot['opens']) && isTime(slot['closes']),
  );
