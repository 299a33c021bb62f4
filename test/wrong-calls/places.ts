import { greatCircleKm, nearestPoints } from '../../src/access/index.js';
import {
  checkPostalCode,
  communeTable,
  fromOpeningHours,
  readHours,
  resolveCommune,
  toOpeningHours,
} from '../../src/exchange/index.js';
import { isOpen, placesOn, publicHolidays, stopsOn, weeklyOpening } from '../../src/index.js';
import { structure } from '../support/fictional-structure.js';
import type { WrongCall } from './wrong-call.js';

const any = (value: unknown) => value as never;
const point = { latitude: 46, longitude: 2 };
const table = communeTable({ year: 2026 });
const withHours = (hours: unknown) => any({ hours });

export const wrongCalls: readonly WrongCall[] = [
  ['greatCircleKm from null', () => greatCircleKm(any(null), point), /^from: .*a point.*null/],
  ['greatCircleKm to nothing', () => greatCircleKm(point, any(undefined)), /^to: .*nothing/],
  ['greatCircleKm to NaN', () => greatCircleKm(point, { latitude: NaN, longitude: 2 }), /^to.latitude: .*NaN/],
  ['greatCircleKm under other keys', () => greatCircleKm(any({ lat: 46, lon: 2 }), point), /^from.latitude: .*nothing/],
  ['greatCircleKm of texts', () => greatCircleKm(any({ ...point, longitude: '2' }), point), /^from.longitude: .*"2"/],
  ['greatCircleKm of a list', () => greatCircleKm(any([46, 2]), point), /^from: .*a list of 2 items/],
  ['nearestPoints of NaN', () => nearestPoints(any(NaN), [point]), /^origins: .*NaN/],
  ['nearestPoints among a point', () => nearestPoints([point], any(point)), /^points: .*an object/],
  ['nearestPoints, none of them', () => nearestPoints([point], [point], 0), /^count: .*0/],
  ['nearestPoints, one and a half', () => nearestPoints([point], [point], 1.5), /^count: .*1.5/],
  ['communeTable of null', () => communeTable(any(null)), /^rows: .*null/],
  ['communeTable without a year', () => communeTable(any({})), /^year: .*nothing/],
  ['communeTable of a CSV text', () => communeTable({ year: 2026, communes: any('csv') }), /^communes: .*"csv"/],
  ['resolveCommune of a number', () => resolveCommune(any(23096), table), /^code: .*23096/],
  ['resolveCommune without a table', () => resolveCommune('23096', any(undefined)), /^table: .*communeTable.*nothing/],
  ['resolveCommune in rows', () => resolveCommune('23096', any({ year: 2026 })), /^table.communes: .*nothing/],
  ['checkPostalCode of a number', () => checkPostalCode(any(23000), '23096', table), /^postalCode: .*23000/],
  ['checkPostalCode without a commune', () => checkPostalCode('23000', any(undefined), table), /^commune: .*nothing/],
  ['checkPostalCode without a table', () => checkPostalCode('23000', '23096', any(null)), /^table: .*null/],
  ['isOpen of nothing', () => isOpen(any(undefined), '2026-05-04', '10:00'), /^structure: .*nothing/],
  ['isOpen on a Date', () => isOpen(structure(), any(new Date(0)), '10:00'), /^date: .*a Date object/],
  ['isOpen at a number', () => isOpen(structure(), '2026-05-04', any(10)), /^time: .*10/],
  ['isOpen at midnight of the end', () => isOpen(structure(), '2026-05-04', '24:00'), /^time: .*"24:00"/],
  [
    'isOpen of hours in words',
    () => isOpen(withHours('9h-12h'), '2026-05-04', '10:00'),
    /^structure.hours: .*"9h-12h"/,
  ],
  ['weeklyOpening of null', () => weeklyOpening(any(null)), /^structure: .*null/],
  ['weeklyOpening of null hours', () => weeklyOpening(withHours(null)), /^structure.hours: .*null/],
  [
    'weeklyOpening of a day in words',
    () => weeklyOpening(withHours({ monday: '9-12' })),
    /^structure.hours.monday: .*"9-12"/,
  ],
  [
    'weeklyOpening of times in words',
    () => weeklyOpening(withHours({ friday: [{ opens: '9h', closes: '12h' }] })),
    /^structure.hours.friday\[0\].opens: .*HH:MM; received "9h"/,
  ],
  ['publicHolidays of a text', () => publicHolidays(any('2026')), /^year: .*"2026"/],
  ['publicHolidays of half a year', () => publicHolidays(2026.5), /^year: .*2026.5/],
  ['publicHolidays with null options', () => publicHolidays(2026, any(null)), /^options: .*null/],
  [
    'publicHolidays of a number of département',
    () => publicHolidays(2026, any({ departement: 67 })),
    /^options.departement: .*67/,
  ],
  ['readHours of a number', () => readHours(any(7)), /^received: .*7/],
  ['toOpeningHours of null', () => toOpeningHours(any(null)), /^hours: .*null/],
  ['toOpeningHours of a list', () => toOpeningHours(any([])), /^hours: .*a list of 0 items/],
  ['fromOpeningHours of a number', () => fromOpeningHours(any(7)), /^value: .*7/],
  ['stopsOn of nothing', () => stopsOn(any(undefined), '2026-05-04'), /^structure: .*nothing/],
  ['stopsOn on a day that does not exist', () => stopsOn({ departement: '23' }, '2026-02-30'), /^date: .*"2026-02-30"/],
  ['stopsOn with null options', () => stopsOn({ departement: '23' }, '2026-05-04', any(null)), /^options: .*null/],
  ['stopsOn of one stop', () => stopsOn(any({ stops: {} }), '2026-05-04'), /^structure.stops: .*an object/],
  ['stopsOn of a null stop', () => stopsOn(any({ stops: [null] }), '2026-05-04'), /^structure.stops\[0\]: .*null/],
  ['placesOn of null', () => placesOn(any(null)), /^structures: .*null/],
  ['placesOn of null structures', () => placesOn(any([null])), /^structures\[0\]: .*null/],
  ['placesOn on a Date', () => placesOn([structure()], any(new Date(0))), /^date: .*a Date object/],
];
