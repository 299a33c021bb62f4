import { describe, expect, it } from 'vitest';
import { communeTable } from '../../../src/exchange/index.js';

describe('communeTable', () => {
  it('gathers communes, retired codes and postal codes of rows', () => {
    const table = communeTable({
      year: 2026,
      communes: [
        { code_insee: '23999', nom: 'Fictif', codes_postaux: '23990 23991' },
        { code_insee: '23998', nom: 'Inventé', codes_postaux: 23990 },
      ],
      retired: [{ ancien_code: '23997', code_insee: '23999' }],
    });
    expect(table.byPostalCode).toEqual({ '23990': ['23999', '23998'], '23991': ['23999'] });
    expect(table.retired).toEqual({ '23997': '23999' });
    expect(JSON.parse(JSON.stringify(table))).toEqual(table);
  });

  it('leaves out rows without a code, and is not polluted by them', () => {
    const rows = [
      null,
      5,
      [],
      {},
      { code_insee: '__proto__', nom: 'x' },
      JSON.parse('{"__proto__":{"code_insee":"23999"}}'),
    ];
    const table = communeTable({ year: 2026, communes: rows, retired: rows });
    expect(table).toEqual({ year: 2026, communes: {}, retired: {}, byPostalCode: {} });
    expect(({} as Record<string, unknown>).nom).toBeUndefined();
  });

  it('refuses a year that is not one, and lists that are not', () => {
    expect(() => communeTable({ year: 26 })).toThrow(/year/);
    expect(() => communeTable({ year: 2026, communes: 'csv' as never })).toThrow(TypeError);
  });
});

it('gathers the postal codes of a commune that comes twice, each once', () => {
  const row = { code_insee: '23999', nom: 'Fictif', codes_postaux: '23990' };
  const table = communeTable({ year: 2026, communes: [row, row, { ...row, codes_postaux: '23991' }] });
  expect(table.communes['23999']?.postalCodes).toEqual(['23990', '23991']);
  expect(table.byPostalCode).toEqual({ '23990': ['23999'], '23991': ['23999'] });
});
