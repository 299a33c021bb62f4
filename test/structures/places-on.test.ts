import { describe, expect, it } from 'vitest';
import { estimateAccess } from '../../src/access/index.js';
import { placesOn } from '../../src/structures/places-on.js';

const morning = [{ opens: '09:00', closes: '12:00' }];
const week = { monday: [], tuesday: [], wednesday: [], thursday: [], friday: [] };
const fixed = {
  id: '1',
  format: 'fixed',
  departement: '23',
  commune: { code: '23999', name: 'Fictif' },
  latitude: 46,
  longitude: 2,
  density: 5,
  mountain: false,
} as const;
const bus = {
  ...fixed,
  id: '2',
  format: 'itinerant',
  latitude: 46.5,
  stops: [
    { place: 'Place', commune: fixed.commune, latitude: 46.6, longitude: 2, hours: { ...week, monday: morning } },
    { place: 'Mairie', latitude: 46.7, longitude: 2, hours: { ...week, tuesday: morning }, weeks: 'odd' },
    { place: 'École', latitude: 46.8, longitude: 2 },
    { place: 'Halle', hours: { ...week, monday: morning } },
  ],
} as const;
const ids = (places: readonly { id: string }[]) => places.map(({ id }) => id);
const codes = (list: readonly { code: string }[]) => list.map(({ code }) => code);

describe('where structures are', () => {
  it('puts an itinerant structure at the stops of the day, and tells where it may be', () => {
    // Monday 4 May 2026 is in ISO week 19, odd.
    const monday = placesOn([fixed, bus], '2026-05-04');
    expect([ids(monday.places), ids(monday.maybe)]).toEqual([['1', '2#1'], ['2#3']]);
    expect(codes(monday.notices)).toEqual(['stop-without-coordinates']);
    expect(ids(placesOn([bus], '2026-05-05').places)).toEqual(['2#2']);
    expect(ids(placesOn([bus], '2026-05-12').places)).toEqual([]);
    expect(monday.places[1]).toEqual({
      id: '2#1',
      structureId: '2',
      latitude: 46.6,
      longitude: 2,
      density: 5,
      mountain: false,
    });
    expect(monday.maybe[0]).toEqual({ id: '2#3', structureId: '2', latitude: 46.8, longitude: 2 });
  });

  it('counts it at its address, and says so, without a date or without known stops', () => {
    const { stops: _, ...unknown } = bus;
    for (const found of [placesOn([bus]), placesOn([unknown], '2026-05-04'), placesOn([{ ...bus, stops: [] }])]) {
      expect(ids(found.places)).toEqual(['2']);
      expect(codes(found.notices)).toEqual(['itinerant-at-address']);
    }
  });

  it('keeps the address of a fixed structure that also has a round', () => {
    expect(ids(placesOn([{ ...bus, format: 'multi-site' }], '2026-05-05').places)).toEqual(['2', '2#2']);
  });

  it('changes who is within, day by day', () => {
    const origins = [{ id: 'A', latitude: 46.61, longitude: 2 }];
    const status = (date: string) =>
      estimateAccess({ origins, structures: placesOn([fixed, bus], date).places, cutoffMinutes: 20 }).rows[0]?.status;
    expect([status('2026-05-04'), status('2026-05-06')]).toEqual(['within', 'beyond']);
  });

  it('takes an empty list, and refuses a date that does not exist', () => {
    expect(placesOn([])).toEqual({ places: [], maybe: [], notices: [] });
    expect(() => placesOn([bus], '2026-02-30')).toThrow(RangeError);
  });
});
