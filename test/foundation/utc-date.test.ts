import { addMonths } from 'date-fns';
import { expect, it } from 'vitest';
import { UtcDate } from '../../src/foundation/utc-date.js';

it.each([
  ['2026-03-29T00:30:00Z', 1, '2026-04-29T00:30:00.000Z'],
  ['2026-10-25T23:30:00Z', 1, '2026-11-25T23:30:00.000Z'],
  ['2024-01-31T00:00:00Z', 1, '2024-02-29T00:00:00.000Z'],
])('date-fns reckons months from %s in UTC, whatever the time zone', (start, months, end) => {
  const moved = addMonths(new UtcDate(start), months);
  expect(moved.toISOString()).toBe(end);
});

it('reads the parts of UTC', () => {
  const date = new UtcDate('2026-01-01T00:30:00Z');
  expect([date.getFullYear(), date.getMonth(), date.getDate(), date.getDay()]).toEqual([2026, 0, 1, 4]);
  expect(date.getTimezoneOffset()).toBe(0);
});

it('writes the parts of UTC', () => {
  const date = new UtcDate('2026-01-31T12:00:00Z');
  date.setMonth(1, 28);
  date.setDate(27);
  date.setHours(1);
  date.setFullYear(2025);
  expect(date.toISOString()).toBe('2025-02-27T01:00:00.000Z');
});
