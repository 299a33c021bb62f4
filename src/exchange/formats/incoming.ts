import { requireArray } from '../../foundation/argument.js';
import { defined } from '../../foundation/defined.js';
import { asJson } from '../../foundation/describe.js';
import type { Issue, Notice } from '../../foundation/issue.js';
import { assumedValue, duplicateId, notARecord } from '../../foundation/notices/data.js';
import { franceServicesUnsaid, keptInExtras, notFranceServices } from '../../foundation/notices/formats.js';
import { isRecord } from '../../foundation/record.js';
import { text, type LocalizedText } from '../../foundation/text.js';
import { fromOpeningHours } from '../../hours/osm/opening-hours.js';
import type { WeeklyHours } from '../../hours/week.js';
import { departementOfCommune, POSTAL_CODE } from '../../places/communes/commune-code.js';
import { safeParseStructure, type Structure } from '../../structures/structure.js';
import type { Rejection } from '../official-list/official-list.js';
import { safeKey } from '../official-list/table/table.js';
import { nationalPhone } from './phone.js';

/** Structures read from another format: each row is a structure or a rejection. */
export interface ReadStructures {
  /** In the order of the rows; each one satisfies `structureSchema`. */
  readonly structures: readonly Structure[];
  /** The rows that are not structures, with every reason. */
  readonly rejected: readonly Rejection[];
  /** What was assumed, or kept aside; paths are `[row, column]`, `[]` for all the rows. */
  readonly notices: readonly Notice[];
}

/** A row on its way in. */
export interface Incoming {
  /** The cells as they came, by column. */
  readonly cells: Readonly<Record<string, unknown>>;
  /** Which row it is, from 0. */
  readonly index: number;
  /** Notices of the whole import. */
  readonly notices: Notice[];
  /** What is left of each column read: it goes to `extras`. A column that nobody read goes there whole. */
  readonly left: Map<string, unknown>;
}

/** Marks a column as read; what is left of it, if anything, goes to `extras`. */
export const keep = (row: Incoming, column: string, rest?: unknown): void => {
  row.left.set(column, rest);
};

/** A cell as text; `undefined` when it is empty. Numbers are common where a text is meant. */
export function textIn(row: Incoming, column: string): string | undefined {
  const cell = Object.hasOwn(row.cells, column) ? row.cells[column] : undefined;
  if (typeof cell !== 'string' && typeof cell !== 'number') return undefined;
  keep(row, column);
  return cell === '' ? undefined : String(cell);
}

/** A cell as a number; anything else is left as it is, for the schema to refuse. */
function numberIn(row: Incoming, column: string): unknown {
  const cell = textIn(row, column);
  return cell !== undefined && /^\s*-?\d{1,400}(?:\.\d{1,400})?(?:e-?\d{1,3})?\s*$/.test(cell) ? Number(cell) : cell;
}

/** A postal code; what is not one is kept in `extras`. */
function postalCodeIn(row: Incoming): string | undefined {
  const column = 'code_postal';
  const cell = textIn(row, column);
  if (cell === undefined || POSTAL_CODE.test(cell)) return cell;
  row.notices.push(keptInExtras([row.index, column], { column }, cell));
  keep(row, column, cell);
  return undefined;
}

/** The phone number in the national form of the official list; the text itself when it is not a French number. */
function phonesIn(row: Incoming): string[] {
  const phone = textIn(row, 'telephone');
  return phone === undefined ? [] : [nationalPhone(phone) ?? phone];
}

/** Opening hours from the syntax of OpenStreetMap; what is not understood is kept. */
export function hoursIn(row: Incoming, column: string): WeeklyHours | undefined {
  const cell = textIn(row, column);
  if (cell === undefined) return undefined;
  const { hours, notices } = fromOpeningHours(cell);
  row.notices.push(...notices.map((notice) => ({ ...notice, path: [row.index, column, ...notice.path] })));
  if (hours === undefined || notices.length > 0) keep(row, column, cell);
  return hours;
}

/** E-mail addresses, and the phone number of the row; `undefined` when there is none. */
export function contactsIn(row: Incoming, emails: readonly string[]): Structure['contacts'] {
  const phones = phonesIn(row);
  if (emails.length + phones.length === 0) return undefined;
  return defined({ emails: filled(emails), phones: filled(phones) });
}

const filled = (texts: readonly string[]): readonly string[] | undefined => (texts.length > 0 ? texts : undefined);

/** The host that the words of a format name among the values of a cell; the first one when there are several. */
export function hostIn<Kind extends string>(
  words: Readonly<Record<Kind, string>>,
  values: readonly string[],
): { readonly kind: Kind } | undefined {
  const kind = (Object.keys(words) as Kind[]).find((kind) => values.includes(words[kind]));
  return kind && { kind };
}

/** The issue of a row of other networks; a row that names none is read, with a notice. */
export function otherNetworks(row: Incoming, column: string, networks: readonly string[]): Issue | undefined {
  const path = [row.index, column];
  if (networks.length > 0) return notFranceServices(path, { networks });
  row.notices.push(franceServicesUnsaid(path));
  return undefined;
}

/** The fields that both formats have under the same names. */
export function placeIn(row: Incoming) {
  const code = textIn(row, 'code_insee');
  return {
    name: textIn(row, 'nom'),
    role: 'principal',
    commune: { code, name: textIn(row, 'commune') },
    departement: departementOfCommune(code ?? ''),
    postalCode: postalCodeIn(row),
    address: textIn(row, 'adresse'),
    latitude: numberIn(row, 'latitude'),
    longitude: numberIn(row, 'longitude'),
  };
}

/** The fields of a structure read from a row, before they are checked: those that the format holds, but extras. */
type Fields<Written extends keyof Structure> = Readonly<Record<Exclude<Written, 'extras'>, unknown>>;

/**
 * Reads rows one by one.
 *
 * @param assumed - the fields that the format does not tell, and what they are read as
 * @param read - gives the fields of a structure, each one that the format holds, or the issue for which it is not one
 */
export function readRows<Written extends keyof Structure>(
  rows: readonly unknown[],
  format: LocalizedText,
  assumed: Readonly<Record<string, 'principal' | 'fixed'>>,
  read: (row: Incoming) => Fields<Written> | Issue,
): ReadStructures {
  const structures: Structure[] = [];
  const rejected: Rejection[] = [];
  const notices: Notice[] = [];
  const indexOfId = new Map<string, number>();
  const wanted = text(`une ligne (${format.fr})`, `a row (${format.en})`);
  for (const [index, received] of requireArray('rows', rows).entries()) {
    const issues = readRow(received, index);
    if (issues.length > 0) rejected.push({ row: index, received: asJson(received), issues });
  }
  if (structures.length > 0) {
    const taken = Object.entries(assumed).map(([field, value]) => assumedValue([], { source: format, value }, field));
    notices.unshift(...taken);
  }
  return { structures, rejected, notices };

  /** Adds the structure of a row, or gives the issues for which it is not one. */
  function readRow(received: unknown, index: number): readonly Issue[] {
    if (!isRecord(received)) return [notARecord([index], { wanted }, received)];
    const row: Incoming = { cells: received, index, notices, left: new Map() };
    const fields = read(row);
    if (isIssue(fields)) return [fields];
    const parsed = safeParseStructure(defined({ ...fields, extras: extrasOf(row) }));
    if (!parsed.ok) return parsed.issues.flatMap((issue) => inTheRow(issue, index));
    const { id } = parsed.value;
    const first = indexOfId.get(id);
    if (first !== undefined) return [duplicateId([index, 'id'], { first }, id)];
    indexOfId.set(id, index);
    structures.push(parsed.value);
    return [];
  }
}

/** What nobody read of a row, or not whole. */
function extrasOf({ cells, left }: Incoming): Readonly<Record<string, unknown>> | undefined {
  const extras = Object.entries(cells)
    .map(([name, cell]) => [name, left.has(name) ? left.get(name) : cell] as const)
    .filter(([, value]) => value !== null && value !== undefined && value !== '')
    .map(([name, value]): [string, unknown] => [safeKey(name), asJson(value)]);
  return extras.length > 0 ? Object.fromEntries(extras) : undefined;
}

/** Columns that the required fields of a structure come from. */
const COLUMN_OF: Readonly<Record<string, string>> = {
  'commune.code': 'code_insee',
  'commune.name': 'commune',
  name: 'nom',
};

/** An issue of the schema, at the column of the row; the département tells nothing more than the commune code. */
function inTheRow(issue: Issue, index: number): Issue[] {
  if (issue.path[0] === 'departement') return [];
  const column = COLUMN_OF[issue.path.join('.')];
  return [{ ...issue, path: column === undefined ? [index, ...issue.path] : [index, column] }];
}

const isIssue = (fields: object): fields is Issue => 'code' in fields;
