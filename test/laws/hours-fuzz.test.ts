import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromOpeningHours, toOpeningHours } from '../../src/hours/osm/opening-hours.js';
import { readHours } from '../../src/hours/french/read-hours.js';
import { weeklyHoursSchema } from '../../src/hours/week.js';

/** Pieces of which hours are made, in any order. */
const piece = fc.oneof(
  fc.constantFrom(
    '9h', '12h30', '8 h 30', '9:00', '17:', '14', '1730', '24:00', '00:00', '99h', '-', '–', ' à ', 'et', '/', '//', ',', '(',
    ')', '\n', ' ', 'sur RDV', 'sans rdv', 'Sur RDV :', 'semaines paires', 'semaine impaire :', 'fermé', 'après-midi',
    'matin', '1er samedi du mois', '1 samedi sur 2', 'juin', 'vacances scolaires', 'non communiqué', '&amp;', '14/04/2022',
    'Mo', 'Mo-Fr', 'PH off', '; ', 'week 1-53/2 ', '09:00-12:00', 'off', 'unknown', '"on appointment"', '24/7', '__proto__',
  ), // prettier-ignore
  fc.string({ unit: 'binary', maxLength: 6 }),
);
const anyText = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(''));

describe('any text about hours', () => {
  it('is read as slots that the model accepts, or is unknown, and never in silence', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { slots, notices } = readHours(text);
        if (slots === undefined) expect(notices).toHaveLength(1);
        else expect(weeklyHoursSchema.safeParse({ monday: slots }).success).toBe(true);
        for (const { message } of notices) expect(message.fr.length * message.en.length).toBeGreaterThan(0);
        expect(JSON.parse(JSON.stringify({ slots, notices }))).toEqual(slots ? { slots, notices } : { notices });
      }),
      { numRuns: 3000 },
    );
  });

  it('does not change with case, kinds of space or of hyphen', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const other = text.toUpperCase().toLowerCase() === text.toLowerCase() ? text.toUpperCase() : text;
        const spaced = other.replaceAll(' ', '\u00A0').replaceAll('-', '–');
        expect(readHours(spaced).slots).toEqual(readHours(text).slots);
      }),
    );
  });

  it('is read as an opening_hours value that the model accepts, and that goes out again', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { hours, notices } = fromOpeningHours(text);
        if (!hours) return;
        expect(weeklyHoursSchema.safeParse(hours).success).toBe(true);
        expect((hours.remarks ?? []).length > 0).toBe(notices.length > 0);
        // What could be read comes back the same from what we write.
        const { remarks: _, ...read } = hours;
        const again = fromOpeningHours(toOpeningHours(read).value);
        if (again.hours) expect(toOpeningHours(again.hours).value).toBe(toOpeningHours(read).value);
        expect(again.notices).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  it('takes a time in proportion to its length', () => {
    const long = ['9', '9 ', '9h', '9:', 'a', 'a ', '-', ' ', 'sur rdv ', '9h-12h / ', "l'", '(', 'semaine '];
    const start = performance.now();
    for (const bit of long) {
      for (const size of [400, 1e5]) {
        const text = bit.repeat(Math.ceil(size / bit.length)).slice(0, size);
        readHours(text);
        fromOpeningHours(text);
      }
    }
    expect(performance.now() - start).toBeLessThan(1500);
  });
});
