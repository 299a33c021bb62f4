import { aDay, aText, oneOf } from '../../foundation/expectations.js';
import { objectOf, optional, type Fields } from '../../foundation/shape.js';
import { text } from '../../foundation/text.js';
import { aTimetable } from '../../hours/a-timetable.js';
import { STRUCTURE_FORMATS, STRUCTURE_ROLES } from '../../structures/kinds.js';
import type { Structure } from '../../structures/structure.js';
import { presences } from '../rules/presence-mask.js';

/** The fields of a record that give facts. */
type Read = 'name' | 'role' | 'format' | 'groupName' | 'labelEndedOn' | 'hours' | 'operators';

/** What facts are read from in the record of a structure; the rest of the record is left alone. */
export const aStructure = /* @__PURE__ */ objectOf(
  {
    name: aText,
    role: /* @__PURE__ */ oneOf(STRUCTURE_ROLES),
    format: /* @__PURE__ */ oneOf(STRUCTURE_FORMATS),
    groupName: /* @__PURE__ */ optional(aText),
    labelEndedOn: /* @__PURE__ */ optional(aDay),
    hours: /* @__PURE__ */ optional(aTimetable),
    operators: /* @__PURE__ */ optional(presences),
  } satisfies Pick<Fields<Structure>, Read>,
  text('une structure', 'a structure'),
);
