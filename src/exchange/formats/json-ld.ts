import { requireObject, requireText } from '../../foundation/argument.js';
import { defined } from '../../foundation/defined.js';
import type { Notice } from '../../foundation/issue.js';
import { notHeld } from '../../foundation/notices/formats.js';
import { sameText, text } from '../../foundation/text.js';
import { WEEKDAYS } from '../../foundation/weekday.js';
import type { Structure } from '../../structures/structure.js';
import type { GovernmentOffice, OpeningHoursSpecification } from './government-office.js';
import { hasNoField, type Outgoing } from './outgoing.js';
import { internationalPhone } from './phone.js';
import { requireStructure } from './require-structures.js';
import { derived, noticeLosses, type Target } from './targets.js';

/** Options of {@link toJsonLd}. */
export interface JsonLdOptions {
  /** Address of the page of the structure. */
  readonly url?: string | undefined;
}

/** What {@link toJsonLd} writes. */
export interface JsonLd {
  /** The structure, as an object. */
  readonly value: GovernmentOffice;
  /** The value as text, safe between `<script type="application/ld+json">` and `</script>`. */
  readonly script: string;
  /** The fields and the slots that schema.org cannot hold. */
  readonly notices: readonly Notice[];
}

const SCHEMA_ORG = sameText('schema.org');
const NO_FIELD = hasNoField(SCHEMA_ORG);

/** What schema.org does with each field of a structure. */
export const JSON_LD_TARGETS = {
  id: 'identifier',
  name: 'name',
  role: derived(() => 'principal'),
  format: derived(() => 'fixed'),
  principalId: 'lost',
  groupName: 'lost',
  commune: 'address',
  postalCode: 'address',
  departement: 'lost',
  address: 'address',
  latitude: 'geo',
  longitude: 'geo',
  contacts: ['telephone', 'email'],
  hours: 'openingHoursSpecification',
  stops: 'lost',
  appointment: 'lost',
  host: 'lost',
  labelledOn: 'lost',
  labelEndedOn: 'lost',
  funding: 'lost',
  operators: 'lost',
  population: 'lost',
  density: 'lost',
  mountain: 'lost',
  extras: 'lost',
} as const satisfies Record<keyof Structure, Target<keyof GovernmentOffice>>;

/**
 * A structure as a schema.org `GovernmentOffice`, for search engines. Opening hours without dates hold every week: slots
 * of odd or even weeks, by appointment, or of days that alternate, are left out with a notice. A closing at midnight is
 * written `23:59`, as search engines ask.
 *
 * @param structure - any structure
 * @param options - `url`: page of the structure
 * @throws TypeError when `structure` is not a structure, `options` not an object or `url` not a text
 *
 * @example
 * ```ts
 * const place = { commune: { code: '23999', name: 'Fictif' }, departement: '23', latitude: 46.1, longitude: 2.1 };
 * const hours = { monday: [{ opens: '09:00', closes: '12:00' }], tuesday: [{ opens: '09:00', closes: '12:00' }] };
 * const structure = parseStructure({ id: '9001', name: 'L’</script>', role: 'principal', format: 'fixed', ...place, hours });
 * const { value, script } = toJsonLd(structure);
 * value.openingHoursSpecification?.[0]?.dayOfWeek; // => ['https://schema.org/Monday', 'https://schema.org/Tuesday']
 * script.includes('</script>'); // => false
 * ```
 */
export function toJsonLd(structure: Structure, options: JsonLdOptions = {}): JsonLd {
  const { id, name, commune, postalCode, address, latitude, longitude, contacts } = requireStructure(
    'structure',
    structure,
  );
  const { url } = requireObject('options', options);
  if (url !== undefined) requireText('options.url', url);
  const notices: Notice[] = [];
  const out: Outgoing = { structure, format: SCHEMA_ORG, path: [], notices };
  noticeLosses(out, JSON_LD_TARGETS);
  notices.push(notHeld(['commune', 'code'], { why: NO_FIELD }, commune.code));
  const value: GovernmentOffice = defined({
    '@context': 'https://schema.org' as const,
    '@type': 'GovernmentOffice' as const,
    identifier: id,
    name,
    url,
    address: defined({
      '@type': 'PostalAddress' as const,
      streetAddress: address,
      postalCode,
      addressLocality: commune.name,
      addressCountry: 'FR' as const,
    }),
    geo: { '@type': 'GeoCoordinates' as const, latitude, longitude },
    telephone: filled(contacts?.phones?.map((phone) => internationalPhone(phone) ?? phone)),
    email: filled(contacts?.emails),
    openingHoursSpecification: filled(specificationsOf(out)),
  });
  return { value, script: scriptOf(value), notices };
}

/** A list with something in it, as a copy. */
const filled = <T>(list: readonly T[] = []): readonly T[] | undefined => (list.length === 0 ? undefined : [...list]);

/** One specification for each slot, with the days that share it. */
function specificationsOf({ structure: { hours }, notices }: Outgoing): OpeningHoursSpecification[] {
  for (const field of ['publicHolidays', 'remarks'] as const) {
    if (hours?.[field] !== undefined) notices.push(notHeld(['hours', field], { why: NO_FIELD }, hours[field]));
  }
  const daysOf = new Map<string, string[]>();
  for (const day of WEEKDAYS) {
    const alternating = hours?.alternatingDays?.includes(day) ?? false;
    for (const [index, slot] of (hours?.[day] ?? []).entries()) {
      if (slot.weeks !== undefined || slot.byAppointment === true || alternating) {
        notices.push(notHeld(['hours', day, index], { why: EVERY_WEEK }, slot));
        continue;
      }
      const span = `${slot.opens}-${slot.closes === '24:00' ? '23:59' : slot.closes}`;
      const name = `https://schema.org/${day.charAt(0).toUpperCase()}${day.slice(1)}`;
      const days = daysOf.get(span) ?? [];
      if (!days.includes(name)) daysOf.set(span, [...days, name]);
    }
  }
  return [...daysOf].map(([span, dayOfWeek]) => ({
    '@type': 'OpeningHoursSpecification',
    dayOfWeek,
    opens: span.slice(0, 5),
    closes: span.slice(6),
  }));
}

const EVERY_WEEK = text(
  "un moteur de recherche l'afficherait chaque semaine, pour tous",
  'a search engine would show it every week, for all',
);

/** JSON in which nothing can close a script element or end a line of a script. */
const scriptOf = (value: GovernmentOffice): string =>
  JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
