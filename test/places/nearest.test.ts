import { describe, expect, it } from 'vitest';
import { nearestPoints } from '../../src/access/index.js';

const at = (latitude: number, longitude: number) => ({ latitude, longitude });

describe('the nearest points', () => {
  it('come nearest first, the lowest position first at the same distance, and -1 when there are no more', () => {
    const found = nearestPoints([at(45, 3)], [at(46, 3), at(45.5, 3), at(45.5, 3)], 4);
    expect([...found.index]).toEqual([1, 2, 0, -1]);
    expect(found.km[2]).toBeCloseTo(111.195, 2);
    expect(found.km[3]).toBe(Infinity);
  });

  it('are exact where a plane misleads: a degree of longitude is short in the north', () => {
    expect([...nearestPoints([at(60, 0)], [at(61, 0), at(60, 1.5)]).index]).toEqual([1]);
    expect([...nearestPoints([at(0, 179.9)], [at(0, 178), at(0, -179.9)]).index]).toEqual([1]);
  });

  it('answer for empty lists', () => {
    expect([...nearestPoints([], [at(45, 3)]).index]).toEqual([]);
    expect([...nearestPoints([at(45, 3)], []).index]).toEqual([-1]);
  });
});
