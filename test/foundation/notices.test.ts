import { expect, it } from 'vitest';
import {
  missing,
  notAllowed,
  outOfRange,
  unknownKey,
  wrongFormat,
  wrongType,
} from '../../src/foundation/notices/data.js';
import { text, typographic } from '../../src/foundation/text.js';

const aText = text('un texte', 'a text');

it.each([
  [missing, 'missing'],
  [wrongType, 'wrong-type'],
  [wrongFormat, 'wrong-format'],
  [notAllowed, 'not-allowed'],
  [outOfRange, 'out-of-range'],
])('says what was received and expected: %#', (maker, code) => {
  expect(maker(['name'], aText, 7)).toEqual({
    code,
    path: ['name'],
    received: 7,
    message: { fr: typographic('reçu : 7 ; attendu : un texte'), en: 'received: 7; expected: a text' },
  });
});

it('says that nothing was received', () => {
  expect(missing(['name'], aText).message.en).toBe('received: nothing; expected: a text');
});

it('names an unknown field', () => {
  expect(unknownKey(['x'], undefined, 'x').message.en).toBe(
    'the field "x" is unknown; expected: a field of the schema',
  );
});
