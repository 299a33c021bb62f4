import { expect, it } from 'vitest';
import { citationsOf, referencesOf } from '../../src/law/bibliography.js';
import type { Parameter } from '../../src/law/parameter.js';
import type { SourceDocument } from '../../src/law/source.js';

const law: SourceDocument = { kind: 'text', title: 'Loi fictive', date: '2020-01-01' };
const amendment: SourceDocument = { kind: 'report', title: 'Amendement fictif', document: 'II-0', date: '2024' };
const rule = (id: string): Parameter<number> => ({
  id,
  label: { fr: id, en: id },
  reviewedOn: '2026-01-01',
  entries: [
    {
      from: '2020-01-01',
      publishedOn: null,
      value: 1,
      standing: 'in-force',
      source: { ...law },
      disputedBy: [{ value: 2, source: amendment, note: { fr: 'deux', en: 'two' } }],
    },
  ],
});

it('lists every source once, disputed readings included, with what cites it', () => {
  expect(referencesOf([rule('a'), rule('b')].map(citationsOf))).toEqual([
    { source: law, citedBy: ['a', 'b'] },
    { source: amendment, citedBy: ['a', 'b'] },
  ]);
});
