import { describe, expect, it } from 'vitest';
import { sameText, text } from '../../src/foundation/text.js';
import {
  counted,
  dateText,
  distinct,
  durationText,
  joined,
  labelled,
  numberText,
  SEMICOLON,
  writtenDate,
} from '../../src/foundation/words.js';

describe('a date in words', () => {
  it.each([
    ['2026-03-01', '1er mars 2026', '1 March 2026'],
    ['2026-08-15', '15 août 2026', '15 August 2026'],
    ['2026-12', 'décembre 2026', 'December 2026'],
    ['2026', '2026', '2026'],
    ['2026-13-01', '2026-13-01', '2026-13-01'],
  ])('%s', (date, fr, en) => {
    expect([writtenDate(date, 'fr'), writtenDate(date, 'en')]).toEqual([fr, en]);
    expect(dateText(date)).toEqual({ fr, en });
  });
});

it.each([
  [0, '0', '0'],
  [1234, '1\u202F234', '1,234'],
  [1234567.5, '1\u202F234\u202F567,5', '1,234,567.5'],
  [-1234, '-1\u202F234', '-1,234'],
  [Number.NaN, 'NaN', 'NaN'],
])('the number %d', (value, fr, en) => {
  expect(numberText(value)).toEqual({ fr, en });
});

describe('how many of something', () => {
  it.each([
    [0, '0 élément', '0 items'],
    [1, '1 élément', '1 item'],
    [1.5, '1,5 élément', '1.5 items'],
    [2, '2 éléments', '2 items'],
    [1000, '1\u202F000 éléments', '1,000 items'],
  ])('%d', (count, fr, en) => {
    expect(counted(count, ['élément', 'éléments'], ['item', 'items'])).toEqual({ fr, en });
  });
});

it.each([
  [0, '0 min', '0 min'],
  [45, '45 min', '45 min'],
  [60, '1 h', '1 h'],
  [1290, '21 h 30', '21 h 30'],
  [1265, '21 h 05', '21 h 05'],
  [7.5, '7,5 min', '7.5 min'],
  [67.25, '1 h 07,25', '1 h 07.25'],
])('the duration of %d minutes', (minutes, fr, en) => {
  expect(durationText(minutes)).toEqual({ fr, en });
});

it('joins texts with a separator of each language', () => {
  const texts = [text('un', 'one'), text('deux', 'two')];
  expect(joined(', ', texts)).toEqual({ fr: 'un, deux', en: 'one, two' });
  expect(joined(SEMICOLON, texts)).toEqual({ fr: 'un\u202F; deux', en: 'one; two' });
  expect(joined(', ', [])).toEqual({ fr: '', en: '' });
});

it('keeps each text once, in order', () => {
  expect(distinct([sameText('b'), sameText('a'), sameText('b')])).toEqual([sameText('b'), sameText('a')]);
});

it('puts a label before a value', () => {
  expect(labelled(text('durée', 'duration'), sameText('3'))).toEqual({ fr: 'durée\u00A0: 3', en: 'duration: 3' });
});
