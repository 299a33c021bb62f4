import { expect, it } from 'vitest';
import type { Parameter } from '../../src/law/parameter.js';
import { staleAmong } from '../../src/law/stale.js';

const source = { kind: 'text', title: 'Texte fictif', date: '2020-01-01' } as const;
const rule = (id: string, reviewedOn: string, until?: string): Parameter<number> => ({
  id,
  label: { fr: id, en: id },
  reviewedOn,
  entries: [
    { from: '2020-01-01', ...(until ? { until } : {}), publishedOn: null, value: 1, standing: 'in-force', source },
  ],
});

it('says which parameters deserve a new review, and why', () => {
  const rules = [rule('lasting', '2026-01-01'), rule('yearly', '2026-01-01', '2026-12-31')];
  expect(staleAmong(rules, '2026-12-31')).toEqual([]);
  expect(staleAmong(rules, '2027-01-01').map(({ id, reason }) => [id, reason])).toEqual([
    ['lasting', 'old-review'],
    ['yearly', 'lapsed'],
    ['yearly', 'old-review'],
  ]);
});
