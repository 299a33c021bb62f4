import { expect, it } from 'vitest';
import { eachOnce, listed } from '../../src/foundation/each-once.js';

it('gives each member its index, a hole included', () => {
  const holed = ['a'];
  holed[2] = 'c';
  expect(listed(holed)).toEqual([
    { value: 'a', index: 0 },
    { value: undefined, index: 1 },
    { value: 'c', index: 2 },
  ]);
});

it('keeps the first member of each key, reports the others with it, and leaves out those without a key', () => {
  const again: string[] = [];
  const kept = eachOnce(
    ['a1', '', 'b1', 'a2', 'a3'],
    (word) => word[0],
    (word, earlier) => again.push(`${word} after ${earlier}`),
  );
  expect([kept, again]).toEqual([
    ['a1', 'b1'],
    ['a2 after a1', 'a3 after a1'],
  ]);
});

it('keeps members of one key that do not clash; one that is excluded excludes nothing', () => {
  const near = (a: number, b: number) => Math.abs(a - b) < 2;
  const again: number[] = [];
  expect(
    eachOnce(
      [1, 2, 3],
      () => 'key',
      (size) => again.push(size),
      near,
    ),
  ).toEqual([1, 3]);
  expect(again).toEqual([2]);
});
