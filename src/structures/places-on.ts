import { optionalDate, requireArray, requireObject, requireText } from '../foundation/argument.js';
import type { IsoDate } from '../foundation/civil-date.js';
import { defined } from '../foundation/defined.js';
import type { Notice } from '../foundation/issue.js';
import { itinerantAtAddress, stopWithoutCoordinates } from '../foundation/notices/structures.js';
import type { Place } from '../places/place.js';
import type { Commune } from './formats.js';
import { givenStopsOn } from './stops-on.js';
import type { Structure } from './structure.js';

/** A place where a structure is. */
export interface ServicePlace extends Place {
  /** Structure that is there; the identifier of the place is its own, or its own with the number of the stop. */
  readonly structureId: string;
}

/** Where structures are. */
export interface ServicePlaces {
  /** Where they are. */
  readonly places: readonly ServicePlace[];
  /** Where they may be: nothing settles whether the round stops there that day. */
  readonly maybe: readonly ServicePlace[];
  /** Itinerant structures counted at their address, and stops that cannot be placed. */
  readonly notices: readonly Notice[];
}

/** What {@link placesOn} reads of a structure. */
export type ServedStructure = Pick<
  Structure,
  'id' | 'format' | 'latitude' | 'longitude' | 'departement' | 'commune' | 'stops' | 'density' | 'mountain'
>;

/**
 * The places where structures receive the public on a date: their address, and the stops of their round that day; an
 * itinerant one is at its stops only. Give `places` to the estimates and checks; give `[...places, ...maybe]` for what may
 * be. Without a date an itinerant structure counts at its address, every day, with a notice, and so does one whose stops
 * are unknown. A stop without coordinates cannot be placed: a notice says so.
 *
 * @param structures - any structures; the opening days of a fixed one do not count
 * @param date - the day, `YYYY-MM-DD`
 * @returns stops are numbered from 1 in the order of the structure: `12#2` is the second stop of structure `12`
 * @throws RangeError when the date does not exist, TypeError when `structures` is not an array of structures
 *
 * @example
 * ```ts
 * const morning = [{ opens: '09:00', closes: '12:00' }];
 * const bus = {
 *   id: '12', format: 'itinerant', departement: '23', commune: { code: '23999', name: 'Fictif' },
 *   latitude: 46.1, longitude: 2,
 *   stops: [
 *     { place: 'Place Inventée', latitude: 46.2, longitude: 2, hours: { monday: morning, tuesday: [] } },
 *     { place: 'Mairie de Fictif', latitude: 46.3, longitude: 2, hours: { monday: [], tuesday: morning } },
 *   ],
 * } as const;
 * placesOn([bus], '2026-05-05').places.map(({ id }) => id); // => ['12#2']
 * placesOn([bus]).places.map(({ id }) => id); // => ['12']
 * ```
 */
export function placesOn(structures: readonly ServedStructure[], date?: IsoDate): ServicePlaces {
  optionalDate('date', date);
  const places: ServicePlace[] = [];
  const maybe: ServicePlace[] = [];
  const atAddress: string[] = [];
  const unplaced: string[] = [];
  for (const [index, structure] of requireArray('structures', structures).entries()) {
    const name = `structures[${index}]`;
    requireText(`${name}.id`, requireObject(name, structure, 'a structure').id);
    requireObject(`${name}.commune`, structure.commune, 'a commune { code, name }');
    const known = structure.stops?.length ? structure.stops : undefined;
    const stops = known && date !== undefined ? givenStopsOn(structure, date) : undefined;
    const itinerant = structure.format === 'itinerant';
    if (!stops || !itinerant) places.push(placeOf(structure, structure.id, structure));
    if (!stops && (known || itinerant)) atAddress.push(structure.id);
    for (const { stop, slots } of stops ?? []) {
      const id = `${structure.id}#${(known ?? []).indexOf(stop) + 1}`;
      const { latitude, longitude, commune } = stop;
      if (latitude === undefined || longitude === undefined) unplaced.push(id);
      else (slots ? places : maybe).push(placeOf(structure, id, defined({ latitude, longitude, commune })));
    }
  }
  const notices: Notice[] = [];
  if (atAddress.length > 0) notices.push(itinerantAtAddress(['structures'], atAddress));
  if (unplaced.length > 0) notices.push(stopWithoutCoordinates(['structures'], unplaced));
  return { places, maybe, notices };
}

interface Spot {
  readonly latitude: number;
  readonly longitude: number;
  readonly commune?: Commune;
}

/** The class of a structure is that of its commune: a stop elsewhere has none. */
function placeOf(structure: ServedStructure, id: string, { latitude, longitude, commune }: Spot): ServicePlace {
  const { density, mountain } = commune?.code === structure.commune.code ? structure : {};
  return defined({ id, structureId: structure.id, latitude, longitude, density, mountain });
}
