import { expect, it } from 'vitest';
import { since, year } from '../../src/law/parameter.js';
import { staleAmong } from '../../src/law/stale.js';
import { rule, STATEMENT } from '../support/fictional-law.js';

const reviewed = { reviewedOn: '2026-01-01' } as const;
const lasting = rule([since('2020-01-01', 1, STATEMENT, reviewed)], 'lasting');
const yearly = rule([year(2026, 1, STATEMENT, reviewed)], 'yearly');

it('says which parameters deserve a new review, and why', () => {
  expect(staleAmong([lasting, yearly], '2026-12-31')).toEqual([]);
  expect(staleAmong([lasting, yearly], '2027-01-01')).toEqual([
    { id: 'lasting', from: '2020-01-01', ...reviewed, reason: 'old-review' },
    { id: 'yearly', from: '2026-01-01', ...reviewed, reason: 'lapsed' },
    { id: 'yearly', from: '2026-01-01', ...reviewed, reason: 'old-review' },
  ]);
});

it('asks nobody to review history: a state that another follows', () => {
  const followed = rule([
    year(2020, 1, STATEMENT, { reviewedOn: '2020-01-01' }),
    since('2021-01-01', 2, STATEMENT, { reviewedOn: '2026-06-01' }),
  ]);
  expect(staleAmong([followed, rule([])], '2027-01-01')).toEqual([]);
});
