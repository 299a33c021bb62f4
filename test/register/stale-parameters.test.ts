import { describe, expect, it } from 'vitest';
import { parameters } from '../../src/register/parameters.js';
import { staleParameters } from '../../src/register/stale-parameters.js';

describe('staleParameters', () => {
  it('finds every parameter old a year after its last review', () => {
    const old = staleParameters('2030-01-01').filter(({ reason }) => reason === 'old-review');
    expect(old.map(({ id }) => id)).toEqual(parameters.map(({ id }) => id));
  });
  it('finds no old check on the day of the check', () => {
    const old = staleParameters('2020-01-01').filter(({ reason }) => reason === 'old-review');
    expect(old).toEqual([]);
  });
  it('refuses a date that does not exist', () => {
    expect(() => staleParameters('2026-13-01')).toThrow(/asOf/);
  });
});
