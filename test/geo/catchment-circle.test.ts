import { describe, expect, it } from 'vitest';
import { catchmentCircle, zonesAt } from '../../src/geo/index.js';

const place = { id: '9001', latitude: 46, longitude: 2 };

describe('catchmentCircle', () => {
  it('has its radius: one degree of latitude is about 111.2 km', () => {
    const { geometry } = catchmentCircle(place, 111.195, 360);
    const latitudes = geometry?.coordinates[0]?.map(([, latitude]) => latitude) ?? [];
    expect(Math.max(...latitudes)).toBeCloseTo(47, 3);
    expect(Math.min(...latitudes)).toBeCloseTo(45, 3);
    expect(geometry?.coordinates[0]).toHaveLength(361);
  });

  it('is a zone of its own', () => {
    const area = catchmentCircle(place, 10).geometry;
    const zones = area ? [{ id: 'near', area }] : [];
    expect(zonesAt({ latitude: 46.05, longitude: 2.05 }, zones).inside).toHaveLength(1);
    expect(zonesAt({ latitude: 46.1, longitude: 2.1 }, zones).inside).toHaveLength(0);
  });

  it.each([
    [{ ...place, latitude: 91 }, 10, 64, /latitude/],
    [{ ...place, longitude: NaN }, 10, 64, /longitude/],
    [place, 0, 64, /radiusKm/],
    [place, 10, 2, /steps/],
  ])('refuses what is out of range', (at, radius, steps, message) => {
    expect(() => catchmentCircle(at, radius, steps)).toThrow(message);
  });
});
