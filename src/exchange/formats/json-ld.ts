import { asJson } from '../../foundation/describe.js';
import { requireObject, requireText } from '../../foundation/argument.js';
import { defined } from '../../foundation/defined.js';
import type { Notice } from '../../foundation/issue.js';
import { notHeld } from '../../foundation/notices/formats.js';
import { sameText, text } from '../../foundation/text.js';
import { WEEKDAYS } from '../../foundation/weekday.js';
import type { Structure } from '../../structures/structure.js';
import type {
  GeoCoordinates,
  GovernmentOffice,
  OpeningHoursSpecification,
  PostalAddress,
} from './government-office.js';
import { hasNoField, type Outgoing } from './outgoing.js';
import { internationalPhone } from './phone.js';
import { requireStructure } from './require-structures.js';
import { LOST_EVERYWHERE } from './targets-alike.js';
import { written, type Targets } from './targets.js';

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

/** The cells of a {@link GovernmentOffice}, those of its address and of its point among them. */
type Cells = Omit<GovernmentOffice, '@context' | '@type' | 'url' | 'address' | 'geo'> &
  Omit<PostalAddress, '@type' | 'addressCountry'> &
  Omit<GeoCoordinates, '@type'>;

/** What schema.org does with each field of a structure. */
export const JSON_LD_TARGETS = {
  ...LOST_EVERYWHERE,
  id: { identifier: ({ structure }) => structure.id },
  name: { name: ({ structure }) => structure.name },
  role: { derived: () => 'principal' },
  format: { derived: () => 'fixed' },
  groupName: 'lost',
  commune: { addressLocality: localityOf },
  postalCode: { postalCode: ({ structure }) => structure.postalCode },
  departement: 'lost',
  address: { streetAddress: ({ structure }) => structure.address },
  latitude: { latitude: ({ structure }) => structure.latitude },
  longitude: { longitude: ({ structure }) => structure.longitude },
  contacts: {
    telephone: ({ structure: { contacts } }) =>
      filled(contacts?.phones?.map((phone) => internationalPhone(phone) ?? phone)),
    email: ({ structure: { contacts } }) => filled(contacts?.emails),
  },
  hours: { openingHoursSpecification: (out) => filled(specificationsOf(out)) },
  host: 'lost',
  extras: 'lost',
} as const satisfies Targets<Cells>;

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
  requireStructure('structure', structure);
  const { url } = requireObject('options', options);
  if (url !== undefined) requireText('options.url', url);
  const notices: Notice[] = [];
  const out: Outgoing = { structure, format: SCHEMA_ORG, path: [], notices, usedExtras: new Set(), options };
  const cells = written(JSON_LD_TARGETS, out);
  const { identifier, name, streetAddress, postalCode, addressLocality, latitude, longitude, ...others } = cells;
  const value: GovernmentOffice = defined({
    '@context': 'https://schema.org' as const,
    '@type': 'GovernmentOffice' as const,
    identifier,
    name,
    url,
    address: defined({
      '@type': 'PostalAddress' as const,
      streetAddress,
      postalCode,
      addressLocality,
      addressCountry: 'FR' as const,
    }),
    geo: { '@type': 'GeoCoordinates' as const, latitude, longitude },
    ...others,
  });
  return { value, script: scriptOf(value), notices };
}

/** The name of the commune; its code is lost. */
function localityOf({ structure: { commune }, notices }: Outgoing): string {
  notices.push(notHeld(['commune', 'code'], { field: 'commune.code', why: NO_FIELD }, commune.code));
  return commune.name;
}

/** A list with something in it, as a copy. */
const filled = <T>(list: readonly T[] = []): readonly T[] | undefined => (list.length === 0 ? undefined : [...list]);

/** One specification for each slot, with the days that share it. */
function specificationsOf({ structure: { hours }, notices }: Outgoing): OpeningHoursSpecification[] {
  for (const field of ['publicHolidays', 'remarks'] as const) {
    if (hours?.[field] !== undefined) notices.push(notHeld(['hours', field], { field, why: NO_FIELD }, hours[field]));
  }
  const daysOf = new Map<string, string[]>();
  for (const day of WEEKDAYS) {
    const alternating = hours?.alternatingDays?.includes(day) ?? false;
    for (const [index, slot] of (hours?.[day] ?? []).entries()) {
      if (slot.weeks !== undefined || slot.byAppointment === true || alternating) {
        notices.push(notHeld(['hours', day, index], { field: day, why: EVERY_WEEK }, slot));
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
  'a search engine would show it every week, to everyone',
);

/** JSON in which nothing can close a script element or end a line of a script. */
const scriptOf = (value: GovernmentOffice): string =>
  JSON.stringify(asJson(value)).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
