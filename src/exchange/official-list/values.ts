import type { Structure } from '../../structures/structure.js';
import type { RowReader } from './row.js';

type Role = Structure['role'];
type Format = Structure['format'];
type HostKind = NonNullable<Structure['host']>['kind'];

/** Folded values of the columns of type. `Espace labellisé` is what the file of October 2020 calls a principal. */
const ROLES = new Map<string, Role>([
  ['principal', 'principal'],
  ['antenne', 'antenne'],
  ['espace labellise', 'principal'],
]);

/** Principal or antenne; read as a principal, as most are, when the list does not say: a notice tells. */
export function roleOf(row: RowReader): Role {
  const cell = row.text('role');
  const role = ROLES.get(row.folded('role'));
  if (role) return role;
  if (!row.has('role')) return 'principal';
  row.say('unknown-role', 'role', cell || undefined, 'principal');
  if (cell !== '') row.keep('role');
  return 'principal';
}

/** Folded values of `format_fs`. `whole`: the format says all that the value says; otherwise the value is kept. */
const FORMATS = new Map<string, { format: Format; whole: boolean }>([
  ['fixe', { format: 'fixed', whole: true }],
  ['fixe antenne s', { format: 'fixed', whole: false }],
  ['multisites', { format: 'multi-site', whole: true }],
  ['bus equivalent', { format: 'itinerant', whole: false }],
  ['itinerante', { format: 'itinerant', whole: false }],
]);

/** Fixed, on several sites or itinerant. A value never seen is read by what it resembles, kept, and said. */
export function formatOf(row: RowReader): Format {
  const cell = row.text('format');
  const folded = row.folded('format');
  const known = FORMATS.get(folded);
  if (known) {
    if (!known.whole) row.keep('format');
    return known.format;
  }
  if (!row.has('format')) return itinerantOf(row);
  const format = /bus|itiner|mobil/.test(folded) ? 'itinerant' : folded.includes('multi') ? 'multi-site' : 'fixed';
  row.say('unknown-format', 'format', cell || undefined, format);
  if (cell !== '') row.keep('format');
  return format;
}

/** The files of 2020 say only whether a structure moves; empty is "no" there. */
function itinerantOf(row: RowReader): Format {
  const cell = row.folded('itinerant');
  if (cell === 'oui') return 'itinerant';
  if (cell !== '' && cell !== 'non') {
    row.say('not-yes-or-no', 'itinerant');
    row.keep('itinerant');
  }
  return 'fixed';
}

/** Whether appointments can be made; `undefined` when the list does not say. */
export function appointmentOf(row: RowReader): boolean | undefined {
  const cell = row.text('appointment');
  if (cell === '') return undefined;
  const folded = row.folded('appointment');
  if (folded === 'oui' || folded === 'true') return true;
  if (folded === 'non' || folded === 'false') return false;
  row.say('not-yes-or-no', 'appointment');
  row.keep('appointment');
  return undefined;
}

const HOSTS = new Map<string, HostKind>([
  ['collectivite', 'local-authority'],
  ['association', 'association'],
  ['la poste', 'la-poste'],
  ['pimms', 'pimms'],
  ['operateur', 'operator'],
  ['etat', 'state'],
]);

/** Who hosts the structure: only the file of January 2020 says it. */
export function hostOf(row: RowReader): Structure['host'] {
  const cell = row.text('hostKind');
  const name = row.text('hostName');
  if (cell === '') {
    if (name !== '') {
      row.say('host-kind-missing', 'hostName');
      row.keep('hostName');
    }
    return undefined;
  }
  const kind = HOSTS.get(row.folded('hostKind'));
  if (!kind) {
    row.say('unknown-host', 'hostKind', cell, 'other');
    row.keep('hostKind');
  }
  return { kind: kind ?? 'other', ...(name === '' ? {} : { name }) };
}
