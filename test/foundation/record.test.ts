import { expect, it } from 'vitest';
import { isRecord } from '../../src/foundation/record.js';

it.each([{}, { a: 1 }, Object.create(null), new Date(0)])('%o is an object whose fields can be looked up', (value) => {
  expect(isRecord(value)).toBe(true);
});
it.each([null, undefined, [], 'a', 7, () => 0])('%o is not', (value) => {
  expect(isRecord(value)).toBe(false);
});
