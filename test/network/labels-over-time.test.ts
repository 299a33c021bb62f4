import { describe, expect, it } from 'vitest';
import { labelsOverTime, type LabelledStructure } from '../../src/network/labels-over-time.js';
import { source } from '../../src/law/source.js';
import { sameText } from '../../src/foundation/text.js';
import type { PublishedFigure } from '../../src/network/published-figures.js';

const label = (id: string, labelledOn?: string, over: Partial<LabelledStructure> = {}): LabelledStructure => ({
  id,
  role: 'principal',
  ...(labelledOn === undefined ? {} : { labelledOn }),
  ...over,
});
const structures = [
  label('1', '2020-01-01'),
  label('2', '2020-01-01', { role: 'antenne' }),
  label('3', '2020-02-01', { labelEndedOn: '2021-12-31' }),
  label('4', '2022-04-20'),
];
const shown = (report: ReturnType<typeof labelsOverTime>) =>
  report.counts.map(({ date, principals, antennes, total }) => [date, principals, antennes, total]);

describe('counts of labels', () => {
  it('add up by label date, principals and antennes apart, and fall the day after an end', () => {
    expect(shown(labelsOverTime(structures))).toEqual([
      ['2020-01-01', 1, 1, 2],
      ['2020-02-01', 2, 1, 3],
      ['2022-01-01', 1, 1, 2],
      ['2022-04-20', 2, 1, 3],
    ]);
  });

  it('on the days asked, in order, each once', () => {
    const dates = ['2022-12-31', '2019-12-31', '2021-12-31', '2019-12-31'];
    expect(shown(labelsOverTime(structures, { dates }))).toEqual([
      ['2019-12-31', 0, 0, 0],
      ['2021-12-31', 2, 1, 3],
      ['2022-12-31', 2, 1, 3],
    ]);
  });

  it('stop at the day of the list', () => {
    expect(shown(labelsOverTime(structures, { asOf: '2021-06-01' }))).toHaveLength(2);
  });

  it('leave the structures without a date out, and say so', () => {
    const report = labelsOverTime([label('1'), label('2', '2020-01-01')]);
    expect([report.undated, shown(report)]).toEqual([1, [['2020-01-01', 1, 0, 1]]]);
    expect(report.notices.map(({ code }) => code)).toEqual(['survivorship', 'label-date-unknown']);
  });

  it('say the survivorship of a list without any end, and not otherwise', () => {
    expect(labelsOverTime(structures).notices).toEqual([]);
  });

  it('count a label granted again twice, never at once', () => {
    const again = [label('1', '2020-01-01', { labelEndedOn: '2020-12-31' }), label('1', '2022-01-01')];
    expect(shown(labelsOverTime(again)).map(([date, principals]) => [date, principals])).toEqual([
      ['2020-01-01', 1],
      ['2021-01-01', 0],
      ['2022-01-01', 1],
    ]);
  });
});

/** A fictional figure of the whole country. */
const figure = (date: string, value: number, over: Partial<PublishedFigure> = {}): PublishedFigure => ({
  measure: 'structures',
  definition: sameText('fictional'),
  territory: 'FR',
  date,
  value,
  source: source('report', 'Fictif', null),
  ...over,
});
const figures = [
  figure('2020-01-01', 460),
  figure('2020-02', 534),
  figure('2021', 5, { measure: 'sites-antennes-included' }),
  figure('2020-03', 1, { territory: '32' }),
  figure('2020-04', 1, { measure: 'requests' }),
  figure('2020-05', 1, { qualifier: 'planned' }),
];

describe('published figures beside the counts', () => {
  it('are counted on their day, or on the last day of their month or year; sites apart from structures', () => {
    const { comparisons } = labelsOverTime(structures, { figures });
    expect(comparisons.map((each) => [each.figure.date, each.countedOn, each.counted, each.difference])).toEqual([
      ['2020-01-01', '2020-01-01', 1, 1 - 460],
      ['2020-02', '2020-02-29', 2, 2 - 534],
      ['2021', '2021-12-31', 3, 3 - 5],
    ]);
  });

  it('are those of the country that count labels, none later than the list', () => {
    const { comparisons } = labelsOverTime(structures, { figures, asOf: '2020-02-28' });
    expect(comparisons.map((each) => each.figure.date)).toEqual(['2020-01-01']);
  });
});

describe('wrong data and arguments', () => {
  it.each<[Partial<LabelledStructure> | { labelledOn: number }, string, string]>([
    [{ labelEndedOn: '2019-12-31' }, 'ends-before-start', 'labelEndedOn'],
    [{ labelledOn: '2023-02-29' }, 'wrong-format', 'labelledOn'],
    [{ labelledOn: 2020 }, 'wrong-type', 'labelledOn'],
    [{ id: '1' }, 'duplicate', 'id'],
  ])('%j is an issue', (over, code, field) => {
    const report = labelsOverTime([structures[0]!, { ...label('9', '2020-06-01'), ...over } as LabelledStructure]);
    expect(report.issues).toMatchObject([{ code, path: ['structures', 1, field] }]);
    expect(report.counts).toHaveLength(1);
  });

  it('throw when the program is wrong', () => {
    expect(() => labelsOverTime({} as never)).toThrow(/^structures: /);
    expect(() => labelsOverTime([], { dates: ['2020-01-01', '2020'] })).toThrow(/^dates\[1\]: /);
    expect(() => labelsOverTime([], { asOf: 'today' })).toThrow(/^asOf: /);
  });
});

it('is plain JSON', () => {
  const report = labelsOverTime(structures, { figures });
  expect(JSON.parse(JSON.stringify(report))).toEqual(report);
});
