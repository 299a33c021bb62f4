import * as z from 'zod';
import { exported } from '../foundation/schema.js';
import { weeklyHoursSchema, weeksSchema, type WeeklyHours, type WeekParity } from '../hours/week.js';
import { communeSchema, latitude, longitude, postalCode, wording, type Commune } from './formats.js';

/** A place where an itinerant structure (a bus, a round) stops. */
export interface Stop {
  /** Where the public finds it: a square, a mairie, a car park. */
  readonly place: string;
  /** Commune of the place. Absent: unknown. */
  readonly commune?: Commune;
  /** Postal code, 5 digits. Absent: unknown. */
  readonly postalCode?: string;
  /** Address, without postal code nor commune. Absent: unknown. */
  readonly address?: string;
  /** Degrees north, from -90 to 90. Absent: unknown, and the stop cannot be placed on a map. */
  readonly latitude?: number;
  /** Degrees east, from -180 to 180. Absent: unknown, and the stop cannot be placed on a map. */
  readonly longitude?: number;
  /** Published timetable of the stop. Absent: unknown. */
  readonly hours?: WeeklyHours;
  /** The only ISO weeks in which it stops there. Absent: every week, or as each slot says. */
  readonly weeks?: WeekParity;
}

/** The schema of {@link Stop}. */
export const stopSchema = exported(
  z.strictObject({
    place: wording,
    commune: communeSchema.optional(),
    postalCode: postalCode.optional(),
    address: wording.optional(),
    latitude: latitude.optional(),
    longitude: longitude.optional(),
    hours: weeklyHoursSchema.optional(),
    weeks: weeksSchema.optional(),
  }),
);
