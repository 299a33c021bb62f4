import {
  accessCoverage,
  accessGaps,
  checkAccess,
  compareAccess,
  estimateAccess,
  estimateTravelTimes,
  roadGraph,
  roadGraphFromGeoJson,
  roadReach,
  soleCoverage,
  travelTimesFromMatrix,
  travelTimesFromRows,
  travelTimesOnRoad,
} from '../../src/access/index.js';
import { catchment, catchmentCircle, frrZoning, zonesAt, zonesAtEach, zonesFromGeoJson } from '../../src/geo/index.js';
import type { WrongCall } from './wrong-call.js';

const any = (value: unknown) => value as never;
const times = travelTimesFromRows([]);
const request = { origins: [], structures: [], times, cutoffMinutes: 30 };
const check = checkAccess(request);
const graph = roadGraph(any({}));
const structure = { id: 'H', latitude: 46, longitude: 2 };
const row = { originId: 'a', method: 'rows', status: 'within' } as const;
const doubled = { ...check, rows: [row, row] };
const { format } = times;
const reach = { cutoffMinutes: 30 };
const placed = { ...reach, origins: [structure], structures: [structure] };
const inWords = { id: 'words', minutes: () => any('30'), band: [1, 1] } as const;

const rowOf = (changes: object) => ({ ...check, rows: [{ ...row, ...changes }] });

export const wrongCalls: readonly WrongCall[] = [
  [
    'accessGaps with minutes in words',
    () => accessGaps(any(rowOf({ minutes: '3' }))),
    /^check\.rows\[0\]\.minutes: .*"3"/,
  ],
  ['accessGaps with minutes NaN', () => accessGaps(any(rowOf({ minutes: NaN }))), /^check\.rows\[0\]\.minutes: .*NaN/],
  ['accessGaps with half a band', () => accessGaps(any(rowOf({ band: [3] }))), /^check\.rows\[0\]\.band: .*1 item/],
  [
    'accessGaps with an unknown reason',
    () => accessGaps(any(rowOf({ reason: 'x' }))),
    /^check\.rows\[0\]\.reason: .*"x"/,
  ],
  [
    'checkAccess with holes in the times',
    () => checkAccess({ ...request, times: { ...times, origins: new Array(1), first: new Int32Array(2) } }),
    /^times\.origins\[0\]: .*nothing/,
  ],
  ['accessGaps of a hole', () => accessGaps(any({ ...check, rows: new Array(1) })), /^check\.rows\[0\]: .*nothing/],
  ['checkAccess of nothing', () => checkAccess(any(undefined)), /^request: .*nothing/],
  ['checkAccess without times', () => checkAccess({ ...request, times: any(undefined) }), /^times: .*nothing/],
  ['checkAccess without origins', () => checkAccess({ ...request, origins: any(null) }), /^origins: .*null/],
  ['estimateAccess of nothing', () => estimateAccess(any(undefined)), /^request: .*nothing/],
  [
    'estimateAccess of one structure',
    () => estimateAccess({ ...request, structures: any(structure) }),
    /^structures: /,
  ],
  ['estimateTravelTimes without origins', () => estimateTravelTimes(any(null), []), /^origins: .*null/],
  ['estimateTravelTimes with null options', () => estimateTravelTimes([], [], any(null)), /^options: .*null/],
  ['estimateTravelTimes by name of model', () => estimateTravelTimes([], [], { model: any('road-2026') }), /^model: /],
  ['accessCoverage without options', () => accessCoverage(check, any(undefined)), /^options: .*nothing/],
  ['accessCoverage without weight', () => accessCoverage(check, any({})), /^weight: .*nothing/],
  ['accessCoverage of rows', () => accessCoverage(any(check.rows), { weight: () => 1 }), /^check: .*a list of 0 items/],
  ['accessGaps of nothing', () => accessGaps(any(undefined)), /^check: .*nothing/],
  ['accessGaps of times', () => accessGaps(any(times)), /^check: .*travel-times@1/],
  ['compareAccess of nothing', () => compareAccess(any(undefined), check), /^before: .*nothing/],
  ['compareAccess with nothing', () => compareAccess(check, any(undefined)), /^after: .*nothing/],
  ['compareAccess of two cut-offs', () => compareAccess(check, { ...check, cutoffMinutes: 20 }), /^after: .*< 20 min/],
  ['soleCoverage of nothing', () => soleCoverage(any(undefined)), /^request: .*nothing/],
  ['soleCoverage with null options', () => soleCoverage(request, any(null)), /^options: .*null/],
  ['travelTimesFromMatrix of null', () => travelTimesFromMatrix(any(null)), /^matrix: .*null/],
  ['travelTimesFromRows of a text', () => travelTimesFromRows(any('x')), /^rows: .*"x"/],
  ['travelTimesFromRows with null columns', () => travelTimesFromRows([], { columns: any(null) }), /^columns: .*null/],
  ['roadGraph of nothing', () => roadGraph(any(undefined)), /^network: .*nothing/],
  ['roadGraphFromGeoJson of null', () => roadGraphFromGeoJson(any(null)), /^collection: .*null/],
  [
    'roadGraphFromGeoJson at one speed',
    () => roadGraphFromGeoJson({ features: [] }, { speeds: any(50) }),
    /^speeds: .*50/,
  ],
  ['roadReach without a graph', () => roadReach(any(undefined), [], { cutoffMinutes: 30 }), /^graph: .*nothing/],
  ['roadReach without options', () => roadReach(graph, [], any(undefined)), /^options: .*nothing/],
  [
    'travelTimesOnRoad without a graph',
    () => travelTimesOnRoad(any(null), [], [], { cutoffMinutes: 30 }),
    /^graph: .*null/,
  ],
  ['travelTimesOnRoad without options', () => travelTimesOnRoad(graph, [], [], any(undefined)), /^options: .*nothing/],
  ['accessCoverage of doubled rows', () => accessCoverage(doubled, { weight: () => 1 }), /^check\.rows\[1\]: .*"a"/],
  ['accessGaps of doubled rows', () => accessGaps(doubled), /^check\.rows\[1\]: .*"a"/],
  ['compareAccess of doubled rows', () => compareAccess(check, doubled), /^after\.rows\[1\]: .*"a"/],
  ['accessGaps of a row of null', () => accessGaps({ ...check, rows: [any(null)] }), /^check\.rows\[0\]: .*null/],
  [
    'accessGaps of a status of its own',
    () => accessGaps({ ...check, rows: [{ ...row, status: any('near') }] }),
    /^check\.rows\[0\]\.status: .*"near"/,
  ],
  ['checkAccess with times without arrays', () => checkAccess({ ...request, times: any({ format }) }), /^times\./],
  [
    'checkAccess with times through JSON',
    () => checkAccess({ ...request, times: any(JSON.parse(JSON.stringify(times))) }),
    /^times\.first: .*an object/,
  ],
  ['checkAccess inclusive in words', () => checkAccess({ ...request, inclusive: any('yes') }), /^inclusive: .*"yes"/],
  ['roadReach through JSON', () => roadReach(any(JSON.parse(JSON.stringify(graph))), [], reach), /^graph\.index: /],
  ['roadReach of a graph of its own', () => roadReach({ ...graph, first: any([0]) }, [], reach), /^graph\.first: /],
  [
    'travelTimesFromRows by number',
    () => travelTimesFromRows([], { columns: { time: any(3) } }),
    /^columns\.time: .*3/,
  ],
  ['travelTimesFromRows of no name', () => travelTimesFromRows([], { method: any(null) }), /^method: .*null/],
  [
    'estimateAccess by a model that answers text',
    () => estimateAccess({ ...placed, model: inWords }),
    /^model: .*"30"/,
  ],
  ['zonesAt of null', () => zonesAt(any(null), []), /^place: .*null/],
  ['zonesAt in a zone of null', () => zonesAt({}, [any(null)]), /^zones\[0\]: .*null/],
  ['zonesAt in an area without rings', () => zonesAt({}, [{ id: 'z', area: any({}) }]), /^zones\[0\]\.area/],
  ['zonesAtEach of null', () => zonesAtEach([{}, any(null)], []), /^places\[1\]: .*null/],
  ['zonesFromGeoJson without properties', () => zonesFromGeoJson(7, any(undefined)), /^properties: .*nothing/],
  ['catchment of nothing', () => catchment(any(undefined)), /^request: .*nothing/],
  ['catchment without a check', () => catchment({ structure, origins: [], check: any(null) }), /^check: .*null/],
  ['catchmentCircle of nothing', () => catchmentCircle(any(undefined), 10), /^place: .*nothing/],
  ['frrZoning of nothing', () => frrZoning(any(undefined)), /^rows: .*nothing/],
];
