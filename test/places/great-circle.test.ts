import { describe, expect, it } from 'vitest';
import { greatCircleKm } from '../../src/access/index.js';

const at = (latitude: number, longitude: number) => ({ latitude, longitude });

describe('the distance as the crow flies', () => {
  it.each([
    ['a degree along a meridian: the radius x pi / 180', at(45, 3), at(46, 3), 111.195],
    ['half of the equator', at(0, 0), at(0, 180), 20_015.115],
    ['from pole to pole', at(90, 12), at(-90, 77), 20_015.115],
    ['across the antimeridian', at(0, 179.5), at(0, -179.5), 111.195],
    ['nowhere', at(48.85, 2.35), at(48.85, 2.35), 0],
  ])('%s', (_, from, to, km) => {
    expect(greatCircleKm(from, to)).toBeCloseTo(km, 2);
    expect(greatCircleKm(to, from)).toBe(greatCircleKm(from, to));
  });

  it.each([
    ['not a number', at(NaN, 0), /^from.latitude: .*NaN/],
    ['out of range', at(0, 181), /^from.longitude: .*181/],
    ['under other keys', { lat: 46, lon: 2 } as never, /^from.latitude: .*nothing/],
    ['null', null as never, /^from: .*null/],
  ])('has no answer for coordinates that are %s', (_, wrong, named) => {
    expect(() => greatCircleKm(wrong, at(0, 0))).toThrow(named);
    expect(() => greatCircleKm(at(0, 0), wrong)).toThrow(/^to/);
  });
});
