import { expect, it } from 'vitest';
import { addDays } from '../../src/foundation/civil-date.js';
import { lookUp } from '../../src/law/look-up.js';
import type { Parameter } from '../../src/law/parameter.js';
import { timeline } from '../../src/law/timeline.js';

const source = { kind: 'text', title: 'Texte fictif', date: '2020-01-01' } as const;
const rule: Parameter<string> = {
  id: 'fictional-rule',
  label: { fr: 'règle fictive', en: 'fictional rule' },
  reviewedOn: '2026-01-01',
  entries: [
    { from: '2020-01-01', publishedOn: null, value: 'a', standing: 'in-force', source },
    { from: '2021-01-01', until: '2021-06-30', publishedOn: null, value: 'b', standing: 'announced', source },
    { from: '2022-01-01', publishedOn: null, value: 'c', standing: 'announced', source },
    { from: '2022-01-01', publishedOn: null, value: 'd', standing: 'in-force', source },
    { from: '2023-01-01', publishedOn: null, value: null, standing: 'in-force', source },
    { from: '2024-01-01', until: '2024-12-31', publishedOn: null, value: 'e', standing: 'assumed', source },
  ],
};

it('has no holes: what is unknown is a period too', () => {
  expect(timeline(rule).map(({ from, until, kind, entry }) => [from, until, kind, entry?.value])).toEqual([
    ['2020-01-01', '2020-12-31', 'known', 'a'],
    ['2021-01-01', '2021-06-30', 'known', 'b'],
    ['2021-07-01', '2021-12-31', 'unknown', undefined],
    ['2022-01-01', '2022-12-31', 'known', 'd'],
    ['2023-01-01', '2023-12-31', 'ended', null],
    ['2024-01-01', '2024-12-31', 'known', 'e'],
    ['2025-01-01', undefined, 'unknown', undefined],
  ]);
});

it('agrees with lookUp on the first and last day of every period', () => {
  for (const { from, until, kind, entry } of timeline(rule)) {
    for (const day of [from, until ?? addDays(from, 1000)]) {
      const found = lookUp(rule, day);
      expect([day, found.kind, found.value ?? null]).toEqual([day, kind, entry?.value ?? null]);
    }
  }
});
