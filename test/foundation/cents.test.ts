import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { centsOf, eurosOf, roundCents, splitCents } from '../../src/foundation/cents.js';

describe('roundCents', () => {
  it.each([
    [0.5, 1],
    [-0.5, -1],
    [1.4999, 1],
    [100.5, 101],
    [1.005 * 100 * 100, 10050],
    [-0.2, 0],
  ])('rounds %d cents to %d, halves away from zero', (cents, expected) => {
    expect(roundCents(cents)).toBe(expected);
    expect(Object.is(roundCents(cents), -0)).toBe(false);
  });
  it('reads the half cent that binary hides: 1.005 euro', () => {
    expect(centsOf(1.005)).toBe(101);
  });
  it('comes back from euros', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), (cents) => {
        expect(centsOf(eurosOf(cents))).toBe(cents);
      }),
    );
  });
});

describe('splitCents', () => {
  it('gives the odd cent to the largest remainder, then to the first', () => {
    expect(splitCents(100, [1, 1, 1])).toEqual([34, 33, 33]);
    expect(splitCents(3_000_000, [1, 1])).toEqual([1_500_000, 1_500_000]);
    expect(splitCents(10, [1, 2, 4])).toEqual([1, 3, 6]);
  });
  it('never loses or invents a cent', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1e13 }),
        fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 20 }),
        (amount, weights) => {
          fc.pre(weights.some((weight) => weight > 0));
          const parts = splitCents(amount, weights);
          expect(parts.reduce((sum, part) => sum + part, 0)).toBe(amount);
          parts.forEach((part, index) => {
            expect(Number.isSafeInteger(part)).toBe(true);
            if (weights[index] === 0) expect(part).toBe(0);
          });
        },
      ),
    );
  });
  it.each([
    [10.5, [1]],
    [10, []],
    [10, [0, 0]],
    [10, [1, -1]],
    [10, [Number.NaN]],
  ])('refuses %d split by %j', (amount, weights) => {
    expect(() => splitCents(amount, weights)).toThrow(RangeError);
  });
});
