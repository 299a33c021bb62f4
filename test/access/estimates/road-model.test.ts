import { describe, expect, it } from 'vitest';
import { roadModel } from '../../../src/access/index.js';

describe('the default model', () => {
  it('follows its coefficients, by hand', () => {
    // No class, 20 km: 0.8305 + 5 x 2.2145 + 10 x 1.4152 + 5 x 1.4332 = 33.2210. At 15 km: 26.0550, of which the level
    // 0.96 takes off 4 %; at 20 km, a third of the way to 30, two thirds of it: 33.2210 - 0.04 x 26.0550 x 2 / 3.
    expect(roadModel.minutes(20, {}, {})).toBeCloseTo(32.5262, 4);
    expect(roadModel.minutes(15, {}, {})).toBeCloseTo(0.96 * 26.055, 4);
    expect(roadModel.minutes(30, {}, {})).toBeCloseTo(0.8305 + 11.0725 + 14.152 + 21.498, 4);
  });

  it('takes a class for known when both the density and the mountain are', () => {
    const known = { density: 6, mountain: false };
    const alone = roadModel.minutes(12, known, {});
    expect(alone).not.toBe(roadModel.minutes(12, {}, {}));
    expect(roadModel.minutes(12, known, { density: 3 })).toBe(alone);
    expect(roadModel.minutes(12, known, { mountain: true, density: 'nowhere' })).toBe(alone);
    expect(roadModel.minutes(12, {}, known)).toBe(alone);
  });

  it('holds its middle in its band', () => {
    for (const km of [0, 1, 10, 25, 60, 300]) {
      const middle = roadModel.minutes(km, {}, {});
      const [low, high] = typeof roadModel.band === 'function' ? roadModel.band(km, {}, {}, middle) : [NaN, NaN];
      expect(low).toBeLessThanOrEqual(middle);
      expect(high).toBeGreaterThanOrEqual(middle);
    }
    expect(roadModel.bandLevel).toBe(0.8);
  });
});
