import { expect, it } from 'vitest';
import { byCodeUnit } from '../../src/foundation/order.js';

it('orders texts by code unit, the same in every locale', () => {
  expect(['é', 'b', 'a', 'Z', '10', '9'].sort(byCodeUnit)).toEqual(['10', '9', 'Z', 'a', 'b', 'é']);
  expect(byCodeUnit('a', 'a')).toBe(0);
});
