import fc from 'fast-check';
import { expect, it } from 'vitest';
import { canonical, sameJson } from '../../src/foundation/same-json.js';

it('does not depend on the order of keys, at any depth, but on that of lists', () => {
  expect(sameJson({ a: 1, b: { c: 2, d: [3, 4] } }, { b: { d: [3, 4], c: 2 }, a: 1 })).toBe(true);
  expect(sameJson([1, 2], [2, 1])).toBe(false);
  expect(sameJson({ a: undefined }, {})).toBe(true);
});

it('tells apart what differs', () => {
  expect(sameJson('1', 1)).toBe(false);
  expect(sameJson(null, 0)).toBe(false);
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (a, b) => {
      const [plainA, plainB] = [a, b].map((value) => JSON.parse(JSON.stringify(value)) as unknown);
      expect(sameJson(a, structuredClone(a))).toBe(true);
      if (JSON.stringify(plainA) === JSON.stringify(plainB)) expect(sameJson(a, b)).toBe(true);
    }),
  );
});

it('does not throw for what JSON cannot hold', () => {
  expect(canonical({ count: 3n })).toBe('{"count":"3n"}');
  expect(sameJson(undefined, undefined)).toBe(true);
  expect(sameJson(undefined, 'nothing')).toBe(false);
});
