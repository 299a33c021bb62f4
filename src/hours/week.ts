import * as z from 'zod';
import { contradict, formatted } from '../foundation/schema.js';
import { text } from '../foundation/text.js';
import { WEEKDAYS } from '../foundation/weekday.js';

const TIME = /^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/;
const timeSchema = formatted('time', TIME);

const slotSchema = z
  .strictObject({
    /** `HH:MM`, local time of the place. */
    opens: timeSchema,
    /** `HH:MM`, after `opens`; `24:00` for midnight. */
    closes: timeSchema,
    /** Only in odd or even ISO weeks; absent: every week. */
    weeks: z.enum(['odd', 'even']).optional(),
    /** Received only by appointment in this slot. */
    byAppointment: z.boolean().optional(),
  })
  .check((context) => {
    const { opens, closes } = context.value;
    // Times that are not well formed have their own issue, and no order.
    if (opens < closes || !TIME.test(opens) || !TIME.test(closes)) return;
    contradict(context, {
      code: 'slot-backwards',
      path: ['closes'],
      message: text(
        `la plage ${opens}-${closes} ne dure pas ; attendu : une fermeture après l'ouverture`,
        `the slot ${opens}-${closes} has no duration; expected: a closing time after the opening time`,
      ),
    });
  });

const daySchema = z.array(slotSchema).readonly().optional();

/**
 * A weekly timetable. A day absent from it is unknown; a day with an empty list is closed. Slots are kept as
 * published: they may overlap (alternating weeks flattened into one cell).
 */
export const weeklyHoursSchema = z.strictObject({
  monday: daySchema,
  tuesday: daySchema,
  wednesday: daySchema,
  thursday: daySchema,
  friday: daySchema,
  saturday: daySchema,
  sunday: daySchema,
  /**
   * Days on which the slots do not hold every week, in a way that no slot says ("1er samedi du mois", a comment that
   * speaks of alternating weeks): what is published there is not known to hold on a given date.
   */
  alternatingDays: z.array(z.enum(WEEKDAYS)).readonly().optional(),
  /** What the timetable says of public holidays; absent: nothing. */
  publicHolidays: z.enum(['open', 'closed']).optional(),
  /** Seasons, exceptions and other conditions that slots cannot hold, as published. */
  remarks: z.array(z.string()).readonly().optional(),
});

/** One opening slot of a day. */
export type Slot = z.output<typeof slotSchema>;

/** A weekly timetable. */
export type WeeklyHours = z.output<typeof weeklyHoursSchema>;
