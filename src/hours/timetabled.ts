import type { WeeklyHours } from './week.js';

/** Anything with a timetable and a place: a structure, a stop, a counter of another network. */
export interface Timetabled {
  /** Published timetable. Absent: unknown, not closed. */
  readonly hours?: WeeklyHours | undefined;
  /** Commune of the place, by its INSEE code: it tells which holidays it keeps. */
  readonly commune?: { readonly code: string; readonly name?: string } | undefined;
  /** Département, when the code of the commune does not tell. */
  readonly departement?: string | undefined;
}
