import { describe, expect, it } from 'vitest';
import { frrZoning, zonesAt } from '../../src/geo/index.js';

const label = 'Classement FRR et FRR+ au 10 juillet 2025';
const row = (Code_insee: string, classement: string) => ({
  Code_insee,
  Commune: 'Fictive',
  [label]: classement,
  '': '',
});

describe('frrZoning', () => {
  const zoning = frrZoning([
    row('23991', 'FRR socle'),
    row('23992', 'FRR+'),
    row('23993', 'FRR bénéficiaire'),
    row('23994', 'Classée FRR partiellement'),
    row('23995', 'FRR bénéficiaire partiellement'),
    row('23996', 'Non classée'),
    row('23997', 'FRR nouveau'),
    row('23998', 'FRR'),
    row('', ''),
    null,
  ]);
  const { frr, frrPlus, beneficiary, notices } = zoning;
  const where = (code: string) =>
    Object.entries(zonesAt({ commune: { code } }, [frr, frrPlus, beneficiary])).map(([, found]) =>
      (found as { id: string }[]).map(({ id }) => id).join(),
    );

  it.each([
    // commune, inside, possible, unknown
    ['23991', 'frr', '', ''],
    ['23992', 'frr,frr-plus', '', ''],
    ['23993', 'frr-beneficiary', '', ''],
    ['23994', '', 'frr', ''],
    ['23995', '', 'frr-beneficiary', ''],
    ['23996', '', '', ''],
    ['23997', '', '', 'frr,frr-plus,frr-beneficiary'],
    ['23998', '', '', 'frr,frr-plus,frr-beneficiary'],
    ['23001', '', '', 'frr,frr-plus,frr-beneficiary'],
  ])('%s: inside %j, possible %j, unknown %j', (code, ...expected) => expect(where(code)).toEqual(expected));

  it('says which rows it could not read', () => {
    expect(notices.map(({ code, path }) => [code, ...path])).toEqual([
      ['unknown-label', 6],
      ['unknown-label', 7],
      ['no-code', 8],
      ['no-code', 9],
    ]);
    expect(() => frrZoning({} as never)).toThrow(TypeError);
  });

  it('counts a repeated commune once, and believes neither of two labels', () => {
    const again = frrZoning([
      row('23991', 'FRR+'),
      row('23991', 'FRR+'),
      row('23992', 'FRR+'),
      row('23992', 'Non classée'),
      row('23992', 'FRR+'),
    ]);
    expect(again.frrPlus.communes).toEqual(['23991']);
    expect(again.frr.known).toEqual(['23991']);
    expect(
      again.notices.map(({ code, path, message }) => `${code} ${path.join()} ${message.en.split(' ')[2]}`),
    ).toEqual(['duplicate-commune 1 is', 'duplicate-commune 3 has', 'duplicate-commune 4 has']);
    expect(zonesAt({ commune: { code: '23992' } }, [again.frr]).unknown).toHaveLength(1);
  });

  it('cannot be edited', () => {
    expect(() => (frr.known as string[]).push('23001')).toThrow(TypeError);
  });
});
