import { expect, it } from 'vitest';
import { aText, listOf, objectOf, optional, requireShape } from '../../src/foundation/shape.js';

const rooms = listOf(objectOf({ name: aText, note: optional(aText) }));

it('returns what fits, and names the part that does not', () => {
  const sound = [{ name: 'a' }];
  expect(requireShape('rooms', sound, rooms)).toBe(sound);
  expect(() => requireShape('rooms', [{ name: 'a' }, { name: 7 }], rooms)).toThrow(
    'rooms[1].name: expected a text; received 7',
  );
  expect(() => requireShape('rooms', [new Date(0)], rooms)).toThrow(
    'rooms[0]: expected an object; received a Date object',
  );
});
