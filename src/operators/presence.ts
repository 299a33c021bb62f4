import * as z from 'zod';
import { readonlyList } from '../foundation/schema.js';
import { WEEKDAYS, type Weekday } from '../foundation/weekday.js';
import { OPERATOR_IDS, type OperatorId } from './operators.js';
import { PRESENCE_FORMS, type PresenceForm } from './presence-form.js';

/** One operator in a structure. An operator that no entry mentions is unknown, not absent. */
export interface OperatorPresence {
  /** Identifier of the operator; `findOperators` gives it from any name. */
  readonly operator: OperatorId;
  /** Whether it is there. `absent` is a statement, never deduced from silence. */
  readonly status: 'present' | 'absent';
  /** Forms of presence. Absent: not known. */
  readonly forms?: readonly PresenceForm[] | undefined;
  /** Days of the permanences. Absent: not known, or no permanence. */
  readonly weekdays?: readonly Weekday[] | undefined;
}

/** The schema of an `OperatorPresence`. */
export const operatorPresenceSchema = /* @__PURE__ */ z.strictObject({
  operator: /* @__PURE__ */ z.enum(OPERATOR_IDS),
  status: /* @__PURE__ */ z.enum(['present', 'absent']),
  forms: /* @__PURE__ */ readonlyList(z.enum(PRESENCE_FORMS)).optional(),
  weekdays: /* @__PURE__ */ readonlyList(z.enum(WEEKDAYS)).optional(),
});
