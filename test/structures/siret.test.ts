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
