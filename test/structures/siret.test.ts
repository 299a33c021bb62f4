import fc from 'fast-check';
import { stdnum } from 'stdnum';
import { describe, expect, it } from 'vitest';
import { isSiren, isSiret } from '../../src/structures/siret.js';

describe('isSiren', () => {
  it.each([
    ['356000000', true], // La Poste: 3+1+6+0... = 20 by Luhn
    ['732829320', true],
    ['732829321', false],
    ['73282932', false],
    ['732 829 320', false],
    ['73282932a', false],
    ['', false],
  ])('%j: %s', (number, expected) => {
    expect(isSiren(number)).toBe(expected);
  });
});

describe('isSiret', () => {
  it.each([
    ['73282932000074', true],
    ['73282932000075', false],
    // The establishments of La Poste: the digits add up to a multiple of 5 (3+5+6+4+9+8+3+7 = 45).
    ['35600000049837', true],
    ['35600000049838', false],
    // The head office: 3+5+6+4+8 = 26, but Luhn's check passes.
    ['35600000000048', true],
    ['35600000000049', false], // 27
    // A right sum for La Poste is nothing for another company.
    ['73282932000078', false],
    ['7328293200007', false],
    ['732829320000740', false],
    ['732 829 320 00074', false],
    ['', false],
  ])('%j: %s', (number, expected) => {
    expect(isSiret(number)).toBe(expected);
  });
  it.each([73282932000074, null, undefined, [], {}])('is not %j, which is not a text', (value) => {
    expect([isSiret(value), isSiren(value)]).toEqual([false, false]);
  });
  it('finds any single wrong digit', () => {
    for (let at = 0; at < 14; at++) {
      for (let change = 1; change <= 9; change++) {
        const digits = [...'73282932000074'];
        digits[at] = String((Number(digits[at]) + change) % 10);
        expect(isSiret(digits.join(''))).toBe(false);
      }
    }
  });
});

describe('the stdnum package', () => {
  const digits = (length: number) =>
    fc.array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length }).map((all) => all.join(''));
  /** Any text of digits, and ones whose last digit is right one time in ten at least. */
  const anyNumber = fc.oneof(
    digits(14),
    digits(9),
    digits(5).map((establishment) => `356000000${establishment}`),
    digits(12).map((start) => `${start}00`),
  );

  it('agrees on every number', () => {
    fc.assert(
      fc.property(anyNumber, fc.integer({ min: 0, max: 9 }), (start, last) => {
        const number = start.slice(0, -1) + String(last);
        const siren = number.slice(0, 9);
        const rightSiren = stdnum.FR?.siren?.validate(siren).isValid === true;
        const rightSiret = stdnum.FR?.siret?.validate(number).isValid === true;
        expect(`${siren} ${isSiren(siren)}`).toBe(`${siren} ${rightSiren}`);
        // The package does not look at the SIREN inside a SIRET: both checks make ours.
        expect(`${number} ${isSiret(number)}`).toBe(`${number} ${rightSiret && rightSiren}`);
      }),
      { numRuns: 2000 },
    );
  });
});
