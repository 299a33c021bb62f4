import { byCodeUnit } from '../foundation/order.js';
import { requireInteger, requireObject, requireText } from '../foundation/argument.js';
import { addDays, daysBetween, firstDayOf, yearOf, type IsoDate } from '../foundation/civil-date.js';
import { text, type LocalizedText } from '../foundation/text.js';
import { easterSunday } from './easter.js';

/** A public holiday. */
export interface PublicHoliday {
  /** The day. */
  readonly date: IsoDate;
  /** What the day is called. */
  readonly name: LocalizedText;
}

/** A holiday of the same day every year, `MM-DD`. */
type FixedHoliday = readonly [monthDay: string, name: LocalizedText];
/** A holiday at a distance in days from Easter Sunday. */
type MovableHoliday = readonly [days: number, name: LocalizedText];

/** Months and days of the holidays that never move (code du travail, L. 3133-1). */
const FIXED: readonly FixedHoliday[] = [
  ['01-01', text("Jour de l'an", "New Year's Day")],
  ['05-01', text('Fête du Travail', 'Labour Day')],
  ['05-08', text('Victoire de 1945', 'Victory Day 1945')],
  ['07-14', text('Fête nationale', 'National Day')],
  ['08-15', text('Assomption', 'Assumption')],
  ['11-01', text('Toussaint', "All Saints' Day")],
  ['11-11', text('Armistice de 1918', 'Armistice Day 1918')],
  ['12-25', text('Noël', 'Christmas Day')],
];

/** Holidays that follow Easter (code du travail, L. 3133-1). */
const AROUND_EASTER: readonly MovableHoliday[] = [
  [1, text('Lundi de Pâques', 'Easter Monday')],
  [39, text('Ascension', 'Ascension Day')],
  [50, text('Lundi de Pentecôte', 'Whit Monday')],
];

/** Départements of the local law of Alsace and Moselle (code du travail, L. 3134-13). */
const ALSACE_MOSELLE: readonly string[] = ['57', '67', '68'];
const GOOD_FRIDAY: MovableHoliday = [-2, text('Vendredi saint', 'Good Friday')];
const SAINT_STEPHEN: FixedHoliday = ['12-26', text('Saint-Étienne', "Saint Stephen's Day")];

/**
 * Commemorations of the abolition of slavery (code du travail, L. 3422-2). For Saint-Martin sources disagree: the code
 * was read with 27 May (version of 21 May 2019), and the collectivity keeps 28 May since 2018. Both count as holidays,
 * so that neither is taken for an ordinary day.
 */
const ABOLITION: Readonly<Record<string, readonly string[]>> = {
  '971': ['05-27'],
  '972': ['05-22'],
  '973': ['06-10'],
  '974': ['12-20'],
  '976': ['04-27'],
  '977': ['10-09'],
  '978': ['05-27', '05-28'],
};
const ABOLITION_DAY = text("Abolition de l'esclavage", 'Abolition of slavery');

/** Options of {@link publicHolidays}. */
export interface PublicHolidaysOptions {
  /** Code of the département or collectivity, for its own holidays. Absent: those of the whole of France only. */
  readonly departement?: string | undefined;
}

/**
 * Which days of a year are public holidays, in order of date: the eleven of the labour code, those of Alsace and Moselle, and the
 * abolition days of Guadeloupe, Martinique, Guyane, La Réunion, Mayotte, Saint-Barthélemy and Saint-Martin. Good
 * Friday counts for the whole of Alsace and Moselle, although it is a holiday only in communes with a Protestant
 * church, and so do both days of Saint-Martin, 27 and 28 May: sources disagree. The library does not know the holidays
 * that the Pacific collectivities (986 to 988) fix for themselves.
 *
 * @param year - of the Gregorian calendar, extended backwards
 * @param options - the département, for its own holidays
 * @throws RangeError when the year is not a whole number from 0 to 9999, TypeError when the département is not a text
 *
 * @example
 * ```ts
 * publicHolidays(2026, { departement: '972' }).find((day) => day.name.en === 'Abolition of slavery')?.date; // => '2026-05-22'
 * publicHolidays(2026).length; // => 11
 * ```
 */
export function publicHolidays(year: number, options: PublicHolidaysOptions = {}): PublicHoliday[] {
  requireInteger('year', year, 0, 9999);
  const { departement } = requireObject('options', options);
  if (departement !== undefined) requireText('options.departement', departement);
  const { fixed, movable } = holidaysOf(departement);
  const easter = easterSunday(year);
  const holidays = [
    ...fixed.map(([monthDay, name]) => ({ date: `${firstDayOf(year).slice(0, 4)}-${monthDay}`, name })),
    ...movable.map(([days, name]) => ({ date: addDays(easter, days), name })),
  ];
  return holidays.sort((a, b) => byCodeUnit(a.date, b.date));
}

/** Whether a day is one of the {@link publicHolidays} of a département. */
export function isPublicHoliday(date: IsoDate, departement?: string): boolean {
  const { fixed, movable } = holidaysOf(departement);
  if (fixed.some(([monthDay]) => monthDay === date.slice(5))) return true;
  const sinceEaster = daysBetween(easterSunday(yearOf(date)), date);
  return movable.some(([days]) => days === sinceEaster);
}

function holidaysOf(departement = ''): { fixed: readonly FixedHoliday[]; movable: readonly MovableHoliday[] } {
  if (ALSACE_MOSELLE.includes(departement)) {
    return { fixed: [...FIXED, SAINT_STEPHEN], movable: [GOOD_FRIDAY, ...AROUND_EASTER] };
  }
  const abolition = (Object.hasOwn(ABOLITION, departement) ? ABOLITION[departement] : undefined) ?? [];
  const commemorations = abolition.map((monthDay): FixedHoliday => [monthDay, ABOLITION_DAY]);
  return { fixed: [...FIXED, ...commemorations], movable: AROUND_EASTER };
}
