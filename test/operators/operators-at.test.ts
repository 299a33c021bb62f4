import { describe, expect, it } from 'vitest';
import { OPERATOR_IDS } from '../../src/operators/operators.js';
import { operatorsAt } from '../../src/operators/operators-at.js';

const core = (asOf: string, knownOn?: string) =>
  operatorsAt(asOf, knownOn === undefined ? {} : { knownOn }).filter(({ base }) => base === 'core');
const NINE = ['la-poste', 'france-travail', 'cnaf', 'cnam', 'cnav', 'msa', 'interieur', 'justice', 'dgfip'];

describe('operatorsAt', () => {
  it.each([
    ['2019-12-31', 0, 0],
    // "Ce guichet unique, qui rassemble déjà 9 partenaires de l'État" (cohesion-territoires.gouv.fr, early 2020)
    ['2020-01-01', 9, 0],
    ['2023-12-31', 9, 0],
    // DGEC and Anah join (Senate, l24-144-36)
    ['2024-01-01', 11, 0],
    ['2024-12-31', 11, 0],
    // "au moins 12 opérateurs" (ministers' release of 21 November 2025)
    ['2025-01-01', 12, 1],
    ['2026-11-22', 12, 1],
  ])('on %s: %i core and %i associated', (asOf, required, associated) => {
    const operators = operatorsAt(asOf);
    expect(operators.filter(({ base }) => base === 'core')).toHaveLength(required);
    expect(operators.filter(({ base }) => base === 'associated')).toHaveLength(associated);
  });

  it('lists the members of each base', () => {
    expect(core('2020-02-01').map(({ id }) => id)).toEqual(NINE);
    expect(core('2024-06-01').map(({ id }) => id)).toEqual([...NINE, 'dgec', 'anah']);
    expect(core('2025-06-01').map(({ id }) => id)).toEqual([...NINE, 'dgec', 'anah', 'urssaf']);
    expect(operatorsAt('2025-06-01').map(({ id }) => id)).toEqual([...OPERATOR_IDS]);
  });

  it('tells the dispute about Urssaf, and on what it stands', () => {
    const urssaf = operatorsAt('2025-12-01').find(({ id }) => id === 'urssaf');
    expect(urssaf).toMatchObject({ base: 'core', since: '2025-01-01', standing: 'assumed' });
    expect(urssaf?.disputedBy?.[0]).toMatchObject({ value: 'outside', source: { date: '2025-11' } });
    expect(urssaf?.disputedBy?.[0]?.note.fr).toContain('socle minimal de onze');
    const disputed = operatorsAt('2025-12-01').filter((operator) => operator.disputedBy);
    expect(disputed.map(({ id }) => id)).toEqual(['urssaf']);
  });

  it.each([
    ['2023-12-31', 'france-travail', { name: 'Pôle emploi', shortName: 'Pôle emploi', since: '2020-01-01' }],
    ['2024-01-01', 'france-travail', { name: 'France Travail', since: '2020-01-01' }],
    ['2024-02-25', 'interieur', { channel: 'Agence nationale des titres sécurisés (ANTS)' }],
    ['2024-02-26', 'interieur', { channel: 'France Titres - Agence nationale des titres sécurisés (ANTS)' }],
    ['2024-06-01', 'cnaf', { shortName: 'Cnaf', localNetworks: ['CAF', 'CSSM', 'CCSS'] }],
    ['2024-06-01', 'cnav', { localNetworks: ['Carsat', 'CGSS', 'CSSM'] }],
    ['2024-06-01', 'anah', { since: '2024-01-01', localNetworks: [] }],
  ])('on %s, %s is %j', (asOf, id, expected) => {
    expect(operatorsAt(asOf).find((operator) => operator.id === id)).toMatchObject(expected);
  });

  it.each([
    ['2025-06-01', '2023-06-01', 9],
    ['2025-06-01', '2024-06-01', 11],
    ['2025-06-01', '2025-06-01', 12],
    ['2020-06-01', '2019-06-01', 0],
  ])('on %s, as known on %s: %i core', (asOf, knownOn, count) => {
    expect(core(asOf, knownOn)).toHaveLength(count);
  });
  it('does not know on 1 December 2023 that Pôle emploi will change its name', () => {
    const name = (knownOn: string) => core('2024-02-01', knownOn).find(({ id }) => id === 'france-travail')?.name;
    expect(name('2023-12-01')).toBe('Pôle emploi');
    expect(name('2023-12-18')).toBe('France Travail');
  });

  it('returns plain JSON', () => {
    const operators = operatorsAt('2026-01-01');
    expect(JSON.parse(JSON.stringify(operators))).toStrictEqual(operators);
  });
  it('refuses a date that does not exist', () => {
    expect(() => operatorsAt('2025-02-30')).toThrow(/asOf: expected a date.*2025-02-30/);
    expect(() => operatorsAt('2025-02-01', { knownOn: 'hier' })).toThrow(RangeError);
  });
});
