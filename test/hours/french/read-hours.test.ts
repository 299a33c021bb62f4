import { describe, expect, it } from 'vitest';
import { readHours } from '../../../src/exchange/index.js';

const noticed = (text: string) => readHours(text).notices.map(({ code, received }) => [code, received]);

describe('hours of one day', () => {
  it('are read without a word when the text says them all', () => {
    const slots = [
      { opens: '09:00', closes: '12:00' },
      { opens: '14:00', closes: '17:00', byAppointment: true },
    ];
    expect(readHours('9:00 - 12:00 / Sur RDV : 14:00 - 17:00')).toEqual({ slots, notices: [] });
    expect(readHours('Fermé')).toEqual({ slots: [], notices: [] });
  });

  it.each([
    ['9h30-12h (jusqu’en juin 2022)', [['condition-dropped', 'jusqu’en juin 2022']]],
    ['9h-12h / après-midi sur RDV', [['hours-incomplete', 'après-midi sur RDV']]],
    ['9-12', [['hours-assumed', '9-12']]],
    ['00:00 - 00:00', [['placeholder-hours', '00:00 - 00:00']]],
  ])('%s: the hours, and what was dropped or assumed', (text, expected) => {
    expect(readHours(text).slots).toBeDefined();
    expect(readHours(text)).not.toHaveProperty('alternating');
    expect(noticed(text)).toEqual(expected);
  });

  it('say when they do not hold every week', () => {
    expect(readHours('1 samedi sur 2 : 9:00 - 12:30')).toMatchObject({
      slots: [{ opens: '09:00', closes: '12:30' }],
      alternating: true,
      notices: [{ code: 'alternation-dropped', received: '1 samedi sur 2' }],
    });
  });

  it.each([
    ['', 'no-hours'],
    ['Horaires non communiqués', 'no-hours'],
    ['Selon planning bus', 'hours-not-understood'],
    ['17:00 - 9:00', 'hours-not-understood'],
  ])('%j is unknown: %s', (text, code) => {
    expect(readHours(text)).not.toHaveProperty('slots');
    expect(noticed(text)).toEqual([[code, text]]);
  });

  it('must be a text', () => {
    expect(() => readHours(undefined as unknown as string)).toThrow(/^received: expected a text; received nothing/);
  });
});
