import type { Notice } from '../../foundation/issue.js';
import { WEEKDAYS } from '../../foundation/weekday.js';
import type { Structure } from '../../structures/structure.js';
import { formatNotice } from './format-notices.js';
import { internationalPhone } from './phone.js';

/** Opening hours in the vocabulary of schema.org, without dates: nothing says from when they hold. */
export interface OpeningHoursSpecification {
  readonly '@type': 'OpeningHoursSpecification';
  readonly dayOfWeek: readonly string[];
  readonly opens: string;
  readonly closes: string;
}

/** A structure in the vocabulary of schema.org. */
export interface GovernmentOffice {
  readonly '@context': 'https://schema.org';
  readonly '@type': 'GovernmentOffice';
  readonly identifier: string;
  readonly name: string;
  readonly url?: string;
  readonly address: {
    readonly '@type': 'PostalAddress';
    readonly streetAddress?: string;
    readonly postalCode?: string;
    readonly addressLocality: string;
    readonly addressCountry: 'FR';
  };
  readonly geo: { readonly '@type': 'GeoCoordinates'; readonly latitude: number; readonly longitude: number };
  readonly telephone?: readonly string[];
  readonly email?: readonly string[];
  readonly openingHoursSpecification?: readonly OpeningHoursSpecification[];
}

/** What {@link toJsonLd} wrote. */
export interface JsonLd {
  readonly value: GovernmentOffice;
  /** The value as text, safe between `<script type="application/ld+json">` and `</script>`. */
  readonly script: string;
  /** Slots that schema.org cannot say. */
  readonly notices: readonly Notice[];
}

/**
 * A structure as a schema.org `GovernmentOffice`, for search engines. Opening hours without dates hold every week: slots
 * of odd or even weeks, by appointment, or of days that alternate, are left out with a notice. A closing at midnight is
 * written `23:59`, as search engines ask.
 *
 * @param structure - any structure
 * @param options - `url`: page of the structure
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
export function toJsonLd(structure: Structure, options: { readonly url?: string } = {}): JsonLd {
  const notices: Notice[] = [];
  const { postalCode, address, contacts } = structure;
  const hours = specificationsOf(structure, notices);
  const telephone = (contacts?.phones ?? []).map((phone) => internationalPhone(phone) ?? phone);
  const email = contacts?.emails ?? [];
  const value: GovernmentOffice = {
    '@context': 'https://schema.org',
    '@type': 'GovernmentOffice',
    identifier: structure.id,
    name: structure.name,
    ...(options.url === undefined ? {} : { url: options.url }),
    address: {
      '@type': 'PostalAddress',
      ...(address === undefined ? {} : { streetAddress: address }),
      ...(postalCode === undefined ? {} : { postalCode }),
      addressLocality: structure.commune.name,
      addressCountry: 'FR',
    },
    geo: { '@type': 'GeoCoordinates', latitude: structure.latitude, longitude: structure.longitude },
    ...(telephone.length === 0 ? {} : { telephone }),
    ...(email.length === 0 ? {} : { email }),
    ...(hours.length === 0 ? {} : { openingHoursSpecification: hours }),
  };
  return { value, script: scriptOf(value), notices };
}

/** One specification for each slot, with the days that share it. */
function specificationsOf({ hours }: Structure, notices: Notice[]): OpeningHoursSpecification[] {
  const daysOf = new Map<string, string[]>();
  for (const day of WEEKDAYS) {
    const alternating = hours?.alternatingDays?.includes(day) ?? false;
    for (const [i, slot] of (hours?.[day] ?? []).entries()) {
      if (slot.weeks !== undefined || slot.byAppointment === true || alternating) {
        notices.push(formatNotice('not-held', 'schema.org', ['hours', day, i], slot));
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

/** JSON in which nothing can close a script element or end a line of a script. */
const scriptOf = (value: GovernmentOffice): string =>
  JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
