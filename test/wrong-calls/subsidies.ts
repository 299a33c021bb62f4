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
  [
    'compareProjections of another report',
    () => compareProjections(any(activityGrowth({ current: 1, previous: 1 })), projection()),
    /^a: .*activity-growth/,
  ],
  [
    'compareProjections of a format alone',
    () => compareProjections(any({ format: 'france-services/projection@1' }), projection()),
    /^a.byYear: .*nothing/,
  ],
  [
    'compareProjections with a hole in the years',
    () => compareProjections(projection(), any({ ...projection(), byYear: [null] })),
    /^b.byYear\[0\]: .*null/,
  ],
  [
    'compareProjections with empty places for years',
    () => compareProjections(projection(), any({ ...projection(), byYear: new Array(2) })),
    /^b.byYear\[0\]: .*nothing/,
  ],
  [
    'compareProjections with empty places for lines',
    () => compareProjections(any({ ...projection(), lines: new Array(2) }), projection()),
    /^a.lines\[0\]: .*nothing/,
  ],
  [
    'compareProjections with a line of no lower bound',
    () => {
      const line = { departement: '23', year: 2020, standing: 'in-force', amountCents: 1, atLeastCents: 7n };
      return compareProjections(any({ ...projection(), lines: [line] }), projection());
    },
    /^a.lines\[0\]\.atLeastCents: .*7n/,
  ],
  [
    'labelsOverTime on a day that is not a number',
    () => labelsOverTime([], any({ dates: [NaN] })),
    /^dates\[0\]: .*NaN/,
  ],
  ['labelsOverTime on no dates', () => labelsOverTime([], any({ dates: NaN })), /^dates: .*NaN/],
  ['labelsOverTime on null', () => labelsOverTime([], any({ dates: null })), /^dates: .*null/],
  ['labelsOverTime on empty places', () => labelsOverTime([], any({ dates: new Array(2) })), /^dates\[0\]: .*nothing/],
  [
    'labelsOverTime beside a figure that is not a number',
    () => labelsOverTime([], any({ figures: [{ date: '2021-01', value: NaN }] })),
    /^figures\[0\]\.value: .*NaN/,
  ],
  [
    'labelsOverTime beside a figure of no day',
    () => labelsOverTime([], any({ figures: [{ date: 'abcd', value: 1 }] })),
    /^figures\[0\]\.date: .*"abcd"/,
  ],
  [
    'compareProjections with a text in the lines',
    () => compareProjections(projection(), any({ ...projection(), lines: ['x'] })),
    /^b.lines\[0\]: .*"x"/,
  ],
  [
    'compareProjections with a line without an amount',
    () =>
      compareProjections(
        any({ ...projection(), lines: [{ departement: '23', year: 2024, standing: 'in-force' }] }),
        projection(),
      ),
    /^a.lines\[0\].amountCents: .*nothing/,
  ],
  [
    'compareProjections with amounts that are none',
    () => compareProjections(any({ ...projection(), amounts: [{}] }), projection()),
    /^a\.amounts\[0\]\.parameterId: .*nothing/,
  ],
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
  ...(['access', 'cantons', 'activity', 'coordination'] as const).map((evidence): WrongCall => [
    `departementOverview with another report as ${evidence}`,
    () =>
      departementOverview({
        departement: '23',
        structures: [],
        asOf: '2024-06-01',
        [evidence]: any(projection()),
      }),
    new RegExp(`^${evidence}: .*projection@1`),
  ]),
  ['cantonCoverage with null', () => cantonCoverage(any(null)), /^request: .*null/],
  ['cantonCoverage without structures', () => cantonCoverage(any({ cantons: [] })), /^request: .*neither/],
  ['activityGrowth with null', () => activityGrowth(any(null)), /^figures: .*null/],
  ['labelsOverTime with null', () => labelsOverTime(any(null)), /^structures: .*null/],
  [
    'labelsOverTime with a hole in the figures',
    () => labelsOverTime([], { figures: [any(null)] }),
    /^figures\[0\]: .*null/,
  ],
  ['labelsOverTime with a date for options', () => labelsOverTime([], any('2024-06-01')), /^options: .*"2024-06-01"/],
  ['coordinationReview of nothing', () => coordinationReview(any(undefined)), /^facts: .*nothing/],
];
