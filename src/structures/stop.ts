import * as z from 'zod';
import { communeSchema, postalCode } from './formats.js';
import { weeklyHoursSchema } from '../hours/week.js';

/**
 * A place where an itinerant structure (a bus, a round) stops. Its days are those of its timetable: a day absent from
 * it is unknown, as everywhere.
 */
export const stopSchema = z.strictObject({
  /** Where the public finds it: a square, a mairie, a car park. */
  place: z.string().min(1),
  commune: communeSchema.optional(),
  postalCode: postalCode.optional(),
  address: z.string().min(1).optional(),
  latitude: z.number().min(-90).max(90).optional(),
  longitude: z.number().min(-180).max(180).optional(),
  /** Published timetable of the stop; absent when nothing is published. */
  hours: weeklyHoursSchema.optional(),
  /** Stops there only in odd or even ISO weeks; absent: every week, or as each slot says. */
  weeks: z.enum(['odd', 'even']).optional(),
});

/** A place where an itinerant structure stops. */
export type Stop = z.output<typeof stopSchema>;
