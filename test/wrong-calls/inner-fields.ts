import { toDataInclusion, toJsonLd, toMediationNumerique, toOpeningHours } from '../../src/exchange/index.js';
import { catchment, zonesAt } from '../../src/geo/index.js';
import { isOpen, placesOn, stopsOn, weeklyOpening } from '../../src/index.js';
import { FULL_STRUCTURE } from '../exchange/any-structure.js';
import type { WrongCall } from './wrong-call.js';

const any = (value: unknown) => value as never;
const structure = (changes: object) => any({ ...FULL_STRUCTURE, ...changes });
const options = { source: 'fictif', updatedOn: '2026-11-01' };
const zone = (changes: object) => any({ id: 'Z', ...changes });
const request = { structure: { id: 'H', latitude: 46, longitude: 2 }, origins: [] };

/** Calls whose argument has the right form, and a field inside that does not. */
export const wrongCalls: readonly WrongCall[] = [
  ['placesOn of an empty object', () => placesOn([any({})]), /^structures\[0\]\.id: /],
  ['placesOn without a commune', () => placesOn([structure({ commune: null })]), /^structures\[0\]\.commune: .*null/],
  [
    'stopsOn of a list of nothing',
    () => stopsOn(structure({ stops: [null] }), '2026-05-04'),
    /^structure\.stops\[0\]: .*null/,
  ],
  [
    'isOpen with a number of alternating days',
    () => isOpen({ hours: any({ alternatingDays: 7 }) }, '2026-05-04', '10:00'),
    /^structure\.hours\.alternatingDays: .*7/,
  ],
  ['weeklyOpening without hours', () => weeklyOpening({ hours: any(null) }), /^structure\.hours: .*null/],
  ['toOpeningHours with null remarks', () => toOpeningHours(any({ remarks: null })), /^hours\.remarks: .*null/],
  [
    'toDataInclusion without hours',
    () => toDataInclusion([structure({ hours: null })], options),
    /^structures\[0\]\.hours: .*null/,
  ],
  [
    'toMediationNumerique with a number for a phone',
    () => toMediationNumerique([structure({ contacts: { phones: [7] } })], options),
    /^structures\[0\]\.contacts\.phones\[0\]: .*7/,
  ],
  ['toJsonLd with a text for contacts', () => toJsonLd(structure({ contacts: 'x' })), /^structure\.contacts: .*"x"/],
  [
    'zonesAt a list of points',
    () => zonesAt({}, [zone({ area: { type: 'Polygon', coordinates: [{}] } })]),
    /^zones\[0\]\.area: /,
  ],
  ['zonesAt a number of communes', () => zonesAt({}, [zone({ known: 7 })]), /^zones\[0\]\.known: .*7/],
  [
    'catchment of rows of nothing',
    () =>
      catchment({
        ...request,
        check: any({
          format: 'france-services/access-check@1',
          method: 'estimate',
          cutoffMinutes: 30,
          inclusive: false,
          rows: [null],
        }),
      }),
    /^check\.rows\[0\]: .*null/,
  ],
];
