import { describe, expect, it } from 'vitest';
import { publishedFigures } from '../../src/network/published-figures.js';

const values = (figures: ReturnType<typeof publishedFigures>) => figures.map(({ date, value }) => [date, value]);
const national = publishedFigures('structures').filter(({ territory }) => territory === 'FR');

describe('published figures', () => {
  it('count structures, from 460 on 1 January 2020 to 2 865 with the 61 labels announced on 21 November 2025', () => {
    expect(values(national.filter(({ qualifier }) => qualifier === undefined))).toEqual([
      ['2020-01-01', 460],
      ['2020-02', 534],
      ['2020-09', 856],
      ['2021-01', 1_123],
      ['2021-09-27', 1_494],
      ['2021-11', 1_745],
      ['2022-01', 2_055],
      ['2022-04', 2_197],
      ['2025-09-01', 2_804],
      ['2025-11-21', 2_865],
    ]);
    expect(values(national.filter(({ qualifier }) => qualifier === 'more-than'))).toEqual([['2023-03', 2_600]]);
    expect(values(national.filter(({ qualifier }) => qualifier === 'planned'))).toEqual([['2027', 3_000]]);
  });

  it('keep the count of sites, antennes included, apart: 2 840 in 2023', () => {
    expect(values(publishedFigures('sites-antennes-included'))).toEqual([['2023', 2_840]]);
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
    for (const { source } of local) expect(source?.kind).toBe('statement');
  });

  it('keep two shares of the same season side by side', () => {
    const of2022 = publishedFigures('population-within-20-minutes').filter(({ date }) => date === '2022');
    expect(of2022.map(({ value }) => value)).toEqual([92, 94]);
  });

  it('say what they count in both languages, in the order of the dates', () => {
    for (const { definition } of publishedFigures()) expect(definition.fr && definition.en).toBeTruthy();
    const dates = national.map(({ date }) => date);
    expect([...dates].sort()).toEqual(dates);
  });
});
