import { frozen } from '../../foundation/frozen.js';

/**
 * Speeds by car, in km/h, by class of OpenStreetMap (`highway`, or `ferry` for `route=ferry`): an assumption of this
 * library, below the legal limits since bends, junctions and towns are not modelled. A class that is not here is not
 * open to cars. To change some: `{ ...ROAD_SPEEDS, residential: 20 }`.
 */
export const ROAD_SPEEDS: Readonly<Record<string, number>> = frozen({
  motorway: 110,
  motorway_link: 60,
  trunk: 85,
  trunk_link: 50,
  primary: 65,
  primary_link: 45,
  secondary: 55,
  secondary_link: 40,
  tertiary: 45,
  tertiary_link: 35,
  unclassified: 35,
  residential: 25,
  living_street: 10,
  service: 15,
  road: 25,
  ferry: 15,
});

/** Properties of a road, as tags of OpenStreetMap. */
export type RoadTags = Readonly<Record<string, unknown>>;

const CLOSED = new Set([
  'no',
  'private',
  'agricultural',
  'forestry',
  'delivery',
  'emergency',
  'psv',
  'bus',
  'military',
]);

/** A tag as a text; empty when it is absent or is neither a text, a number nor a boolean. */
function tagOf(tags: RoadTags, name: string): string {
  const value = tags[name];
  return ['string', 'number', 'boolean'].includes(typeof value) ? String(value) : '';
}

/** Class of a road in a table of speeds. */
export const classOf = (tags: RoadTags): string => (tags['route'] === 'ferry' ? 'ferry' : tagOf(tags, 'highway'));

/** Whether anyone may drive there: the most precise tag of access says. */
export function openToCars(tags: RoadTags): boolean {
  const name = ['motorcar', 'motor_vehicle', 'vehicle'].find((tag) => (tags[tag] ?? null) !== null) ?? 'access';
  return !CLOSED.has(tagOf(tags, name));
}

/** The directions in which a road is driven: along its line, against it, or both. */
export function directionsOf(tags: RoadTags): 'both' | 'along' | 'against' {
  const oneWay = tagOf(tags, 'oneway');
  if (['yes', 'true', '1'].includes(oneWay)) return 'along';
  if (['-1', 'reverse'].includes(oneWay)) return 'against';
  const turning = ['roundabout', 'circular'].includes(tagOf(tags, 'junction'));
  return oneWay === '' && (turning || tags['highway'] === 'motorway') ? 'along' : 'both';
}

/** Km/h on a road: the speed of its class, no more than its `maxspeed`; undefined when cars do not drive there. */
export function speedOf(tags: RoadTags, speeds: Readonly<Record<string, number>>): number | undefined {
  const speed = openToCars(tags) && Object.hasOwn(speeds, classOf(tags)) ? speeds[classOf(tags)] : undefined;
  const [, limit, miles] = /^(\d+(?:\.\d+)?)(?: ?km\/h)?( ?mph)?$/.exec(tagOf(tags, 'maxspeed').trim()) ?? [];
  if (speed === undefined || !(Number(limit) > 0)) return speed;
  return Math.min(speed, Number(limit) * (miles ? 1.609344 : 1));
}

/** Seconds of a crossing from its `duration`, as `HH:MM`, `HH:MM:SS` or minutes; undefined when it says none. */
export function crossingSeconds(tags: RoadTags): number | undefined {
  if (classOf(tags) !== 'ferry') return undefined;
  const [, hours, minutes, seconds = '0'] = /^(?:(\d+):)?(\d+)(?::(\d\d))?$/.exec(tagOf(tags, 'duration').trim()) ?? [];
  return minutes === undefined ? undefined : Number(hours ?? 0) * 3600 + Number(minutes) * 60 + Number(seconds);
}
