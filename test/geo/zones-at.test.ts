import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { zonesAt, zonesAtEach, type Zone } from '../../src/geo/index.js';

const square: Zone = {
  id: 'square',
  name: 'Carré fictif',
  area: { type: 'Polygon', coordinates: [[[2, 46], [3, 46], [3, 47], [2, 47], [2, 46]], [[2.4, 46.4], [2.6, 46.4], [2.6, 46.6], [2.4, 46.6], [2.4, 46.4]]] },
}; // prettier-ignore
const list: Zone = {
  id: 'list',
  communes: ['23999', '75056'],
  partOf: ['23998'],
  known: ['23999', '75056', '23998', '23997'],
};
const statusOf = (place: Parameters<typeof zonesAt>[0], zone: Zone) => {
  const { inside, possible, unknown } = zonesAt(place, [zone]);
  const found = inside[0] ?? possible[0] ?? unknown[0];
  return found ? [inside[0] ? 'inside' : possible[0] ? 'possible' : 'unknown', found.by] : ['outside'];
};

describe('zonesAt', () => {
  it.each([
    [{ latitude: 46.2, longitude: 2.2 }, ['inside', 'area']],
    [{ latitude: 46.5, longitude: 2.5 }, ['outside']], // in the hole
    [{ latitude: 46.2, longitude: 3.2 }, ['outside']],
    [{ latitude: 2.2, longitude: 46.2 }, ['outside']],
    [{}, ['unknown', 'no-coordinates']],
    // Coordinates that are not degrees are missing, not elsewhere.
    [{ latitude: NaN, longitude: 2.2 }, ['unknown', 'no-coordinates']],
    [{ latitude: null as never, longitude: 2.2 }, ['unknown', 'no-coordinates']],
    [{ commune: { code: '23999' } }, ['unknown', 'no-coordinates']],
    // The centre of a commune is not a neighbourhood, inside or outside.
    [{ latitude: 46.2, longitude: 2.2, precision: 'commune' as const }, ['possible', 'commune-centre']],
    [{ latitude: 46.2, longitude: 3.2, precision: 'commune' as const }, ['unknown', 'commune-centre']],
  ])('area: %j is %j', (place, expected) => expect(statusOf(place, square)).toEqual(expected));

  it.each([
    ['23999', ['inside', 'communes']],
    ['23998', ['possible', 'part-of-commune']],
    ['23997', ['outside']],
    ['23996', ['unknown', 'commune-not-listed']],
    ['75113', ['inside', 'communes']], // an arrondissement lies in its commune
  ])('communes: %s is %j', (code, expected) => expect(statusOf({ commune: { code } }, list)).toEqual(expected));

  it('does not know without a commune, and takes a list without `known` as whole', () => {
    expect(statusOf({ latitude: 46, longitude: 2 }, list)).toEqual(['unknown', 'no-commune']);
    expect(statusOf({ commune: { code: '23996' } }, { id: 'whole', communes: ['23999'] })).toEqual(['outside']);
  });

  it('an area and a list: the address settles it, the centre of a commune goes by the list', () => {
    const both: Zone = { ...square, partOf: ['23999'] };
    const at = { latitude: 46.2, longitude: 5, commune: { code: '23999' } };
    expect(statusOf(at, both)).toEqual(['outside']);
    expect(statusOf({ ...at, precision: 'commune' }, both)).toEqual(['possible', 'part-of-commune']);
    expect(statusOf({ ...at, commune: { code: '23001' }, precision: 'commune' }, both)).toEqual(['outside']);
  });

  it('answers each place as it would alone, and any grouping of zones', () => {
    const zones = [square, list];
    const place = fc.record({
      latitude: fc.double({ min: 45, max: 48, noNaN: true }),
      longitude: fc.double({ min: 1, max: 4, noNaN: true }),
      commune: fc.constantFrom({ code: '23999' }, { code: '23996' }, undefined),
    });
    fc.assert(
      fc.property(fc.array(place), (places) => {
        expect(zonesAtEach(places, zones)).toEqual(places.map((one) => zonesAt(one, zones)));
        for (const one of places) {
          const inside = one.latitude >= 46 && one.latitude <= 47 && one.longitude >= 2 && one.longitude <= 3;
          const inHole = one.latitude > 46.4 && one.latitude < 46.6 && one.longitude > 2.4 && one.longitude < 2.6;
          expect(zonesAt(one, [square]).inside.length).toBe(inside && !inHole ? 1 : 0);
        }
      }),
    );
  });

  it('finds a zone in several pieces once, by the piece that settles it', () => {
    const pieces: Zone[] = [
      { id: 'split', name: 'Fictif', partOf: ['23998'], known: ['23998', '23997'] },
      { id: 'split', communes: ['23999'], known: ['23999', '23997'] },
    ];
    const found = (code: string) => zonesAt({ commune: { code } }, pieces);
    expect(found('23999')).toEqual({
      inside: [{ id: 'split', name: 'Fictif', by: 'communes' }],
      possible: [],
      unknown: [],
    });
    expect(found('23998').possible).toHaveLength(1);
    expect(found('23998').unknown).toEqual([]);
    expect(found('23996').unknown).toHaveLength(1);
    expect(found('23997')).toEqual({ inside: [], possible: [], unknown: [] });
  });

  it('refuses lists that are not', () => {
    expect(() => zonesAt({}, 'zones' as never)).toThrow(TypeError);
    expect(() => zonesAtEach({} as never, [])).toThrow(TypeError);
  });
});
