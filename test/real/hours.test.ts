import { expect, it } from 'vitest';
import { fromOpeningHours, readHours, readOfficialList, toOpeningHours } from '../../src/exchange/index.js';
import { WEEKDAYS } from '../../src/foundation/weekday.js';
import type { Slot } from '../../src/hours/week.js';
import { isOpen } from '../../src/hours/is-open.js';
import { stopsOn } from '../../src/structures/stops-on.js';
import { describeWithRealData, realData } from './data.js';

const closed = { tuesday: [], wednesday: [], thursday: [], friday: [], saturday: [], sunday: [] };
const sorted = (slots: readonly Slot[] = []) => slots.map(({ opens, closes }) => `${opens}-${closes}`).sort();
const year = (from: string, days: number) =>
  Array.from({ length: days }, (_, day) => new Date(Date.parse(from) + day * 864e5).toISOString().slice(0, 10));

describeWithRealData('hour strings met by a national importer, with the OSM value expected', () => {
  const pairs = JSON.parse(realData('horaires', 'mednum-horaires-vers-osm-dev.json')) as {
    entree: string;
    osm: string;
  }[];

  /** Our value for a Monday, as the pairs write it: the times alone. */
  const valueOf = (text: string) => {
    const { slots } = readHours(text);
    const { value } = toOpeningHours(slots && { ...closed, monday: slots, publicHolidays: 'closed' });
    return value.replace(/; PH off$/, '').replace(/^(?:Mo |off$)/, '');
  };

  it('gives the 43 expected values, but the one that drops what is by appointment', () => {
    expect(pairs).toHaveLength(43);
    const differing = pairs.filter(({ entree, osm }) => valueOf(entree) !== osm);
    expect(differing.map(({ entree }) => [entree, valueOf(entree)])).toEqual([
      ['13h30 a 16h30 sur rendez-vous', '13:30-16:30 "on appointment"'],
    ]);
  });

  it('says what the expected value drops', () => {
    const dropped = pairs.flatMap(({ entree }) =>
      readHours(entree)
        .notices.filter(({ code }) => /dropped|incomplete/.test(code))
        .map(({ received }) => received),
    );
    expect(dropped).toEqual([
      'hors premier Lundi du mois',
      "jusqu'en juin 2022",
      'Après-midi sur RDV',
      '1x par mois',
      'à partir du 14/04/2022',
      '1 samedi sur 2',
      'le 1er et le dernier samedi du mois',
      'samedi',
      'pinto 5 rue des fortes terres',
    ]);
  });
});

describeWithRealData('a real round of twelve stops, in odd and even weeks', () => {
  const rows = JSON.parse(realData('itinerance', 'bus-france-services-charente.json')) as {
    commune: string;
    horaires: string;
    ouverture: 'Semaine impaire' | 'Semaine paire';
  }[];
  const WEEKS = { 'Semaine impaire': 'week 1-53/2 ', 'Semaine paire': 'week 2-52/2 ' } as const;
  const stops = rows.map(({ commune, horaires, ouverture }) => {
    const { hours, notices } = fromOpeningHours(WEEKS[ouverture] + horaires);
    expect(notices).toEqual([]);
    return { place: commune, ...(hours ? { hours } : {}) };
  });
  const bus = { departement: '16', stops };
  const placesOn = (date: string, time?: string) =>
    stopsOn(bus, date, time === undefined ? {} : { time })?.map(({ stop }) => stop.place);

  it('goes out as it came in', () => {
    expect(stops.map(({ hours }) => toOpeningHours(hours))).toEqual(
      rows.map(({ horaires, ouverture }) => ({ value: WEEKS[ouverture] + horaires, notices: [] })),
    );
  });

  it('tells where the bus is', () => {
    // Friday of week 20, even: one stop; Friday of week 21, odd: two.
    expect(placesOn('2026-05-15')).toEqual(['Verteuil s/Charente']);
    expect(placesOn('2026-05-22')).toEqual(['Val de Bonnieure', 'Fouqueure']);
    expect(placesOn('2026-05-22', '14:00')).toEqual(['Fouqueure']);
    // Monday only in odd weeks; the stops are closed on public holidays, such as Easter Monday (week 15).
    expect([placesOn('2026-05-18'), placesOn('2026-05-25'), placesOn('2026-04-06')]).toEqual([
      ['Saint-Fraigne'],
      [],
      [],
    ]);
  });

  it('stops twice in a row on the same round around the new year of 2027: weeks 53 and 1 are both odd', () => {
    expect([placesOn('2026-12-29'), placesOn('2027-01-05')]).toEqual([['Tusson'], ['Tusson']]);
    expect(placesOn('2027-01-12')).toEqual(['La Foret de Tessé', 'Charmé']);
  });

  it('visits each stop in 26 or 27 weeks of the year, but for public holidays', () => {
    for (const { place } of stops) {
      const days = year('2026-01-01', 365).filter((date) => placesOn(date)?.includes(place));
      expect(days.length, place).toBeGreaterThanOrEqual(22);
      expect(days.length, place).toBeLessThanOrEqual(27);
    }
  });
});

describeWithRealData('timetables said to alternate', () => {
  const { structures, notices } = readOfficialList(realData('france-services', 'liste-fs-20240801.csv'));
  const alternating = structures.filter(({ hours }) => hours?.alternatingDays !== undefined);

  it('are those whose comment says so', () => {
    expect(alternating).toHaveLength(notices.filter(({ code }) => code === 'alternating-hours').length);
    expect(alternating).toHaveLength(64);
  });
  it('never give a yes or a no', () => {
    const answers = alternating.flatMap((structure) =>
      year('2026-05-04', 7).map((date) => isOpen(structure, date, '10:00')),
    );
    expect(new Set(answers)).toEqual(new Set([undefined]));
  });
  it('leave the others known', () => {
    const known = structures.filter((structure) => isOpen(structure, '2026-05-05', '10:00') !== undefined);
    expect(known.length).toBeGreaterThan(2700);
  });
});

describeWithRealData('the official list as OSM opening hours', () => {
  it('goes out and comes back equal, but for what a notice names', () => {
    const { structures } = readOfficialList(realData('france-services', 'liste-fs-20240801.csv'));
    for (const { id, hours } of structures) {
      const { value, notices } = toOpeningHours(hours);
      const { remarks, ...expected } = hours ?? {};
      expect(
        notices.map(({ code }) => code),
        id,
      ).toEqual(hours ? [...(remarks ? ['remarks-dropped'] : []), 'public-holidays-not-written'] : []);
      const back = fromOpeningHours(value);
      expect(back.notices, id).toEqual([]);
      // Slots come back in the order of time.
      for (const day of WEEKDAYS) expect(sorted(back.hours?.[day]), id).toEqual(sorted(expected[day]));
      expect(back.hours?.alternatingDays, id).toEqual(expected.alternatingDays);
    }
  });
});
