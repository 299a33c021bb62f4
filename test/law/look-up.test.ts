import type { Parameter } from '../../src/law/parameter.js';
import type { SourceDocument } from '../../src/law/source.js';
import { describe, expect, it } from 'vitest';
import { sameText } from '../../src/foundation/text.js';
import { lookUp } from '../../src/law/look-up.js';
import { against, since, year, years } from '../../src/law/parameter.js';
import { operatorsAt } from '../../src/operators/operators-at.js';
import { baseMemberships } from '../../src/operators/parameters.js';
import { annualSubsidy } from '../../src/subsidies/schedule.js';
import { REPORT, REVIEWED, rule, STATEMENT, TEXT, UNDATED } from '../support/fictional-law.js';

const amount = rule([
  years<number>(2020, 2021, 10, TEXT, { ...REVIEWED, publishedOn: '2019-12-01' }),
  year(2022, 20, STATEMENT, REVIEWED),
  since('2024-01-01', 30, STATEMENT, { ...REVIEWED, standing: 'announced', publishedOn: '2023-06-01' }),
  since('2024-01-01', 31, TEXT, { ...REVIEWED, publishedOn: '2024-02-01' }),
  since<number>('2026-01-01', null, TEXT, { ...REVIEWED, publishedOn: '2025-12-01' }),
]);

describe('what holds on a day', () => {
  it.each([
    ['2019-12-31', { kind: 'not-yet', from: '2020-01-01' }],
    ['2020-01-01', { kind: 'known', value: 10, until: '2021-12-31', publishedOn: '2019-12-01' }],
    ['2021-12-31', { kind: 'known', value: 10 }],
    ['2022-06-01', { kind: 'known', value: 20, publishedBy: '2021-03-15' }],
    ['2023-01-01', { kind: 'unknown', lastKnown: { value: 20 } }],
    ['2024-01-01', { kind: 'known', value: 31, standing: 'in-force' }],
    ['2025-12-31', { kind: 'known', value: 31 }],
    ['2026-01-01', { kind: 'ended', from: '2026-01-01', source: TEXT, reviewedOn: '2026-06-30' }],
  ])('on %s: %j', (asOf, expected) => {
    expect(lookUp(amount, asOf)).toMatchObject(expected);
  });

  it('holds a value only when it is known, and stays plain JSON', () => {
    for (const asOf of ['2019-01-01', '2020-01-01', '2023-01-01', '2026-01-01']) {
      const found = lookUp(amount, asOf);
      expect('value' in found).toBe(found.kind === 'known');
      expect(JSON.parse(JSON.stringify(found))).toEqual(found);
    }
  });

  it('tells a day later than the last review', () => {
    const open = rule(amount.entries.slice(0, 4));
    expect(lookUp(open, '2026-06-30')).toMatchObject({ kind: 'known', beyondReview: false });
    expect(lookUp(open, '2026-07-01')).toMatchObject({ kind: 'known', beyondReview: true });
  });
});

describe('what one could know of it on another day', () => {
  it.each([
    ['from the day of publication on', '2020-06-01', '2019-12-01', { kind: 'known', value: 10 }],
    ['not the day before, without a first day', '2020-06-01', '2019-11-30', { kind: 'not-yet' }],
    ['from a mere bound on', '2022-06-01', '2021-03-15', { kind: 'known', value: 20 }],
    [
      'before a mere bound nobody can tell: not the older state either',
      '2022-06-01',
      '2021-03-14',
      { kind: 'publication-unknown', from: '2022-01-01', entry: { value: 20, publishedBy: '2021-03-15' } },
    ],
    ['what was announced, before the text', '2024-03-01', '2024-01-31', { kind: 'known', value: 30 }],
    ['what replaces it, from the text on', '2024-03-01', '2024-02-01', { kind: 'known', value: 31 }],
    ['an end that was not published yet', '2026-03-01', '2025-11-30', { kind: 'known', value: 31 }],
    ['an end that was', '2026-03-01', '2025-12-01', { kind: 'ended' }],
    ['a state that lapsed before anything else was known', '2024-03-01', '2023-05-31', { kind: 'unknown' }],
  ])('%s: on %s, known on %s', (_, asOf, knownOn, expected) => {
    const found = lookUp(amount, asOf, { knownOn });
    expect(found).toMatchObject(expected);
    if (found.kind === 'not-yet') expect(found).not.toHaveProperty('from');
    if (found.kind !== 'known') expect(found.value).toBeUndefined();
  });

  it('is the same as all that is known, from the day of the review on', () => {
    for (const asOf of ['2019-06-01', '2020-06-01', '2022-06-01', '2023-06-01', '2024-06-01']) {
      expect(lookUp(amount, asOf, { knownOn: '2026-06-30' }).kind).toBe(lookUp(amount, asOf).kind);
    }
  });

  it('cites another reading only once its source could be read', () => {
    const disputed = rule([
      since<number>('2020-01-01', 1, TEXT, {
        ...REVIEWED,
        publishedOn: '2020-01-02',
        disputedBy: [
          against(2, STATEMENT, sameText('2')),
          against(3, REPORT, sameText('3')),
          against(4, UNDATED, sameText('4')),
        ],
      }),
    ]);
    const read = (knownOn?: string) => {
      const found = lookUp(disputed, '2020-06-01', { knownOn });
      return found.kind === 'known' ? found.disputedBy?.map(({ value }) => value) : found.kind;
    };
    expect(read()).toEqual([2, 3, 4]);
    expect(read('2021-03-14')).toEqual([4]);
    expect(read('2021-03-15')).toEqual([2, 4]);
    expect(read('2024-12-30')).toEqual([2, 4]);
    expect(read('2024-12-31')).toEqual([2, 3, 4]);
  });

  it('leaves no empty list of readings', () => {
    const disputed = rule([
      since<number>('2020-01-01', 1, TEXT, {
        ...REVIEWED,
        publishedOn: '2020-01-02',
        disputedBy: [against(2, REPORT, sameText('2'))],
      }),
    ]);
    expect(lookUp(disputed, '2020-06-01', { knownOn: '2021-01-01' })).not.toHaveProperty('disputedBy');
  });
});

describe('the amounts and the operators of the library', () => {
  it.each([
    ['2020-06-01', 30_000],
    ['2022-06-01', 30_000],
    ['2023-06-01', 35_000],
    ['2024-06-01', 40_000],
  ])('the subsidy of %s is known today', (asOf, euros) => {
    expect(lookUp(annualSubsidy, asOf, { knownOn: '2026-11-22' })).toMatchObject({ kind: 'known', value: euros });
  });

  it.each([
    ['2022-06-01', '2022-06-01', 9],
    ['2022-06-01', '2026-11-22', 9],
    ['2020-01-15', '2020-01-15', 0],
    ['2025-06-01', '2024-06-01', 9],
    ['2025-06-01', '2026-11-22', 13],
  ])('on %s, as known on %s, operatorsAt and lookUp agree on %i operators', (asOf, knownOn, count) => {
    const surely = operatorsAt(asOf, { knownOn }).filter(({ publication }) => publication === undefined);
    const known = baseMemberships.filter((membership) => lookUp(membership, asOf, { knownOn }).kind === 'known');
    expect(known.map(({ id }) => id)).toEqual(surely.map(({ id }) => `operator-base.${id}`));
    expect(surely).toHaveLength(count);
  });

  it('gives operatorsAt the operators of which lookUp cannot tell', () => {
    const [asOf, knownOn] = ['2020-01-15', '2020-01-15'];
    const doubtful = operatorsAt(asOf, { knownOn }).filter(({ publication }) => publication === 'unknown');
    const unknown = baseMemberships.filter(
      (membership) => lookUp(membership, asOf, { knownOn }).kind === 'publication-unknown',
    );
    expect(unknown.map(({ id }) => id)).toEqual(doubtful.map(({ id }) => `operator-base.${id}`));
    expect(doubtful).toHaveLength(9);
  });
});

it('does not name as last known what one may not have known', () => {
  const source: SourceDocument = { kind: 'statement', title: 'Page fictive', date: '2023-10-05' };
  const rule: Parameter<number> = {
    id: 'fictional-lapsed',
    label: { fr: 'règle fictive', en: 'fictional rule' },
    entries: [
      {
        from: '2020-01-01',
        until: '2020-12-31',
        publishedBy: '2023-10-05',
        value: 1,
        standing: 'in-force',
        source,
        reviewedOn: '2026-01-01',
      },
    ],
  };
  expect(lookUp(rule, '2021-06-01', { knownOn: '2021-06-01' })).toEqual({ kind: 'unknown' });
  expect(lookUp(rule, '2021-06-01', { knownOn: '2023-10-05' })).toMatchObject({ lastKnown: { value: 1 } });
});
