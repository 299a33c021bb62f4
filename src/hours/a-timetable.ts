import { A_TIME, aBoolean, oneOf, aText, type Expectation } from '../foundation/expectations.js';
import { listOf, objectOf, optional, anything, type Fields } from '../foundation/shape.js';
import { text } from '../foundation/text.js';
import { WEEKDAYS } from '../foundation/weekday.js';
import { TIME } from './time.js';
import type { Slot, WeekParity, WeeklyHours } from './week.js';

const aTime: Expectation = {
  type: 'string',
  words: A_TIME,
  accepts: (time) => typeof time === 'string' && TIME.test(time),
};

const WEEKS = /* @__PURE__ */ optional(/* @__PURE__ */ oneOf(['odd', 'even'] satisfies readonly WeekParity[]));
const APPOINTMENT = /* @__PURE__ */ optional(aBoolean);

const DAY = /* @__PURE__ */ optional(
  /* @__PURE__ */ listOf(
    /* @__PURE__ */ objectOf(
      { opens: aTime, closes: aTime, weeks: WEEKS, byAppointment: APPOINTMENT } satisfies Fields<Slot>,
      text('une plage { opens, closes }', 'a slot { opens, closes }'),
    ),
  ),
);

/** What a timetable given as an argument is made of; the order of its slots is not looked at. */
export const aTimetable = /* @__PURE__ */ objectOf(
  {
    monday: DAY,
    tuesday: DAY,
    wednesday: DAY,
    thursday: DAY,
    friday: DAY,
    saturday: DAY,
    sunday: DAY,
    alternatingDays: /* @__PURE__ */ optional(/* @__PURE__ */ listOf(/* @__PURE__ */ oneOf(WEEKDAYS))),
    publicHolidays: anything,
    remarks: /* @__PURE__ */ optional(/* @__PURE__ */ listOf(aText)),
  } satisfies Fields<WeeklyHours>,
  text('des horaires hebdomadaires', 'a weekly timetable'),
);
