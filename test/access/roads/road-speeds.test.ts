import { expect, it } from 'vitest';
import {
  crossingSeconds,
  directionsOf,
  openToCars,
  ROAD_SPEEDS,
  speedOf,
} from '../../../src/access/roads/road-speeds.js';

it.each([
  [{ highway: 'secondary' }, 55],
  [{ highway: 'secondary', maxspeed: '30' }, 30],
  [{ highway: 'secondary', maxspeed: '80' }, 55],
  [{ highway: 'secondary', maxspeed: 40 }, 40],
  [{ highway: 'motorway', maxspeed: '30 mph' }, 48.28032],
  [{ highway: 'secondary', maxspeed: 'FR:urban' }, 55],
  [{ highway: 'secondary', maxspeed: '0' }, 55],
  [{ highway: 'footway' }, undefined],
  [{ highway: 'constructor' }, undefined],
  [{ route: 'ferry' }, 15],
  [{}, undefined],
  [{ highway: 'service', access: 'private' }, undefined],
])('drives on %j at %s km/h', (tags, speed) => {
  expect(speedOf(tags, ROAD_SPEEDS)).toBe(speed);
});

it.each([
  [{ access: 'no', motor_vehicle: 'yes' }, true],
  [{ motorcar: 'no', motor_vehicle: 'yes' }, false],
  [{ access: 'destination' }, true],
  [{ vehicle: 'agricultural' }, false],
])('takes the most precise tag of access: %j', (tags, open) => {
  expect(openToCars(tags)).toBe(open);
});

it.each([
  [{ highway: 'primary' }, 'both'],
  [{ highway: 'primary', oneway: 'yes' }, 'along'],
  [{ highway: 'primary', oneway: '-1' }, 'against'],
  [{ highway: 'primary', oneway: true }, 'along'],
  [{ highway: 'motorway' }, 'along'],
  [{ highway: 'motorway', oneway: 'no' }, 'both'],
  [{ highway: 'tertiary', junction: 'roundabout' }, 'along'],
])('reads the directions of %j: %s', (tags, directions) => {
  expect(directionsOf(tags)).toBe(directions);
});

it.each([
  [{ route: 'ferry', duration: '00:15' }, 900],
  [{ route: 'ferry', duration: '1:30' }, 5400],
  [{ route: 'ferry', duration: '00:15:30' }, 930],
  [{ route: 'ferry', duration: '20' }, 1200],
  [{ route: 'ferry', duration: 'long' }, undefined],
  [{ route: 'ferry' }, undefined],
  [{ highway: 'primary', duration: '20' }, undefined],
])('reads the duration of a crossing %j: %s s', (tags, seconds) => {
  expect(crossingSeconds(tags)).toBe(seconds);
});
