import { requireDate, requireFunction, requireObject } from '../../foundation/argument.js';
import type { IsoDate } from '../../foundation/civil-date.js';
import { asJson } from '../../foundation/describe.js';
import type { Notice, Path } from '../../foundation/issue.js';
import { notHeld, notValid, rewritten } from '../../foundation/notices/formats.js';
import { text, type LocalizedText } from '../../foundation/text.js';
import { toOpeningHours } from '../../hours/osm/opening-hours.js';
import type { Structure } from '../../structures/structure.js';
import { internationalPhone, nationalPhone } from './phone.js';
import { requireStructures } from './require-structures.js';
import { isEmail } from './values.js';

/** What the exports to other formats have in common. */
export interface ExportOptions {
  /** Day of the last update of the data, for the structures that do not carry their own in `extras.date_maj`. */
  readonly updatedOn: IsoDate;
  /**
   * SIRET (or other register number) of the place, which the official list does not publish. Absent: the one read with
   * the structure (`extras.pivot`, `extras.siret`), or that of its host; never made up.
   */
  readonly pivot?: ((structure: Structure) => string | undefined) | undefined;
}

/** Checks what every export asks of its options; throws an error that names the field otherwise. */
export function requireExportOptions(options: ExportOptions): void {
  requireObject('options', options);
  requireDate('options.updatedOn', options.updatedOn);
  if (options.pivot !== undefined) requireFunction('options.pivot', options.pivot);
}

/** A structure on its way to another format. */
export interface Outgoing<Options = unknown> {
  /** The structure itself. */
  readonly structure: Structure;
  /** The format, as the notices name it. */
  readonly format: LocalizedText;
  /** Where the notices about the structure begin: its index, or nothing when it goes alone. */
  readonly path: Path;
  /** Notices of the whole export: what is lost is added there. */
  readonly notices: Notice[];
  /** Names of the extras that some column has asked for. */
  readonly usedExtras: Set<string>;
  /** Options of the export. */
  readonly options: Options;
}

/** Writes structures one by one, after a check of the arguments. */
export function rowsOf<Options extends ExportOptions, Row>(
  structures: readonly Structure[],
  format: LocalizedText,
  options: Options,
  write: (out: Outgoing<Options>) => Row,
): { readonly rows: readonly Row[]; readonly notices: readonly Notice[] } {
  requireStructures('structures', structures);
  const notices: Notice[] = [];
  const rows = structures.map((structure, index) =>
    write({ structure, format, path: [index], notices, usedExtras: new Set(), options }),
  );
  return { rows, notices };
}

/** The first phone number in E.164, the only form that travels; the others are lost. */
export function phoneOf({ structure, path, format, notices }: Outgoing): string | undefined {
  const [first, ...others] = structure.contacts?.phones ?? [];
  const at = (index: number): Path => [...path, 'contacts', 'phones', index];
  others.forEach((phone, index) =>
    notices.push(notHeld(at(index + 1), { field: 'phones', why: holdsOne(format) }, phone)),
  );
  if (first === undefined) return undefined;
  const phone = internationalPhone(first);
  if (phone === undefined) notices.push(notValid(at(0), { field: 'phones', format, wanted: E164 }, first));
  else if (first !== (nationalPhone(phone) ?? phone))
    notices.push(rewritten(at(0), { field: 'phones', format, written: phone }, first));
  return phone;
}

/** The e-mail addresses that are well formed, no more than the format holds. */
export function emailsOf({ structure, path, format, notices }: Outgoing, most: number): string[] {
  const written: string[] = [];
  for (const [index, email] of (structure.contacts?.emails ?? []).entries()) {
    const at = [...path, 'contacts', 'emails', index];
    if (!isEmail(email)) notices.push(notValid(at, { field: 'emails', format, wanted: EMAIL }, email));
    else if (written.length < most) written.push(email);
    else notices.push(notHeld(at, { field: 'emails', why: holdsOne(format) }, email));
  }
  return written;
}

/** Opening hours in the syntax of OpenStreetMap. */
export function hoursOf({ structure: { hours }, path, notices }: Outgoing): string | undefined {
  if (hours === undefined) return undefined;
  const { value, notices: own } = toOpeningHours(hours);
  for (const notice of asJson(own) as Notice[]) notices.push({ ...notice, path: [...path, 'hours', ...notice.path] });
  if (value === '') notices.push(notHeld([...path, 'hours'], { field: 'hours', why: NO_DAY }, hours));
  return value === '' ? undefined : value;
}

/** Word of the format for the host; what it does not tell of the host is lost. */
export function hostWord<Word extends string>(
  { structure: { host }, path, format, notices }: Outgoing,
  words: Readonly<Partial<Record<string, Word>>>,
): Word | undefined {
  const word = host && Object.hasOwn(words, host.kind) ? words[host.kind] : undefined;
  if (host && (word === undefined || host.name !== undefined || host.siret !== undefined)) {
    notices.push(notHeld([...path, 'host'], { field: 'host', why: namesFewHosts(format) }, host));
  }
  return word;
}

const E164 = text('un numéro international (E.164)', 'an international number (E.164)');
const EMAIL = text('une adresse électronique', 'an e-mail address');
const NO_DAY = text("aucun jour n'est connu", 'no day is known');

/** "The format has no field for this". @__NO_SIDE_EFFECTS__ */
export const hasNoField = ({ fr, en }: LocalizedText): LocalizedText =>
  text(`${fr} n'a pas de champ pour cela`, `${en} has no field for this`);

/** "The format does not take this value". */
export const refuses = ({ fr, en }: LocalizedText): LocalizedText =>
  text(`${fr} n'admet pas cette valeur`, `${en} does not accept this value`);
const holdsOne = ({ fr, en }: LocalizedText): LocalizedText =>
  text(`${fr} n'en admet qu'un exemplaire`, `${en} accepts only one`);
const namesFewHosts = ({ fr, en }: LocalizedText): LocalizedText =>
  text(`${fr} ne nomme que certains types de porteur`, `${en} names only some kinds of host`);
