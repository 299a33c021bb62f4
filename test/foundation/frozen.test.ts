import { expect, it } from 'vitest';
import { frozen } from '../../src/foundation/frozen.js';

it('freezes every level of lists and objects, and gives the same data back', () => {
  const data = { list: [{ deep: { value: 1 } }], none: null, text: 'a' };
  expect(frozen(data)).toBe(data);
  expect(() => data.list.push({ deep: { value: 2 } })).toThrow(TypeError);
  expect(() => Object.assign(data.list[0]!.deep, { value: 2 })).toThrow(TypeError);
});

it('leaves functions and plain values alone', () => {
  const call = () => 0;
  frozen({ call });
  expect(Object.isFrozen(call)).toBe(false);
  expect([frozen(1), frozen(null), frozen('a')]).toEqual([1, null, 'a']);
});

it('ends on data that holds itself', () => {
  const data: { self?: unknown } = {};
  data.self = data;
  expect(Object.isFrozen(frozen(data))).toBe(true);
});
