import { aDay, aText, listOf, objectOf, oneOf, optional, value, type Fields } from '../../foundation/shape.js';
import { WEEKDAYS, type Weekday } from '../../foundation/weekday.js';
import { TIME } from '../../hours/time.js';
import type { Slot, WeeklyHours } from '../../hours/week.js';
import type { Structure } from '../../structures/structure.js';
import { presenceMask } from '../rules/presence-mask.js';

const aTime = /* @__PURE__ */ value('a time, HH:MM', (time) => typeof time === 'string' && TIME.test(time));

const DAY = /* @__PURE__ */ optional(
  /* @__PURE__ */ listOf(
    /* @__PURE__ */ objectOf(
      { opens: aTime, closes: aTime } satisfies Pick<Fields<Slot>, 'opens' | 'closes'>,
      'a slot',
    ),
  ),
);

const HOURS = {
  monday: DAY,
  tuesday: DAY,
  wednesday: DAY,
  thursday: DAY,
  friday: DAY,
  saturday: DAY,
  sunday: DAY,
  alternatingDays: /* @__PURE__ */ optional(/* @__PURE__ */ listOf(/* @__PURE__ */ oneOf(WEEKDAYS))),
} satisfies Pick<Fields<WeeklyHours>, Weekday | 'alternatingDays'>;

/** The fields of a record that give facts. */
type Read = 'name' | 'role' | 'format' | 'groupName' | 'labelEndedOn' | 'hours' | 'operators';

/** What facts are read from in the record of a structure; the rest of the record is left alone. */
export const aStructure = /* @__PURE__ */ objectOf(
  {
    name: aText,
    role: /* @__PURE__ */ oneOf(['principal', 'antenne'] satisfies readonly Structure['role'][]),
    format: /* @__PURE__ */ oneOf(['fixed', 'multi-site', 'itinerant'] satisfies readonly Structure['format'][]),
    groupName: /* @__PURE__ */ optional(aText),
    labelEndedOn: /* @__PURE__ */ optional(aDay),
    hours: /* @__PURE__ */ optional(/* @__PURE__ */ objectOf(HOURS)),
    operators: /* @__PURE__ */ optional(
      /* @__PURE__ */ value(
        "a list of { operator, status: 'present' or 'absent' }",
        (presences) => presenceMask(presences) !== undefined,
      ),
    ),
  } satisfies Pick<Fields<Structure>, Read>,
  'a structure',
);
