import {
  fromDataInclusion,
  fromMediationNumerique,
  internationalPhone,
  nationalPhone,
  noticesByCode,
  toDataInclusion,
  toGeoJson,
  toJsonLd,
  toMediationNumerique,
  toRows,
} from '../../src/exchange/index.js';
import { evaluateDossier } from '../../src/index.js';
import { FULL_STRUCTURE } from '../support/fictional-structure.js';
import type { WrongCall } from './wrong-call.js';

const any = (value: unknown) => value as never;
const EVALUATION = evaluateDossier({}, { asOf: '2026-11-22' });
const options = { source: 'fictif', updatedOn: '2026-11-01' };

export const wrongCalls: readonly WrongCall[] = [
  ['toGeoJson of nothing', () => toGeoJson(any(null)), /^structures: .*null/],
  ['toGeoJson of a list of nothing', () => toGeoJson([any(null)]), /^structures\[0\]: .*null/],
  ['toGeoJson of what is no structure', () => toGeoJson([any({})]), /^structures\[0\]: .*an object/],
  ['toDataInclusion without options', () => toDataInclusion([], any(undefined)), /^options: .*nothing/],
  [
    'toDataInclusion of nothing',
    () => toDataInclusion([FULL_STRUCTURE, any(undefined)], options),
    /^structures\[1\]: /,
  ],
  [
    'toDataInclusion without a source',
    () => toDataInclusion([], any({ updatedOn: '2026-11-01' })),
    /^options.source: /,
  ],
  [
    'toDataInclusion on no day',
    () => toDataInclusion([], { ...options, updatedOn: '2026-02-30' }),
    /^options.updatedOn/,
  ],
  [
    'toDataInclusion with a SIRET',
    () => toDataInclusion([], { ...options, pivot: any('35600000049837') }),
    /^options.pivot/,
  ],
  ['toMediationNumerique without options', () => toMediationNumerique([], any(undefined)), /^options: .*nothing/],
  [
    'toMediationNumerique with a Date',
    () => toMediationNumerique([], { updatedOn: any(new Date(0)) }),
    /a Date object/,
  ],
  ['toMediationNumerique of a text', () => toMediationNumerique(any('x'), options), /^structures: .*"x"/],
  ['fromDataInclusion of a text', () => fromDataInclusion(any('x')), /^rows: .*"x"/],
  ['fromMediationNumerique of nothing', () => fromMediationNumerique(any(undefined)), /^rows: .*nothing/],
  ['toJsonLd of nothing', () => toJsonLd(any(undefined)), /^structure: .*nothing/],
  ['toJsonLd with null options', () => toJsonLd(FULL_STRUCTURE, any(null)), /^options: .*null/],
  ['toJsonLd with a number for its page', () => toJsonLd(FULL_STRUCTURE, { url: any(7) }), /^options.url: .*7/],
  ['toRows of nothing', () => toRows(any(undefined)), /^report: .*nothing/],
  ['toRows of another format', () => toRows(any({ format: 'france-services/other@1' })), /other@1/],
  ['toRows of half a report', () => toRows(any({ format: 'france-services/evaluation@1' })), /^report.asOf: /],
  [
    'toRows of a list of holes',
    () => toRows(any({ ...EVALUATION, findings: [null] })),
    /^report.findings\[0\]: .*null/,
  ],
  ['toRows of a text for a list', () => toRows(any({ ...EVALUATION, findings: 'x' })), /^report.findings: .*"x"/],
  [
    'toRows with a hole in a member',
    () => toRows(any({ ...EVALUATION, findings: [{}] })),
    /^report.findings\[0\].criterionId: /,
  ],
  [
    'toRows with a value missing',
    () => toRows(any({ format: 'france-services/activity-growth@1', current: 1 })),
    /^report: .*received nothing for previous/,
  ],
  ['internationalPhone of a number', () => internationalPhone(any(7)), /^phone: .*7/],
  ['nationalPhone of nothing', () => nationalPhone(any(undefined)), /^phone: .*nothing/],
  ['noticesByCode of nothing', () => noticesByCode(any(null)), /^notices: .*null/],
  ['noticesByCode of a list of nothing', () => noticesByCode([any(null)]), /^notices\[0\]: .*null/],
];
