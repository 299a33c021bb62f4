import {
  activityGrowth,
  cantonCoverage,
  compareProjections,
  coordinationReview,
  departementOverview,
  financingPlan,
  investmentAid,
  labelsOverTime,
  projectSubsidies,
} from '../../src/index.js';
import type { WrongCall } from './wrong-call.js';

const any = (value: unknown) => value as never;
const asked = { structures: [], from: 2020, to: 2024, asOf: '2024-06-01' };
const projection = () => projectSubsidies(asked);

export const wrongCalls: readonly WrongCall[] = [
  ['projectSubsidies of nothing', () => projectSubsidies(any(undefined)), /^request: .*nothing/],
  [
    'projectSubsidies without structures',
    () => projectSubsidies(any({ ...asked, structures: undefined })),
    /^structures/,
  ],
  [
    'projectSubsidies of one structure',
    () => projectSubsidies(any({ ...asked, structures: {} })),
    /^structures: .*object/,
  ],
  ['projectSubsidies from a text', () => projectSubsidies(any({ ...asked, from: '2020' })), /^from: .*"2020"/],
  ['projectSubsidies backwards', () => projectSubsidies({ ...asked, to: 2019 }), /^to: .*2020.*received 2019/],
  ['projectSubsidies over 200 years', () => projectSubsidies({ ...asked, to: 2219 }), /^to: .*2119.*received 2219/],
  [
    'projectSubsidies with a Date',
    () => projectSubsidies(any({ ...asked, asOf: new Date(0) })),
    /^asOf: .*a Date object/,
  ],
  ['projectSubsidies known on a year', () => projectSubsidies({ ...asked, knownOn: '2023' }), /^knownOn: .*"2023"/],
  ['compareProjections with null', () => compareProjections(any(null), projection()), /^a: .*null/],
  ['compareProjections with a list', () => compareProjections(projection(), any([])), /^b: .*a list of 0 items/],
  ['investmentAid of nothing', () => investmentAid(any(undefined)), /^request: .*nothing/],
  ['investmentAid of an unknown fund', () => investmentAid(any({ fund: 'fnadt' })), /^fund: .*"fnadt"/],
  ['financingPlan of nothing', () => financingPlan(any(undefined)), /^request: .*nothing/],
  ['financingPlan without years', () => financingPlan(any({ asOf: '2024-06-01', running: {} })), /^from: .*nothing/],
  ['departementOverview of a code', () => departementOverview(any('23')), /^request: .*"23"/],
  [
    'departementOverview of an unknown département',
    () => departementOverview({ departement: '99', structures: [], asOf: '2024-06-01' }),
    /^departement: .*"99"/,
  ],
  [
    'departementOverview over one year',
    () => departementOverview(any({ departement: '23', structures: [], asOf: '2024-06-01', years: 2024 })),
    /^years: .*2024/,
  ],
  ['cantonCoverage with null', () => cantonCoverage(any(null)), /^request: .*null/],
  ['cantonCoverage without structures', () => cantonCoverage(any({ cantons: [] })), /^request: .*neither/],
  ['activityGrowth with null', () => activityGrowth(any(null)), /^figures: .*null/],
  ['labelsOverTime with null', () => labelsOverTime(any(null)), /^structures: .*null/],
  ['labelsOverTime with a date for options', () => labelsOverTime([], any('2024-06-01')), /^options: .*"2024-06-01"/],
  ['coordinationReview of nothing', () => coordinationReview(any(undefined)), /^facts: .*nothing/],
];
