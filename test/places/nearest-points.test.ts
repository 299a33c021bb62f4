import { describe, expect, it } from 'vitest';
import { nearestPoints } from '../../src/access/index.js';

const at = (latitude: number, longitude: number) => ({ latitude, longitude });

describe('the nearest points', () => {
  it('come nearest first, the first of the list first at the same distance, and -1 when there are no more', () => {
    const found = nearestPoints([at(45, 3)], [at(46, 3), at(45.5, 3), at(45.5, 3)], 4);
    expect([...found.index]).toEqual([1, 2, 0, -1]);
    expect(found.km[2]).toBeCloseTo(111.195, 2);
    expect(found.km[3]).toBe(Infinity);
  });

  it('are exact where a plane misleads: a degree of longitude is short in the north', () => {
    expect([...nearestPoints([at(60, 0)], [at(61, 0), at(60, 1.5)]).index]).toEqual([1]);
    expect([...nearestPoints([at(0, 179.9)], [at(0, 178), at(0, -179.9)]).index]).toEqual([1]);
  });

  it('leave out what is not a point, and say so', () => {
    const wrong = [at(NaN, 3), null, { lat: 45, lon: 3 }, at(45, null as never), at(99, 3)] as never[];
    const found = nearestPoints([at(45, 3), ...wrong], [...wrong, at(46, 3), at(45, 3)], 2);
    expect([...found.index]).toEqual([6, 5, ...Array<number>(10).fill(-1)]);
    expect([found.km[0], ...found.km.slice(2)]).toEqual([0, ...Array<number>(10).fill(Infinity)]);
    expect(found.issues.map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual([
      ...['out-of-range origins.1.latitude', 'missing origins.2', 'missing origins.3.latitude'],
      ...['missing origins.4.longitude', 'out-of-range origins.5.latitude'],
      ...['out-of-range points.0.latitude', 'missing points.1', 'missing points.2.latitude'],
      ...['missing points.3.longitude', 'out-of-range points.4.latitude'],
    ]);
  });

  it('answer for empty lists', () => {
    expect([...nearestPoints([], [at(45, 3)]).index]).toEqual([]);
    expect([...nearestPoints([at(45, 3)], []).index]).toEqual([-1]);
  });
});
