import { requireArray, requireDate } from '../../foundation/argument.js';
import type { IsoDate } from '../../foundation/civil-date.js';
import type { Notice } from '../../foundation/issue.js';
import { text, type LocalizedText } from '../../foundation/text.js';
import { WEEKDAYS } from '../../foundation/weekday.js';
import type { Slot, WeeklyHours } from '../../hours/week.js';
import type { Structure } from '../../structures/structure.js';
import { weeklyOpening, type WeeklyOpening } from '../../hours/weekly-opening.js';
import type { OperatorPresence } from '../../operators/presence.js';
import type { AmountBounds } from './fact.js';

/** Facts that published data give, under the names of the standard facts. */
export interface StructureFacts {
  readonly role?: Structure['role'];
  readonly format?: Structure['format'];
  readonly weeklyOpeningMinutes?: number | AmountBounds;
  readonly weeklyOpeningDays?: number | AmountBounds;
  readonly hasOtherSites?: boolean;
  readonly weeklyOpeningMinutesWithSites?: number | AmountBounds;
  readonly weeklyOpeningDaysWithSites?: number | AmountBounds;
  readonly operators?: readonly OperatorPresence[];
}

/** The answer of {@link factsFromStructures}. */
export interface DerivedFacts {
  readonly facts: StructureFacts;
  /** Where each fact comes from, to be quoted: "union des plages publiées de la structure principale". */
  readonly origins: Readonly<Partial<Record<keyof StructureFacts, LocalizedText>>>;
  readonly notices: readonly Notice[];
}

const PUBLISHED = text('d’après la fiche de la structure', 'from the record of the structure');
const PRINCIPAL = text(
  'union des plages publiées de la structure principale',
  'union of the published slots of the principal',
);
const WITH_SITES = text(
  'union des plages publiées de la structure principale et de ses sites',
  'union of the published slots of the principal and its sites',
);
const ONE_PLACE = text('aucun autre site n’est indiqué', 'no other site is given');

/**
 * The facts that the records of a structure and of its sites give: role, format, published opening of the principal
 * alone and with its sites (at least one place open), operators. A timetable that leaves days out gives lower bounds;
 * days said to alternate without their weeks give both bounds.
 *
 * @param principal - the structure judged
 * @param sites - its other sites; `[]` when it has none (unless its format says several sites), `undefined` when not known
 * @param asOf - the day of the question; a site whose label has ended by then is left out, with a notice
 * @throws RangeError when the date is not one
 *
 * @example
 * ```ts
 * const morning = [{ opens: '09:00', closes: '12:00' }];
 * const hours = { monday: morning, tuesday: morning, wednesday: morning, thursday: morning, friday: morning, saturday: [], sunday: [] };
 * const place = { commune: { code: '23999', name: 'Villefictive' }, departement: '23', latitude: 46.1, longitude: 2.2 };
 * const { facts } = factsFromStructures({ id: '1', name: 'Villefictive', role: 'principal', format: 'fixed', hours, ...place }, [], '2026-11-22');
 * facts.weeklyOpeningMinutes; // => 900
 * facts.hasOtherSites; // => false
 * ```
 */
export function factsFromStructures(
  principal: Structure,
  sites: readonly Structure[] | undefined,
  asOf: IsoDate,
): DerivedFacts {
  requireDate('asOf', asOf);
  const listed = sites === undefined ? undefined : requireArray('sites', sites);
  const open = listed?.filter(({ labelEndedOn }) => labelEndedOn === undefined || labelEndedOn >= asOf);
  const several = principal.format === 'multi-site';
  const hasOtherSites = open ? open.length > 0 || several : sitesOf(principal);
  const alone = openingFacts([principal], true);
  const whole = hasOtherSites
    ? openingFacts([principal, ...(open ?? [])], open !== undefined && open.length > 0)
    : undefined;

  return {
    facts: {
      role: principal.role,
      format: principal.format,
      ...(alone ? { weeklyOpeningMinutes: alone.minutes, weeklyOpeningDays: alone.days } : {}),
      ...(hasOtherSites === undefined ? {} : { hasOtherSites }),
      ...(whole ? { weeklyOpeningMinutesWithSites: whole.minutes, weeklyOpeningDaysWithSites: whole.days } : {}),
      ...(principal.operators === undefined ? {} : { operators: principal.operators }),
    },
    origins: {
      role: PUBLISHED,
      format: PUBLISHED,
      ...(alone ? originOf(alone, 'weeklyOpeningMinutes', 'weeklyOpeningDays', PRINCIPAL) : {}),
      ...(hasOtherSites === undefined ? {} : { hasOtherSites: hasOtherSites ? PUBLISHED : ONE_PLACE }),
      ...(whole ? originOf(whole, 'weeklyOpeningMinutesWithSites', 'weeklyOpeningDaysWithSites', WITH_SITES) : {}),
      ...(principal.operators === undefined ? {} : { operators: PUBLISHED }),
    },
    notices: [
      ...(listed ?? []).flatMap((site, index) => (open?.includes(site) ? [] : [ended(site, index)])),
      ...(several && open?.length === 0 ? [NO_SITE_GIVEN] : []),
    ],
  };
}

/** What the record of the principal alone says of other sites: one fixed place outside any network has none. */
function sitesOf({ format, groupName }: Structure): boolean | undefined {
  if (format === 'multi-site') return true;
  return format === 'fixed' && groupName === undefined ? false : undefined;
}

interface Opening {
  readonly minutes: number | AmountBounds;
  readonly days: number | AmountBounds;
  readonly week: WeeklyOpening;
  /** Whether some days are open only in some weeks, in a way that no slot says. */
  readonly alternates: boolean;
}

/** Opening of several places as one: the union of their slots. Exact only when every day of every place is known. */
function openingFacts(places: readonly Structure[], everyPlace: boolean): Opening | undefined {
  const hours = unionOf(places);
  const week = weeklyOpening({ hours });
  if (!week) return undefined;
  const exact = everyPlace && places.every(({ hours }) => WEEKDAYS.every((day) => hours?.[day] !== undefined));
  // A day whose slots do not hold every week is open at most as published, and perhaps not at all.
  const alternating = places.flatMap(({ hours }) => hours?.alternatingDays ?? []);
  const sure =
    alternating.length === 0
      ? week
      : weeklyOpening({ hours: { ...hours, ...Object.fromEntries(alternating.map((day) => [day, []])) } });
  const between = (low: number, high: number): number | AmountBounds =>
    exact && low === high ? low : { atLeast: low, ...(exact ? { atMost: high } : {}) };
  return {
    minutes: between(sure?.minutes ?? 0, week.minutes),
    days: between(sure?.days ?? 0, week.days),
    week,
    alternates: alternating.length > 0,
  };
}

function unionOf(places: readonly Structure[]): WeeklyHours {
  const slots = (day: (typeof WEEKDAYS)[number]): readonly Slot[] | undefined => {
    const known = places.flatMap(({ hours }) => (hours?.[day] === undefined ? [] : [hours[day]]));
    return known.length === 0 ? undefined : known.flat();
  };
  return Object.fromEntries(WEEKDAYS.map((day) => [day, slots(day)]));
}

function originOf<M extends string, D extends string>(opening: Opening, minutes: M, days: D, origin: LocalizedText) {
  const { byWeek, byAppointment } = opening.week;
  const whole = [
    origin,
    ...(byWeek ? [text('semaine la moins ouverte', 'the week that opens less')] : []),
    ...(opening.alternates ? [text('jours alternés comptés comme un maximum', 'alternating days as a maximum')] : []),
    ...(byAppointment ? [text('plages sur rendez-vous non comptées', 'slots by appointment not counted')] : []),
  ];
  const words = text(whole.map(({ fr }) => fr).join(', '), whole.map(({ en }) => en).join(', '));
  return { [minutes]: words, [days]: words } as Record<M | D, LocalizedText>;
}

const NO_SITE_GIVEN: Notice = {
  code: 'no-site-given',
  path: ['sites'],
  message: text(
    'la fiche annonce plusieurs sites, mais aucun n’est donné : l’ouverture avec les sites n’est connue que comme un minimum',
    'the record announces several sites, but none is given: the opening with the sites is known as a lower bound only',
  ),
};

const ended = (site: Structure, index: number): Notice => ({
  code: 'label-ended',
  path: ['sites', index],
  message: text(
    `le label du site « ${site.name} » a pris fin : ses horaires ne comptent pas`,
    `the label of the site "${site.name}" has ended: its hours do not count`,
  ),
});
