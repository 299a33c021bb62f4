import { expect, it } from 'vitest';
import { roadGraphFromGeoJson } from '../../../src/access/roads/road-geojson.js';
import { travelTimesOnRoad } from '../../../src/access/roads/road-times.js';

type Position = readonly [number, number];
const line = (properties: Record<string, unknown>, ...coordinates: Position[]) => ({
  type: 'Feature',
  properties,
  geometry: { type: 'LineString', coordinates },
});
const collection = (...features: unknown[]) => ({ type: 'FeatureCollection', features });
/** 0.01 degree of a meridian is 1 111.95 m: at 40.03 km/h, 100 s. */
const speeds = { residential: 40.0302, motorway: 80.0604, ferry: 20.0151 };
const [south, middle, north] = [
  [2, 46],
  [2, 46.01],
  [2, 46.02],
] as const;
const seconds = (features: unknown[], from: Position, to: Position, options = { speeds }) => {
  const [origins, structures] = [from, to].map(([longitude, latitude], i) => [{ id: `p${i}`, longitude, latitude }]);
  const graph = roadGraphFromGeoJson(collection(...features), options);
  const times = travelTimesOnRoad(graph, origins!, structures!, { cutoffMinutes: 50 });
  return [...times].map(({ minutes }) => Math.round(minutes! * 60))[0];
};

it('times roads by length and speed of the class, in both directions', () => {
  const road = line({ highway: 'residential' }, south, middle, north);
  expect(seconds([road], south, north)).toBe(200);
  expect(seconds([road], north, middle)).toBe(100);
});

it('respects one-way roads and roundabouts', () => {
  expect(seconds([line({ highway: 'residential', oneway: 'yes' }, south, north)], south, north)).toBe(200);
  expect(seconds([line({ highway: 'residential', oneway: 'yes' }, south, north)], north, south)).toBeUndefined();
  expect(seconds([line({ highway: 'residential', oneway: '-1' }, south, north)], north, south)).toBe(200);
  expect(
    seconds([line({ highway: 'residential', junction: 'roundabout' }, south, north)], north, south),
  ).toBeUndefined();
});

it('joins roads where they share a vertex, not where they cross', () => {
  const across = line({ highway: 'residential' }, [1.99, 46.01], [2.01, 46.01]);
  expect(seconds([line({ highway: 'residential' }, south, north), across], south, [2.01, 46.01])).toBeUndefined();
  const meeting = line({ highway: 'residential' }, [1.99, 46.01], middle, [2.01, 46.01]);
  expect(seconds([line({ highway: 'residential' }, south, middle, north), meeting], south, [2.01, 46.01])).toBe(169);
});

it('takes crossings by ferry, for their duration or at a speed, and joins nobody at sea', () => {
  const roads = [
    line({ highway: 'residential' }, south, [2, 46.0001]),
    line({ highway: 'residential' }, north, [2, 46.0201]),
  ];
  const ferry = (tags: object) => line({ route: 'ferry', ...tags }, south, middle, north);
  expect(seconds([...roads, ferry({})], south, north)).toBe(400);
  expect(seconds([...roads, ferry({ duration: '00:10' })], south, north)).toBe(600);
  expect(seconds([...roads, ferry({ motor_vehicle: 'no' })], south, north)).toBeUndefined();
  expect(seconds([...roads, ferry({})], middle, north)).toBeUndefined();
});

it('takes the decisecond of the whole line: many short arcs lose nothing', () => {
  const points = Array.from({ length: 2001 }, (_, i) => [2, 46 + i / 100_000] as const);
  expect(seconds([line({ highway: 'residential' }, ...points)], south, north)).toBe(200);
});

it('reads several lines in one feature, and speeds from any property', () => {
  const geometry = { type: 'MultiLineString', coordinates: [[south, middle], [middle, north]] }; // prettier-ignore
  const feature = { type: 'Feature', properties: { vitesse: 40.0302 }, geometry };
  const bySpeed = { speeds: (tags: Readonly<Record<string, unknown>>) => tags['vitesse'] as number | undefined };
  expect(seconds([feature], south, north, bySpeed as never)).toBe(200);
});

it('counts what is left out, reports what is wrong, and never throws on data', () => {
  const graph = roadGraphFromGeoJson(
    collection(
      line({ highway: 'footway' }, south, north),
      { type: 'Feature', properties: null, geometry: { type: 'Point', coordinates: [2, 46] } },
      line({ highway: 'residential' }, south),
      line({ highway: 'residential' }, south, [2, NaN]),
      line({ highway: 'residential' }, south, [2, 146]),
      null,
    ),
  );
  expect(graph.issues.map(({ path }) => path.join('.'))).toEqual(['features.2', 'features.3', 'features.4']);
  expect(graph.notices.map(({ message }) => message.en)).toEqual([
    '1 line is not open to cars',
    '2 features are not lines',
  ]);
  for (const bad of [{}, { features: 'x' }]) {
    expect(roadGraphFromGeoJson(bad as never).issues).toHaveLength(1);
  }
  expect(roadGraphFromGeoJson({ features: [] }).issues).toEqual([]);
});

it('reports a speed that is no number', () => {
  const speeds = () => Symbol('fast') as never;
  const graph = roadGraphFromGeoJson(collection(line({}, south, middle)), { speeds });
  expect(graph.issues).toMatchObject([{ path: ['features', 0], received: 'Symbol(fast)' }]);
});

it('refuses a table with a speed of zero', () => {
  expect(() => roadGraphFromGeoJson(collection(), { speeds: { residential: 0 } })).toThrow('speeds.residential');
});
