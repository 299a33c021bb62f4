import * as z from 'zod';
import { expect, it } from 'vitest';
import { soundParts } from '../../src/foundation/sound-parts.js';

const schema = z.strictObject({
  year: z.int().optional(),
  shares: z.strictObject({ first: z.number().optional(), second: z.number().optional() }).optional(),
  amounts: z.array(z.number()).optional(),
});
const codes = (data: object) => soundParts(schema, data).issues.map(({ code, path }) => [code, path.join('.')]);

it('reads sound data as they are', () => {
  expect(soundParts(schema, { year: 2026 })).toEqual({ value: { year: 2026 }, issues: [] });
});

it('leaves out the member that is wrong, or the whole part', () => {
  const shares = { first: 1, second: 'x' };
  expect(soundParts(schema, { year: 2026, shares }).value).toEqual({ year: 2026, shares: { first: 1 } });
  expect(soundParts(schema, { year: 2026, amounts: [1, 'x'] }).value).toEqual({ year: 2026 });
  expect(soundParts(schema, { year: 'x', shares: { first: 1 } }).value).toEqual({ shares: { first: 1 } });
  expect(codes({ year: 'x', shares })).toEqual([
    ['wrong-type', 'year'],
    ['wrong-type', 'shares.second'],
  ]);
});

it('drops an unknown field, with an issue', () => {
  expect(soundParts(schema, { year: 2026, month: 5 }).value).toEqual({ year: 2026 });
  expect(codes({ month: 5 })).toEqual([['unknown-key', 'month']]);
});
