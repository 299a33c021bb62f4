import {
  hostKindMissing,
  notYesOrNo,
  trimmedText,
  unknownFormat,
  unknownHost,
  unknownRole,
} from '../../foundation/notices/list-cells.js';
import type { Structure } from '../../structures/structure.js';
import { foldedOf, hasColumn, note, rawOf, textOf, type ListField, type Row } from './row.js';

type Role = Structure['role'];
type Format = Structure['format'];
type HostKind = NonNullable<Structure['host']>['kind'];

/** Text without outer spaces (no-break spaces are common there). */
export function trimmed(row: Row, field: ListField): string {
  const [value, raw] = [textOf(row, field), rawOf(row, field)];
  if (typeof raw === 'string' && raw.length !== value.length && value !== '') note(row, field, trimmedText, undefined);
  return value;
}

/** Folded values of the columns of type. `Espace labellisé` is what the file of October 2020 calls a principal. */
const ROLES: ReadonlyMap<string, Role> = /* @__PURE__ */ new Map<string, Role>([
  ['principal', 'principal'],
  ['antenne', 'antenne'],
  ['espace labellise', 'principal'],
]);

/** Principal or antenne; read as a principal, as most are, when the list does not say: a notice tells. */
export function role(row: Row, field: ListField): Role {
  const known = ROLES.get(foldedOf(row, field));
  if (known) return known;
  if (!hasColumn(row, field)) return 'principal';
  note(row, field, unknownRole, { as: 'principal' });
  row.kept.push(field);
  return 'principal';
}

/** Folded values of `format_fs`. `whole`: the format says all that the value says; otherwise the value is kept. */
const FORMATS: ReadonlyMap<string, { readonly format: Format; readonly whole: boolean }> = /* @__PURE__ */ new Map([
  ['fixe', { format: 'fixed', whole: true }],
  ['fixe antenne s', { format: 'fixed', whole: false }],
  ['multisites', { format: 'multi-site', whole: true }],
  ['bus equivalent', { format: 'itinerant', whole: false }],
  ['itinerante', { format: 'itinerant', whole: false }],
]);

/** Fixed, on several sites or itinerant. A value never seen is read by what it resembles, kept, and told by a notice. */
export function format(row: Row, field: ListField): Format {
  if (!hasColumn(row, field)) return yesOrNo(row, 'itinerant') ? 'itinerant' : 'fixed';
  const value = foldedOf(row, field);
  const known = FORMATS.get(value);
  if (!known?.whole) row.kept.push(field);
  if (known) return known.format;
  const resembling = /bus|itiner|mobil/.test(value) ? 'itinerant' : value.includes('multi') ? 'multi-site' : 'fixed';
  note(row, field, unknownFormat, { as: resembling });
  return resembling;
}

const YES_OR_NO: Readonly<Record<string, boolean>> = { oui: true, true: true, non: false, false: false };

/** A yes or a no; `undefined` when the cell says neither. */
function yesOrNo(row: Row, field: ListField): boolean | undefined {
  const value = foldedOf(row, field);
  const answer = Object.hasOwn(YES_OR_NO, value) ? YES_OR_NO[value] : undefined;
  if (answer === undefined && textOf(row, field) !== '') {
    note(row, field, notYesOrNo, undefined);
    row.kept.push(field);
  }
  return answer;
}

/** Whether appointments can be made; `undefined` when the list does not say. */
export const appointment = yesOrNo;

const HOSTS: ReadonlyMap<string, HostKind> = /* @__PURE__ */ new Map<string, HostKind>([
  ['collectivite', 'local-authority'],
  ['association', 'association'],
  ['la poste', 'la-poste'],
  ['pimms', 'pimms'],
  ['operateur', 'operator'],
  ['etat', 'state'],
]);

/** What hosts the structure: only the file of January 2020 says it. */
export function hostKind(row: Row, field: ListField): HostKind | undefined {
  if (textOf(row, field) === '') return undefined;
  const known = HOSTS.get(foldedOf(row, field));
  if (known) return known;
  note(row, field, unknownHost, { as: 'other' });
  row.kept.push(field);
  return 'other';
}

/** Name of the host; a name without a kind does not make a host. */
export function hostName(row: Row, field: ListField): string | undefined {
  const name = textOf(row, field);
  if (name === '' || row.draft.host) return name;
  note(row, field, hostKindMissing, undefined);
  row.kept.push(field);
  return undefined;
}
