import { requireDate, requireShape } from '../../foundation/argument.js';
import type { IsoDate } from '../../foundation/civil-date.js';
import { copied } from '../../foundation/copied.js';
import { defined } from '../../foundation/defined.js';
import type { Notice } from '../../foundation/issue.js';
import { noSiteGiven, siteLabelEnded } from '../../foundation/notices/labelling.js';
import { listOf, optional } from '../../foundation/shape.js';
import { text, type LocalizedText } from '../../foundation/text.js';
import { WEEKDAYS } from '../../foundation/weekday.js';
import { joined } from '../../foundation/words.js';
import type { Slot, WeeklyHours } from '../../hours/week.js';
import type { Structure } from '../../structures/structure.js';
import { weeklyOpening, type WeeklyOpening } from '../../hours/weekly-opening.js';
import type { OperatorPresence } from '../../operators/presence.js';
import { aStructure } from './a-structure.js';
import type { Amount } from './fact.js';

/** Facts that published data give, under the names of the standard facts. Absent: the records do not tell. */
export interface StructureFacts {
  /** Role of the principal record. */
  readonly role?: Structure['role'];
  /** Format of the principal record. */
  readonly format?: Structure['format'];
  /** Published opening of the principal alone, in minutes a week, or its bounds. */
  readonly weeklyOpeningMinutes?: Amount;
  /** Published opening days of the principal alone in a week, or their bounds. */
  readonly weeklyOpeningDays?: Amount;
  /** Whether there are other sites. */
  readonly hasOtherSites?: boolean;
  /** Minutes a week during which at least one place is open, or their bounds. */
  readonly weeklyOpeningMinutesWithSites?: Amount;
  /** Days of a week on which at least one place is open, or their bounds. */
  readonly weeklyOpeningDaysWithSites?: Amount;
  /** Operators of the principal record. */
  readonly operators?: readonly OperatorPresence[];
}

/** The answer of {@link factsFromStructures}. */
export interface DerivedFacts {
  /** The facts, by name. */
  readonly facts: StructureFacts;
  /** Where each fact comes from, to be quoted: "union des plages publiées de la structure principale". */
  readonly origins: Readonly<Partial<Record<keyof StructureFacts, LocalizedText>>>;
  /** Sites that do not count, or that are not given. */
  readonly notices: readonly Notice[];
}

const PUBLISHED = text('d’après la fiche de la structure', 'from the record of the structure');
const PRINCIPAL = text(
  'union des plages publiées de la structure principale',
  'union of the published slots of the principal structure',
);
const WITH_SITES = text(
  'union des plages publiées de la structure principale et de ses sites',
  'union of the published slots of the principal structure and its sites',
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
 * @throws RangeError when the date is not one, TypeError when a record is not that of a structure
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
  requireShape('principal', principal, aStructure);
  requireShape('sites', sites, SITES);
  return factsOn(principal, sites, requireDate('asOf', asOf));
}

const SITES = /* @__PURE__ */ optional(/* @__PURE__ */ listOf(aStructure));

/** The facts of records on a day that was checked already. */
export function factsOn(principal: Structure, listed: readonly Structure[] | undefined, asOf: IsoDate): DerivedFacts {
  const open = listed?.filter(({ labelEndedOn }) => labelEndedOn === undefined || labelEndedOn >= asOf);
  const several = principal.format === 'multi-site';
  const hasOtherSites = open ? open.length > 0 || several : sitesOf(principal);
  const alone = openingFacts([principal], true);
  const whole = hasOtherSites
    ? openingFacts([principal, ...(open ?? [])], open !== undefined && open.length > 0)
    : undefined;

  const operators = principal.operators && copied(principal.operators);
  const published = (value: unknown): LocalizedText | undefined => (value === undefined ? undefined : PUBLISHED);
  const aloneFrom = alone && originOf(alone, PRINCIPAL);
  const wholeFrom = whole && originOf(whole, WITH_SITES);
  const notices: Notice[] = [];
  listed?.forEach((site, index) => {
    if (!open?.includes(site)) notices.push(siteLabelEnded(['sites', index], site.name));
  });
  if (several && open?.length === 0) notices.push(noSiteGiven(['sites']));
  return {
    facts: {
      role: principal.role,
      format: principal.format,
      ...defined({
        weeklyOpeningMinutes: alone?.minutes,
        weeklyOpeningDays: alone?.days,
        hasOtherSites,
        weeklyOpeningMinutesWithSites: whole?.minutes,
        weeklyOpeningDaysWithSites: whole?.days,
        operators,
      }),
    },
    origins: {
      role: PUBLISHED,
      format: PUBLISHED,
      ...defined({
        weeklyOpeningMinutes: aloneFrom,
        weeklyOpeningDays: aloneFrom,
        hasOtherSites: hasOtherSites === false ? ONE_PLACE : published(hasOtherSites),
        weeklyOpeningMinutesWithSites: wholeFrom,
        weeklyOpeningDaysWithSites: wholeFrom,
        operators: published(operators),
      }),
    },
    notices,
  };
}

/** What the record of the principal alone says of other sites: one fixed place outside any network has none. */
function sitesOf({ format, groupName }: Structure): boolean | undefined {
  if (format === 'multi-site') return true;
  return format === 'fixed' && groupName === undefined ? false : undefined;
}

interface Opening {
  readonly minutes: Amount;
  readonly days: Amount;
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
  const between = (low: number, high: number): Amount =>
    exact && low === high ? low : { atLeast: low, ...defined({ atMost: exact ? high : undefined }) };
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

function originOf({ week, alternates }: Opening, origin: LocalizedText): LocalizedText {
  const words = [origin];
  if (week.byWeek) words.push(text('semaine la moins ouverte des deux', 'the week with the shorter opening'));
  if (alternates) words.push(text('jours alternés comptés comme un maximum', 'alternating days counted as a maximum'));
  if (week.byAppointment) words.push(text('plages sur rendez-vous non comptées', 'slots by appointment not counted'));
  return joined(', ', words);
}
