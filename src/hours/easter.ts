import { addDays, firstDayOf, type IsoDate } from '../foundation/civil-date.js';

/**
 * Easter Sunday of a year of the Gregorian calendar, by the anonymous algorithm that Butcher's Ecclesiastical Calendar
 * published in 1876 (Meeus, Astronomical Algorithms, chapter 8).
 */
export function easterSunday(year: number): IsoDate {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const yearOfCentury = year % 100;
  const shift = Math.floor((century + 8) / 25);
  const moon = Math.floor((century - shift + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - moon + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - epact - (yearOfCentury % 4)) % 7;
  const correction = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const march = epact + weekday - 7 * correction + 22;
  const firstOfMarch = `${firstDayOf(year).slice(0, 4)}-03-01`;
  return addDays(firstOfMarch, march - 1);
}
