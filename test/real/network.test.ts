import { expect, it } from 'vitest';
import { readOfficialList } from '../../src/exchange/index.js';
import { departementOverview } from '../../src/network/departement-overview.js';
import { labelsOverTime } from '../../src/network/labels-over-time.js';
import { publishedFigures } from '../../src/network/published-figures.js';
import { describeWithRealData, realData } from './data.js';

describeWithRealData('the network of the official list of 1 August 2024', () => {
  const { structures } = readOfficialList(realData('france-services', 'liste-fs-20240801.csv'));

  it('counts 459, 533, 1 119, 2 057 and 2 200 where 460, 534, 1 123, 2 055 and 2 197 were published', () => {
    const { comparisons, issues } = labelsOverTime(structures, {
      figures: publishedFigures('structures'),
      asOf: '2024-08-01',
    });
    expect(issues).toEqual([]);
    const counted = new Map(comparisons.map((each) => [each.figure.value, each.counted]));
    expect([460, 534, 1_123, 2_055, 2_197].map((value) => counted.get(value))).toEqual([459, 533, 1_119, 2_057, 2_200]);
    // Between them, the same order of size: structures closed since, labels dated back.
    for (const { figure, difference } of comparisons) expect(Math.abs(difference) / figure.value).toBeLessThan(0.02);
  });

  it('counts sites, antennes included, apart from structures', () => {
    const last = labelsOverTime(structures, { dates: ['2024-08-01'] }).counts[0];
    expect(last).toEqual({ date: '2024-08-01', principals: 2_721, antennes: 124, total: 2_845 });
  });

  it('sees each département whole, and together they are the list', () => {
    const codes = [...new Set(structures.map(({ departement }) => departement))];
    const overviews = codes.map((departement) => departementOverview({ departement, structures, asOf: '2024-08-01' }));
    const sum = (count: (overview: (typeof overviews)[number]) => number) =>
      overviews.reduce((total, overview) => total + count(overview), 0);
    expect(overviews).toHaveLength(102);
    expect(overviews.flatMap(({ issues }) => issues)).toEqual([]);
    expect(sum(({ sites }) => sites.principals)).toBe(2_721);
    expect(sum(({ sites }) => sites.total)).toBe(2_845);
    expect(sum(({ byFormat }) => byFormat.itinerant.total)).toBe(134 + 29);
    expect(sum(({ hours }) => hours.known + hours.partlyKnown + hours.unknown)).toBe(2_845);
    expect(sum(({ subsidies }) => subsidies.totals.inForce.amountCents)).toBe(2_721 * 40_000 * 100);
  });

  it('counts the structures of Gers on 20 April 2022 near the 24 published', () => {
    const gers = departementOverview({ departement: '32', structures, asOf: '2022-04-20' });
    expect(Math.abs(gers.sites.principals - 24)).toBeLessThanOrEqual(2);
  });
});
