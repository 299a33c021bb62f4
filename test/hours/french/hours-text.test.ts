import { describe, expect, it } from 'vitest';
import { readHoursText } from '../../../src/hours/french/hours-text.js';
import { slot } from '../../support/fictional-structure.js';

/** Slots as text: `09:00-12:00 odd, 14:00-17:00 rdv`. */
function slotsOf(text: string): string {
  const reading = readHoursText(text);
  if (reading.kind !== 'slots') return reading.kind;
  return reading.slots
    .map(({ opens, closes, weeks, byAppointment }) =>
      [`${opens}-${closes}`, weeks, byAppointment && 'rdv'].filter(Boolean).join(' '),
    )
    .join(', ');
}
const freeOf = (text: string) => {
  const reading = readHoursText(text);
  return reading.kind === 'slots' ? reading.free : undefined;
};

describe('a cell of hours in the form of the official list', () => {
  it.each([
    ['09:00 - 12:00', [slot('09:00', '12:00')]],
    ['09:00 - 12:00 / 13:30 - 17:00', [slot('09:00', '12:00'), slot('13:30', '17:00')]],
    ['13:30 - 17:00 / 09:00 - 12:00', [slot('13:30', '17:00'), slot('09:00', '12:00')]],
    ['9:00 - 12:00', [slot('09:00', '12:00')]],
    ['9h-12h30', [slot('09:00', '12:30')]],
    ['9 h 15 à 12 H', [slot('09:15', '12:00')]],
    ['08:00 – 24:00', [slot('08:00', '24:00')]],
    ['09:00\u00A0-\u00A012:00', [slot('09:00', '12:00')]],
    ['-', []],
    ['-----', []],
  ])('reads %j', (cell, slots) => {
    expect(readHoursText(cell)).toEqual({ kind: 'slots', slots, placeholder: false });
  });

  it('takes the placeholder away: closed, not 24 hours', () => {
    expect(readHoursText('00:00 - 00:00')).toEqual({ kind: 'slots', slots: [], placeholder: true });
    expect(readHoursText('00:00 - 00:00 / 09:00 - 12:00')).toEqual({
      kind: 'slots',
      slots: [slot('09:00', '12:00')],
      placeholder: true,
    });
  });

  it.each(['', '   '])('reads %j as empty', (cell) => {
    expect(readHoursText(cell)).toEqual({ kind: 'empty' });
  });

  it('recognises hours that the text calls unknown', () => {
    expect(readHoursText('Horaires non communiqués')).toEqual({ kind: 'not-published' });
  });

  it.each(['12:00 - 09:00', '09:00 - 09:00', '14:00 - 17:00 / 12:00 - 09:00'])('finds %j backwards', (cell) => {
    expect(readHoursText(cell)).toEqual({ kind: 'backwards' });
  });
});

describe('a free text of hours', () => {
  it.each([
    // Other separators, words between.
    ['8 h 30 -12 h et 14 h -17 h', '08:30-12:00, 14:00-17:00'],
    ['de 8h30 à 12h et de 13h30 à 17h30', '08:30-12:00, 13:30-17:30'],
    ['9h-12h30\n14h-17h30', '09:00-12:30, 14:00-17:30'],
    ['9h-12h30 13h30-17h30', '09:00-12:30, 13:30-17:30'],
    ['9h-12h 12h-14h', '09:00-12:00, 12:00-14:00'],
    ['8h30-12h15 13h00-16h30', '08:30-12:15, 13:00-16:30'],
    ['Matin : 9h-12h / Après-midi : 14h-17h', '09:00-12:00, 14:00-17:00'],
    ['9h à midi', '09:00-12:00'],
    ['9 heures à 12 heures', '09:00-12:00'],
    ['08:30:00-12:00:00', '08:30-12:00'],
    ['9.30 - 12.00', '09:30-12:00'],
    ['- / 13h30 – 18h00', '13:30-18:00'],
    ['9H - 14H00 (Accueil libre)', '09:00-14:00'],
    ['8 h 30 à 17 h 30 en continu', '08:30-17:30'],
    ['Fermé', ''],
    ["Pas d'accueil.", ''],
    ['Espace fermé ce jour', ''],
    // By appointment.
    ['9:00 - 12:00 / Sur RDV : 14:00 - 17:00', '09:00-12:00, 14:00-17:00 rdv'],
    ['9:00 - 12:00 // Sur RDV : 8:30 - 9:00 / 12:00 - 12:30', '09:00-12:00, 08:30-09:00 rdv, 12:00-12:30 rdv'],
    ['Sur RDV : 9:00 - 12:00 // 13:30 - 16:30', '09:00-12:00 rdv, 13:30-16:30'],
    ['Sur RDV : 9:00 - 12:30 / Sans RDV : 14:00 - 16:30', '09:00-12:30 rdv, 14:00-16:30'],
    ['9h00 à 12h00 sans rendez-vous14h00 à 17h00 sur rendez-vous', '09:00-12:00, 14:00-17:00 rdv'],
    ['09:00 - 12:30 (sur RDV 14:00 - 16:00)', '09:00-12:30, 14:00-16:00 rdv'],
    ['8h30-11h45 (sur RDV) \nEt 13h30-17h15', '08:30-11:45 rdv, 13:30-17:15'],
    ['8h - 12h / 13h30 – 17h\n(après midi sur rendez vous)', '08:00-12:00, 13:30-17:00 rdv'],
    // Odd and even weeks.
    ['Semaines paires : 10:00 - 12:00 //  Semaines impaires : fermé', '10:00-12:00 even'],
    ['8:45 - 12:00 / Semaines paires : 14:00 - 16:30', '08:45-12:00, 14:00-16:30 even'],
    ['9:00 - 12:00 (semaines impaires) / 14:00 - 18:00', '09:00-12:00 odd, 14:00-18:00'],
  ])('%j says all: %s', (text, slots) => {
    expect(slotsOf(text)).toBe(slots);
    expect(freeOf(text)).toMatchObject({ conditions: [], alternations: [], withoutHours: [], assumed: false });
  });

  it.each([
    ['9: 12:30 / 13:30 18:30', '09:00-12:30, 13:30-18:30'],
    ['09:00 - 12:30 / 14:00 - 17:', '09:00-12:30, 14:00-17:00'],
    ['7h30 – 12h / 13h/16h', '07:30-12:00, 13:00-16:00'],
    ['9-12', '09:00-12:00'],
    ['9-12H 14-18H', '09:00-12:00, 14:00-18:00'],
    ['9h12h / 14h-17h', '09:00-12:00, 14:00-17:00'],
    ['8h00 – 12h00 – 13h30 – 17h00', '08:00-12:00, 13:30-17:00'],
    ['14:00:16:00', '14:00-16:00'],
    ['13h30-1730', '13:30-17:30'],
    ['9h &amp; 12h', '09:00-12:00'],
    ['9H &AMP; 12H', '09:00-12:00'],
    ['8h30-12h30/14h-18h sur RV', '08:30-12:30, 14:00-18:00 rdv'],
  ])('%j is read with an assumption: %s', (text, slots) => {
    expect(slotsOf(text)).toBe(slots);
    expect(freeOf(text)?.assumed).toBe(true);
  });

  it.each([
    ['Hors vacances scolaires : 9:00 - 12:00', 'conditions', ['Hors vacances scolaires']],
    ['9h-16h30 selon planning permanences', 'conditions', ['selon planning permanences']],
    ['Certains services : 9:00 - 12:00', 'conditions', ['Certains services']],
    ['Sept. - Juin : 9:00 - 12:00 / 14:00 - 17:30 // Été : 10:00 - 12:30', 'conditions', ['Sept.', 'Juin', 'Été']],
    ['8h30 – 12 h + Permanence à Fictif : 13h30 – 17h', 'conditions', ['Permanence à Fictif']],
    ['8 h à 12 h et 13 h à 17 h (accueil fermé l’après midi)', 'conditions', ['accueil fermé l’après midi']],
    ['1er samedi du mois : 9:00 - 12:00', 'alternations', ['1er samedi du mois']],
    ['9h-12h30 – 1 samedi sur 2', 'alternations', ['1 samedi sur 2']],
    ['9h-12h les 2ème et 4ème du mois', 'alternations', ['les 2ème et 4ème du mois']],
    ['09:00-12:00 hors premier Lundi du mois', 'alternations', ['hors premier Lundi du mois']],
    ['9:00 - 12:30 / Sur RDV : après-midi', 'withoutHours', ['Sur RDV : après-midi']],
    ["08:30 - 12:30 et sur RDV l'après-midi", 'withoutHours', ["sur RDV l'après-midi"]],
    ['9h30-12h  AM sur RDV', 'withoutHours', ['AM sur RDV']],
  ] as const)('%j leaves words aside: %s %j', (text, kind, words) => {
    expect(freeOf(text)?.[kind]).toEqual(words);
  });

  it.each([
    'Selon planning bus',
    'Si besoin',
    'Sur RDV',
    '18h',
    '25:00 - 26:00',
    '09:60 - 12:00',
    '9h-12h / 17h',
    '10:30-12:30 / 113:30 - 18:30',
    '8:30 - 12:00 / 13/30 - 17:00',
    '8h, 10h, 14h, 16h',
    '9h-12h 11h-14h',
    '8h30-12h30 / 13h30 8 17h30',
    '8 h 30 – 1 2h 30 / 13 h 30 – 18 h 30',
    '9h-12h / semaines impaires : fermé',
    '=CMD()',
    '9:00 - 12:00 '.repeat(100),
  ])('%j is not guessed', (text) => {
    expect(readHoursText(text)).toEqual({ kind: 'not-understood' });
  });
});
