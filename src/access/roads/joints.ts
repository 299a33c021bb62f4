import { requireNumber } from '../../foundation/argument.js';
import type { Notice } from '../../foundation/issue.js';
import { accessLegs, farFromRoad } from '../../foundation/notices/access.js';
import type { Place } from '../../places/place.js';
import { nearestTable, searchNearest } from '../../places/nearest.js';
import { sample } from '../identifiers.js';
import type { RoadGraph } from './road-graph.js';
import { EARTH_RADIUS_KM } from '../../places/great-circle.js';

/** How places are joined to the graph: to the nearest node as the crow flies, by a leg on foot. */
export interface JoiningOptions {
  /** Speed of the leg between a place and its node. Absent: 5 km/h, on foot, an assumption. */
  readonly legKmPerHour?: number | undefined;
  /** Farther than this from any node, a place is not joined and has no time. Absent: 1 000 m. */
  readonly farthestLegMetres?: number | undefined;
}

/** Places joined to nodes. */
export interface Joints {
  /** The places that are joined, in the order given. */
  readonly ids: readonly string[];
  /** Length of the leg of each, in metres. */
  readonly metres: Float64Array;
  /** Time of the leg of each, in deciseconds. */
  readonly leg: Int32Array;
  /** The nodes of place i are those from `first[i]` to `first[i + 1]` (excluded): several at the very same position. */
  readonly first: Int32Array;
  readonly node: Int32Array;
  /** The places too far from any node. */
  readonly apart: readonly string[];
}

const settings = ({
  legKmPerHour = 5,
  farthestLegMetres = 1000,
}: JoiningOptions): { speed: number; limit: number } => ({
  speed: requireNumber('legKmPerHour', legKmPerHour, 0.1, 200),
  limit: requireNumber('farthestLegMetres', farthestLegMetres, 0, 20_000),
});

/** Joins each place to the joinable node that is the nearest, and to those at the very same position. */
export function joinPlaces(graph: RoadGraph, places: readonly Place[], options: JoiningOptions): Joints {
  const { speed, limit } = settings(options);
  const { joinable, longitudes, latitudes } = graph;
  const table = nearestTable(places.length, 1);
  searchNearest(graph.joinableIndex, places, 1, table);
  const kept: { id: string; metres: number }[] = [];
  const apart: string[] = [];
  const first = [0];
  const node: number[] = [];
  places.forEach(({ id }, place) => {
    // The chord: a square root is the same on every engine, and shorter than the arc by a millimetre at 20 km.
    const metres = Math.sqrt(table.chord[place]!) * EARTH_RADIUS_KM * 1000;
    if (!(metres <= limit)) {
      apart.push(id);
      return;
    }
    const at = table.index[place]!;
    const nearest = joinable[at]!;
    const same = (other: number | undefined): other is number =>
      other !== undefined && longitudes[other] === longitudes[nearest] && latitudes[other] === latitudes[nearest];
    for (let twin = at; same(joinable[twin]); twin++) node.push(joinable[twin]!);
    first.push(node.length);
    kept.push({ id, metres });
  });
  return {
    ids: kept.map(({ id }) => id),
    metres: Float64Array.from(kept, ({ metres }) => metres),
    leg: Int32Array.from(kept, ({ metres }) => Math.round((metres * 36) / speed)),
    first: Int32Array.from(first),
    node: Int32Array.from(node),
    apart,
  };
}

/** States the legs, and the places that are not joined. */
export function joiningNotices(list: 'origins' | 'structures', joints: Joints, options: JoiningOptions): Notice[] {
  const { speed, limit } = settings(options);
  const { ids, metres, apart } = joints;
  const notices: Notice[] = [];
  const longest = Math.round(metres.reduce((most, leg) => Math.max(most, leg), 0));
  const mean = Math.round(metres.reduce((sum, leg) => sum + leg, 0) / Math.max(1, ids.length));
  if (longest > 0) {
    notices.push(accessLegs([list], { list, count: ids.length, kmPerHour: speed, mean, longest }));
  }
  if (apart.length > 0) {
    notices.push(farFromRoad([list], { list, count: apart.length, metres: limit, ids: sample(apart) }));
  }
  return notices;
}
