import { requireInteger, requireObject } from '../../foundation/argument.js';
import { defined } from '../../foundation/defined.js';
import { overWater } from '../../foundation/notices/access.js';
import type { Place } from '../../places/place.js';
import { byCodeUnit } from '../../foundation/order.js';
import { sample } from '../identifiers.js';
import { usablePlaces } from '../places.js';
import { travelTimes, type TravelTimes } from '../times/travel-times.js';
import { estimateTable } from './estimate-table.js';
import { roadModel } from './road-model.js';
import { requireModel, type TravelModel } from './travel-model.js';

/** Destinations estimated for each origin when the caller does not say. */
export const DEFAULT_NEAREST = 8;

/** Options of {@link estimateTravelTimes}. */
export interface EstimateOptions {
  /** Absent: {@link roadModel}. */
  readonly model?: TravelModel | undefined;
  /** How many destinations, the nearest as the crow flies, to estimate for each origin (absent: 8), or every one. */
  readonly nearest?: number | 'all' | undefined;
}

/**
 * Estimates travel times by car, in minutes with a band, from the distance as the crow flies: no road network needed,
 * nothing is measured. By default only the 8 nearest destinations of each origin are estimated (the nearest as the
 * crow flies is the nearest by road in four cases out of five), and the least time to any other is kept, so that a
 * check can rule them out or say that it cannot.
 *
 * Trips over water are not estimated: overseas departements, Corsica, and the islands without a bridge have times
 * within themselves only. Places that cannot be used (see `issues`) have no time. Distances between two places of the
 * same position are zero; the time is then that of the model at 0 km, never zero with the default model. Memory: 16
 * bytes per time.
 *
 * @param origins where people start, coordinates in degrees
 * @param destinations where they go, coordinates in degrees
 * @returns times whose band holds 80 % of the trips with the default model
 * @throws TypeError when a list is not an array or the model has not the shape of one, RangeError when `nearest` is
 * neither `'all'` nor a whole number of at least 1, or when the model answers what is not a time
 * @example
 * ```ts
 * const villages = [{ id: 'A', latitude: 46.1, longitude: 2.0 }, { id: 'B', latitude: 46.3, longitude: 2.1 }];
 * const houses = [{ id: 'H', latitude: 46.12, longitude: 2.05 }];
 * const times = estimateTravelTimes(villages, houses);
 * [...times].map((row) => `${row.from_id} ${row.to_id}`); // => ['A H', 'B H']
 * [...times].map(({ minutes, band }) => band !== undefined && band[0] < minutes! && minutes! < band[1]); // => [true, true]
 * ```
 */
export function estimateTravelTimes(
  origins: readonly Place[],
  destinations: readonly Place[],
  options: EstimateOptions = {},
): TravelTimes {
  return estimatedTimes(['origins', origins], ['destinations', destinations], requireObject('options', options));
}

/** The name of an argument, for issues, and its places. */
type NamedPlaces = readonly [name: string, places: readonly Place[]];

/** {@link estimateTravelTimes}, for lists that the caller knows under other names. */
export function estimatedTimes(
  origins: NamedPlaces,
  destinations: NamedPlaces,
  { model = roadModel, nearest = DEFAULT_NEAREST }: EstimateOptions,
): TravelTimes {
  requireModel(model);
  const from = usablePlaces(...origins);
  const to = usablePlaces(...destinations);
  const targets = [...to.places].sort((a, b) => byCodeUnit(a.id, b.id));
  const count = nearest === 'all' ? targets.length : Math.min(targets.length, requireInteger('nearest', nearest, 1));
  const table = estimateTable(from.places, targets, count, model);
  const cutOff = from.places.filter((_, i) => table.first[i] === table.first[i + 1]).map(({ id }) => id);
  const notices = [...from.notices, ...to.notices];
  if (targets.length > 0 && cutOff.length > 0) {
    notices.push(overWater([origins[0]], { count: cutOff.length, ids: sample(cutOff) }));
  }
  return travelTimes(
    defined({
      method: 'estimate',
      model: model.id,
      bandLevel: model.bandLevel,
      origins: from.places.map(({ id }) => id),
      destinations: targets.map(({ id }) => id),
      ...table,
      issues: [...from.issues, ...to.issues],
      notices,
    }),
  );
}
