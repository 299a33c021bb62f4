import { describe, expect, it } from 'vitest';
import { text } from '../../../src/foundation/text.js';
import { against, parameter, year } from '../../../src/law/parameter.js';
import { source } from '../../../src/law/source.js';
import type { DatedAmounts } from '../../../src/subsidies/projection/dated-amounts.js';
import { projectWith } from '../../../src/subsidies/projection/project-subsidies.js';
import type { Projection, ProjectionRequest } from '../../../src/subsidies/projection/projection.js';
import { projected } from '../../support/fictional-projected.js';

/* What one could know on a day, with amounts that no decree changes: each case that time can meet, once. */

const undated = source('report', 'Sans date', null);
const of2101 = source('statement', 'Annonce', '2101-03-01');
const of2102 = source('text', 'Vote', '2102-03-01');
const reviewedOn = '2105-06-01';
const note = text('Une autre source écrit 90 euros.', 'Another source writes 90 euros.');
const label = text('Montant fictif', 'Fictional amount');

const dated: DatedAmounts = {
  ordinary: parameter<number>('annual', 'EUR/year', {
    label,
    entries: [
      year(2100, 100, undated, { reviewedOn, publishedBy: '2100-05-01' }),
      year(2101, 115, of2101, { reviewedOn, disputedBy: [against(90, of2102, note)] }),
      // The same year twice: announced, then voted lower.
      year(2102, 150, of2101, { reviewedOn, standing: 'announced', publishedOn: '2101-03-01' }),
      year(2102, 120, of2102, { reviewedOn, publishedOn: '2102-03-01' }),
    ],
  }),
  ordinaryFunders: parameter('funders', 'EUR/year', { label, entries: [] }),
  postal: parameter<number>('postal', 'EUR/year', { label, entries: [] }),
  postalFunders: parameter('postal-funders', 'EUR/year', { label, entries: [] }),
  bonus: parameter<number>('bonus', 'EUR/year', {
    label,
    entries: [year(2102, 10, source('report', 'Sans jour', '2102'), { standing: 'assumed', reviewedOn })],
  }),
};

const house = projected({
  commune: { code: '23901' },
  host: { kind: 'local-authority' },
  labelledOn: '2099-01-01',
});
const project = (over: Partial<ProjectionRequest> = {}): Projection =>
  projectWith(dated, { structures: [house], from: 2100, to: 2102, asOf: '2105-01-01', ...over });
const kinds = ({ byYear }: Projection) => byYear.map(({ amount }) => amount);
const euros = ({ lines }: Projection) => lines.map(({ year, amountCents }) => [year, amountCents / 100]);

describe('an amount announced, then voted for the same year', () => {
  it('is the voted one, and the line names it', () => {
    const { lines, amounts, totals } = project({ from: 2102 });
    expect(lines).toMatchObject([{ amountCents: 12_000, standing: 'in-force', amountIndex: 1 }]);
    expect(amounts.slice(0, 2).map((read) => [read.euros, read.source.title])).toEqual([
      [150, 'Annonce'],
      [120, 'Vote'],
    ]);
    expect([totals.inForce.amountCents, totals.announced.amountCents]).toEqual([12_000, 0]);
  });

  it('is the announced one before the vote could be known', () => {
    const { lines, amounts } = project({ from: 2102, knownOn: '2102-02-28' });
    expect(lines).toMatchObject([{ amountCents: 15_000, standing: 'announced', amountIndex: 0 }]);
    expect(amounts.map((read) => read.euros)).toEqual([150, 10]);
  });

  it('is unknown before both', () => {
    expect(kinds(project({ from: 2102, knownOn: '2101-02-28' }))).toEqual(['unknown']);
  });
});

describe('an amount of which only a day by which it was known is known', () => {
  it('is known from that day on', () => {
    expect(euros(project({ to: 2100, knownOn: '2100-05-01' }))).toEqual([[2100, 100]]);
  });

  it('is a bound before it, and says so', () => {
    const projection = project({ to: 2100, knownOn: '2100-04-30' });
    expect(projection.lines).toEqual([]);
    expect(projection.withoutAmount).toMatchObject([
      { year: 2100, reason: 'publication-unknown', standing: 'in-force', atMostCents: 10_000 },
    ]);
    expect(projection.bounds.inForce).toEqual({ atLeastCents: 0, atMostCents: 10_000 });
    expect(projection.notices.map(({ code }) => code)).toContain('publication-unknown');
  });
});

describe('a reading in dispute', () => {
  const bounds = (over: Partial<ProjectionRequest>) => project({ from: 2101, to: 2101, ...over }).bounds.inForce;

  it('widens the bounds, and is cited', () => {
    expect(bounds({})).toEqual({ atLeastCents: 9_000, atMostCents: 11_500 });
    expect(project({ from: 2101, to: 2101 }).notices).toContainEqual({
      code: 'amount-disputed',
      path: [],
      received: [2101],
      message: text(
        'Pour 2101, le montant est contesté. Une autre source écrit 90 euros.',
        'For 2101, the amount is disputed. Another source writes 90 euros.',
      ),
    });
  });

  it('does neither before its source could be read', () => {
    const projection = project({ from: 2101, to: 2101, knownOn: '2102-02-28' });
    expect(projection.bounds.inForce).toEqual({ atLeastCents: 11_500, atMostCents: 11_500 });
    expect(projection.amounts[0]).not.toHaveProperty('disputedBy');
    expect(projection.notices.map(({ code }) => code)).not.toContain('amount-disputed');
  });
});

describe('the indexation', () => {
  const assumptions = { indexation: 0.1 };

  it('grows the voted amount, not the announced one that it replaces', () => {
    expect(euros(project({ from: 2103, to: 2104, assumptions }))).toEqual([
      [2103, 132],
      [2104, 145.2],
    ]);
  });

  it('grows the last amount that one could know, never a later one or one that may have been unknown', () => {
    // On 28 February 2101, 2100 alone is known: 2101 may have been, 2102 was not announced.
    const projection = project({ from: 2101, to: 2102, knownOn: '2101-02-28', assumptions });
    expect(kinds(projection)).toEqual(['publication-unknown', 'known']);
    expect(euros(projection)).toEqual([[2102, 121]]);
  });

  it('has nothing to grow before the first amount known', () => {
    expect(kinds(project({ from: 2103, to: 2103, knownOn: '2100-04-30', assumptions }))).toEqual(['unknown']);
  });
});

describe('the bonus', () => {
  const assumptions = { frrBonus: { communes: ['23901'] } };
  const bonus = (over: Partial<ProjectionRequest> = {}) => {
    const { lines, withoutAmount } = project({ from: 2102, assumptions, ...over });
    return [...lines, ...withoutAmount].filter(({ item }) => item === 'frr-bonus');
  };

  it('is due once its source can be read', () => {
    expect(bonus()).toMatchObject([{ amountCents: 1_000, standing: 'assumed' }]);
    expect(bonus({ knownOn: '2102-12-31' })).toMatchObject([{ amountCents: 1_000, amountIndex: 2 }]);
  });

  it('is a bound, never a line, while whether one could know it is not known', () => {
    expect(bonus({ knownOn: '2102-12-30' })).toMatchObject([
      { reason: 'publication-unknown', standing: 'assumed', atMostCents: 1_000 },
    ]);
  });

  it('of an amount that the caller gives is due on any day', () => {
    const supposed = { frrBonus: { communes: ['23901'], euros: 7 } };
    expect(bonus({ knownOn: '2102-12-30', assumptions: supposed })).toMatchObject([
      { amountCents: 700, amountIndex: null },
    ]);
  });

  it('of an amount that the caller gives is due every year from the first one of the bonus on, and none before', () => {
    const supposed = { frrBonus: { communes: ['23901'], euros: 7 } };
    expect(
      bonus({ from: 2100, to: 2104, assumptions: supposed }).map((each) => [
        each.year,
        'amountCents' in each && each.amountCents,
      ]),
    ).toEqual([
      [2102, 700],
      [2103, 700],
      [2104, 700],
    ]);
  });
});

describe('a structure of unknown host', () => {
  const { host: _, ...unknownHost } = house;
  const postal = parameter<number>('postal', 'EUR/year', {
    label,
    entries: [year(2101, 130, undated, { reviewedOn, publishedBy: '2101-05-01' })],
  });
  const subsidy = (knownOn: string) =>
    projectWith({ ...dated, postal }, { structures: [unknownHost], from: 2101, to: 2101, asOf: '2105-01-01', knownOn })
      .lines;

  it('may receive what La Poste receives, its upper bound included', () => {
    expect(subsidy('2101-05-01')).toMatchObject([{ amountCents: 11_500, atLeastCents: 11_500, atMostCents: 13_000 }]);
  });

  it('may receive it, or nothing, while whether one could know it is not known', () => {
    expect(subsidy('2101-04-30')).toMatchObject([{ amountCents: 11_500, atLeastCents: 0, atMostCents: 13_000 }]);
  });
});
