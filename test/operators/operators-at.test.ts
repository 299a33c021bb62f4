import { describe, expect, it } from 'vitest';
import { operatorsAt } from '../../src/operators/operators-at.js';

const core = (asOf: string, knownOn?: string) => operatorsAt(asOf, { knownOn }).filter(({ base }) => base === 'core');
const operator = (wanted: string, asOf: string, knownOn?: string) =>
  operatorsAt(asOf, { knownOn }).find(({ id }) => id === wanted);
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

  it.each([
    ['2019-12-31', []],
    ['2020-02-01', NINE],
    ['2024-06-01', [...NINE, 'dgec', 'anah']],
    // "à compter de 2025" (release of the 34 places); Agirc-Arrco stands beside the base
    ['2025-06-01', [...NINE, 'dgec', 'anah', 'urssaf']],
    // "douze opérateurs" (ministers' release of November 2025)
    ['2025-11-26', [...NINE, 'dgec', 'anah', 'urssaf']],
  ])('on %s, the base holds those that its sources name', (asOf, members) => {
    expect(core(asOf).map(({ id }) => id)).toEqual(members);
  });

  it('keeps beside the base the operator that the Senate names as associated, and no other', () => {
    const associated = (asOf: string) =>
      operatorsAt(asOf).flatMap(({ id, base }) => (base === 'associated' ? [id] : []));
    expect([associated('2024-12-31'), associated('2025-06-01')]).toEqual([[], ['agirc-arrco']]);
  });

  it('tells the dispute about Urssaf, and on what it stands', () => {
    const urssaf = operator('urssaf', '2025-12-01');
    expect(urssaf).toMatchObject({ base: 'core', since: '2025-01-01', standing: 'assumed' });
    expect(urssaf?.disputedBy).toMatchObject([{ value: 'outside', source: { document: 'l25-139-35' } }]);
    expect(urssaf?.disputedBy?.[0]?.note.fr).toContain('socle minimal de onze');
    const disputed = operatorsAt('2025-12-01').filter(({ disputedBy }) => disputedBy);
    expect(disputed.map(({ id }) => id)).toEqual(['urssaf']);
  });

  it('names Urssaf from a release that announces it, then from the list of twelve', () => {
    expect(operator('urssaf', '2025-11-25')?.source.title).toContain('34 nouveaux lieux');
    expect(operator('urssaf', '2025-11-26')?.source.title).toContain('douze opérateurs');
  });

  it('tells that a minister expected DGEC and Anah before the end of 2024 only', () => {
    for (const id of ['dgec', 'anah']) {
      expect(operator(id, '2024-06-01')?.disputedBy).toMatchObject([
        { value: 'outside', source: { date: '2024-02-27' } },
      ]);
      expect(operator(id, '2025-01-01')).not.toHaveProperty('disputedBy');
      expect(operator(id, '2025-01-01')?.since).toBe('2024-01-01');
    }
  });

  it('cites a reading only once its source could be read', () => {
    expect(operator('urssaf', '2025-06-01', '2025-11-23')).not.toHaveProperty('disputedBy');
    expect(operator('urssaf', '2025-06-01', '2025-11-24')?.disputedBy).toHaveLength(1);
  });

  it.each([
    ['2023-12-31', 'france-travail', { name: 'Pôle emploi', shortName: 'Pôle emploi', since: '2020-01-01' }],
    ['2024-01-01', 'france-travail', { name: 'France Travail', since: '2020-01-01' }],
    ['2024-02-25', 'interieur', { channel: 'Agence nationale des titres sécurisés (ANTS)' }],
    ['2024-02-26', 'interieur', { channel: 'France Titres - Agence nationale des titres sécurisés (ANTS)' }],
    ['2024-06-01', 'cnaf', { shortName: 'Cnaf', localNetworks: ['CAF', 'CSSM', 'CCSS'] }],
    ['2024-06-01', 'cnav', { localNetworks: ['Carsat', 'CGSS', 'CSSM'] }],
    ['2025-06-01', 'urssaf', { localNetworks: ['CGSS', 'CSSM', 'CCSS'] }],
    ['2024-06-01', 'anah', { since: '2024-01-01', localNetworks: [] }],
  ])('on %s, %s is %j', (asOf, id, expected) => {
    expect(operatorsAt(asOf).find((operator) => operator.id === id)).toMatchObject(expected);
  });

  it.each([
    ['2022-06-01', '2022-06-01', 9, 0],
    ['2025-06-01', '2024-06-01', 9, 3], // the report that names DGEC and Anah is of November 2024
    ['2025-06-01', '2024-11-21', 11, 1],
    ['2025-06-01', '2025-06-01', 12, 0],
    ['2020-06-01', '2020-01-15', 0, 9], // the page that names the nine is of February 2020
  ])('on %s, as known on %s: %i core surely, %i perhaps', (asOf, knownOn, surely, perhaps) => {
    const operators = core(asOf, knownOn);
    expect(operators.filter(({ publication }) => publication === undefined)).toHaveLength(surely);
    expect(operators.filter(({ publication }) => publication === 'unknown')).toHaveLength(perhaps);
  });
  it('knows from 19 December 2023 on that Pôle emploi will change its name: Journal officiel of that day', () => {
    expect(operator('france-travail', '2024-02-01', '2023-12-18')?.name).toBe('Pôle emploi');
    expect(operator('france-travail', '2024-02-01', '2023-12-19')?.name).toBe('France Travail');
  });
  it('keeps the former name while it is not known that one could know the new one', () => {
    expect(operator('interieur', '2024-06-01', '2024-10-13')?.channel).toContain('Agence nationale');
    expect(operator('interieur', '2024-06-01', '2024-10-13')?.channel).not.toContain('France Titres');
    expect(operator('interieur', '2024-06-01', '2024-10-14')?.channel).toContain('France Titres');
  });
  it('is not changed by what is done with an answer', () => {
    const before = JSON.stringify(operatorsAt('2025-06-01'));
    const [first] = operatorsAt('2025-06-01');
    Object.assign(first!, { name: 'spoiled' });
    (first!.localNetworks as string[]).push('spoiled');
    operatorsAt('2025-06-01').pop();
    expect(() => Object.assign(first!.source, { title: 'spoiled' })).toThrow(TypeError);
    expect(JSON.stringify(operatorsAt('2025-06-01'))).toBe(before);
  });

  it('returns plain JSON', () => {
    const operators = operatorsAt('2026-01-01');
    expect(JSON.parse(JSON.stringify(operators))).toStrictEqual(operators);
  });
});
