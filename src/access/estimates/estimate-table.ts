import { describe } from '../../foundation/describe.js';
import type { Place } from '../../places/place.js';
import { decisecondsOf, LONGEST, NEVER } from '../times/deciseconds.js';
import { densityLevel } from './density.js';
import { landOf } from '../../places/departements/lands.js';
import { nearestIndex, nearestTable, type NearestTable } from '../../places/nearest.js';
import { kmOfChord, unitVectors } from '../../places/great-circle.js';
import type { PlaceClass, TravelModel } from './travel-model.js';
import type { TravelTimes } from '../times/travel-times.js';

type Table = Required<Pick<TravelTimes, 'first' | 'destination' | 'deciseconds' | 'low' | 'high' | 'unlistedAtLeast'>>;

/** Estimates the times from each origin to its `count` nearest destinations of the same land, nearest first. */
export function estimateTable(
  origins: readonly Place[],
  targets: readonly Place[],
  count: number,
  model: TravelModel,
): Table {
  const originLands = origins.map(({ latitude, longitude }) => landOf(latitude, longitude));
  const targetLands = targets.map(({ latitude, longitude }) => landOf(latitude, longitude));
  const sizes = new Map<string, number>();
  for (const land of targetLands) sizes.set(land, Math.min(count, (sizes.get(land) ?? 0) + 1));
  const first = new Int32Array(origins.length + 1);
  originLands.forEach((land, i) => (first[i + 1] = (first[i] as number) + (sizes.get(land) ?? 0)));
  const entries = first[origins.length] as number;
  const table: Table = {
    first,
    destination: new Int32Array(entries),
    deciseconds: new Int32Array(entries),
    low: new Int32Array(entries),
    high: new Int32Array(entries),
    unlistedAtLeast: new Int32Array(origins.length),
  };
  for (const land of new Set(originLands)) {
    const members = positions(originLands, (own) => own === land);
    const inside = positions(targetLands, (own) => own === land);
    const outside = positions(targetLands, (own) => own !== land);
    fillLand(table, { origins, targets, members, inside, outside, model });
  }
  return table;
}

const positions = (lands: readonly string[], keep: (land: string) => boolean): number[] =>
  lands.flatMap((land, i) => (keep(land) ? [i] : []));

interface LandJob {
  readonly origins: readonly Place[];
  readonly targets: readonly Place[];
  /** Positions of the origins of the land, of its destinations, and of the destinations elsewhere. */
  readonly members: readonly number[];
  readonly inside: readonly number[];
  readonly outside: readonly number[];
  readonly model: TravelModel;
}

function fillLand(table: Table, { origins, targets, members, inside, outside, model }: LandJob): void {
  const from = members.map((i) => origins[i] as Place);
  const near = inside.map((i) => targets[i] as Place);
  const far = outside.map((i) => targets[i] as Place);
  const size = members.length > 0 ? sizeOf(table.first, members[0] as number) : 0;
  const listed = size < near.length ? searched(from, near, size) : everyPair(from, near);
  const across = searched(from, far, Math.min(1, far.length));
  const nearClasses = near.map(classOf);
  const nearFloors = near.map(ownKm);
  const classes = distinctClasses(targets.map(classOf));
  members.forEach((member, row) => {
    const origin = classOf(origins[member] as Place);
    const floor = ownKm(origins[member] as Place);
    const start = table.first[member] as number;
    let farthest = 0;
    for (let rank = 0; rank < size; rank++) {
      const position = listed.index[row * size + rank] as number;
      const chord = listed.chord[row * size + rank] as number;
      const km = Math.max(kmOfChord(chord), floor, nearFloors[position] as number);
      const [low, minutes, high] = estimate(model, km, origin, nearClasses[position] as PlaceClass);
      table.destination[start + rank] = inside[position] as number;
      table.low[start + rank] = low;
      table.deciseconds[start + rank] = minutes;
      table.high[start + rank] = high;
      farthest = Math.max(farthest, chord);
    }
    const unlisted = Math.min(size < near.length ? farthest : Infinity, across.chord[row] ?? Infinity);
    table.unlistedAtLeast[member] =
      unlisted === Infinity ? NEVER : leastTime(model, kmOfChord(unlisted), origin, classes);
  });
}

const sizeOf = (first: Int32Array, origin: number): number => (first[origin + 1] as number) - (first[origin] as number);

function searched(from: readonly Place[], near: readonly Place[], count: number): NearestTable {
  const table = nearestTable(from.length, count);
  if (count > 0) nearestIndex(near).search(from, count, table);
  return table;
}

function everyPair(from: readonly Place[], near: readonly Place[]): NearestTable {
  const table = nearestTable(from.length, near.length);
  const [a, b] = [unitVectors(from), unitVectors(near)];
  for (let i = 0, cell = 0; i < from.length; i++) {
    for (let j = 0; j < near.length; j++, cell++) {
      const dx = (a.x[i] as number) - (b.x[j] as number);
      const dy = (a.y[i] as number) - (b.y[j] as number);
      const dz = (a.z[i] as number) - (b.z[j] as number);
      table.index[cell] = j;
      table.chord[cell] = dx * dx + dy * dy + dz * dz;
    }
  }
  return table;
}

/** The least distance of a trip from or to a place: half the square root of its area. */
const ownKm = ({ areaKm2 }: Place): number => (areaKm2 === undefined ? 0 : Math.sqrt(areaKm2) / 2);

/** The class of a place, and nothing else of it: all that a model may read. The density as its level, when known. */
const classOf = ({ density, mountain }: PlaceClass): PlaceClass => ({ density: densityLevel(density), mountain });

const distinctClasses = (classes: readonly PlaceClass[]): readonly PlaceClass[] => [
  ...new Map(classes.map((one) => [`${one.density}|${one.mountain}`, one])).values(),
];

/** Low end, middle and high end, in deciseconds. */
function estimate(
  model: TravelModel,
  km: number,
  origin: PlaceClass,
  destination: PlaceClass,
): readonly [low: number, minutes: number, high: number] {
  const minutes = model.minutes(km, origin, destination);
  const { band } = model;
  const [low, high] =
    typeof band === 'function' ? band(km, origin, destination) : [minutes * band[0], minutes * band[1]];
  if (low >= 0 && low <= minutes && minutes <= high && decisecondsOf(high) <= LONGEST) {
    return [decisecondsOf(low), decisecondsOf(minutes), decisecondsOf(high)];
  }
  const received = describe([low, minutes, high].join(', ')).en;
  throw new RangeError(`model: expected 0 <= low <= minutes <= high at ${km} km; received ${received}`);
}

/** The least time to any destination at least so far. A crossing is taken to be no faster than a road as long. */
function leastTime(model: TravelModel, km: number, origin: PlaceClass, classes: readonly PlaceClass[]): number {
  const { band } = model;
  let least = Infinity;
  for (const destination of classes) {
    const low =
      typeof band === 'function' ? band(km, origin, destination)[0] : model.minutes(km, origin, destination) * band[0];
    if (!(low >= 0)) estimate(model, km, origin, destination);
    least = Math.min(least, low);
  }
  return least < Infinity ? Math.min(LONGEST, decisecondsOf(least)) : NEVER;
}
