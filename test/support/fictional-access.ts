import { checkAccess, travelTimesFromRows } from '../../src/access/index.js';
import type { Place } from '../../src/places/place.js';

/*
 * Fictional origins and travel times: one origin of each status, with a limit of 30 minutes.
 */

/** Places that are only named. */
export const ids = (...names: string[]) => names.map((id) => ({ id }));

/** A place on a meridian, or elsewhere: one degree of latitude is 111 km. */
export const at = (id: string, latitude: number, longitude = 3, more: Partial<Place> = {}): Place => ({
  id,
  latitude,
  longitude,
  ...more,
});

/** A travel time, with its band or without. */
export const row = (from_id: string, to_id: string, minutes: number | null, band?: readonly [number, number]) =>
  band ? { from_id, to_id, minutes, band } : { from_id, to_id, minutes };

/** Within (a), uncertain (b), beyond (c, e), unreachable (d); nothing is known of f. */
export const times = travelTimesFromRows([
  row('a', 's', 10),
  row('b', 's', 28, [20, 35]),
  row('c', 's', 40),
  row('d', 's', null),
  row('e', 's', 50),
]);

/** A check of these, without the structures. */
export const request = { origins: ids('a', 'b', 'c', 'd', 'e', 'f'), times, cutoffMinutes: 30 };

/** The check of the structure s. */
export const check = checkAccess({ ...request, structures: ids('s') });
