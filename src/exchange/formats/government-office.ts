/** Opening hours in the vocabulary of schema.org, without dates: nothing tells from when they hold. */
export interface OpeningHoursSpecification {
  /** Type of schema.org. */
  readonly '@type': 'OpeningHoursSpecification';
  /** Days of the week that share the slot: `https://schema.org/Monday`. */
  readonly dayOfWeek: readonly string[];
  /** Time of opening, `HH:MM`, local. */
  readonly opens: string;
  /** Time of closing, `HH:MM`, local; `23:59` for midnight. */
  readonly closes: string;
}

/** An address in the vocabulary of schema.org. */
export interface PostalAddress {
  /** Type of schema.org. */
  readonly '@type': 'PostalAddress';
  /** Number and street. Absent: unknown. */
  readonly streetAddress?: string;
  /** Postal code: 5 digits. Absent: unknown. */
  readonly postalCode?: string;
  /** Name of the commune. */
  readonly addressLocality: string;
  /** Country: France, overseas included. */
  readonly addressCountry: 'FR';
}

/** A point in the vocabulary of schema.org. */
export interface GeoCoordinates {
  /** Type of schema.org. */
  readonly '@type': 'GeoCoordinates';
  /** Degrees north (WGS84). */
  readonly latitude: number;
  /** Degrees east (WGS84). */
  readonly longitude: number;
}

/** A structure in the vocabulary of schema.org. */
export interface GovernmentOffice {
  /** Vocabulary. */
  readonly '@context': 'https://schema.org';
  /** Type of schema.org. */
  readonly '@type': 'GovernmentOffice';
  /** Identifier of the structure. */
  readonly identifier: string;
  /** Name of the structure. */
  readonly name: string;
  /** Page of the structure; absent when none is asked for. */
  readonly url?: string;
  /** Address. */
  readonly address: PostalAddress;
  /** Where it is. */
  readonly geo: GeoCoordinates;
  /** Phone numbers, in E.164 when they are French numbers. Absent: unknown. */
  readonly telephone?: readonly string[];
  /** E-mail addresses. Absent: unknown. */
  readonly email?: readonly string[];
  /** Slots that hold every week, to all. Absent: none is known. */
  readonly openingHoursSpecification?: readonly OpeningHoursSpecification[];
}
