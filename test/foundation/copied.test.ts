import { expect, it } from 'vitest';
import { copied } from '../../src/foundation/copied.js';

it('shares nothing with the original, at any level', () => {
  const original = { list: [{ a: 1 }], deep: { deeper: { b: 'x' } } };
  const copy = copied(original);
  expect(copy).toEqual(original);
  original.list[0]!.a = 2;
  original.deep.deeper.b = 'y';
  expect(copy).toEqual({ list: [{ a: 1 }], deep: { deeper: { b: 'x' } } });
});

it('copies an object without a prototype, as any plain object', () => {
  const inner = { a: 1 };
  const bare = Object.assign(Object.create(null) as object, { x: inner });
  const copy = copied<{ bare: object }>({ bare });
  inner.a = 2;
  expect(copy.bare).toEqual({ x: { a: 1 } });
});

it('keeps what is no plain data, and follows a cycle', () => {
  const day = new Date(0);
  expect(copied({ day }).day).toBe(day);
  const cycle: { self?: unknown } = {};
  cycle.self = cycle;
  const copy = copied(cycle);
  expect(copy.self).toBe(copy);
  expect(copy).not.toBe(cycle);
});

it('keeps a key that every object bears as a key', () => {
  const copy = copied(JSON.parse('{"__proto__": {"a": 1}}') as Record<string, unknown>);
  expect(Object.keys(copy)).toEqual(['__proto__']);
});
