import { canonical } from '../../../foundation/same-json.js';
import { requireObject, requireText } from '../../../foundation/argument.js';
import { defined } from '../../../foundation/defined.js';
import { asJson } from '../../../foundation/describe.js';
import { fold } from '../../../foundation/text.js';
import { WEEKDAYS } from '../../../foundation/weekday.js';
import { requireHours } from '../../../hours/timetabled.js';
import type { Slot, WeeklyHours } from '../../../hours/week.js';
import { requireCoordinates } from '../../../places/coordinates.js';
import { greatCircleKm } from '../../../places/great-circle.js';
import type { Structure } from '../../../structures/structure.js';
import type { ListChange } from './list-changes.js';

/** Whether two values of a field are the same for a reader of the list. */
type Same<Value> = (before: Value, after: Value) => boolean;

/** A field that makes no change of its own. */
interface NotCompared {
  readonly why: string;
}

const equal: Same<unknown> = (before, after) => before === after || canonical(before) === canonical(after);
const sameWords: Same<string | undefined> = (before, after) =>
  before === after || (before !== undefined && after !== undefined && fold(before) === fold(after));
const sameTimetable: Same<WeeklyHours | undefined> = (before, after) => timetableOf(before) === timetableOf(after);
const sameCode: Same<Structure['commune']> = (before, after) => before.code === after.code;
const sameFunding: Same<Structure['funding']> = (before = 'unknown', after = 'unknown') => before === after;

/**
 * How each field is compared, in the order in which the changes are given. A field that is added to `Structure` does not
 * compile before it has its row here.
 */
const comparisons = {
  id: { why: 'structures are paired by it' },
  latitude: { why: 'it makes one point with the longitude, which is compared by the metre' },
  longitude: { why: 'it makes one point with the latitude, which is compared by the metre' },
  commune: sameCode,
  name: sameWords,
  role: equal,
  format: equal,
  hours: sameTimetable,
  labelledOn: equal,
  principalId: equal,
  groupName: sameWords,
  postalCode: equal,
  departement: equal,
  address: sameWords,
  contacts: equal,
  stops: equal,
  appointment: equal,
  host: equal,
  labelEndedOn: equal,
  funding: sameFunding,
  operators: equal,
  population: equal,
  density: equal,
  mountain: equal,
  extras: { why: 'it holds columns that have another name in each layout' },
} satisfies { readonly [Field in keyof Structure]-?: Same<Structure[Field]> | NotCompared };

/** Everything that differs between two vintages of one structure, the place first. It shares nothing with either. */
export function changesOf(before: Structure, after: Structure): ListChange[] {
  const changes: unknown[] = [];
  const metres = Math.round(greatCircleKm(before, after) * 1000);
  if (metres > 0) changes.push({ kind: 'moved', metres, from: pointOf(before), to: pointOf(after) });
  for (const [field, same] of Object.entries(comparisons) as [keyof Structure, Same<unknown> | NotCompared][]) {
    const [from, to] = [before[field], after[field]];
    if (typeof same !== 'function' || same(from, to)) continue;
    changes.push(defined({ kind: field === 'name' ? 'renamed' : field, from: copyOf(from), to: copyOf(to) }));
  }
  return changes as ListChange[];
}

const pointOf = ({ latitude, longitude }: Structure) => ({ latitude, longitude });

const copyOf = (value: unknown): unknown => (value === undefined ? undefined : asJson(value));

/** A timetable as a text that does not depend on the order of slots. Remarks do not count. */
function timetableOf(hours: WeeklyHours | undefined): string {
  if (hours === undefined) return '';
  const days = WEEKDAYS.map((day) => hours[day]?.map(slotText).sort().join(',') ?? '?');
  const alternating = WEEKDAYS.filter((day) => hours.alternatingDays?.includes(day));
  return [...days, ...alternating, canonical(hours.publicHolidays)].join(';');
}

const slotText = ({ opens, closes, weeks, byAppointment }: Slot): string =>
  weeks === undefined && byAppointment === undefined
    ? `${opens}-${closes}`
    : canonical([opens, closes, weeks, byAppointment]);

const TEXTS = ['id', 'name', 'role', 'format', 'departement'] as const;

/**
 * Returns the argument when it is a structure as far as the comparison reads it; throws a `TypeError` or a `RangeError`
 * that names the field otherwise. What is unknown is absent, never `null`.
 */
export function requireComparable(name: string, structure: Structure): Structure {
  requireObject(name, structure, 'a structure');
  for (const field of TEXTS) requireText(`${name}.${field}`, structure[field]);
  for (const field of ['address', 'groupName'] as const) {
    if (structure[field] !== undefined) requireText(`${name}.${field}`, structure[field]);
  }
  requireText(`${name}.commune.code`, requireObject(`${name}.commune`, structure.commune).code);
  requireHours(`${name}.hours`, structure.hours);
  for (const field of Object.keys(comparisons) as (keyof Structure)[]) {
    if (structure[field] === null)
      throw new TypeError(`${name}.${field}: expected a value, or no field when it is unknown; received null`);
  }
  return requireCoordinates(name, structure) && structure;
}
