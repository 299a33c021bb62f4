import { requireArray } from '../foundation/argument.js';
import { WEEKDAYS, type Weekday } from '../foundation/weekday.js';
import { OPERATOR_IDS, type OperatorId } from './operators.js';
import { PRESENCE_FORMS, type OperatorPresence } from './presence.js';

/** Which operator is present in which form, and on which days. Every list is in the order of {@link OPERATOR_IDS}. */
export interface PresenceSummary {
  readonly byForm: Readonly<Record<(typeof PRESENCE_FORMS)[number], readonly OperatorId[]>>;
  /** Operators that hold a permanence, by day. */
  readonly byWeekday: Readonly<Record<Weekday, readonly OperatorId[]>>;
  /** Present, in a form that is not known. */
  readonly formUnknown: readonly OperatorId[];
  /** Hold permanences on days that are not known. */
  readonly daysUnknown: readonly OperatorId[];
  readonly absent: readonly OperatorId[];
  /** Said to be present and absent: neither is read. */
  readonly contradicted: readonly OperatorId[];
  /** Of which nothing is said: unknown, not absent. */
  readonly notStated: readonly OperatorId[];
}

/**
 * The presence of operators by form and, for permanences, by day. Days given without a form are those of permanences.
 *
 * @param presences - those of a structure, or the fact `operators` of a dossier
 * @throws TypeError when it is not an array
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
  const listed = requireArray('presences', presences);
  const those = (meets: (id: OperatorId, entries: readonly OperatorPresence[]) => boolean): OperatorId[] =>
    OPERATOR_IDS.filter((id) => meets(id, entriesOf(listed, id)));
  const held = ({ forms, weekdays }: OperatorPresence): boolean =>
    forms ? forms.includes('permanence') : weekdays !== undefined && weekdays.length > 0;
  const present = (test: (entry: OperatorPresence) => boolean): OperatorId[] =>
    those((_id, entries) => statusOf(entries) === 'present' && entries.some(test));
  const withStatus = (status: ReturnType<typeof statusOf>): OperatorId[] =>
    those((_id, entries) => statusOf(entries) === status);
  const byWeekday = recordOf(WEEKDAYS, (day) => present((entry) => held(entry) && isOn(entry, day)));
  const onSomeDay = WEEKDAYS.flatMap((day) => byWeekday[day]);
  const inSomeForm = present((entry) => held(entry) || (entry.forms?.length ?? 0) > 0);
  return {
    byForm: recordOf(PRESENCE_FORMS, (form) =>
      present((entry) => (form === 'permanence' ? held(entry) : entry.forms?.includes(form) === true)),
    ),
    byWeekday,
    formUnknown: withStatus('present').filter((id) => !inSomeForm.includes(id)),
    daysUnknown: present(held).filter((id) => !onSomeDay.includes(id)),
    absent: withStatus('absent'),
    contradicted: withStatus('contradicted'),
    notStated: withStatus('unknown'),
  };
}

const recordOf = <K extends string, V>(keys: readonly K[], valueOf: (key: K) => V): Record<K, V> =>
  Object.fromEntries(keys.map((key) => [key, valueOf(key)])) as Record<K, V>;

const entriesOf = (presences: readonly OperatorPresence[], id: OperatorId): OperatorPresence[] =>
  presences.filter(({ operator }) => operator === id);

const isOn = ({ weekdays }: OperatorPresence, day: Weekday): boolean => weekdays?.includes(day) === true;

function statusOf(entries: readonly OperatorPresence[]): OperatorPresence['status'] | 'contradicted' | 'unknown' {
  const [first] = entries;
  if (!first) return 'unknown';
  return entries.every(({ status }) => status === first.status) ? first.status : 'contradicted';
}
