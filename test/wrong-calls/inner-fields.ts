import {
  checkPostalCode,
  communeTable,
  noticesByCode,
  resolveCommune,
  toDataInclusion,
  toGeoJson,
  toJsonLd,
  toMediationNumerique,
  toOpeningHours,
  toRows,
} from '../../src/exchange/index.js';
import { catchment, zonesAt, zonesFromGeoJson } from '../../src/geo/index.js';
import { annualSubsidy, isOpen, lookUp, missingOperators, placesOn, stopsOn, weeklyOpening } from '../../src/index.js';
import { FULL_STRUCTURE } from '../support/fictional-structure.js';
import type { WrongCall } from './wrong-call.js';

const any = (value: unknown) => value as never;
const structure = (changes: object) => any({ ...FULL_STRUCTURE, ...changes });
const options = { source: 'fictif', updatedOn: '2026-11-01' };
const zone = (changes: object) => any({ id: 'Z', ...changes });
const request = { structure: { id: 'H', latitude: 46, longitude: 2 }, origins: [] };

const dated = structuredClone(annualSubsidy) as unknown as { entries: { source: { date: unknown } }[] };
dated.entries[0]!.source.date = '2020-13';
const holed = new Array<never>(2);
const table = (changes: object) => any({ ...communeTable({ year: 2026 }), ...changes });
const codes = (postalCodes: unknown) =>
  any({ ...communeTable({ year: 2026 }), communes: { '23999': { name: 'Fictif', postalCodes } } });

/** Calls whose argument has the right form, and a field inside that does not. */
export const wrongCalls: readonly WrongCall[] = [
  [
    'resolveCommune in a table whose retired codes are numbers',
    () => resolveCommune('23998', table({ retired: { '23998': 23999 } })),
    /^table\.retired\.23998: .*23999/,
  ],
  [
    'resolveCommune in a table of names that are no texts',
    () => resolveCommune('23999', table({ communes: { '23999': { name: {}, postalCodes: [] } } })),
    /^table\.communes\.23999\.name: .*an object/,
  ],
  [
    'resolveCommune in a table of no year',
    () => resolveCommune('23999', table({ year: '2026' })),
    /^table\.year: .*"2026"/,
  ],
  [
    'checkPostalCode in a table of communes by name',
    () =>
      checkPostalCode(
        '23990',
        '23999',
        table({ communes: { '23999': { name: '', postalCodes: ['23991'] } }, byPostalCode: { '23990': 'Fictif' } }),
      ),
    /^table\.byPostalCode\.23990: .*"Fictif"/,
  ],
  [
    'zonesFromGeoJson with an object for a name',
    () => zonesFromGeoJson({ features: [] }, any({ id: 'code', name: {} })),
    /^properties\.name: .*an object/,
  ],
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
  [
    'weeklyOpening in weeks of another word',
    () => weeklyOpening({ hours: any({ monday: [{ opens: '09:00', closes: '12:00', weeks: 'constructor' }] }) }),
    /^structure\.hours\.monday\[0\]\.weeks: .*"constructor"/,
  ],
  ['weeklyOpening without hours', () => weeklyOpening({ hours: any(null) }), /^structure\.hours: .*null/],
  [
    'toOpeningHours on alternating days of nothing',
    () => toOpeningHours(any({ alternatingDays: [null] })),
    /^hours\.alternatingDays\[0\]: .*null/,
  ],
  [
    'toJsonLd with holes for slots',
    () => toJsonLd(structure({ hours: { monday: holed } })),
    /^structure\.hours\.monday\[0\]: .*nothing$/,
  ],
  [
    'lookUp with a source of no month',
    () => lookUp(any(dated), '2026-01-01'),
    /^parameter\.entries\[0\]\.source\.date: /,
  ],
  [
    'checkPostalCode in a table of a number',
    () => checkPostalCode('23990', '23999', codes(7)),
    /^table\.communes\.23999\.postalCodes: .*7/,
  ],
  [
    'checkPostalCode in a table of nothing',
    () => checkPostalCode('23990', '23999', codes([null])),
    /^table\.communes\.23999\.postalCodes\[0\]: .*null/,
  ],
  ['placesOn of holes', () => placesOn(holed), /^structures\[0\]: .*nothing/],
  ['toGeoJson of holes', () => toGeoJson(holed), /^structures\[0\]: .*nothing/],
  [
    'stopsOn of empty places',
    () => stopsOn(structure({ stops: holed }), '2026-05-04'),
    /^structure\.stops\[0\]: .*nothing/,
  ],
  ['missingOperators of holes', () => missingOperators(holed, '2026-05-04'), /^present\[0\]: .*nothing/],
  ['zonesAt among holes', () => zonesAt({ latitude: 46, longitude: 2 }, holed), /^zones\[0\]: .*nothing/],
  [
    'toDataInclusion with a host of no kind',
    () => toDataInclusion([structure({ host: { kind: { toString: null } } })], options),
    /^structures\[0\]\.host\.kind: .*an object/,
  ],
  ['noticesByCode of holes', () => noticesByCode(holed), /^notices\[0\]: .*nothing/],
  [
    'toRows of an evaluation with holes',
    () => toRows(any({ format: 'france-services/evaluation@1', findings: holed })),
    /^report/,
  ],
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
