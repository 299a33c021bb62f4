import { describe, expect, it } from 'vitest';
import { communeTable, resolveCommune } from '../../../src/exchange/index.js';

const table = communeTable({
  year: 2026,
  communes: [
    { code_insee: '2A999', nom: 'Fictif' },
    { code_insee: '97199', nom: 'Inventé' },
  ],
  retired: [
    { ancien_code: '20999', code_insee: '2A999' },
    { ancien_code: '23998', code_insee: '23999' },
  ],
});

describe('resolveCommune', () => {
  it.each([
    ['2A999', { kind: 'current', code: '2A999', name: 'Fictif' }],
    ['97199', { kind: 'current', code: '97199', name: 'Inventé' }],
    ['20999', { kind: 'retired', code: '2A999', name: 'Fictif' }],
    ['23998', { kind: 'retired', code: '23999' }],
    ['75101', { kind: 'arrondissement', code: '75056', arrondissement: '75101' }],
    ['75120', { kind: 'arrondissement', code: '75056', arrondissement: '75120' }],
    ['69389', { kind: 'arrondissement', code: '69123', arrondissement: '69389' }],
    ['13216', { kind: 'arrondissement', code: '13055', arrondissement: '13216' }],
    ['75121', { kind: 'unknown' }],
    ['13217', { kind: 'unknown' }],
    ['23000', { kind: 'malformed' }],
    ['20998', { kind: 'malformed' }],
    ['751011', { kind: 'malformed' }],
    ['__proto__', { kind: 'malformed' }],
    ['toString', { kind: 'malformed' }],
  ])('%s', (code, expected) => expect(resolveCommune(code, table)).toEqual({ ...expected, cogYear: 2026 }));

  it('says that a code was looked for in no list, rather than that it exists', () => {
    expect(resolveCommune('23999', communeTable({ year: 2024 }))).toEqual({
      kind: 'unverified',
      code: '23999',
      cogYear: 2024,
    });
  });
});
