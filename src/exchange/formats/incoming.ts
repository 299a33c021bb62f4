import { isRecord } from '../../foundation/record.js';
import { requireArray } from '../../foundation/argument.js';
import { asJson } from '../../foundation/describe.js';
import type { Issue, Notice } from '../../foundation/issue.js';
import { departementOfCommune } from '../../places/communes/commune-code.js';
import type { WeeklyHours } from '../../hours/week.js';
import { safeParseStructure, type Structure } from '../../structures/structure.js';
import { formatNotice, type FormatNoticeCode } from './format-notices.js';
import { safeKey } from '../official-list/table.js';
import type { Rejection } from '../official-list/official-list.js';
import { fromOpeningHours } from '../../hours/osm/opening-hours.js';
import { nationalPhone } from './phone.js';

/** Structures read from another format: each row is a structure or a rejection. */
export interface ReadStructures {
  /** In the order of the rows; each one satisfies `structureSchema`. */
  readonly structures: readonly Structure[];
  readonly rejected: readonly Rejection[];
  /** What was assumed, or kept aside; paths are `[row, field]`, `[]` for all the rows. */
  readonly notices: readonly Notice[];
}

/** A row on its way in: each field is taken once, and what nobody takes stays in `extras`. */
export class Incoming {
  readonly #taken = new Set<string>();
  readonly #left: Record<string, unknown> = {};

  constructor(
    readonly cells: Readonly<Record<string, unknown>>,
    readonly row: number,
    readonly format: string,
    readonly notices: Notice[],
  ) {}

  /** A field as text; `undefined` when it is empty. Numbers are common where a text is meant. */
  text(field: string): string | undefined {
    const cell = Object.hasOwn(this.cells, field) ? this.cells[field] : undefined;
    if (typeof cell !== 'string' && typeof cell !== 'number') return undefined;
    this.take(field);
    return cell === '' ? undefined : String(cell);
  }

  /** A field as a number; anything else is left as it is, for the schema to refuse. */
  number(field: string): unknown {
    const cell = this.text(field);
    return cell !== undefined && /^\s*-?\d{1,400}(?:\.\d{1,400})?(?:e-?\d{1,3})?\s*$/.test(cell) ? Number(cell) : cell;
  }

  /** Marks a field as read; what is left of it, if anything, stays in `extras`. */
  take(field: string, left?: unknown): void {
    this.#taken.add(field);
    if (left !== undefined) this.#left[field] = left;
  }

  say(code: FormatNoticeCode, field: string, received?: unknown): void {
    this.notices.push(formatNotice(code, this.format, [this.row, field], received, field));
  }

  /** A field that must match a pattern; what does not is kept in `extras`. */
  matching(field: string, pattern: RegExp): string | undefined {
    const value = this.text(field);
    if (value === undefined || pattern.test(value)) return value;
    this.say('kept-in-extras', field, value);
    this.take(field, value);
    return undefined;
  }

  /** Phone numbers in the national form of the official list; the text itself when it is not a French number. */
  phones(field: string): string[] {
    const phone = this.text(field);
    return phone === undefined ? [] : [nationalPhone(phone) ?? phone];
  }

  /** Opening hours from OpenStreetMap's syntax; what is not understood is kept. */
  hours(field: string): WeeklyHours | undefined {
    const value = this.text(field);
    if (value === undefined) return undefined;
    const { hours, notices } = fromOpeningHours(value);
    this.notices.push(...notices.map((notice) => ({ ...notice, path: [this.row, field, ...notice.path] })));
    if (hours === undefined || notices.length > 0) this.take(field, value);
    return hours;
  }

  /** What nobody took, or not whole. */
  extras(): Record<string, unknown> | undefined {
    const entries: (readonly [string, unknown])[] = [];
    for (const [name, cell] of Object.entries(this.cells)) {
      const value = this.#taken.has(name) ? this.#left[name] : cell;
      if (value !== null && value !== undefined && value !== '') entries.push([safeKey(name), asJson(value)]);
    }
    return entries.length > 0 ? Object.fromEntries(entries) : undefined;
  }

  /** Fields that every format has, under its own names. */
  structure(names: {
    readonly phone: string;
    readonly hours: string;
    readonly emails: readonly string[];
  }): Record<string, unknown> {
    const code = this.text('code_insee');
    const phones = this.phones(names.phone);
    const { emails } = names;
    return {
      name: this.text('nom'),
      role: 'principal',
      commune: { code, name: this.text('commune') },
      departement: departementOfCommune(code ?? ''),
      postalCode: this.matching('code_postal', /^\d{5}$/),
      address: this.text('adresse'),
      latitude: this.number('latitude'),
      longitude: this.number('longitude'),
      contacts:
        phones.length + emails.length > 0
          ? { ...(emails.length > 0 ? { emails } : {}), ...(phones.length > 0 ? { phones } : {}) }
          : undefined,
      hours: this.hours(names.hours),
    };
  }
}

/**
 * Reads rows one by one. `read` gives the fields of a structure, or the issue for which the row is not one.
 */
export function readIncoming(
  rows: readonly unknown[],
  format: string,
  read: (row: Incoming) => Record<string, unknown> | Issue,
): ReadStructures {
  const structures: Structure[] = [];
  const rejected: Rejection[] = [];
  const notices: Notice[] = [];
  const rowOfId = new Map<string, number>();
  for (const [row, received] of requireArray('rows', rows).entries()) {
    const reject = (issues: readonly Issue[]) => rejected.push({ row, received: asJson(received), issues });
    if (!isRecord(received)) {
      reject([formatNotice('not-a-record', format, [row], asJson(received))]);
      continue;
    }
    const incoming = new Incoming(received, row, format, notices);
    const fields = read(incoming);
    if (isIssue(fields)) {
      reject([fields]);
      continue;
    }
    const extras = incoming.extras();
    const candidate = { ...fields, ...(extras ? { extras } : {}) };
    const parsed = safeParseStructure(
      Object.fromEntries(Object.entries(candidate).filter(([, value]) => value !== undefined)),
    );
    const before = parsed.ok ? rowOfId.get(parsed.value.id) : undefined;
    if (!parsed.ok) reject(parsed.issues.flatMap((issue) => inTheRow(issue, row)));
    else if (before !== undefined)
      reject([formatNotice('duplicate-id', format, [row, 'id'], parsed.value.id, String(before))]);
    else {
      rowOfId.set(parsed.value.id, row);
      structures.push(parsed.value);
    }
  }
  return { structures, rejected, notices };
}

/** Columns that the required fields of a structure come from. */
const COLUMN_OF: Readonly<Record<string, string>> = {
  'commune.code': 'code_insee',
  'commune.name': 'commune',
  name: 'nom',
};

/** An issue of the schema, at the column of the row; the département says nothing more than the commune code. */
function inTheRow(issue: Issue, row: number): Issue[] {
  if (issue.path[0] === 'departement') return [];
  const column = COLUMN_OF[issue.path.join('.')];
  return [{ ...issue, path: column === undefined ? [row, ...issue.path] : [row, column] }];
}

const isIssue = (fields: Record<string, unknown> | Issue): fields is Issue => typeof fields.code === 'string';
