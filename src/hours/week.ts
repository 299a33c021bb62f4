import * as z from 'zod';
import { exported, contradict, formatted, readonlyList } from '../foundation/schema.js';
import { slotBackwards } from '../foundation/notices/hours.js';
import { WEEKDAYS, type Weekday } from '../foundation/weekday.js';
import { TIME } from './time.js';

/** Which ISO weeks something is for: those of odd or of even number. A year of 53 weeks has two odd ones in a row. */
export type WeekParity = 'odd' | 'even';

/** One slot of a day, in the local time of the place. */
export interface Slot {
  /** When it begins: `HH:MM`. */
  readonly opens: string;
  /** When it ends: `HH:MM`, after `opens`; `24:00` for midnight. */
  readonly closes: string;
  /** The only ISO weeks in which it holds. Absent: every week. */
  readonly weeks?: WeekParity;
  /** Whether the public is received only by appointment. Absent: anybody can come. */
  readonly byAppointment?: boolean;
}

/**
 * A weekly timetable. A day absent from it is unknown, a day with an empty list is closed. Slots are kept as published:
 * they may overlap (alternating weeks flattened into one cell).
 */
export interface WeeklyHours {
  /** Slots of Monday. Empty: closed. Absent: unknown. */
  readonly monday?: readonly Slot[];
  /** Slots of Tuesday. Empty: closed. Absent: unknown. */
  readonly tuesday?: readonly Slot[];
  /** Slots of Wednesday. Empty: closed. Absent: unknown. */
  readonly wednesday?: readonly Slot[];
  /** Slots of Thursday. Empty: closed. Absent: unknown. */
  readonly thursday?: readonly Slot[];
  /** Slots of Friday. Empty: closed. Absent: unknown. */
  readonly friday?: readonly Slot[];
  /** Slots of Saturday. Empty: closed. Absent: unknown. */
  readonly saturday?: readonly Slot[];
  /** Slots of Sunday. Empty: closed. Absent: unknown. */
  readonly sunday?: readonly Slot[];
  /**
   * Days whose slots do not hold every week, in a way that no slot says ("1er samedi du mois", a comment about
   * alternating weeks): nobody knows whether they hold on a given date. Absent: none.
   */
  readonly alternatingDays?: readonly Weekday[];
  /** Whether the place opens on public holidays, at the hours of the day. Absent: nothing is published about them. */
  readonly publicHolidays?: 'open' | 'closed';
  /** Seasons, exceptions and other conditions that slots cannot hold, as published. Absent: none. */
  readonly remarks?: readonly string[];
}

/** Which ISO weeks something is for. */
export const weeksSchema = z.enum(['odd', 'even']);

const timeSchema = formatted('time', TIME);

const slotSchema = z
  .strictObject({
    opens: timeSchema,
    closes: timeSchema,
    weeks: weeksSchema.optional(),
    byAppointment: z.boolean().optional(),
  })
  .check((context) => {
    const { opens, closes } = context.value;
    // Times that are not well formed have their own issue, and no order.
    if (opens < closes || !TIME.test(opens) || !TIME.test(closes)) return;
    contradict(context, slotBackwards(['closes'], { opens, closes }));
  });

const daySchema = readonlyList(slotSchema).optional();

/** The schema of {@link WeeklyHours}. */
export const weeklyHoursSchema = exported(
  z.strictObject({
    monday: daySchema,
    tuesday: daySchema,
    wednesday: daySchema,
    thursday: daySchema,
    friday: daySchema,
    saturday: daySchema,
    sunday: daySchema,
    alternatingDays: readonlyList(z.enum(WEEKDAYS)).optional(),
    publicHolidays: z.enum(['open', 'closed']).optional(),
    remarks: readonlyList(z.string()).optional(),
  }),
);
