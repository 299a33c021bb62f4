import * as z from 'zod';
import { WEEKDAYS } from '../foundation/weekday.js';
import { OPERATOR_IDS } from './operators.js';

/**
 * How an operator is present: "présence permanente d'agents, permanences, visio-conférences, etc."
 * (cohesion-territoires.gouv.fr, 2020); territorial correspondents are a valid form (prefecture of Hautes-Pyrénées,
 * 3 February 2020).
 */
export const PRESENCE_FORMS = ['permanent-agent', 'permanence', 'video', 'correspondent', 'other'] as const;

/** One operator in a structure. An operator that no entry mentions is unknown, not absent. */
export const operatorPresenceSchema = z.strictObject({
  /** Identifier of the operator; `findOperators` gives it from any name. */
  operator: z.enum(OPERATOR_IDS),
  /** `absent` is said, never deduced from silence. */
  status: z.enum(['present', 'absent']),
  /** Forms of presence; absent when not known. */
  forms: z.array(z.enum(PRESENCE_FORMS)).readonly().optional(),
  /** Days of the permanences, when the form is `permanence`. */
  weekdays: z.array(z.enum(WEEKDAYS)).readonly().optional(),
});

/** One operator in a structure: present or absent, in which forms, on which days. */
export type OperatorPresence = z.output<typeof operatorPresenceSchema>;
