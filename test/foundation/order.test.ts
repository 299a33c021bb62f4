import { expect, it } from 'vitest';
import { byCodeUnit } from '../../src/foundation/order.js';

it('orders by code units: capitals before small letters, accents last, whatever the language', () => {
  expect(['é', 'a', 'Z', 'b', '10', '9'].sort(byCodeUnit)).toEqual(['10', '9', 'Z', 'a', 'b', 'é']);
});

it('leaves equal texts as they are', () => {
  expect(byCodeUnit('2026-01-01', '2026-01-01')).toBe(0);
});
