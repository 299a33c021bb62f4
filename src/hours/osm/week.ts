import type { Notice } from '../../foundation/issue.js';
import { fold, text } from '../../foundation/text.js';
import { WEEKDAYS, type Weekday } from '../../foundation/weekday.js';
import type { Slot, WeeklyHours } from '../week.js';
import { osmRules, rangeOf, type OsmRule } from './rules.js';
import { ALTERNATING_COMMENT } from './words.js';

/** A longer value is not a timetable: it is not searched. */
const LONGEST_VALUE = 5000;

/** Comments that say that one is received by appointment. */
const APPOINTMENT =
  /^(?:(?:on|by) appointment(?: only)?|(?:uniquement )?(?:sur|avec) (?:rdv|rendez vous)(?: uniquement)?)$/;

const NOT_HELD = (rule: string) =>
  text(
    `règle « ${rule} » qu’une semaine ne peut pas dire : ses jours restent inconnus, son texte est gardé dans remarks`,
    `rule "${rule}" that a week cannot hold: its days stay unknown, its text is kept in remarks`,
  );
const HOLIDAYS = (rule: string) =>
  text(
    `règle « ${rule} » : les heures des jours fériés n’ont pas de place, son texte est gardé dans remarks`,
    `rule "${rule}": the hours of public holidays have no place, its text is kept in remarks`,
  );
const COMMENT = (comment: string) =>
  text(`commentaire « ${comment} » gardé dans remarks`, `comment "${comment}" kept in remarks`);

type Parity = 'odd' | 'even';
/** Slots of a day in one kind of week; `unknown`, or absent as long as no rule names the day. */
type Day = Partial<Record<Parity, Slot[] | 'unknown'>>;

/** Applies the rules of a value one after the other: each replaces what the ones before say of its days. */
export function weekOfRules(value: string): { hours?: WeeklyHours; notices: Notice[] } {
  const notices: Notice[] = [];
  const remarks: string[] = [];
  const days = Object.fromEntries(WEEKDAYS.map((day) => [day, {}])) as Record<Weekday, Day>;
  const untold = new Set<Weekday>();
  const alternating = new Set<Weekday>();
  let publicHolidays: WeeklyHours['publicHolidays'];

  const keep = (code: string, received: string, message: Notice['message']) => {
    notices.push({ code, path: [], received, message });
    if (!remarks.includes(received)) remarks.push(received);
  };
  const rules: readonly OsmRule[] =
    value.length > LONGEST_VALUE ? [{ source: value, additional: false }] : osmRules(value);
  for (const [index, rule] of rules.entries()) {
    // Programs differ on what times without a day do to the rules before them.
    const parts = index === 0 || rule.parts?.named ? rule.parts : undefined;
    const slots = parts && slotsOf(parts);
    if (!parts || !slots) {
      keep('rule-not-held', rule.source.slice(0, LONGEST_VALUE), NOT_HELD(rule.source.slice(0, 80)));
      for (const day of daysNamed(rule)) untold.add(day);
      continue;
    }
    if (parts.publicHolidays) {
      if (slots !== 'unknown' && slots.length === 0) publicHolidays = 'closed';
      else keep('public-holidays-not-held', rule.source, HOLIDAYS(rule.source));
    }
    if (parts.comment !== '' && !APPOINTMENT.test(fold(parts.comment)) && parts.comment !== ALTERNATING_COMMENT) {
      keep('comment-kept', parts.comment, COMMENT(parts.comment));
    }
    for (const day of parts.days) {
      if (parts.comment === ALTERNATING_COMMENT) alternating.add(day);
      else if (!rule.additional && parts.weeks === undefined) alternating.delete(day);
      for (const parity of parts.weeks === undefined ? (['odd', 'even'] as const) : [parts.weeks]) {
        // Times add to those before a comma; "off" and "unknown" replace them there too.
        const before = rule.additional && slots.length > 0 ? days[day][parity] : undefined;
        days[day][parity] = slots === 'unknown' || before === 'unknown' ? 'unknown' : [...(before ?? []), ...slots];
      }
    }
  }
  if (rules.length === 0) return { notices };
  const week: Partial<Record<Weekday, Slot[]>> = {};
  for (const day of WEEKDAYS) {
    const { odd = [], even = [] } = days[day];
    if (!untold.has(day) && odd !== 'unknown' && even !== 'unknown') week[day] = merged(odd, even);
  }
  const alternatingDays = WEEKDAYS.filter((day) => alternating.has(day));
  return {
    hours: {
      ...week,
      ...(alternatingDays.length > 0 ? { alternatingDays } : {}),
      ...(publicHolidays ? { publicHolidays } : {}),
      ...(remarks.length > 0 ? { remarks } : {}),
    },
    notices,
  };
}

/** What a rule says of its days; `undefined` when slots cannot say it. */
function slotsOf({ spans, state, comment }: NonNullable<OsmRule['parts']>): Slot[] | 'unknown' | undefined {
  if (state === 'off') return spans.length === 0 ? [] : undefined;
  if (state === 'unknown' && spans.length === 0) return comment === ALTERNATING_COMMENT ? [] : 'unknown';
  const byAppointment = APPOINTMENT.test(fold(comment.slice(0, 100)));
  // A comment alone makes the state unknown; after "open" it only adds to it.
  const sure = state === 'open' || (comment === '' && state === '') || comment === ALTERNATING_COMMENT;
  if (!byAppointment && !sure) return undefined;
  const whole = spans.length > 0 ? spans : [['00:00', '24:00'] as const];
  return whole.map(([opens, closes]) => ({ opens, closes, ...(byAppointment ? { byAppointment } : {}) }));
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
  return all.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : Number(keyOf(a) > keyOf(b))));
}

const keyOf = ({ opens, closes, byAppointment }: Slot): string => `${opens} ${closes} ${byAppointment ?? false}`;
