import { describe, expect, it } from 'vitest';
import { departementOfCommune, isCommuneCode } from '../../../src/places/communes/commune-code.js';

describe('commune codes', () => {
  it.each([
    ['23096', '23'],
    ['01033', '01'],
    ['57463', '57'],
    ['95680', '95'],
    ['2A004', '2A'],
    ['2B033', '2B'],
    ['75101', '75'],
    ['97105', '971'],
    ['97411', '974'],
    ['97502', '975'],
    ['97701', '977'],
    ['97801', '978'],
    ['98411', '984'],
    ['98611', '986'],
    ['98735', '987'],
    ['98818', '988'],
    ['98901', '989'],
  ])('%s is of %s', (code, departement) => {
    expect(isCommuneCode(code)).toBe(true);
    expect(departementOfCommune(code)).toBe(departement);
  });
  it.each([
    '23000',
    '97100',
    '00123',
    '96001',
    '20004',
    '2C004',
    '2a004',
    '97901',
    '98501',
    '99138',
    '2B14',
    '231',
    '230960',
    ' 23096',
    '',
    23096,
    null,
    undefined,
    ['23096'],
  ])('%j is not one', (code) => {
    expect(isCommuneCode(code)).toBe(false);
    expect(departementOfCommune(code)).toBeUndefined();
  });
});
