import { requireObject, requireShape } from '../foundation/argument.js';
import { departementOfCommune } from '../places/communes/commune-code.js';
import { aTimetable } from './a-timetable.js';
import type { WeeklyHours } from './week.js';

/** Anything with a timetable and a place: a structure, a stop, a counter of another network. */
export interface Timetabled {
  /** Published timetable. Absent: unknown, not closed. */
  readonly hours?: WeeklyHours | undefined;
  /** Commune of the place: it tells which holidays it keeps. Absent: unknown. */
  readonly commune?:
    | {
        /** INSEE code. */
        readonly code: string;
        /** Name; not read. */
        readonly name?: string;
      }
    | undefined;
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
  return hours === undefined ? undefined : requireShape(name, hours, aTimetable);
}
