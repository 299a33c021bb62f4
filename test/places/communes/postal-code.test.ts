import { describe, expect, it } from 'vitest';
import { checkPostalCode, communeTable } from '../../../src/exchange/index.js';

const table = communeTable({
  year: 2026,
  communes: [
    { code_insee: '23999', nom: 'Fictif', codes_postaux: '23990 23991' },
    { code_insee: '23998', nom: 'Inventé', codes_postaux: '23980' },
    { code_insee: '36999', nom: 'Voisin', codes_postaux: '36990' },
    { code_insee: '97199', nom: 'Île', codes_postaux: '97190' },
    { code_insee: '75101', nom: 'Premier', codes_postaux: '75001', commune_parente: '75056' },
    { code_insee: '75056', nom: 'Paris', codes_postaux: '75001 75002' },
    { code_insee: '23001', nom: 'Sans code' },
  ],
  retired: [{ ancien_code: '23997', code_insee: '23999' }],
});

describe('checkPostalCode', () => {
  it.each([
    ['23991', '23999', 'of-commune'],
    ['23990', '23997', 'of-commune'], // a retired code stands for the commune that took over
    ['23999', '23999', 'commune-code'],
    ['23997', '23999', 'commune-code'],
    ['23980', '23999', 'other-commune'],
    ['23006', '23999', 'cedex-like'],
    ['36990', '23999', 'elsewhere'],
    ['32990', '23999', 'elsewhere'],
    ['97290', '97199', 'elsewhere'],
    ['97165', '97199', 'cedex-like'],
    ['75001', '75101', 'of-commune'],
    ['75002', '75101', 'other-commune'],
    ['75002', '75056', 'of-commune'],
    ['2399', '23999', 'malformed'],
    ['23990', '23001', 'unknown'],
    ['23990', '99999', 'unknown'],
  ])('%s for %s: %s', (postalCode, commune, kind) => {
    expect(checkPostalCode(postalCode, commune, table)).toMatchObject({ kind, cogYear: 2026 });
  });

  it('gives lists of its own', () => {
    const before = checkPostalCode('23980', '23999', table);
    for (const list of [checkPostalCode('23980', '23999', table), checkPostalCode('23991', '23999', table)]) {
      (list.expected as string[] | undefined)?.pop();
      (list.communes as string[] | undefined)?.pop();
    }
    expect(checkPostalCode('23980', '23999', table)).toEqual(before);
  });

  it('says what was expected, and whose code it is', () => {
    expect(checkPostalCode('23980', '23999', table)).toEqual({
      kind: 'other-commune',
      expected: ['23990', '23991'],
      communes: ['23998'],
      cogYear: 2026,
    });
  });
});
