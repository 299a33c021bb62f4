import type { Notice } from '../../../src/foundation/issue.js';
import { WEEKDAYS } from '../../../src/foundation/weekday.js';
import type { WeeklyHours } from '../../../src/hours/week.js';
import type { Structure } from '../../../src/structures/structure.js';

/** Fields of a structure that did not come back and that no notice names, as `index.field`. */
export function silentlyLost(
  sent: readonly Structure[],
  back: readonly Structure[],
  notices: readonly Notice[],
): readonly string[] {
  const named = (index: number, field: string, detail?: string) =>
    notices.some(({ path }) => path[0] === index && path[1] === field && (detail === undefined || path[2] === detail));
  return sent.flatMap((structure, index) => {
    const returned = back.find(({ id }) => id === structure.id);
    if (!returned) return [`${index} as a whole`];
    const { extras = {}, ...fields } = structure;
    const same = (a: unknown, b: unknown) => written(inOrder(a)) === written(inOrder(b));
    const lost = Object.keys(fields)
      .filter((field) => !same(fields[field as never], returned[field as never]) && !named(index, field))
      .map((field) => `${index}.${field}`);
    const lostExtras = Object.keys(extras)
      .filter((name) => !same(extras[name], returned.extras?.[name]) && !named(index, 'extras', name))
      .map((name) => `${index}.extras.${name}`);
    // What comes back and was not there would be invented. Extras may carry what the format adds.
    const invented = Object.keys(returned)
      .filter((field) => field !== 'extras' && !(field in fields) && written(returned[field as never]) !== 'nothing')
      .map((field) => `${index}.${field} is invented`);
    return [...lost, ...lostExtras, ...invented];
  });
}

/** A timetable with the slots of each day by week, in time order, each once: the order and repeats mean nothing. */
function inOrder(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !WEEKDAYS.some((day) => day in value)) return value;
  const hours = value as WeeklyHours;
  const days = WEEKDAYS.map((day) => [
    day,
    hours[day] &&
      (['odd', 'even'] as const).map((parity) => {
        const slots = hours[day]?.filter(({ weeks }) => (weeks ?? parity) === parity) ?? [];
        const texts = slots.map((slot) => `${slot.opens}-${slot.closes} ${slot.byAppointment ?? false}`);
        return [...new Set(texts)].sort();
      }),
  ]);
  return { ...hours, ...Object.fromEntries(days) };
}

/** A value as text, whatever the order of its keys; an object or a list without content says nothing. */
function written(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value)
    .map(([key, member]) => [key, written(member)] as const)
    .filter(([, member]) => member !== 'nothing')
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return entries.length === 0 && !Array.isArray(value) ? 'nothing' : JSON.stringify(entries);
}
