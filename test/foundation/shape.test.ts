import { expect, it } from 'vitest';
import { requireShape } from '../../src/foundation/argument.js';
import { aText } from '../../src/foundation/expectations.js';
import { listOf, misfitOf, nullable, objectOf, optional, words } from '../../src/foundation/shape.js';
import { text } from '../../src/foundation/text.js';

const rooms = listOf(
  objectOf({ name: aText, note: optional(aText), size: nullable(aText) }, text('une salle', 'a room')),
);

it('returns what fits, and names the part that does not', () => {
  const sound = [{ name: 'a', size: null }];
  expect(requireShape('rooms', sound, rooms)).toBe(sound);
  expect(() => requireShape('rooms', [...sound, { name: 7 }], rooms)).toThrow(
    'rooms[1].name: expected a text; received 7',
  );
  expect(() => requireShape('rooms', [new Date(0)], rooms)).toThrow(
    'rooms[0]: expected a room; received a Date object',
  );
});

it('tells where the first part that does not fit is, and what was expected there in both languages', () => {
  expect(misfitOf(rooms, [{ name: 'a', note: null }])).toEqual({ path: [0, 'note'], expectation: aText, value: null });
  expect(misfitOf(rooms, [{ name: 'a' }])).toMatchObject({ path: [0, 'size'], value: undefined });
  expect(misfitOf(rooms, 'a')?.expectation.words).toEqual(text('une liste', 'a list'));
  // An empty place of a list is looked at too.
  expect(misfitOf(rooms, new Array(1))).toMatchObject({ path: [0], expectation: { words: { fr: 'une salle' } } });
});

it('a text in both languages needs both', () => {
  expect(misfitOf(words, { fr: 'oui', en: 'yes' })).toBeUndefined();
  expect(misfitOf(words, { fr: 'oui' })).toMatchObject({ path: ['en'] });
});
