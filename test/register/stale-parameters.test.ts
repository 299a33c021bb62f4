import { describe, expect, it } from 'vitest';
import { addYears } from '../../src/foundation/civil-date.js';
import { lastReviewOf } from '../../src/law/parameter.js';
import { parameters } from '../../src/register/parameters.js';
import { staleParameters } from '../../src/register/stale-parameters.js';

const oldOn = (asOf: string) =>
  staleParameters(asOf)
    .filter(({ reason }) => reason === 'old-review')
    .map(({ id }) => id);

describe('staleParameters', () => {
  it('finds every parameter old a year after its last review, thresholds, deadlines and référentiels included', () => {
    const lastReview = parameters.map(lastReviewOf).sort().at(-1)!;
    const old = oldOn(addYears(lastReview, 1));
    expect(old).toEqual(parameters.map(({ id }) => id));
    expect(old).toEqual(expect.arrayContaining(['referentiel', 'minimum-weekly-opening', 'msap-approval-deadline']));
  });
  it('finds no old review before', () => {
    const firstReview = parameters.map(lastReviewOf).sort()[0]!;
    expect(oldOn(firstReview)).toEqual([]);
  });
  it('refuses a date that does not exist', () => {
    expect(() => staleParameters('2026-13-01')).toThrow(/asOf/);
  });
});
