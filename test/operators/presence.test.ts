import type * as z from 'zod';
import { expect, expectTypeOf, it } from 'vitest';
import { operatorPresenceSchema, type OperatorPresence } from '../../src/operators/presence.js';
import type { Plain } from '../support/same-type.js';

it('the interface and the schema are the same type', () => {
  expectTypeOf<Plain<OperatorPresence>>().toEqualTypeOf<Plain<z.output<typeof operatorPresenceSchema>>>();
});

it('accepts an operator with its forms and days, and no unknown field', () => {
  const presence = { operator: 'msa', status: 'present', forms: ['permanence'], weekdays: ['monday'] };
  expect(operatorPresenceSchema.parse(presence)).toEqual(presence);
  for (const wrong of [
    { operator: 'grdf' },
    { status: 'perhaps' },
    { forms: ['fax'] },
    { weekdays: ['lundi'] },
    { x: 1 },
  ]) {
    expect(operatorPresenceSchema.safeParse({ ...presence, ...wrong }).success).toBe(false);
  }
});
