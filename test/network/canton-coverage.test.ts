import { describe, expect, it } from 'vitest';
import { cantonCoverage, type CantonRequest } from '../../src/network/canton-coverage.js';
import { cantonRows } from '../../src/exchange/rows/of-network.js';
import type { Canton, CantonSite } from '../../src/network/canton.js';

/** Fictional cantons: A and B share the commune 23902. */
const cantons: Canton[] = [
  { code: 'A', name: 'Canton A', communes: ['23901', '23902'] },
  { code: 'B', communes: ['23902', '23903'], inQpv: true },
  { code: 'C', communes: ['23904'], inQpv: false },
];
const site = (id: string, commune: string, over: Partial<CantonSite> = {}): CantonSite => ({
  id,
  role: 'principal',
  commune: { code: commune },
  ...over,
});
const cover = (...structures: CantonSite[]) => cantonCoverage({ cantons, structures });
const statuses = (coverage: ReturnType<typeof cantonCoverage>) => coverage.cantons.map(({ status }) => status);

describe('Gers, "la totalité des 17 cantons du département est désormais pourvu d\'une France services y compris le canton d\'Auch 3 situé dans un QPV"', () => {
  const gers = Array.from({ length: 16 }, (_, index): Canton => ({ code: `canton-${index + 1}` }));
  const seventeen: Canton[] = [...gers, { code: 'auch-3', name: 'Auch 3', inQpv: true }];

  it('from the cantons said to be equipped: 17 of 17, and 1 of 1 in a QPV', () => {
    const coverage = cantonCoverage({ cantons: seventeen, equipped: seventeen.map(({ code }) => code) });
    expect(coverage).toMatchObject({ total: 17, equipped: 17, notEquipped: 0, unknown: 0, issues: [] });
    expect(coverage.inQpv).toEqual({ total: 1, equipped: 1, notEquipped: 0, unknown: 0 });
    expect(coverage.cantons.at(-1)).toEqual({
      code: 'auch-3',
      name: 'Auch 3',
      inQpv: true,
      status: 'equipped',
      structures: [],
      principals: null,
      antennes: null,
    });
    expect(coverage.equippedByPrincipal).toBeNull();
  });

  it('from 24 structures that name their canton', () => {
    const structures = Array.from({ length: 24 }, (_, index): CantonSite => ({
      id: `${index}`,
      role: 'principal',
      commune: { code: '32013' },
      canton: seventeen[index % 17]?.code,
    }));
    const coverage = cantonCoverage({ cantons: seventeen, structures });
    expect(coverage).toMatchObject({ total: 17, equipped: 17, equippedByPrincipal: 17, unplaced: [], issues: [] });
    expect(
      coverage.cantons.map(({ principals }) => principals).reduce((sum, each) => (sum ?? 0) + (each ?? 0), 0),
    ).toBe(24);
  });
});

describe('a structure placed by its commune', () => {
  it('equips the only canton that holds it', () => {
    const coverage = cover(site('1', '23901'), site('2', '23901', { role: 'antenne' }), site('3', '23903'));
    expect(statuses(coverage)).toEqual(['equipped', 'equipped', 'not-equipped']);
    expect(coverage.cantons[0]).toMatchObject({ structures: ['1', '2'], principals: 1, antennes: 1 });
    expect(coverage.inQpv).toEqual({ total: 1, equipped: 1, notEquipped: 0, unknown: 0 });
  });

  it('an antenne equips a canton, which is then not equipped by a principal', () => {
    const coverage = cover(site('1', '23904', { role: 'antenne' }));
    expect([coverage.equipped, coverage.equippedByPrincipal]).toEqual([1, 0]);
  });

  it('in a commune shared by two cantons equips neither for sure', () => {
    const coverage = cover(site('1', '23902'));
    expect(statuses(coverage)).toEqual(['unknown', 'unknown', 'not-equipped']);
    expect(coverage.cantons[0]?.reason).toBe('commune-in-several-cantons');
    expect(coverage).toMatchObject({ unplaced: ['1'], issues: [] });
    expect(coverage.notices.map(({ code }) => code)).toEqual(['unplaced']);
  });

  it('names its canton when the commune does not tell', () => {
    expect(statuses(cover(site('1', '23902', { canton: 'B' })))).toEqual(['not-equipped', 'equipped', 'not-equipped']);
  });

  it('may lie in a canton whose communes are not given: unknown, not "not equipped"', () => {
    const coverage = cantonCoverage({ cantons: [...cantons, { code: 'D' }], structures: [site('1', '32013')] });
    expect(coverage.cantons.at(-1)).toMatchObject({ status: 'unknown', reason: 'communes-not-given' });
    expect(coverage.issues).toEqual([]);
  });

  it('is left aside when its label is not current', () => {
    const structures = [
      site('1', '23901', { labelEndedOn: '2023-12-31' }),
      site('2', '23903', { labelledOn: '2025-01-01' }),
      site('3', '23904', { labelledOn: '2020-01-01' }),
    ];
    const coverage = cantonCoverage({ cantons, structures, asOf: '2024-06-01' });
    expect(statuses(coverage)).toEqual(['not-equipped', 'not-equipped', 'equipped']);
    expect(coverage.notices).toMatchObject([{ code: 'labels-not-current', received: 2 }]);
    expect(cantonCoverage({ cantons, structures }).equipped).toBe(3);
  });

  it('is said when a bus alone equips a canton', () => {
    expect(cover(site('1', '23901', { format: 'itinerant' })).notices.map(({ code }) => code)).toEqual([
      'itinerant-only',
    ]);
  });
});

describe('wrong data is said, with its path, and the rest is answered', () => {
  const [no, may, yes] = ['not-equipped', 'unknown', 'equipped'] as const;
  it.each([
    ['outside every canton', site('1', '32013'), 'outside-cantons', ['commune', 'code'], [no, no, yes]],
    [
      'a canton that is not in the list',
      site('1', '23901', { canton: 'Z' }),
      'unknown-canton',
      ['canton'],
      [may, no, yes],
    ],
    [
      'a commune of another canton',
      site('1', '23901', { canton: 'B' }),
      'contradiction',
      ['commune', 'code'],
      [may, may, yes],
    ],
    ['no commune', { id: '1', role: 'principal' } as const, 'missing', ['commune'], [may, may, yes]],
    ['a postal code', site('1', '23000'), 'wrong-format', ['commune', 'code'], [may, may, yes]],
    [
      'a postal code, but a canton',
      site('1', '23000', { canton: 'B' }),
      'wrong-format',
      ['commune', 'code'],
      [no, may, yes],
    ],
    [
      'a date that does not exist',
      site('1', '23901', { labelledOn: '2020-13-01' }),
      'wrong-format',
      ['labelledOn'],
      [may, no, yes],
    ],
    ['a shared commune', site('1', '23902', { role: 'bus' as never }), 'not-allowed', ['role'], [may, may, yes]],
    ['an identifier twice', site('0', '23903'), 'duplicate', ['id'], [no, may, yes]],
    ['nothing', null as never, 'missing', [], [may, may, yes]],
  ])('%s: a canton where the structure may lie is unknown', (_, wrong, code, path, expected) => {
    const coverage = cover(site('0', '23904'), wrong);
    expect(coverage.issues).toMatchObject([{ code, path: ['structures', 1, ...path] }]);
    expect(statuses(coverage)).toEqual(expected);
    const unknown = coverage.cantons.filter(({ status }) => status === 'unknown');
    expect(new Set(unknown.map(({ reason }) => reason))).toEqual(
      new Set(unknown.length > 0 ? ['row-with-issues'] : []),
    );
    expect(coverage.unknown).toBe(unknown.length);
    expect(cantonRows(coverage).map(({ reason }) => reason)).toEqual(
      coverage.cantons.map(({ reason }) => reason ?? null),
    );
  });

  it('a structure that was rejected, and whose label is over, lies nowhere', () => {
    const wrong = site('1', '23901', { labelledOn: '2020-13-01', labelEndedOn: '2021-12-31' });
    const coverage = cantonCoverage({ cantons, structures: [wrong], asOf: '2024-06-01' });
    expect(statuses(coverage)).toEqual([no, no, no]);
    expect(statuses(cantonCoverage({ cantons, structures: [wrong], asOf: '2021-06-01' }))).toEqual([may, no, no]);
  });

  it('an equipped canton whose code could not be read may be any of those that are not listed', () => {
    const coverage = cantonCoverage({ cantons, equipped: ['A', 42 as never] });
    expect(statuses(coverage)).toEqual([yes, may, may]);
    expect(coverage.cantons[1]?.reason).toBe('row-with-issues');
  });

  it('an identifier or a canton twice', () => {
    const coverage = cantonCoverage({
      cantons: [...cantons, { code: 'A' }],
      structures: [site('1', '23901'), site('1', '23903')],
    });
    expect(coverage.issues.map(({ code, path }) => [code, ...path])).toEqual([
      ['duplicate', 'cantons', 3, 'code'],
      ['duplicate', 'structures', 1, 'id'],
    ]);
    expect(coverage.total).toBe(3);
  });

  it('a canton without communes is not equipped once every structure is placed', () => {
    const coverage = cantonCoverage({ cantons: [...cantons, { code: 'D' }], structures: [site('1', '23901')] });
    expect(statuses(coverage)).toEqual(['equipped', 'not-equipped', 'not-equipped', 'not-equipped']);
  });

  it('an equipped canton that is not in the list', () => {
    const coverage = cantonCoverage({ cantons, equipped: ['A', 'Z'] });
    expect(coverage.issues).toMatchObject([{ code: 'unknown-canton', path: ['equipped', 1], received: 'Z' }]);
    expect([coverage.equipped, coverage.notEquipped]).toEqual([1, 2]);
  });

  it('neither or both ways of asking is an error of the program', () => {
    expect(() => cantonCoverage({ cantons } as unknown as CantonRequest)).toThrow(/^request: .*neither/);
    expect(() => cantonCoverage({ cantons, structures: [], equipped: [] } as never)).toThrow(TypeError);
    expect(() => cantonCoverage({ cantons: {}, equipped: [] } as never)).toThrow(/^cantons: /);
    expect(() => cantonCoverage({ cantons, structures: [], asOf: '2024' })).toThrow(/^asOf: /);
  });
});

it('is plain JSON', () => {
  const coverage = cover(site('1', '23902'), site('2', '99999'));
  expect(JSON.parse(JSON.stringify(coverage))).toEqual(coverage);
});
