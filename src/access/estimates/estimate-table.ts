import { describe } from '../../foundation/describe.js';
import type { Place } from '../../places/place.js';
import { decisecondsOf, LONGEST, NEVER } from '../times/deciseconds.js';
import { densityLevel } from './density.js';
import { landOf } from '../../places/departements/lands.js';
import { nearestIndex, nearestTable, searchNearest, type NearestTable } from '../../places/nearest.js';
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
  originLands.forEach((land, i) => (first[i + 1] = first[i]! + (sizes.get(land) ?? 0)));
  const entries = first[origins.length]!;
  const table: Table = {
    first,
    destination: new Int32Array(entries),
    deciseconds: new Int32Array(entries),
    low: new Int32Array(entries),
    high: new Int32Array(entries),
    unlistedAtLeast: new Int32Array(origins.length),
  };
  for (const land of new Set(originLands)) {
    const members = indexesWhere(originLands, (own) => own === land);
    const inside = indexesWhere(targetLands, (own) => own === land);
    const outside = indexesWhere(targetLands, (own) => own !== land);
    fillLand(table, { origins, targets, members, inside, outside, model });
  }
  return table;
}

const indexesWhere = (lands: readonly string[], keep: (land: string) => boolean): number[] =>
  lands.flatMap((land, i) => (keep(land) ? [i] : []));

interface LandJob {
  readonly origins: readonly Place[];
  readonly targets: readonly Place[];
  /** Indexes of the origins of the land, of its destinations, and of the destinations elsewhere. */
  readonly members: readonly number[];
  readonly inside: readonly number[];
  readonly outside: readonly number[];
  readonly model: TravelModel;
}

function fillLand(table: Table, { origins, targets, members, inside, outside, model }: LandJob): void {
  const from = members.map((i) => origins[i]!);
  const near = inside.map((i) => targets[i]!);
  const far = outside.map((i) => targets[i]!);
  const size = members.length > 0 ? sizeOf(table.first, members[0]!) : 0;
  const nearest = size < near.length ? searched(from, near, size) : everyPair(from, near);
  const across = searched(from, far, Math.min(1, far.length));
  const nearClasses = near.map(classOf);
  const nearFloors = near.map(ownKm);
  const classes = distinctClasses(targets.map(classOf));
  from.forEach((place, i) => {
    const origin = classOf(place);
    const floor = ownKm(place);
    const start = table.first[members[i]!]!;
    let farthest = 0;
    for (let cell = i * size, entry = start; cell < (i + 1) * size; cell++, entry++) {
      const other = nearest.index[cell]!;
      const chord = nearest.chord[cell]!;
      const km = Math.max(kmOfChord(chord), floor, nearFloors[other]!);
      const [low, minutes, high] = estimate(model, km, origin, nearClasses[other]!);
      table.destination[entry] = inside[other]!;
      table.low[entry] = low;
      table.deciseconds[entry] = minutes;
      table.high[entry] = high;
      farthest = Math.max(farthest, chord);
    }
    const unlisted = Math.min(size < near.length ? farthest : Infinity, across.chord[i] ?? Infinity);
    table.unlistedAtLeast[members[i]!] =
      unlisted === Infinity ? NEVER : leastTime(model, kmOfChord(unlisted), origin, classes);
  });
}

const sizeOf = (first: Int32Array, origin: number): number => first[origin + 1]! - first[origin]!;

function searched(from: readonly Place[], near: readonly Place[], count: number): NearestTable {
  const table = nearestTable(from.length, count);
  if (count > 0) searchNearest(nearestIndex(near), from, count, table);
  return table;
}

function everyPair(from: readonly Place[], near: readonly Place[]): NearestTable {
  const table = nearestTable(from.length, near.length);
  const [a, b] = [unitVectors(from), unitVectors(near)];
  for (let i = 0, cell = 0; i < from.length; i++) {
    for (let j = 0; j < near.length; j++, cell++) {
      const dx = a.x[i]! - b.x[j]!;
      const dy = a.y[i]! - b.y[j]!;
      const dz = a.z[i]! - b.z[j]!;
      table.index[cell] = j;
      table.chord[cell] = dx * dx + dy * dy + dz * dz;
    }
  }
  return table;
}

/** The least distance of a trip from or to a place: half the square root of its area. */
const ownKm = ({ areaKm2 }: Place): number => (areaKm2 === undefined ? 0 : Math.sqrt(areaKm2) / 2);

/** The class of a place, and nothing else of it: all that a model may read. The density as its level, when known. */
const classOf = ({ density, mountain }: PlaceClass): PlaceClass => ({
  density: densityLevel(density),
  mountain: typeof mountain === 'boolean' ? mountain : undefined,
});

const distinctClasses = (classes: readonly PlaceClass[]): readonly PlaceClass[] => [
  ...new Map(classes.map((one) => [`${one.density}|${one.mountain}`, one])).values(),
];

/** Low end, middle and high end, in deciseconds: the model runs once. */
function estimate(
  model: TravelModel,
  km: number,
  origin: PlaceClass,
  destination: PlaceClass,
): readonly [low: number, minutes: number, high: number] {
  const minutes = model.minutes(km, origin, destination);
  const [low, high] = bandOf(model, km, origin, destination, minutes);
  if (isTime(low) && low <= minutes && minutes <= high && decisecondsOf(high) <= LONGEST) {
    return [decisecondsOf(low), decisecondsOf(minutes), decisecondsOf(high)];
  }
  throw wrongAnswer(km, [low, minutes, high]);
}

/** The least time to any destination at least so far. A crossing is taken to be no faster than a road as long. */
function leastTime(model: TravelModel, km: number, origin: PlaceClass, classes: readonly PlaceClass[]): number {
  let least = Infinity;
  for (const destination of classes) {
    const minutes = model.minutes(km, origin, destination);
    const [low, high] = bandOf(model, km, origin, destination, minutes);
    if (!isTime(low)) throw wrongAnswer(km, [low, minutes, high]);
    least = Math.min(least, low);
  }
  return least < Infinity ? Math.min(LONGEST, decisecondsOf(least)) : NEVER;
}

function bandOf(
  { band }: TravelModel,
  km: number,
  origin: PlaceClass,
  destination: PlaceClass,
  minutes: number,
): readonly [low: number, high: number] {
  if (typeof minutes !== 'number') throw wrongAnswer(km, [minutes]);
  if (typeof band !== 'function') return [minutes * band[0], minutes * band[1]];
  const answer = band(km, origin, destination, minutes);
  if (Array.isArray(answer) && typeof answer[1] === 'number') return answer;
  throw wrongAnswer(km, [answer]);
}

const isTime = (minutes: number): boolean => typeof minutes === 'number' && minutes >= 0;

const wrongAnswer = (km: number, answer: readonly unknown[]): RangeError => {
  const received = answer.map((value) => describe(value).en).join(', ');
  return new RangeError(`model: expected 0 <= low <= minutes <= high at ${km} km; received ${received}`);
};
