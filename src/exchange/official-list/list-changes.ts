import type { Coordinates } from '../../places/coordinates.js';
import { greatCircleKm } from '../../places/great-circle.js';
import type { IsoDate } from '../../foundation/civil-date.js';
import { fold } from '../../foundation/text.js';
import { WEEKDAYS } from '../../foundation/weekday.js';
import type { Slot, WeeklyHours } from '../../hours/week.js';
import type { Structure } from '../../structures/structure.js';

/** One thing that differs between two vintages of a structure; a side that is absent was unknown. */
export type ListChange =
  /** The point published is at least one metre away, as the crow flies: a move, or a better geocoding. */
  | { readonly kind: 'moved'; readonly metres: number; readonly from: Coordinates; readonly to: Coordinates }
  /** Another name, beyond case, accents and punctuation. */
  | { readonly kind: 'renamed'; readonly from: string; readonly to: string }
  /** Other slots on a day, or a timetable that appears or disappears; remarks do not count. */
  | { readonly kind: 'hours'; readonly from?: WeeklyHours; readonly to?: WeeklyHours }
  | { readonly kind: 'labelledOn'; readonly from?: IsoDate; readonly to?: IsoDate }
  | { readonly kind: 'role'; readonly from: Structure['role']; readonly to: Structure['role'] }
  | { readonly kind: 'format'; readonly from: Structure['format']; readonly to: Structure['format'] }
  /** Another INSEE code: a correction, a merger of communes, or a move. */
  | { readonly kind: 'commune'; readonly from: Structure['commune']; readonly to: Structure['commune'] }
  | { readonly kind: 'principalId'; readonly from?: string; readonly to?: string };

/** Everything that differs between two vintages of one structure, in a fixed order. */
export function changesOf(before: Structure, after: Structure): ListChange[] {
  const changes: ListChange[] = [];
  const metres = Math.round(greatCircleKm(before, after) * 1000);
  if (metres > 0) changes.push({ kind: 'moved', metres, from: pointOf(before), to: pointOf(after) });
  if (before.commune.code !== after.commune.code) {
    changes.push({ kind: 'commune', from: before.commune, to: after.commune });
  }
  if (fold(before.name) !== fold(after.name)) changes.push({ kind: 'renamed', from: before.name, to: after.name });
  if (before.role !== after.role) changes.push({ kind: 'role', from: before.role, to: after.role });
  if (before.format !== after.format) changes.push({ kind: 'format', from: before.format, to: after.format });
  if (timetableOf(before.hours) !== timetableOf(after.hours)) {
    changes.push({ kind: 'hours', ...sides(before.hours, after.hours) });
  }
  if (before.labelledOn !== after.labelledOn) {
    changes.push({ kind: 'labelledOn', ...sides(before.labelledOn, after.labelledOn) });
  }
  if (before.principalId !== after.principalId) {
    changes.push({ kind: 'principalId', ...sides(before.principalId, after.principalId) });
  }
  return changes;
}

const sides = <T>(from: T | undefined, to: T | undefined): { readonly from?: T; readonly to?: T } => ({
  ...(from === undefined ? {} : { from }),
  ...(to === undefined ? {} : { to }),
});

const pointOf = ({ latitude, longitude }: Structure): Coordinates => ({ latitude, longitude });

/** A timetable as a text that does not depend on the order of slots. */
function timetableOf(hours: WeeklyHours | undefined): string {
  if (hours === undefined) return '';
  const days = WEEKDAYS.map((day) => hours[day]?.map(slotText).sort().join(',') ?? '?');
  return [...days, ...WEEKDAYS.filter((day) => hours.alternatingDays?.includes(day)), hours.publicHolidays].join(';');
}

const slotText = ({ opens, closes, weeks, byAppointment }: Slot): string =>
  [opens, closes, weeks, byAppointment && 'appointment'].join('-');
