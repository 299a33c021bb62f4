import { expect, it } from 'vitest';
import { addDays } from '../../src/foundation/civil-date.js';
import { lookUp } from '../../src/law/look-up.js';
import { since, year, years } from '../../src/law/parameter.js';
import { timeline } from '../../src/law/timeline.js';
import { REVIEWED, rule, STATEMENT } from '../support/fictional-law.js';

const history = rule([
  since('2020-01-01', 'a', STATEMENT, REVIEWED),
  since('2021-01-01', 'b', STATEMENT, { ...REVIEWED, until: '2021-06-30' }),
  years(2022, 2023, 'c', STATEMENT, { ...REVIEWED, standing: 'announced' }),
  since('2022-01-01', 'd', STATEMENT, REVIEWED),
  since<string>('2023-01-01', null, STATEMENT, REVIEWED),
  year(2024, 'e', STATEMENT, REVIEWED),
]);

it('has no holes: what is unknown is a period too', () => {
  expect(timeline(history).map(({ from, until, kind, entry }) => [from, until, kind, entry?.value])).toEqual([
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
  for (const { from, until, kind, entry } of timeline(history)) {
    for (const day of [from, until ?? addDays(from, 1000)]) {
      const found = lookUp(history, day);
      expect([day, found.kind, found.value ?? null]).toEqual([day, kind, entry?.value ?? null]);
    }
  }
});
