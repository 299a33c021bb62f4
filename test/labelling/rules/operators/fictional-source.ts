import type { DatedEntry } from '../../../../src/index.js';

/** A state of a fictional rule. */
export const FICTIONAL = (
  from: string,
  value: number | null,
  more: Pick<DatedEntry, 'publishedOn' | 'publishedBy' | 'until'>,
): DatedEntry<number> => ({
  from,
  value,
  standing: 'in-force',
  source: { kind: 'text', title: 'Texte fictif', date: null },
  reviewedOn: '2026-11-22',
  ...more,
});
