import { requireFunction, requireNumber, requireObject, requireText } from '../../foundation/argument.js';
import { describe } from '../../foundation/describe.js';

/** What a model may know of an end of a trip, besides where it is. */
export interface PlaceClass {
  /** Level of Insee's density grid, 1 (grands centres urbains) to 7, or its label. Absent: unknown. */
  readonly density?: number | string | undefined;
  /** Whether the commune lies in a mountain area. Absent: unknown. */
  readonly mountain?: boolean | undefined;
}

/**
 * A model of travel times from the distance as the crow flies. It is given in kilometres and answers in minutes, is
 * pure, never decreases with the distance, and reads nothing of a place but its density and mountain class: from this
 * the destinations that are not on a shortlist can be ruled out. `minutes` runs once for each trip listed; and, for the
 * least time to the destinations that are not, once for each origin and each class of destination.
 */
export interface TravelModel {
  /** Name of the model, for the reports. */
  readonly id: string;
  /** Minutes of a trip. */
  readonly minutes: (km: number, origin: PlaceClass, destination: PlaceClass) => number;
  /**
   * Band around the minutes: two factors (`[0.7, 1.3]` is 30 % either way), or a function that returns the lowest and
   * the highest minutes expected; it receives the minutes of the trip last.
   */
  readonly band:
    | readonly [low: number, high: number]
    | ((
        km: number,
        origin: PlaceClass,
        destination: PlaceClass,
        minutes: number,
      ) => readonly [low: number, high: number]);
  /** Share of the trips that the band is meant to hold, 0 to 1. Absent: it was not measured. */
  readonly bandLevel?: number;
}

/** Returns the model when it has the shape of one. @throws TypeError otherwise */
export function requireModel(model: TravelModel): TravelModel {
  const { id, minutes, band, bandLevel } = requireObject('model', model, 'an object { id, minutes, band }');
  if (requireText('model.id', id) === '') throw wrong('model.id', id, 'a text that is not empty');
  requireFunction('model.minutes', minutes);
  if (bandLevel !== undefined) requireNumber('model.bandLevel', bandLevel, 0, 1);
  if (typeof band === 'function' || areFactors(band)) return model;
  throw wrong('model.band', band, 'a function, or two factors, from 0 to 1 and of at least 1');
}

function areFactors(band: unknown): boolean {
  const [low, high, ...rest] = Array.isArray(band) ? (band as unknown[]) : [];
  return typeof low === 'number' && typeof high === 'number' && low >= 0 && low <= 1 && high >= 1 && rest.length === 0;
}

const wrong = (field: string, value: unknown, expected: string): TypeError =>
  new TypeError(`${field}: expected ${expected}; received ${describe(value).en}`);
