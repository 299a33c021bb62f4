import { requireNumber, requireObject } from '../../foundation/argument.js';
import { issueOf, aList } from '../../foundation/expectations.js';
import { frozen } from '../../foundation/frozen.js';
import type { Notice } from '../../foundation/issue.js';
import { featuresNotLines, invalidLine, linesNotDriven } from '../../foundation/notices/access.js';
import { text } from '../../foundation/text.js';
import { isPosition } from '../../places/coordinates.js';
import { issueList, SPEED, type AddIssue } from './edges.js';
import { roadGraph, type RoadGraph } from './road-graph.js';
import { classOf, crossingSeconds, directionsOf, ROAD_SPEEDS, speedOf, type RoadTags } from './road-speeds.js';
import { EARTH_RADIUS_KM, unitVectors } from '../../places/great-circle.js';

/** Options of {@link roadGraphFromGeoJson}. */
export interface GeoJsonRoadOptions {
  /** Km/h by class, or a function of the properties, undefined where nobody drives. Absent: {@link ROAD_SPEEDS}. */
  readonly speeds?: Speeds | undefined;
}

/** Km/h by class of road, or a function of the tags of a road; undefined where nobody drives. */
export type Speeds = Readonly<Record<string, number>> | ((tags: RoadTags) => number | undefined);

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
 * @returns a graph for `travelTimesOnRoad`; features that cannot be used are issues, never exceptions
 * @throws TypeError when the collection is not an object, RangeError when a speed of the table is not a number above 0
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
  collection: {
    /** `FeatureCollection`; not checked. */
    readonly type?: unknown;
    /** The lines. */
    readonly features: readonly unknown[];
  },
  options: GeoJsonRoadOptions = {},
): RoadGraph {
  const { features } = requireObject('collection', collection, 'a GeoJSON FeatureCollection');
  const { speeds = ROAD_SPEEDS } = requireObject('options', options);
  if (typeof speeds !== 'function') {
    const table = Object.entries(requireObject('speeds', speeds, 'an object or a function'));
    table.forEach(([name, speed]) => requireNumber(`speeds.${name}`, speed, 0.1, 1000));
  }
  const issues = issueList();
  const left = { unused: 0, shapes: 0 };
  if (!FEATURES.accepts(features)) issues.add(() => issueOf(FEATURES, features, ['features']));
  const lines = Array.isArray(features) ? linesOf(features, speeds, issues.add, left) : [];
  const graph = graphOf(lines);
  const notices: Notice[] = [];
  if (left.unused > 0) notices.push(linesNotDriven(['features'], left.unused));
  if (left.shapes > 0) notices.push(featuresNotLines(['features'], left.shapes));
  return {
    ...graph,
    issues: frozen([...issues.all(), ...graph.issues]),
    notices: frozen(notices),
  };
}

const FEATURES = /* @__PURE__ */ aList(
  text("la liste « features » d'une collection GeoJSON", 'the list "features" of a GeoJSON collection'),
);

/** The lines that cars drive on; the others, and what is not a line, are counted. */
function linesOf(
  features: readonly unknown[],
  speeds: Speeds,
  add: AddIssue,
  left: { unused: number; shapes: number },
): Line[] {
  return features.flatMap((feature, index): Line[] => {
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
    const driven = SPEED.accepts(speed);
    if (driven && Array.isArray(parts) && parts.every(isLine)) {
      return parts.map((positions) => ({ positions, tags, speed }));
    }
    add(() => invalidLine(['features', index], undefined, driven ? undefined : speed));
    return [];
  });
}

const isLine = (line: unknown): line is readonly Position[] =>
  Array.isArray(line) && line.length > 1 && line.every(isPosition);

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
    const across = (axis: Float64Array): number => axis[a]! - axis[b]!;
    return Math.sqrt(across(x) ** 2 + across(y) ** 2 + across(z) ** 2) * EARTH_RADIUS_KM * 1000;
  };
  const [from, to, seconds] = [[], [], []] as [number[], number[], number[]];
  const add = (a: number, b: number, time: number): void => {
    from.push(a);
    to.push(b);
    seconds.push(time / 10);
  };
  lines.forEach(({ tags, speed }, index) => {
    const along = numbered[index]!;
    if (!APART.test(classOf(tags))) along.forEach((node) => (joinable[node] = 1));
    const lengths = along.slice(1).map((node, i) => metres(along[i]!, node));
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
      const [a, b] = [along[i]!, along[i + 1]!];
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
