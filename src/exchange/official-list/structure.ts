import type { Issue, Parsed } from '../../foundation/issue.js';
import { text } from '../../foundation/text.js';
import { WEEKDAYS, type Weekday } from '../../foundation/weekday.js';
import { speaksOfAlternation } from '../../hours/french/alternating-comment.js';
import type { WeeklyHours } from '../../hours/week.js';
import { DEPARTEMENT_CODE, isCommuneCode } from '../../places/communes/commune-code.js';
import { safeParseStructure, type Structure } from '../../structures/structure.js';
import { damagedWord } from './damaged-text.js';
import { contactsOf } from './contacts.js';
import { coordinatesOf } from './coordinates.js';
import type { DayNotice } from './hours.js';
import { labelledOnOf } from './label.js';
import type { ListField } from './layouts.js';
import { placeOf } from './place.js';
import type { RowReader } from './row.js';
import { appointmentOf, hostOf, formatOf, roleOf } from './values.js';

/** Reads the week of a row. */
export type WeekReader = (cellOf: (day: Weekday) => string, say: DayNotice) => WeeklyHours | undefined;

/** Turns a row into a structure that the schema accepts, or into all the reasons why it cannot be one. */
export function readStructure(row: RowReader, readWeek: WeekReader): Parsed<Structure> {
  const { latitude, longitude, issues } = coordinatesOf(row);
  const place = placeOf(row);
  const candidate = present({
    id: row.text('id'),
    name: plain(row, 'name'),
    role: roleOf(row),
    format: formatOf(row),
    groupName: plain(row, 'groupName'),
    commune: present({ code: place.communeCode, name: communeNameOf(row) }),
    postalCode: place.postalCode,
    departement: place.departement,
    address: plain(row, 'address'),
    latitude,
    longitude,
    contacts: contactsOf(row),
    appointment: appointmentOf(row),
    host: hostOf(row),
    labelledOn: labelledOnOf(row),
  });
  const hours = hoursOf(row, readWeek);
  const extras = row.extras();
  if (extras) candidate.extras = extras;

  // The schema costs half of the reading: it is asked only when it may refuse.
  const sound = hasSoundPlace(candidate);
  const parsed: Parsed<Structure> = sound
    ? { ok: true, value: candidate as unknown as Structure, notices: [] }
    : safeParseStructure(candidate);
  if (!parsed.ok || issues.length > 0) {
    const refused = parsed.ok ? [] : parsed.issues.map((issue) => inTheList(issue, row));
    return { ok: false, issues: [...issues, ...refused], notices: [] };
  }
  if (hours) (parsed.value as { hours?: WeeklyHours }).hours = hours;
  return parsed;
}

/**
 * Whether the fields that a cell can spoil are right. The schema has nothing to refuse then: every other field is made
 * by this reader, in the form of the schema.
 */
function hasSoundPlace({ id, name, commune, departement, latitude, longitude }: Record<string, unknown>): boolean {
  const { code, name: communeName } = commune as { readonly code?: string; readonly name?: string };
  return (
    id !== undefined &&
    name !== undefined &&
    communeName !== undefined &&
    code !== undefined &&
    isCommuneCode(code) &&
    typeof departement === 'string' &&
    DEPARTEMENT_CODE.test(departement) &&
    isDegrees(latitude, 90) &&
    isDegrees(longitude, 180)
  );
}

const isDegrees = (value: unknown, most: number): boolean =>
  typeof value === 'number' && value >= -most && value <= most;

/** The fields that have a value: what is empty in the list is absent from a structure. */
function present(fields: Record<string, unknown>): Record<string, unknown> {
  const kept: Record<string, unknown> = {};
  for (const name in fields) {
    const value = fields[name];
    if (value !== undefined && value !== '') kept[name] = value;
  }
  return kept;
}

/** Name of the commune; the name as typed, which the file of January 2020 has beside, when the other is empty. */
function communeNameOf(row: RowReader): string {
  const name = plain(row, 'communeName');
  const typed = row.text('communeAsTyped');
  if (name !== '' || typed === '') return name;
  row.say('commune-name-as-typed', 'communeName', typed);
  return typed;
}

/** Text of a field without outer spaces (no-break spaces are common there). */
function plain(row: RowReader, field: 'name' | 'communeName' | 'address' | 'groupName'): string {
  const value = row.text(field);
  const raw = row.raw(field);
  if (typeof raw === 'string' && raw.length !== value.length && value !== '') row.say('trimmed-text', field);
  return value;
}

/**
 * The week, with the comment among its remarks when the comment says that the slots do not hold every week. The
 * comment may concern any day: all of them are marked.
 */
function hoursOf(row: RowReader, readWeek: WeekReader): WeeklyHours | undefined {
  const hours = readWeek(
    (day) => row.text(day),
    (code, day, cell, detail) => row.say(code, day, cell, detail),
  );
  const comment = row.text('comment');
  if (comment === '') return hours;
  const damaged = damagedWord(comment);
  if (damaged !== undefined) row.say('damaged-comment', 'comment', comment, text(`« ${damaged} »`, `"${damaged}"`));
  if (!hours || !speaksOfAlternation(comment)) return hours;
  row.say('alternating-hours', 'comment', comment);
  return { ...hours, alternatingDays: WEEKDAYS, remarks: [...(hours.remarks ?? []), comment] };
}

/** Fields of the list that the fields of a structure come from. */
const FIELD_OF: Readonly<Record<string, ListField>> = {
  id: 'id',
  name: 'name',
  'commune.code': 'communeCode',
  'commune.name': 'communeName',
  departement: 'departement',
  latitude: 'latitude',
  longitude: 'longitude',
};

/** An issue of the schema, told where the reader of the list can see it: its row and its column. */
function inTheList(issue: Issue, row: RowReader): Issue {
  const field = FIELD_OF[issue.path.join('.')];
  if (!field) return { ...issue, path: [row.row, ...issue.path] };
  return { ...issue, path: row.path(field) };
}
