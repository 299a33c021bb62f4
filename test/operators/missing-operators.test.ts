import { describe, expect, it } from 'vitest';
import { missingOperators } from '../../src/operators/missing-operators.js';
import { operatorsAt } from '../../src/operators/operators-at.js';

// "chaque structure France Services bénéficie d'une présence garantie de neuf partenaires nationaux : MSA, CPAM,
// CARSAT, Pôle Emploi, CAF, DDFIP, Ministères de la Justice et de l'Intérieur" (Gers, 5 October 2023): nine are
// announced, eight are named.
const GERS = ['MSA', 'CPAM', 'CARSAT', 'Pôle Emploi', 'CAF', 'DDFIP', 'Ministères de la Justice', "et de l'Intérieur"];
const GERS_AS_WRITTEN = "MSA, CPAM, CARSAT, Pôle Emploi, CAF, DDFIP, Ministères de la Justice et de l'Intérieur";
// "la CAF, la CARSAT, la MSA Mutualité sociale agricole, la CPAM, l'ANTS, Pôle Emploi, les Finances Publiques, le
// Ministère de la Justice et La Poste" (Haute-Vienne, 24 March 2023).
const HAUTE_VIENNE =
  'la CAF, la CARSAT, la MSA Mutualité sociale agricole, la CPAM, l’ANTS, Pôle Emploi, les Finances Publiques, le Ministère de la Justice et La Poste';

describe('missingOperators', () => {
  it.each([
    ['the list of the Gers lacks exactly La Poste', GERS, '2023-10-05', ['la-poste']],
    ['the same, as one sentence', [GERS_AS_WRITTEN], '2023-10-05', ['la-poste']],
    ['the list of Haute-Vienne is complete', [HAUTE_VIENNE], '2023-03-24', []],
    ['the same list in 2024', [HAUTE_VIENNE], '2024-01-01', ['dgec', 'anah']],
    [
      'the same list in 2025: the associated operator is not required',
      [HAUTE_VIENNE],
      '2025-01-01',
      ['dgec', 'anah', 'urssaf'],
    ],
    ['nobody was required before 2020', [], '2019-12-31', []],
    [
      'ids and names together',
      ['la-poste', 'CGSS', 'Mission locale'],
      '2020-01-01',
      ['france-travail', 'cnaf', 'interieur', 'justice', 'dgfip'],
    ],
  ])('%s', (_, present, asOf, missing) => {
    expect(missingOperators(present, asOf)).toEqual(missing);
  });

  it('finds nobody missing when everybody is present, by id, name or short name', () => {
    for (const asOf of ['2020-01-01', '2024-01-01', '2025-06-01']) {
      const operators = operatorsAt(asOf);
      expect(
        missingOperators(
          operators.map(({ id }) => id),
          asOf,
        ),
      ).toEqual([]);
      expect(
        missingOperators(
          operators.map(({ name }) => name),
          asOf,
        ),
      ).toEqual([]);
      expect(
        missingOperators(
          operators.map(({ shortName }) => shortName),
          asOf,
        ),
      ).toEqual([]);
    }
  });
  it('recognises a local body in its own département only', () => {
    expect(missingOperators(['CGSS'], '2020-01-01', { departement: '23' })).toHaveLength(9);
    expect(missingOperators(['CGSS'], '2020-01-01', { departement: '974' })).toHaveLength(6);
  });
  it('requires only those that one surely knew to be in the base', () => {
    // The Senate report of 21 November 2024 is the first dated document that names DGEC and Anah; the nine were known.
    expect(missingOperators([HAUTE_VIENNE], '2025-01-01', { knownOn: '2024-11-20' })).toEqual([]);
    expect(missingOperators([HAUTE_VIENNE], '2025-01-01', { knownOn: '2024-11-21' })).toEqual(['dgec', 'anah']);
    expect(missingOperators([HAUTE_VIENNE], '2025-01-01', { knownOn: '2024-12-31' })).toEqual([
      'dgec',
      'anah',
      'urssaf',
    ]);
    expect(missingOperators([], '2020-06-01', { knownOn: '2020-01-15' })).toEqual([]);
    expect(missingOperators([], '2020-06-01', { knownOn: '2020-02-29' })).toHaveLength(9);
  });
});
