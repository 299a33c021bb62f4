import { describe, expect, it } from 'vitest';
import { evaluateDossier, lookUp, minimumWeeklyOpening, referentielAt, referentiels } from '../../../src/index.js';

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
    // An order is published after it is signed: only the day on which it was read is a bound.
    expect(referentielAt('2026-01-01', { knownOn: '2025-06-20' }).id).toBe('france-services-2019');
    expect(referentielAt('2026-01-01', { knownOn: '2026-11-22' }).id).toBe('france-services-2025');
  });

  it('says that a version may not have been known, and applies the one before it', () => {
    const audited = referentielAt('2026-01-01', { knownOn: '2025-06-15' });
    expect(audited.unknowns).toHaveLength(2);
    expect(audited.unknowns[0]?.en).toMatch(/^It is not known whether this version could be known on 15 June 2025/);
    expect(referentielAt('2024-06-01', { knownOn: '2025-06-15' }).unknowns).toHaveLength(1);
    expect(evaluateDossier({}, { asOf: '2026-01-01', knownOn: '2025-06-15' }).referentiel.unknowns).toEqual(
      audited.unknowns,
    );
  });

  it('begins on the first day of its thresholds', () => {
    expect(lookUp(minimumWeeklyOpening, referentielAt('2024-06-01').from ?? '').kind).toBe('known');
    expect(lookUp(minimumWeeklyOpening, '2019-08-05').kind).toBe('not-yet');
  });

  it('was reviewed after it was published, and so was each of its criteria', () => {
    for (const { publishedOn, publishedBy, reviewedOn, criteria } of referentiels) {
      const known = publishedOn ?? publishedBy ?? '';
      for (const day of [reviewedOn, ...criteria.map((criterion) => criterion.reviewedOn)]) {
        expect(day !== undefined && day >= known).toBe(true);
      }
    }
  });

  it('counts what it encodes', () => {
    for (const { coverage, criteria } of referentiels) expect(coverage.encoded).toBe(criteria.length);
  });

  it('cannot be edited', () => {
    const { criteria, facts, coverage } = referentielAt('2026-11-22');
    expect(() => (criteria as unknown[]).pop()).toThrow(TypeError);
    expect(() => Object.assign(coverage, { encoded: 3 })).toThrow(TypeError);
    expect(() => Object.assign(facts[0]?.question ?? {}, { fr: '' })).toThrow(TypeError);
    expect(() => Object.assign(criteria[0]?.expression ?? {}, { op: 'any' })).toThrow(TypeError);
    expect(evaluateDossier({}, { asOf: '2026-11-22' }).findings).toHaveLength(17);
  });

  it('refuses a day that does not exist', () => {
    expect(() => referentielAt('2026-02-30')).toThrow('asOf');
    expect(() => referentielAt('2026-01-01', { knownOn: '' })).toThrow('knownOn');
  });
});
