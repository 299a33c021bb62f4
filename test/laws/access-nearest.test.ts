import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Coordinates } from '../../src/places/coordinates.js';
import { greatCircleKm, unitVectors } from '../../src/places/great-circle.js';
import { nearestPoints } from '../../src/places/nearest-points.js';
import { nearestIndex, nearestTable, searchNearest } from '../../src/places/nearest.js';

const anywhere = fc.record({
  latitude: fc.double({ min: -90, max: 90, noNaN: true }),
  longitude: fc.double({ min: -180, max: 180, noNaN: true }),
});
const degrees = (low: number, high: number) =>
  fc.integer({ min: low * 10, max: high * 10 }).map((tenths) => tenths / 10);
/** Crowded: few possible positions, hence ties and duplicates; with the poles and the antimeridian. */
const crowded = fc.oneof(
  fc.record({ latitude: degrees(45, 46), longitude: degrees(5, 6) }),
  fc.record({ latitude: fc.constantFrom(90, -90, 89.9, -89.9), longitude: degrees(-180, 180) }),
  fc.record({ latitude: degrees(-1, 1), longitude: fc.constantFrom(180, -180, 179.9, -179.9) }),
);
const points = fc.oneof(fc.array(anywhere, { maxLength: 60 }), fc.array(crowded, { maxLength: 120 }));

/** Every distance, sorted: the oracle. */
function byBruteForce(origin: Coordinates, list: readonly Coordinates[], count: number): number[] {
  const [q, p] = [unitVectors([origin]), unitVectors(list)];
  const chord = (i: number): number => {
    const [dx, dy, dz] = [q.x[0]! - p.x[i]!, q.y[0]! - p.y[i]!, q.z[0]! - p.z[i]!];
    return dx * dx + dy * dy + dz * dz;
  };
  const order = list.map((_, i) => i).sort((a, b) => chord(a) - chord(b) || a - b);
  return Array.from({ length: count }, (_, cell) => order[cell] ?? -1);
}

it('finds what reading every point finds, ties in the order of the list', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(anywhere, crowded), { maxLength: 8 }),
      points,
      fc.integer({ min: 1, max: 12 }),
      (origins, list, count) => {
        const found = nearestPoints(origins, list, count);
        expect([...found.index]).toEqual(origins.flatMap((origin) => byBruteForce(origin, list, count)));
      },
    ),
    { numRuns: 400 },
  );
});

it('finds the same when what is not a point stands among the others', () => {
  const wrong = fc.constantFrom(
    { latitude: NaN, longitude: 0 },
    { latitude: 0, longitude: Infinity },
    { latitude: 46 },
    { lat: 46, lon: 2 },
    null,
  ) as fc.Arbitrary<Coordinates>;
  const mixed = fc.array(fc.oneof(crowded, wrong), { maxLength: 40 });
  const isPoint = (point: Coordinates | null) =>
    point !== null && Math.abs(point.latitude) <= 90 && Math.abs(point.longitude) <= 180;
  fc.assert(
    fc.property(mixed, mixed, fc.integer({ min: 1, max: 5 }), (origins, list, count) => {
      const found = nearestPoints(origins, list, count);
      const kept = list.flatMap((point, index) => (isPoint(point) ? [index] : []));
      const sound = kept.map((index) => list[index]!);
      const expected = origins.flatMap((origin) =>
        isPoint(origin)
          ? byBruteForce(origin, sound, count).map((index) => kept[index] ?? -1)
          : Array<number>(count).fill(-1),
      );
      expect([...found.index]).toEqual(expected);
      expect([...found.km].map((km) => km === Infinity)).toEqual(expected.map((index) => index === -1));
      expect(found.issues).toHaveLength([...origins, ...list].filter((point) => !isPoint(point)).length);
    }),
  );
});

it('orders as the great-circle distance does, to the metre', () => {
  fc.assert(
    fc.property(anywhere, fc.array(anywhere, { minLength: 1, maxLength: 40 }), (origin, list) => {
      const found = nearestPoints([origin], list, 1);
      const least = Math.min(...list.map((point) => haversineKm(origin, point)));
      // Two antipodes: the chord loses some digits there.
      const tolerance = least > 19_000 ? 1 : 0.001;
      expect(Math.abs(found.km[0]! - least)).toBeLessThan(tolerance);
    }),
  );
});

function haversineKm(a: Coordinates, b: Coordinates): number {
  const radians = Math.PI / 180;
  const dLat = (b.latitude - a.latitude) * radians;
  const dLon = (b.longitude - a.longitude) * radians;
  const h =
    Math.sin(dLat / 2) ** 2 + Math.cos(a.latitude * radians) * Math.cos(b.latitude * radians) * Math.sin(dLon / 2) ** 2;
  return 2 * 6371.0088 * Math.asin(Math.min(1, Math.sqrt(h)));
}

it('is the same whatever the order of the origins, and for thousands of identical points', () => {
  const many = Array.from({ length: 5000 }, (_, i) => ({ latitude: 45 + (i % 3) / 1000, longitude: 5 }));
  const origins = [
    { latitude: 45, longitude: 5 },
    { latitude: 45.0019, longitude: 5 },
    { latitude: -45, longitude: -175 },
  ];
  const forward = nearestPoints(origins, many, 3);
  const backward = nearestPoints([...origins].reverse(), many, 3);
  // The last origin is the antipode of the first points: they are the farthest of all.
  expect([...forward.index]).toEqual([0, 3, 6, 2, 5, 8, 2, 5, 8]);
  expect([...backward.index]).toEqual([2, 5, 8, 2, 5, 8, 0, 3, 6]);
});

it('searches again in a table already filled', () => {
  const index = nearestIndex([{ latitude: 1, longitude: 1 }]);
  const table = nearestTable(1, 2);
  searchNearest(index, [{ latitude: 0, longitude: 0 }], 2, table);
  searchNearest(index, [{ latitude: 0, longitude: 0 }], 2, table);
  expect([...table.index]).toEqual([0, -1]);
});

it('measures known distances', () => {
  // A quarter of a meridian of the sphere, and the antimeridian crossed.
  expect(greatCircleKm({ latitude: 0, longitude: 12 }, { latitude: 90, longitude: 0 })).toBeCloseTo(10_007.557, 2);
  expect(greatCircleKm({ latitude: 0, longitude: 179.5 }, { latitude: 0, longitude: -179.5 })).toBeCloseTo(111.195, 2);
  expect(greatCircleKm({ latitude: 45, longitude: 5 }, { latitude: 45, longitude: 5 })).toBe(0);
});
