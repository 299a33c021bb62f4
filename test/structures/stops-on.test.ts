import { describe, expect, it } from 'vitest';
import type { Slot } from '../../src/hours/week.js';
import type { Stop } from '../../src/structures/stop.js';
import { stopsOn } from '../../src/structures/stops-on.js';
import { slot } from '../support/fictional-structure.js';

const monday = (...slots: Slot[]) => ({ hours: { monday: slots, tuesday: [] } });
const placesOn = (stops: readonly Stop[], date: string, time?: string) =>
  stopsOn({ departement: '23', stops }, date, time === undefined ? {} : { time })?.map(
    ({ stop, slots }) => `${stop.place}${slots ? '' : '?'}`,
  );

describe('stopsOn', () => {
  const afternoon: Stop = { place: 'Halle', ...monday(slot('14:00', '16:00')) };
  const morning: Stop = { place: 'Mairie', ...monday(slot('09:00', '12:00')) };

  it('gives the stops of the day in the order of their hours', () => {
    expect(placesOn([afternoon, morning], '2026-05-04')).toEqual(['Mairie', 'Halle']);
    expect(placesOn([afternoon, morning], '2026-05-05')).toEqual([]);
    expect(stopsOn({ departement: '23', stops: [morning] }, '2026-05-04')).toEqual([
      { stop: morning, slots: [slot('09:00', '12:00')] },
    ]);
  });
  it('gives those open at a time', () => {
    expect(placesOn([afternoon, morning], '2026-05-04', '15:59')).toEqual(['Halle']);
    expect(placesOn([afternoon, morning], '2026-05-04', '12:00')).toEqual([]);
    expect(
      placesOn(
        [{ place: 'Mairie', ...monday(slot('09:00', '12:00', { byAppointment: true })) }],
        '2026-05-04',
        '10:00',
      ),
    ).toEqual([]);
  });
  it('tells odd weeks from even ones, of the stop or of its slots', () => {
    const stops: Stop[] = [
      { ...morning, place: 'Bourg impair', weeks: 'odd' },
      { ...morning, place: 'Bourg pair', weeks: 'even' },
      { place: 'Hameau pair', ...monday(slot('09:00', '12:00', { weeks: 'even' })) },
    ];
    // Weeks 19, 20; then 53 of 2026 and 1 of 2027, both odd.
    expect(placesOn(stops, '2026-05-04')).toEqual(['Bourg impair']);
    expect(placesOn(stops, '2026-05-11')).toEqual(['Bourg pair', 'Hameau pair']);
    expect(placesOn(stops, '2026-12-28')).toEqual(['Bourg impair']);
    expect(placesOn(stops, '2027-01-04')).toEqual(['Bourg impair']);
  });
  it('puts last, without slots, those of which it is not known', () => {
    const stops: Stop[] = [
      { place: 'Sans horaires' },
      { place: 'Alterné', hours: { monday: [slot('09:00', '12:00')], alternatingDays: ['monday'] } },
      morning,
    ];
    expect(placesOn(stops, '2026-05-04')).toEqual(['Mairie', 'Sans horaires?', 'Alterné?']);
    expect(placesOn(stops, '2026-05-04', '10:00')).toEqual(['Mairie', 'Sans horaires?', 'Alterné?']);
    expect(placesOn(stops, '2026-05-06')).toEqual(['Sans horaires?', 'Alterné?', 'Mairie?']);
  });
  it('does not know public holidays unless the stop speaks of them', () => {
    expect(placesOn([morning], '2026-04-06')).toEqual(['Mairie?']);
    const closed: Stop = { place: 'Mairie', hours: { monday: [slot('09:00', '12:00')], publicHolidays: 'closed' } };
    expect(placesOn([closed], '2026-04-06')).toEqual([]);
    // Abolition day in Martinique, where the stop is.
    const far: Stop = {
      place: 'Place',
      commune: { code: '97209', name: 'Fictif' },
      hours: { friday: [slot('09:00', '12:00')] },
    };
    expect(placesOn([far], '2026-05-22')).toEqual(['Place?']);
  });
  it('is undefined when the stops are not known, and refuses a wrong date or time', () => {
    expect(stopsOn({ departement: '23' }, '2026-05-04')).toBeUndefined();
    expect(placesOn([], '2026-05-04')).toEqual([]);
    expect(() => placesOn([], '2026-02-30')).toThrow(/^date: expected a date/);
    expect(() => placesOn([], '2026-05-04', '9h')).toThrow(/^options.time: expected a time/);
  });
});
