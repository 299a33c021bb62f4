import { text } from '../foundation/text.js';
import { requireShape } from '../foundation/argument.js';
import { oneOf } from '../foundation/expectations.js';
import { listOf, objectOf, optional, type Fields } from '../foundation/shape.js';
import { WEEKDAYS, type Weekday } from '../foundation/weekday.js';
import { OPERATOR_IDS, type OperatorId } from './operators.js';
import type { OperatorPresence } from './presence.js';
import { PRESENCE_FORMS, type PresenceForm } from './presence-form.js';

/** Which operator is present in which form, and on which days. Every list is in the order of {@link OPERATOR_IDS}. */
export interface PresenceSummary {
  /** Operators present in each form. */
  readonly byForm: Readonly<Record<PresenceForm, readonly OperatorId[]>>;
  /** Operators that hold a permanence, by day. */
  readonly byWeekday: Readonly<Record<Weekday, readonly OperatorId[]>>;
  /** Present, in a form that is not known. */
  readonly formUnknown: readonly OperatorId[];
  /** Hold permanences on days that are not known. */
  readonly daysUnknown: readonly OperatorId[];
  /** Stated to be absent. */
  readonly absent: readonly OperatorId[];
  /** Stated to be present and absent: neither is read. */
  readonly contradicted: readonly OperatorId[];
  /** Of which nothing is stated: unknown, not absent. */
  readonly notStated: readonly OperatorId[];
}

/**
 * The presence of operators by form and, for permanences, by day. Days given without a form are those of permanences.
 *
 * @param presences - those of a structure, or the fact `operators` of a dossier
 * @throws TypeError when it is not an array of presences
 *
 * @example
 * ```ts
 * const { byForm, byWeekday } = summarizePresence([
 *   { operator: 'cnaf', status: 'present', forms: ['permanence', 'video'], weekdays: ['tuesday'] },
 *   { operator: 'msa', status: 'present', forms: ['video'] },
 * ]);
 * byForm.video; // => ['cnaf', 'msa']
 * byWeekday.tuesday; // => ['cnaf']
 * ```
 */
export function summarizePresence(presences: readonly OperatorPresence[]): PresenceSummary {
  const listed = requireShape('presences', presences, PRESENCES);
  const statuses = new Map(OPERATOR_IDS.map((id) => [id, statusOf(listed.filter(({ operator }) => operator === id))]));
  const withStatus = (status: Status): OperatorId[] => OPERATOR_IDS.filter((id) => statuses.get(id) === status);
  const present = (meets: (presence: OperatorPresence) => boolean): OperatorId[] =>
    withStatus('present').filter((id) => listed.some((presence) => presence.operator === id && meets(presence)));

  const byForm = recordOf(PRESENCE_FORMS, (form) => present((presence) => formsOf(presence).includes(form)));
  const byWeekday = recordOf(WEEKDAYS, (day) =>
    present((presence) => formsOf(presence).includes('permanence') && presence.weekdays?.includes(day) === true),
  );
  const inSomeForm = Object.values(byForm).flat();
  const onSomeDay = Object.values(byWeekday).flat();
  return {
    byForm,
    byWeekday,
    formUnknown: withStatus('present').filter((id) => !inSomeForm.includes(id)),
    daysUnknown: byForm.permanence.filter((id) => !onSomeDay.includes(id)),
    absent: withStatus('absent'),
    contradicted: withStatus('contradicted'),
    notStated: withStatus('not-stated'),
  };
}

const PRESENCES = /* @__PURE__ */ listOf(
  /* @__PURE__ */ objectOf(
    {
      operator: /* @__PURE__ */ oneOf(OPERATOR_IDS),
      status: /* @__PURE__ */ oneOf(['present', 'absent']),
      forms: /* @__PURE__ */ optional(/* @__PURE__ */ listOf(/* @__PURE__ */ oneOf(PRESENCE_FORMS))),
      weekdays: /* @__PURE__ */ optional(/* @__PURE__ */ listOf(/* @__PURE__ */ oneOf(WEEKDAYS))),
    } satisfies Fields<OperatorPresence>,
    text('un objet avec operator et status', 'an object with operator and status'),
  ),
);

type Status = OperatorPresence['status'] | 'contradicted' | 'not-stated';

function statusOf([first, ...others]: readonly OperatorPresence[]): Status {
  if (!first) return 'not-stated';
  return others.every(({ status }) => status === first.status) ? first.status : 'contradicted';
}

/** The forms of a presence; days without a form are those of permanences. */
const formsOf = ({ forms, weekdays }: OperatorPresence): readonly PresenceForm[] =>
  forms ?? (weekdays?.length ? ['permanence'] : []);

const recordOf = <K extends string, V>(keys: readonly K[], valueOf: (key: K) => V): Record<K, V> =>
  Object.fromEntries(keys.map((key) => [key, valueOf(key)])) as Record<K, V>;
