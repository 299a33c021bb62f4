import { describe, expect, it } from 'vitest';
import { referentielAt } from '../../../src/index.js';

it('carries over the requirements of 2019 as assumed since June 2025', () => {
  const standings = (asOf: string) => referentielAt(asOf).criteria.map(({ standing }) => standing);
  expect(new Set(standings('2025-06-15'))).toEqual(new Set(['in-force']));
  expect(standings('2025-06-16').filter((standing) => standing === 'assumed')).toHaveLength(15);
});

describe('the version of a day', () => {
  it.each([
    ['2019-08-05', 'msap'],
    ['2019-08-06', 'france-services-2019'],
    ['2025-06-15', 'france-services-2019'],
    ['2025-06-16', 'france-services-2025'],
  ])('%s: %s', (asOf, id) => {
    expect(referentielAt(asOf).id).toBe(id);
  });

  it('is the one that could be known', () => {
    expect(referentielAt('2026-01-01', { knownOn: '2025-06-15' }).id).toBe('france-services-2019');
    expect(referentielAt('2019-08-06', { knownOn: '2019-08-04' }).id).toBe('msap');
  });

  it('refuses a day that does not exist', () => {
    expect(() => referentielAt('2026-02-30')).toThrow('asOf');
    expect(() => referentielAt('2026-01-01', { knownOn: '' })).toThrow('knownOn');
  });
});
