import { describe, expect, it } from 'vitest';
import { lookUp } from '../../src/law/look-up.js';
import type { Parameter } from '../../src/law/parameter.js';
import type { SourceDocument } from '../../src/law/source.js';

const source: SourceDocument = { kind: 'text', title: 'Texte fictif', date: '2020-01-01' };
const amount: Parameter<number> = {
  id: 'fictional-amount',
  label: { fr: 'montant fictif', en: 'fictional amount' },
  reviewedOn: '2026-06-30',
  entries: [
    { from: '2020-01-01', until: '2021-12-31', publishedOn: '2019-12-01', value: 10, standing: 'in-force', source },
    { from: '2022-01-01', until: '2022-12-31', publishedOn: null, value: 20, standing: 'in-force', source },
    { from: '2024-01-01', publishedOn: '2023-06-01', value: 30, standing: 'announced', source },
    { from: '2024-01-01', publishedOn: '2024-02-01', value: 31, standing: 'in-force', source },
    { from: '2026-01-01', publishedOn: '2025-12-01', value: null, standing: 'in-force', source },
  ],
};

describe('lookUp', () => {
  it.each([
    ['2019-12-31', { kind: 'not-yet', from: '2020-01-01' }],
    ['2020-01-01', { kind: 'known', value: 10, until: '2021-12-31' }],
    ['2021-12-31', { kind: 'known', value: 10 }],
    ['2022-06-01', { kind: 'known', value: 20, publishedOn: null }],
    ['2023-01-01', { kind: 'unknown' }],
    ['2024-01-01', { kind: 'known', value: 31, standing: 'in-force' }],
    ['2025-12-31', { kind: 'known', value: 31 }],
    ['2026-01-01', { kind: 'ended', from: '2026-01-01' }],
  ])('on %s: %j', (asOf, expected) => {
    expect(lookUp(amount, asOf)).toMatchObject(expected);
  });
  it.each([
    ['2020-06-01', '2019-11-30', { kind: 'not-yet' }],
    ['2020-06-01', '2019-12-01', { kind: 'known', value: 10 }],
    ['2022-06-01', '2022-06-01', { kind: 'publication-unknown', from: '2022-01-01' }],
    ['2024-03-01', '2024-01-31', { kind: 'known', value: 30, standing: 'announced' }],
    ['2024-03-01', '2024-02-01', { kind: 'known', value: 31 }],
    ['2026-03-01', '2025-11-30', { kind: 'known', value: 31 }],
  ])('on %s, known on %s: %j', (asOf, knownOn, expected) => {
    expect(lookUp(amount, asOf, { knownOn })).toMatchObject(expected);
  });
  it('says that it was not checked since', () => {
    const open = { ...amount, entries: amount.entries.slice(0, 4) };
    expect(lookUp(open, '2026-06-30')).toMatchObject({ kind: 'known', beyondReview: false });
    expect(lookUp(open, '2026-07-01')).toMatchObject({ kind: 'known', beyondReview: true });
  });
  it('gives the last state known when it does not know', () => {
    expect(lookUp(amount, '2023-07-14')).toMatchObject({ kind: 'unknown', lastKnown: { value: 20 } });
  });
  it('never holds a value but when known, and stays plain JSON', () => {
    for (const asOf of ['2019-01-01', '2020-01-01', '2023-01-01', '2026-01-01']) {
      const found = lookUp(amount, asOf);
      expect('value' in found).toBe(found.kind === 'known');
      expect(JSON.parse(JSON.stringify(found))).toEqual(found);
    }
  });
  it('refuses dates that are not', () => {
    expect(() => lookUp(amount, '2026-02-30')).toThrow(/asOf.*2026-02-30/);
    expect(() => lookUp(amount, '2026-01-01', { knownOn: 'hier' })).toThrow(/knownOn.*hier/);
  });
});
