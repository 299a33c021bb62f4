import type { Issue, Parsed } from '../foundation/issue.js';
import { text } from '../foundation/text.js';
import type { Weekday } from '../foundation/weekday.js';
import type { WeeklyHours } from '../structures/hours.js';
import { safeParseStructure, type Structure } from '../structures/structure.js';
import { damagedWord } from './damaged-text.js';
import type { ListColumns } from './list-columns.js';
import { contactsOf } from './list-contacts.js';
import { coordinatesOf } from './list-coordinates.js';
import { speaksOfAlternation, type DayNotice } from './list-hours.js';
import { labelledOnOf } from './list-label.js';
import type { ListField } from './list-layouts.js';
import { placeOf } from './list-place.js';
import { tidy, type RowReader } from './list-row.js';
import { appointmentOf, carrierOf, formatOf, roleOf } from './list-values.js';

/** Reads the week of a row. */
export type WeekReader = (cellOf: (day: Weekday) => string, say: DayNotice) => WeeklyHours | undefined;

/** Turns a row into a structure that the schema accepts, or into all the reasons why it cannot be one. */
export function readStructure(row: RowReader, columns: ListColumns, readWeek: WeekReader): Parsed<Structure> {
  const name = plain(row, 'name');
  const communeName = plain(row, 'communeName');
  const address = plain(row, 'address');
  const groupName = plain(row, 'groupName');
  const place = placeOf(row);
  const { latitude, longitude, issues } = coordinatesOf(row);
  const contacts = contactsOf(row);
  const hours = hoursOf(row, readWeek);
  const appointment = appointmentOf(row);
  const carrier = carrierOf(row);
  const labelledOn = labelledOnOf(row);
  const id = row.text('id');
  const role = roleOf(row);
  const format = formatOf(row);
  const extras = extrasOf(row, columns);

  const candidate = {
    ...(id ? { id } : {}),
    ...(name ? { name } : {}),
    role,
    format,
    ...(groupName ? { groupName } : {}),
    commune: {
      ...(place.communeCode ? { code: place.communeCode } : {}),
      ...(communeName ? { name: communeName } : {}),
    },
    ...(place.postalCode ? { postalCode: place.postalCode } : {}),
    ...(place.departement ? { departement: place.departement } : {}),
    ...(address ? { address } : {}),
    ...(latitude === undefined ? {} : { latitude }),
    ...(longitude === undefined ? {} : { longitude }),
    ...(contacts ? { contacts } : {}),
    ...(hours ? { hours } : {}),
    ...(appointment === undefined ? {} : { appointment }),
    ...(carrier ? { carrier } : {}),
    ...(labelledOn ? { labelledOn } : {}),
    ...(extras ? { extras } : {}),
  };
  const parsed = safeParseStructure(candidate);
  if (parsed.ok && issues.length === 0) return parsed;
  const refused = parsed.ok ? [] : parsed.issues.map((issue) => inTheList(issue, row));
  return { ok: false, issues: [...issues, ...refused], notices: [] };
}

/** Text of a field without outer spaces (no-break spaces are common there). */
function plain(row: RowReader, field: 'name' | 'communeName' | 'address' | 'groupName'): string {
  const value = row.text(field);
  const raw = row.raw(field);
  if (typeof raw === 'string' && raw.length !== value.length && value !== '') row.say('trimmed-text', field);
  return value;
}

/** The week, with the comment among its remarks when the comment says that the slots do not hold every week. */
function hoursOf(row: RowReader, readWeek: WeekReader): WeeklyHours | undefined {
  const hours = readWeek(
    (day) => row.text(day),
    (code, day, cell) => row.say(code, day, cell),
  );
  const comment = row.text('comment');
  if (comment === '') return hours;
  const damaged = damagedWord(comment);
  if (damaged !== undefined) row.say('damaged-comment', 'comment', comment, text(`« ${damaged} »`, `"${damaged}"`));
  if (!hours || !speaksOfAlternation(comment)) return hours;
  row.say('alternating-hours', 'comment', comment);
  return { ...hours, remarks: [...(hours.remarks ?? []), comment] };
}

/** Every cell that is not empty and that the model does not hold, under the name of its column. */
function extrasOf(row: RowReader, columns: ListColumns): Structure['extras'] {
  const whole = [columns.columnOf.get('comment'), columns.columnOf.get('principal')];
  const entries: (readonly [string, unknown])[] = [...row.extras];
  for (const [column, value] of row.record.cells) {
    if (columns.mapped.has(column) && !whole.includes(column)) continue;
    if (value !== undefined && value !== null && tidy(value) !== '') entries.push([column, tidy(value)]);
  }
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
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
  if (!field) return { ...issue, path: [...row.path('id').slice(0, 1), ...issue.path] };
  return { ...issue, path: row.path(field) };
}
