import { describe, expect, it } from 'vitest';
import { relationsOf } from '../../../src/hours/french/slot-relations.js';
import { slot } from '../../support/fictional-structure.js';

describe('the slots of a day', () => {
  it.each([
    ['overlap', [slot('09:00', '12:00'), slot('09:00', '16:30')], { overlapping: true }],
    ['repeat and so overlap', [slot('09:00', '12:00'), slot('09:00', '12:00')], { duplicate: true, overlapping: true }],
    ['leave the order of time', [slot('13:00', '17:00'), slot('09:00', '12:00')], { unordered: true }],
    ['touch', [slot('09:00', '12:00'), slot('12:00', '13:00')], { touching: true }],
    ['follow each other', [slot('09:00', '12:00'), slot('13:00', '17:00')], {}],
    [
      'hide a short one in a long one',
      [slot('08:00', '18:00'), slot('09:00', '10:00'), slot('17:00', '19:00')],
      { overlapping: true },
    ],
  ])('can %s', (_, slots, expected) => {
    expect(relationsOf(slots)).toEqual({
      duplicate: false,
      overlapping: false,
      unordered: false,
      touching: false,
      ...expected,
    });
  });
});
