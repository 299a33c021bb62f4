import { describe, expect, it } from 'vitest';
import { publishedFigures } from '../../src/network/published-figures.js';

const values = (figures: ReturnType<typeof publishedFigures>) => figures.map(({ date, value }) => [date, value]);
const national = publishedFigures('structures').filter(({ territory }) => territory === 'FR');

describe('published figures', () => {
  it('count labelled structures, from 460 on 1 January 2020 to 2 865 on 21 November 2025', () => {
    expect(values(national.filter(({ qualifier }) => qualifier === undefined))).toEqual([
      ['2020-01-01', 460],
      ['2020-02', 534],
      ['2020-10', 856],
      ['2021-01', 1_123],
      ['2021-09-27', 1_494],
      ['2022-01', 2_055],
      ['2022-04', 2_197],
      ['2025-09-01', 2_804],
      ['2025-11-21', 2_865],
    ]);
    expect(values(national.filter(({ qualifier }) => qualifier === 'more-than'))).toEqual([['2023-03', 2_600]]);
    expect(values(national.filter(({ qualifier }) => qualifier === 'planned'))).toEqual([['2027', 3_000]]);
  });

  it('keep other counts apart: 1 745 structures opened, more than 2 840 sites with their antennes', () => {
    expect(values(publishedFigures('structures-opened'))).toEqual([['2022-01-26', 1_745]]);
    expect(publishedFigures('sites-antennes-included')).toMatchObject([
      { date: '2023', value: 2_840, qualifier: 'more-than' },
    ]);
  });

  it('hold the figures of three départements', () => {
    const local = publishedFigures().filter(({ territory }) => territory !== 'FR');
    expect(local.map(({ territory, measure, value }) => [territory, measure, value])).toEqual([
      ['32', 'structures', 24],
      ['70', 'structures', 23],
      ['87', 'structures', 22],
      ['32', 'requests', 38_792],
      ['87', 'visits-of-the-coordinator', 34],
    ]);
    for (const { source } of local) expect(source.kind).toBe('statement');
  });

  it('give the shares of the population that a source states, and never the 100 % that is about the sites', () => {
    expect(values(publishedFigures('population-within-20-minutes'))).toEqual([
      ['2022-10-26', 92],
      ['2024', 95],
      ['2024-11', 99.4],
      ['2025-11-21', 99.7],
    ]);
    expect(values(publishedFigures('population-within-30-minutes'))).toEqual([
      ['2022-01', 95],
      ['2022-10-26', 99],
    ]);
  });

  it('have each a source, and say what they count in both languages', () => {
    for (const { source, definition } of publishedFigures()) {
      expect(source.title).not.toBe('');
      expect(definition.fr && definition.en).toBeTruthy();
    }
  });

  it('come in the order of the dates within a territory and measure', () => {
    const dates = national.map(({ date }) => date);
    expect([...dates].sort()).toEqual(dates);
  });

  it('cannot be edited', () => {
    expect(() => Object.assign(publishedFigures()[0]!, { value: 0 })).toThrow(TypeError);
  });
});
