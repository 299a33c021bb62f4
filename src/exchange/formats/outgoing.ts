import { isIsoDate, type IsoDate } from '../../foundation/civil-date.js';
import type { Notice } from '../../foundation/issue.js';
import { departementOfCommune } from '../../places/communes/commune-code.js';
import { isSiret } from '../../structures/siret.js';
import type { Structure } from '../../structures/structure.js';
import { formatNotice, type FormatNoticeCode } from './format-notices.js';
import { toOpeningHours } from '../../hours/osm/opening-hours.js';
import { internationalPhone, nationalPhone } from './phone.js';

/** What the exports to other formats have in common. */
export interface ExportOptions {
  /** Day of the last update of the data, for the structures that do not carry their own in `extras.date_maj`. */
  readonly updatedOn: IsoDate;
  /**
   * SIRET (or other register number) of the place, which the official list does not publish. By default the one read
   * with the structure (`extras.pivot`, `extras.siret`), or that of its host; never made up.
   */
  readonly pivot?: (structure: Structure) => string | undefined;
}

/** A structure on its way out, with the notices of what is lost. */
export class Outgoing {
  readonly extras: Readonly<Record<string, unknown>>;
  readonly #used = new Set<string>();

  constructor(
    readonly structure: Structure,
    readonly index: number,
    readonly format: string,
    readonly notices: Notice[],
  ) {
    this.extras = structure.extras ?? {};
  }

  say(code: FormatNoticeCode, field: readonly (string | number)[], received?: unknown, detail?: string): void {
    this.notices.push(formatNotice(code, this.format, [this.index, ...field], received, detail));
  }

  /** A value that came with the structure under the name of a field of the format, when it is valid there. */
  extra<T = string>(name: string, isValid: (value: unknown) => value is T): T | undefined {
    const value = Object.hasOwn(this.extras, name) ? this.extras[name] : undefined;
    if (!isValid(value)) return undefined;
    this.#used.add(name);
    return value;
  }

  /** Day of the last update. */
  updatedOn(options: ExportOptions): IsoDate {
    return this.extra('date_maj', isIsoDate) ?? options.updatedOn;
  }

  /** The register number known of the place, which goes to the field `own` of the format. */
  pivot(
    options: ExportOptions,
    own: 'pivot' | 'siret',
    isValid: (value: unknown) => value is string,
  ): string | undefined {
    const given = options.pivot?.(this.structure);
    if (isValid(given)) return given;
    if (given !== undefined) this.say('not-valid', [own], given, own);
    const read = this.extra(own, isValid);
    if (read !== undefined) return read;
    const other = own === 'pivot' ? 'siret' : 'pivot';
    const renamed = this.extra(other, isValid);
    if (renamed !== undefined) this.say('rewritten', ['extras', other], renamed, own);
    return renamed ?? this.structure.host?.siret;
  }

  /** First phone number in E.164, the only form that travels. */
  phone(): string | undefined {
    const [first, ...others] = this.structure.contacts?.phones ?? [];
    for (const [i, phone] of others.entries()) this.say('not-held', ['contacts', 'phones', i + 1], phone);
    if (first === undefined) return undefined;
    const phone = internationalPhone(first);
    const back = phone === undefined ? undefined : (nationalPhone(phone) ?? phone);
    if (phone === undefined) this.say('not-valid', ['contacts', 'phones', 0], first, 'E.164');
    else if (back !== first) this.say('rewritten', ['contacts', 'phones', 0], first, phone);
    return phone;
  }

  /** E-mail addresses that are well formed, no more than the format holds. */
  emails(most: number): string[] {
    const held: string[] = [];
    for (const [i, email] of (this.structure.contacts?.emails ?? []).entries()) {
      if (!isEmail(email)) this.say('not-valid', ['contacts', 'emails', i], email, 'RFC 5322');
      else if (held.length < most) held.push(email);
      else this.say('not-held', ['contacts', 'emails', i], email);
    }
    return held;
  }

  /** Opening hours in OpenStreetMap's syntax. */
  hours(): string | undefined {
    const { hours } = this.structure;
    if (hours === undefined) return undefined;
    const { value, notices } = toOpeningHours(hours);
    this.notices.push(...notices.map((notice) => ({ ...notice, path: [this.index, 'hours', ...notice.path] })));
    if (value !== '') return value;
    this.say('not-held', ['hours'], hours);
    return undefined;
  }

  /** Says which fields and extras stay behind. What a format reads by default (a fixed principal) is not lost. */
  leaveBehind(fields: readonly (keyof Structure)[]): void {
    const { structure, extras } = this;
    for (const field of fields) if (structure[field] !== undefined) this.say('not-held', [field], structure[field]);
    if (structure.role !== 'principal') this.say('not-held', ['role'], structure.role);
    if (structure.departement !== departementOfCommune(structure.commune.code)) {
      this.say('not-held', ['departement'], structure.departement);
    }
    for (const name of Object.keys(extras)) {
      if (!this.#used.has(name)) this.say('not-held', ['extras', name], extras[name]);
    }
  }

  /** Word of the format for the host; what it does not say of the host is a notice. */
  host(words: Readonly<Partial<Record<string, string>>>): string | undefined {
    const { host } = this.structure;
    if (host === undefined) return undefined;
    const word = words[host.kind];
    if (word === undefined || host.name !== undefined || host.siret !== undefined) {
      this.say('not-held', ['host'], host);
    }
    return word;
  }
}

const EMAIL =
  /^[\w!#$%&'*+/=?^`{}~-]+(?:\.[\w!#$%&'*+/=?^`{}~-]+)*@(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.)+[a-z\d]{2,63}$/i;
const URI =
  /^https?:\/\/[a-z\d.-]+(?::\d+)?(?:[/?](?:[\w\-.~:/?@!$&'()*+,;=]|%[\da-f]{2})*)?(?:#(?:[\w\-.~:/?@!$&'()*+,;=]|%[\da-f]{2})*)?$/i;

/** Whether a text is one e-mail address, as the formats want it. */
const isEmail = (email: string): boolean => email.length <= 254 && EMAIL.test(email);

/** Whether a value is a text that is not empty. */
export const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

/** Whether a value is the address of a web page. */
export const isUri = (value: unknown): value is string => isText(value) && value.length <= 2083 && URI.test(value);

/** Whether a value is a SIRET. */
export const isSiretText = (value: unknown): value is string => isText(value) && isSiret(value);
