import { byCodeUnit } from '../../foundation/order.js';
import { defined } from '../../foundation/defined.js';
import type { Notice } from '../../foundation/issue.js';
import type { NoticeMaker } from '../../foundation/notice.js';
import { commentKept, holidayRuleKept, ruleKept } from '../../foundation/notices/hours.js';
import { fold } from '../../foundation/text.js';
import { WEEKDAYS, type Weekday } from '../../foundation/weekday.js';
import type { Slot, WeeklyHours, WeekParity } from '../week.js';
import { osmRules, rangeOf, type OsmRule, type OsmRuleParts } from './rules.js';
import { ALTERNATING_COMMENT } from './words.js';

/** A longer value is not a timetable: it is not searched. */
const LONGEST_VALUE = 5000;

/** Comments that say that one is received by appointment. */
const APPOINTMENT =
  /^(?:(?:on|by) appointment(?: only)?|(?:uniquement )?(?:sur|avec) (?:rdv|rendez vous)(?: uniquement)?)$/;

/** Slots of a day in one kind of week; `unknown`, or absent as long as no rule names the day. */
type Day = Partial<Record<WeekParity, Slot[] | 'unknown'>>;

/** Applies the rules of a value one after the other: each replaces what the ones before say of its days. */
export function weekOfRules(value: string): { hours?: WeeklyHours; notices: Notice[] } {
  const notices: Notice[] = [];
  const remarks: string[] = [];
  const days = Object.fromEntries(WEEKDAYS.map((day) => [day, {}])) as Record<Weekday, Day>;
  const notUnderstood = new Set<Weekday>();
  const alternating = new Set<Weekday>();
  let publicHolidays: WeeklyHours['publicHolidays'];

  const keep = (maker: NoticeMaker<undefined>, words: string): void => {
    notices.push(maker([], undefined, words));
    if (!remarks.includes(words)) remarks.push(words);
  };
  const rules: readonly OsmRule[] =
    value.length > LONGEST_VALUE ? [{ source: value, additional: false }] : osmRules(value);
  if (rules.length === 0) return { notices };
  for (const [index, rule] of rules.entries()) {
    // Programs differ on what times without a day do to the rules before them.
    const parts = index === 0 || rule.parts?.named ? rule.parts : undefined;
    const slots = parts && slotsOf(parts);
    if (!parts || !slots) {
      keep(ruleKept, rule.source.slice(0, LONGEST_VALUE));
      for (const day of daysNamed(rule)) notUnderstood.add(day);
      continue;
    }
    const { comment, weeks } = parts;
    if (parts.publicHolidays) {
      if (slots !== 'unknown' && slots.length === 0) publicHolidays = 'closed';
      else keep(holidayRuleKept, rule.source);
    }
    if (comment !== '' && !APPOINTMENT.test(fold(comment)) && comment !== ALTERNATING_COMMENT) {
      keep(commentKept, comment);
    }
    for (const day of parts.days) {
      if (comment === ALTERNATING_COMMENT) alternating.add(day);
      else if (!rule.additional && weeks === undefined) alternating.delete(day);
      for (const parity of weeks === undefined ? (['odd', 'even'] as const) : [weeks]) {
        // Times add to those before a comma; "off" and "unknown" replace them there too.
        const before = rule.additional && slots.length > 0 ? days[day][parity] : undefined;
        days[day][parity] = slots === 'unknown' || before === 'unknown' ? 'unknown' : [...(before ?? []), ...slots];
      }
    }
  }
  const week: Partial<Record<Weekday, Slot[]>> = {};
  for (const day of WEEKDAYS) {
    const { odd = [], even = [] } = days[day];
    if (!notUnderstood.has(day) && odd !== 'unknown' && even !== 'unknown') week[day] = merged(odd, even);
  }
  const hours = {
    ...week,
    alternatingDays: alternating.size > 0 ? WEEKDAYS.filter((day) => alternating.has(day)) : undefined,
    publicHolidays,
    remarks: remarks.length > 0 ? remarks : undefined,
  };
  return { hours: defined(hours), notices };
}

/** What a rule says of its days; `undefined` when slots cannot say it. */
function slotsOf({ spans, state, comment }: OsmRuleParts): Slot[] | 'unknown' | undefined {
  if (state === 'off') return spans.length === 0 ? [] : undefined;
  if (state === 'unknown' && spans.length === 0) return comment === ALTERNATING_COMMENT ? [] : 'unknown';
  const byAppointment = APPOINTMENT.test(fold(comment.slice(0, 100)));
  // A comment alone makes the state unknown; after "open" it only adds to it.
  const sure = state === 'open' || (comment === '' && state === '') || comment === ALTERNATING_COMMENT;
  if (!byAppointment && !sure) return undefined;
  const whole = spans.length > 0 ? spans : [['00:00', '24:00'] as const];
  return whole.map(([opens, closes]) => defined({ opens, closes, byAppointment: byAppointment || undefined }));
}

/** Days that a rule which is not understood may be about: those it begins with, or all. */
function daysNamed({ source, parts }: OsmRule): readonly Weekday[] {
  if (parts) return parts.days;
  if (source.includes('||')) return WEEKDAYS;
  const selector = /^(?:[A-Z][a-z](?:-[A-Z][a-z])?)(?:,[A-Z][a-z](?:-[A-Z][a-z])?)*(?=[[ ])/.exec(source.slice(0, 60));
  const days = selector?.[0].split(',').flatMap(rangeOf) ?? [];
  return days.length > 0 ? days : WEEKDAYS;
}

/** Slots of odd and even weeks as one list: those of both hold every week. In the order of time. */
function merged(odd: readonly Slot[], even: readonly Slot[]): Slot[] {
  const left = [...even];
  const slots = odd.map((slot): Slot => {
    const twin = left.findIndex((other) => keyOf(other) === keyOf(slot));
    if (twin < 0) return { ...slot, weeks: 'odd' };
    left.splice(twin, 1);
    return slot;
  });
  const all = [...slots, ...left.map((slot): Slot => ({ ...slot, weeks: 'even' }))];
  return all.sort((a, b) => byCodeUnit(keyOf(a), keyOf(b)));
}

const keyOf = ({ opens, closes, byAppointment }: Slot): string => `${opens} ${closes} ${byAppointment ?? false}`;
