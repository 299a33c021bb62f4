import { expect, expectTypeOf, it } from 'vitest';
import { defined } from '../../src/foundation/defined.js';

it('drops what is undefined, and nothing else', () => {
  const until = undefined as string | undefined;
  expect(Object.keys(defined({ until, note: null, count: 0, text: '', yes: false }))).toEqual([
    'note',
    'count',
    'text',
    'yes',
  ]);
  expect(defined({})).toEqual({});
});

it('makes optional the fields that may be undefined, and only those', () => {
  const fields = { until: undefined as string | undefined, count: 0 };
  expectTypeOf(defined(fields)).toEqualTypeOf<{ until?: string; count: number }>();
});
