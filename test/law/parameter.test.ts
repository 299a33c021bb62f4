import { describe, expect, it } from 'vitest';
import { sameText } from '../../src/foundation/text.js';
import { against, lastReviewOf, parameter, since, year, years } from '../../src/law/parameter.js';
import { requireParameter } from '../../src/law/shapes.js';
import { REPORT, REVIEWED, rule, STATEMENT, TEXT, UNDATED } from '../support/fictional-law.js';

describe('an entry', () => {
  it('applies from a day on, in force unless it says otherwise', () => {
    expect(since('2024-01-01', 5, STATEMENT, REVIEWED)).toEqual({
      from: '2024-01-01',
      publishedBy: '2021-03-15',
      value: 5,
      standing: 'in-force',
      source: STATEMENT,
      reviewedOn: '2026-06-30',
    });
    expect(since('2024-01-01', 5, STATEMENT, { ...REVIEWED, standing: 'announced' }).standing).toBe('announced');
  });

  it('applies for one year, or for several', () => {
    expect(year(2024, 5, STATEMENT, REVIEWED)).toMatchObject({ from: '2024-01-01', until: '2024-12-31' });
    expect(years(2020, 2022, 5, STATEMENT, REVIEWED)).toMatchObject({ from: '2020-01-01', until: '2022-12-31' });
  });

  it.each([
    ['a statement: its day', STATEMENT, {}, { publishedBy: '2021-03-15' }],
    ['a report of a year: the last day of the year', REPORT, {}, { publishedBy: '2024-12-31' }],
    ['a text, signed before it is published: the review only', TEXT, {}, { publishedBy: '2026-06-30' }],
    ['an undated source: the review only', UNDATED, {}, { publishedBy: '2026-06-30' }],
    ['a bound of its own', UNDATED, { publishedBy: '2024-06-09' }, { publishedBy: '2024-06-09' }],
  ])('is known by %s', (_, source, options, expected) => {
    const entry = since('2024-01-01', 5, source, { ...REVIEWED, ...options });
    expect(entry).toMatchObject(expected);
    expect(entry).not.toHaveProperty('publishedOn');
  });

  it('has no bound when the day of its publication is known', () => {
    const entry = since('2024-01-01', 5, TEXT, { ...REVIEWED, publishedOn: '2020-01-03' });
    expect(entry.publishedOn).toBe('2020-01-03');
    expect(entry).not.toHaveProperty('publishedBy');
  });
});

it('another reading has a value, or is known to differ only', () => {
  expect(against(5, REPORT, sameText('five'))).toEqual({ value: 5, source: REPORT, note: sameText('five') });
  expect(against(null, REPORT, sameText('differs')).value).toBeNull();
});

describe('a parameter', () => {
  it('has a unit, or none', () => {
    const label = sameText('fictional');
    expect(parameter('fictional', 'EUR', { label, entries: [] })).toEqual({
      id: 'fictional',
      label,
      unit: 'EUR',
      entries: [],
    });
    expect(parameter('fictional', undefined, { label, entries: [] })).not.toHaveProperty('unit');
  });

  it('cannot be edited', () => {
    const { entries } = rule<{ amount: number }>([since('2024-01-01', { amount: 5 }, STATEMENT, REVIEWED)]);
    expect(() => Object.assign(entries[0]!, { value: { amount: 6 } })).toThrow(TypeError);
    expect(() => Object.assign(entries[0]!.value!, { amount: 6 })).toThrow(TypeError);
    expect(() => (entries as unknown[]).push(1)).toThrow(TypeError);
  });

  it('was last reviewed when its last state was', () => {
    const entries = [
      since('2020-01-01', 1, STATEMENT, { reviewedOn: '2026-12-01' }),
      since('2021-01-01', 2, STATEMENT, { reviewedOn: '2026-06-30' }),
    ];
    expect(lastReviewOf(rule(entries))).toBe('2026-06-30');
    expect(lastReviewOf(rule([]))).toBe('');
  });

  it('is told from its identifier', () => {
    const fictional = rule([]);
    expect(requireParameter('parameter', fictional)).toBe(fictional);
    expect(() => requireParameter('parameter', 'fictional-rule' as never)).toThrow(/^parameter: .*"fictional-rule"/);
    expect(() => requireParameter('parameter', { id: 'a' } as never)).toThrow(/^parameter\.entries: .*nothing/);
  });
});
