import { requireNumber } from '../../foundation/argument.js';
import type { Notice } from '../../foundation/issue.js';
import { text } from '../../foundation/text.js';
import { remark, unexpected } from '../report.js';
import { issueList } from './edges.js';
import { roadGraph, type RoadGraph } from './road-graph.js';
import { classOf, crossingSeconds, directionsOf, ROAD_SPEEDS, speedOf, type RoadTags } from './road-speeds.js';
import { EARTH_RADIUS_KM, unitVectors } from '../../places/great-circle.js';

/** Options of {@link roadGraphFromGeoJson}. */
export interface GeoJsonRoadOptions {
  /** Km/h by class, in place of {@link ROAD_SPEEDS}; or a function of the properties, undefined where nobody drives. */
  readonly speeds?: Readonly<Record<string, number>> | ((tags: RoadTags) => number | undefined);
}

/** Classes on which no place is joined: nobody lives on a motorway or at sea. */
const APART = /^(?:motorway|ferry)/;

type Position = readonly [longitude: number, latitude: number];

interface Line {
  readonly positions: readonly Position[];
  readonly tags: RoadTags;
  readonly speed: number;
}

/**
 * A graph of roads from lines of GeoJSON with the tags of OpenStreetMap as properties: `highway` and `maxspeed` give
 * the speed, `oneway` and `junction` the directions, `route=ferry` and `duration` the crossings, `access`,
 * `motor_vehicle`... what is closed. Every vertex is a node; roads meet where they share a vertex, to the last digit.
 * Turns, traffic lights and congestion are not modelled. Lines that nobody drives on are left out, and counted.
 *
 * @param collection a FeatureCollection of LineString and MultiLineString, degrees
 * @returns a graph for `travelTimesOnRoad`; data that cannot be used are issues, never exceptions
 * @throws RangeError when a speed of the table is not a number above 0
 * @example
 * ```ts
 * const geometry = { type: 'LineString', coordinates: [[2, 46], [2.01, 46]] };
 * const road = { type: 'Feature', properties: { highway: 'secondary', oneway: 'yes' }, geometry };
 * const graph = roadGraphFromGeoJson({ type: 'FeatureCollection', features: [road] }, { speeds: { secondary: 50 } });
 * const reach = roadReach(graph, [{ id: 'H', longitude: 2.01, latitude: 46 }], { cutoffMinutes: 30 });
 * [...reach.deciseconds]; // => [556, 0]
 * ```
 */
export function roadGraphFromGeoJson(
  collection: { readonly type?: unknown; readonly features: readonly unknown[] },
  { speeds = ROAD_SPEEDS }: GeoJsonRoadOptions = {},
): RoadGraph {
  if (typeof speeds !== 'function') {
    Object.entries(speeds).forEach(([name, speed]) => requireNumber(`speeds.${name}`, speed, 0.1, 1000));
  }
  const issues = issueList();
  const left = { unused: 0, shapes: 0 };
  const features: unknown = collection?.features;
  if (!Array.isArray(features)) {
    const expected = text('une collection GeoJSON (« features »)', 'a GeoJSON collection ("features")');
    issues.add(() => unexpected(features === undefined ? 'missing' : 'wrong-type', ['features'], features, expected));
  }
  const lines = (Array.isArray(features) ? (features as unknown[]) : []).flatMap((feature, at): Line[] => {
    const { geometry, properties } = (feature ?? {}) as { geometry?: unknown; properties?: RoadTags | null };
    const { type, coordinates } = (geometry ?? {}) as { type?: unknown; coordinates?: unknown };
    const parts: unknown = type === 'LineString' ? [coordinates] : type === 'MultiLineString' ? coordinates : undefined;
    if (parts === undefined) {
      left.shapes++;
      return [];
    }
    const tags = properties ?? {};
    const speed = typeof speeds === 'function' ? speeds(tags) : speedOf(tags, speeds);
    if (speed === undefined) {
      left.unused++;
      return [];
    }
    if (!Array.isArray(parts) || !(speed > 0 && speed < Infinity) || !parts.every(isLine)) {
      const expected = text(
        'une vitesse, et au moins deux positions [longitude, latitude]',
        'a speed, and at least two positions [longitude, latitude]',
      );
      const received = speed > 0 && speed < Infinity ? undefined : speed;
      issues.add(() => unexpected('invalid-line', ['features', at], received, expected));
      return [];
    }
    return parts.map((positions) => ({ positions: positions as Position[], tags, speed }));
  });
  const graph = graphOf(lines);
  return {
    ...graph,
    issues: [...issues.all(), ...graph.issues],
    notices: [
      ...leftOut(
        left.unused,
        'not-driven',
        'ligne(s) sans route ouverte aux voitures',
        'line(s) that no car drives on',
      ),
      ...leftOut(left.shapes, 'not-a-line', 'objet(s) qui ne sont pas des lignes', 'feature(s) that are not lines'),
    ],
  };
}

const isLine = (line: unknown): boolean =>
  Array.isArray(line) &&
  line.length > 1 &&
  line.every((position) => {
    if (!Array.isArray(position)) return false;
    const [longitude, latitude] = position as unknown[];
    return isWithin(longitude, 180) && isWithin(latitude, 90);
  });

const isWithin = (degrees: unknown, limit: number): boolean =>
  typeof degrees === 'number' && Math.abs(degrees) <= limit;

function leftOut(count: number, code: string, fr: string, en: string): Notice[] {
  return count === 0 ? [] : [remark(code, ['features'], text(`${count} ${fr}`, `${count} ${en}`))];
}

function graphOf(lines: readonly Line[]): RoadGraph {
  const nodes = new Map<string, number>();
  const positions: Position[] = [];
  const joinable: number[] = [];
  const nodeOf = (position: Position): number => {
    const key = `${position[0]},${position[1]}`;
    const known = nodes.get(key);
    if (known !== undefined) return known;
    nodes.set(key, positions.length);
    joinable.push(0);
    return positions.push(position) - 1;
  };
  const numbered = lines.map((line) => line.positions.map(nodeOf));
  const { x, y, z } = unitVectors(positions.map(([longitude, latitude]) => ({ longitude, latitude })));
  const metres = (a: number, b: number): number => {
    const across = (axis: Float64Array): number => (axis[a] as number) - (axis[b] as number);
    return Math.sqrt(across(x) ** 2 + across(y) ** 2 + across(z) ** 2) * EARTH_RADIUS_KM * 1000;
  };
  const [from, to, seconds] = [[], [], []] as [number[], number[], number[]];
  const add = (a: number, b: number, time: number): void => {
    from.push(a);
    to.push(b);
    seconds.push(time / 10);
  };
  lines.forEach(({ tags, speed }, at) => {
    const along = numbered[at] as number[];
    if (!APART.test(classOf(tags))) along.forEach((node) => (joinable[node] = 1));
    const lengths = along.slice(1).map((node, i) => metres(along[i] as number, node));
    const crossing = crossingSeconds(tags);
    const total = lengths.reduce((sum, length) => sum + length, 0);
    const pace = crossing && total > 0 ? (crossing * 10) / total : 36 / speed;
    const directions = directionsOf(tags);
    let exact = 0;
    let spent = 0;
    lengths.forEach((length, i) => {
      // What a rounding leaves goes to the next arc: a line takes the time of its length, to the decisecond.
      exact += length * pace;
      const time = Math.max(1, Math.round(exact) - spent);
      spent += time;
      const [a, b] = [along[i] as number, along[i + 1] as number];
      if (directions !== 'against') add(a, b, time);
      if (directions !== 'along') add(b, a, time);
    });
  });
  return roadGraph({
    nodes: {
      longitudes: positions.map(([longitude]) => longitude),
      latitudes: positions.map(([, latitude]) => latitude),
      joinable,
    },
    edges: { from, to, seconds },
  });
}
