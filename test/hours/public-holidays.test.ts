import joursFeries from '@socialgouv/jours-feries';
import Holidays from 'date-holidays';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, firstDayOf, weekdayOf } from '../../src/foundation/civil-date.js';
import { easterSunday } from '../../src/hours/easter.js';
import { isPublicHoliday, publicHolidays } from '../../src/hours/public-holidays.js';

const dates = (year: number, departement?: string) =>
  publicHolidays(year, departement === undefined ? {} : { departement }).map(({ date }) => date);
const own = (departement: string) => dates(2026, departement).filter((date) => !dates(2026).includes(date));

describe('easterSunday', () => {
  // Published dates, the earliest and the latest possible ones among them.
  it.each([
    [1818, '1818-03-22'],
    [1943, '1943-04-25'],
    [2000, '2000-04-23'],
    [2019, '2019-04-21'],
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2038, '2038-04-25'],
  ])('%i: %s', (year, date) => {
    expect(easterSunday(year)).toBe(date);
  });
  it('is a Sunday from 22 March to 25 April', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1583, max: 9999 }), (year) => {
        const easter = easterSunday(year);
        expect(weekdayOf(easter)).toBe(7);
        expect(easter.slice(5) >= '03-22' && easter.slice(5) <= '04-25').toBe(true);
      }),
    );
  });
});

describe('publicHolidays', () => {
  it('gives the eleven of 2026, in order', () => {
    expect(dates(2026)).toEqual([
      '2026-01-01', // Jour de l'an
      '2026-04-06', // Lundi de Pâques
      '2026-05-01',
      '2026-05-08',
      '2026-05-14', // Ascension
      '2026-05-25', // Lundi de Pentecôte
      '2026-07-14',
      '2026-08-15',
      '2026-11-01',
      '2026-11-11',
      '2026-12-25',
    ]);
  });
  it.each([
    ['23', []],
    ['57', ['2026-04-03', '2026-12-26']],
    ['67', ['2026-04-03', '2026-12-26']],
    ['68', ['2026-04-03', '2026-12-26']],
    ['971', ['2026-05-27']],
    ['972', ['2026-05-22']],
    ['973', ['2026-06-10']],
    ['974', ['2026-12-20']],
    ['976', ['2026-04-27']],
    ['977', ['2026-10-09']],
    // Sources disagree on Saint-Martin: neither day is an ordinary one.
    ['978', ['2026-05-27', '2026-05-28']],
    ['constructor', []],
  ])('%s adds %j', (departement, expected) => {
    expect(own(departement)).toEqual(expected);
  });
  it('cannot be spoiled by its caller', () => {
    const before = structuredClone(publicHolidays(2026));
    const [first] = publicHolidays(2026) as { date: string; name: { fr: string } }[];
    first!.date = '';
    expect(() => (first!.name.fr = '')).toThrow(TypeError);
    expect(publicHolidays(2026)).toEqual(before);
  });
  it('refuses a year that is not one', () => {
    expect(() => publicHolidays(2026.5)).toThrow(/year: expected a whole number/);
    expect(() => publicHolidays(Number.NaN)).toThrow(RangeError);
  });
  it('agrees with the question about one day', () => {
    for (const departement of [undefined, '67', '974']) {
      const holidays = dates(2027, departement);
      for (let day = 0; day < 365; day++) {
        const date = addDays(firstDayOf(2027), day);
        expect(isPublicHoliday(date, departement), date).toBe(holidays.includes(date));
      }
    }
  });
});

describe('two packages of public holidays, from 2020 to 2035', () => {
  const years = Array.from({ length: 16 }, (_, at) => 2020 + at);
  /** The civil date of a local `Date`, whatever the time zone. */
  const civil = (date: Date) =>
    [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0')).join('-');

  it.each([
    [undefined, false],
    ['67', true],
    ['57', true],
  ])('@socialgouv/jours-feries agrees for %s', (departement, alsace) => {
    for (const year of years) {
      expect(dates(year, departement)).toEqual(Object.values(joursFeries(year, { alsace })).map(civil).sort());
    }
  });

  it.each([
    [undefined, ''],
    ['57', '57'],
    ['67', '67'],
    ['68', '68'],
    ['971', 'GP'],
    ['972', 'MQ'],
    ['973', 'GF'],
    ['974', 'RE'],
    ['976', 'YT'],
    ['977', 'BL'],
    ['978', 'MF'],
  ])('date-holidays agrees for %s, but for two usages of the West Indies', (departement, region) => {
    const oracle = region === '' ? new Holidays('FR') : new Holidays('FR', region);
    for (const year of years) {
      const published = oracle.getHolidays(year).filter(({ type }) => type === 'public');
      const expected = new Set(published.map(({ date }) => date.slice(0, 10)));
      // A usage there, which the labour code does not name outside Alsace and Moselle.
      if (departement === '971' || departement === '972') {
        expect(expected.delete(addDays(easterSunday(year), -2))).toBe(true);
      }
      // The package keeps Guadeloupe's 27 May for Saint-Martin, without the 28 May that the collectivity keeps.
      if (departement === '978') {
        expect(expected.has(`${year}-05-27`)).toBe(true);
        expected.add(`${year}-05-28`);
      }
      expect([...new Set(dates(year, departement))]).toEqual([...expected].sort());
    }
  });
});
