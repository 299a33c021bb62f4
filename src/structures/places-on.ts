import type { Notice } from '../foundation/issue.js';
import { text, type LocalizedText } from '../foundation/text.js';
import type { IsoDate } from '../foundation/civil-date.js';
import type { Place } from '../places/place.js';
import { stopsOn } from './stops-on.js';
import type { Stop } from './stop.js';
import type { Structure } from './structure.js';

/** A place where a structure is. */
export interface ServicePlace extends Place {
  /** Structure that is there; the identifier of the place is its own, or its own with the rank of the stop. */
  readonly structureId: string;
}

/** Where structures are. */
export interface ServicePlaces {
  /** Where they are. */
  readonly places: readonly ServicePlace[];
  /** Where they may be: nothing settles whether the round stops there that day. */
  readonly maybe: readonly ServicePlace[];
  readonly notices: readonly Notice[];
}

/** What {@link placesOn} reads of a structure. */
export type ServedStructure = Pick<
  Structure,
  'id' | 'format' | 'latitude' | 'longitude' | 'departement' | 'commune' | 'stops' | 'density' | 'mountain'
>;

/**
 * The places where structures receive the public on a date: their address, and the stops of their round that day; an
 * itinerant one is at its stops only. Give `places` to the estimates and checks; give `[...places, ...maybe]` for what may be. Without a
 * date an itinerant structure counts at its address, every day, with a notice, and so does one whose stops are unknown. A
 * stop without coordinates cannot be placed: a notice.
 *
 * @param structures structures; the opening days of a fixed one are not looked at
 * @param date the day, `YYYY-MM-DD`
 * @returns stops are numbered from 1 in the order of the structure: `12#2` is the second stop of structure `12`
 * @throws RangeError when the date does not exist
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
  const places: ServicePlace[] = [];
  const maybe: ServicePlace[] = [];
  const atAddress: string[] = [];
  const unplaced: string[] = [];
  for (const structure of structures) {
    const known = structure.stops?.length ? structure.stops : undefined;
    const stops = known && date !== undefined ? stopsOn(structure, date) : undefined;
    const itinerant = structure.format === 'itinerant';
    if (!stops || !itinerant) places.push(placeOf(structure, structure.id, structure));
    if (!stops && (known || itinerant)) atAddress.push(structure.id);
    for (const { stop, slots } of stops ?? []) {
      const id = `${structure.id}#${(known ?? []).indexOf(stop) + 1}`;
      const { latitude, longitude } = stop;
      if (latitude === undefined || longitude === undefined) unplaced.push(id);
      else (slots ? places : maybe).push(placeOf(structure, id, { latitude, longitude, commune: stop.commune }));
    }
  }
  const address = text(
    `comptées à leur adresse, tous les jours : structures itinérantes ${atAddress.join(', ')}`,
    `counted at their address, every day: itinerant structures ${atAddress.join(', ')}`,
  );
  const nowhere = text(
    `arrêts sans coordonnées, non comptés : ${unplaced.join(', ')}`,
    `stops without coordinates, not counted: ${unplaced.join(', ')}`,
  );
  const notices = [
    ...notice('itinerant-at-address', atAddress, address),
    ...notice('stop-without-coordinates', unplaced, nowhere),
  ];
  return { places, maybe, notices };
}

interface Spot {
  readonly latitude: number;
  readonly longitude: number;
  readonly commune?: Stop['commune'];
}

/** The class of a structure is that of its commune: a stop elsewhere has none. */
function placeOf(structure: ServedStructure, id: string, { latitude, longitude, commune }: Spot): ServicePlace {
  const { density, mountain } = commune?.code === structure.commune.code ? structure : {};
  return {
    id,
    structureId: structure.id,
    latitude,
    longitude,
    ...(density === undefined ? {} : { density }),
    ...(mountain === undefined ? {} : { mountain }),
  };
}

function notice(code: string, ids: readonly string[], message: LocalizedText): Notice[] {
  return ids.length === 0 ? [] : [{ code, path: ['structures'], message }];
}
