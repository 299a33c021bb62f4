import { describe, expect, it } from 'vitest';
import { readHoursCell, relationsOf } from '../../src/exchange/hours-cell.js';

const slot = (opens: string, closes: string) => ({ opens, closes });

describe('a cell of hours', () => {
  it.each([
    ['09:00 - 12:00', [slot('09:00', '12:00')]],
    ['09:00 - 12:00 / 13:30 - 17:00', [slot('09:00', '12:00'), slot('13:30', '17:00')]],
    ['9:00 - 12:00', [slot('09:00', '12:00')]],
    ['9h-12h30', [slot('09:00', '12:30')]],
    ['9 h 15 à 12 H', [slot('09:15', '12:00')]],
    ['08:00 – 24:00', [slot('08:00', '24:00')]],
    ['09:00\u00A0-\u00A012:00', [slot('09:00', '12:00')]],
    ['-', []],
    ['Fermé', []],
  ])('reads %j', (cell, slots) => {
    expect(readHoursCell(cell)).toEqual({ kind: 'slots', slots, placeholder: false });
  });

  it('takes the placeholder away: closed, not 24 hours', () => {
    expect(readHoursCell('00:00 - 00:00')).toEqual({ kind: 'slots', slots: [], placeholder: true });
    expect(readHoursCell('00:00 - 00:00 / 09:00 - 12:00')).toEqual({
      kind: 'slots',
      slots: [slot('09:00', '12:00')],
      placeholder: true,
    });
  });

  it('marks what is by appointment', () => {
    expect(readHoursCell('9:00 - 12:00 / Sur RDV : 14:00 - 17:00')).toMatchObject({
      slots: [slot('09:00', '12:00'), { ...slot('14:00', '17:00'), byAppointment: true }],
    });
  });

  it.each(['', '   '])('reads %j as empty', (cell) => {
    expect(readHoursCell(cell)).toEqual({ kind: 'empty' });
  });

  it('tells hours said to be unknown', () => {
    expect(readHoursCell('Horaires non communiqués')).toEqual({ kind: 'not-published' });
  });

  it.each(['12:00 - 09:00', '09:00 - 09:00', '14:00 - 17:00 / 12:00 - 09:00'])('finds %j backwards', (cell) => {
    expect(readHoursCell(cell)).toEqual({ kind: 'backwards' });
  });

  it.each([
    'Selon planning bus',
    '09:00 - 12:30 / 14:00 - 17:',
    '9: 12:30 / 13:30 18:30',
    '25:00 - 26:00',
    '09:60 - 12:00',
    '9 - 12',
    '09:00 - 12:00 /',
    '9:00 - 12:00 '.repeat(100),
  ])('does not guess %j', (cell) => {
    expect(readHoursCell(cell)).toEqual({ kind: 'not-understood' });
  });
});

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
