import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EXPRESSIONS } from '../../src/operators/expressions.js';
import { findOperators } from '../../src/operators/find-operators.js';
import { OPERATOR_IDS } from '../../src/operators/operators.js';

describe('findOperators', () => {
  it.each([
    // Names of the sources: Gers, October 2023; Haute-Vienne, March 2023.
    ['MSA', ['msa']],
    ['MSA Mutualité sociale agricole', ['msa']],
    ['CPAM', ['cnam']],
    ['CARSAT', ['cnav']],
    ['Pôle Emploi', ['france-travail']],
    ['CAF', ['cnaf']],
    ['DDFIP', ['dgfip']],
    ['les Finances Publiques', ['dgfip']],
    ["Ministères de la Justice et de l'Intérieur", ['interieur', 'justice']],
    ['l’ANTS', ['interieur']],
    ['La Poste', ['la-poste']],
    // Former and later names of one body.
    ['France Travail', ['france-travail']],
    ['France Titres', ['interieur']],
    ['France Titres - Agence nationale des titres sécurisés (ANTS)', ['interieur']],
    // Words around a name.
    ['CAF de la Creuse', ['cnaf']],
    ['la CPAM', ['cnam']],
    ["Ministère de l'Intérieur (ANTS)", ['interieur']],
    ["Ministère de l'Intérieur et des Outre-mer", ['interieur']],
    ["Caisse d'allocations familiales", ['cnaf']],
    ['Caisse d’Allocations Familiales de la Creuse', ['cnaf']],
    ["Caisse nationale de l'Assurance Maladie", ['cnam']],
    ["L'Assurance retraite", ['cnav']],
    ['bureau de poste', ['la-poste']],
    ['Direction départementale des Finances publiques du Gers', ['dgfip']],
    ['Point-Justice', ['justice']],
    ['Intérieur', ['interieur']],
    ['la Justice', ['justice']],
    ["France Rénov'", ['anah']],
    ['Chèque énergie', ['dgec']],
    ['URSSAF', ['urssaf']],
    ['Agirc-Arrco', ['agirc-arrco']],
    ['C.A.F.', ['cnaf']],
    ['Pôle\nemploi', ['france-travail']],
    // Local bodies that stand for others: overseas, sickness, old age, agriculture and collection (L. 752-4).
    ['CGSS', ['cnam', 'cnav', 'msa', 'urssaf']],
    ['Caisse générale de sécurité sociale', ['cnam', 'cnav', 'msa', 'urssaf']],
    ['DRFIP', ['dgfip']],
    ['CDAD', ['justice']],
    ['CSSM', ['cnaf', 'cnam', 'cnav', 'urssaf']],
    ['CCSS de la Lozère', ['cnaf', 'cnam', 'urssaf']],
    // Lists.
    ['Présents : CAF / MSA / CPAM - France Services', ['cnaf', 'cnam', 'msa']],
    ["ministères : Justice, Intérieur ; l'Anah", ['interieur', 'justice', 'anah']],
    ['Urssaf, La Poste et la Caf', ['la-poste', 'cnaf', 'urssaf']],
  ])('%j names %j', (text, ids) => {
    expect(findOperators(text)).toEqual(ids);
  });

  it.each([
    // Inside another word.
    'Acafé',
    'café',
    'Caffa',
    'plants',
    'Msabre',
    // Local partners, never operators (Haute-Vienne, March 2023), and GRDF, a partner of the MSAP.
    'France Victimes',
    'Droit du travail',
    'Mission Locale Rurale',
    'Action Logement',
    'GRDF',
    'FEPEM',
    // Ordinary words and addresses.
    "un poste informatique à l'intérieur",
    'règlement intérieur',
    '2 rue de la Poste',
    'France services d’Arnac-la-Poste',
    'place de la Justice',
    'France services au travail',
    'France / Travail social',
    'Caisse des dépôts',
    '',
    ' — ',
  ])('%j names nobody', (text) => {
    expect(findOperators(text)).toEqual([]);
  });

  it.each([
    ['CGSS', '974', ['cnam', 'cnav', 'msa', 'urssaf']],
    ['CGSS', '23', []],
    ['CSSM', '976', ['cnaf', 'cnam', 'cnav', 'urssaf']],
    ['Caisse de sécurité sociale', '976', ['cnaf', 'cnam', 'cnav', 'urssaf']],
    ['Caisse de sécurité sociale', '972', ['cnam', 'cnav', 'msa', 'urssaf']],
    ['Caisse de sécurité sociale', '23', []],
    ['CCSS', '48', ['cnaf', 'cnam', 'urssaf']],
    ['CAF', '23', ['cnaf']],
  ])('%j in département %s names %j', (text, departement, ids) => {
    expect(findOperators(text, { departement })).toEqual(ids);
  });

  it('needs the département for a name that several funds bear', () => {
    expect(findOperators('Caisse de sécurité sociale')).toEqual([]);
  });
  it('finds every operator from its own id', () => {
    for (const id of OPERATOR_IDS) expect(findOperators(id)).toEqual([id]);
  });
  it('gives a list that changes nothing when it is edited', () => {
    findOperators('CAF').push('msa');
    expect(findOperators('CAF')).toEqual(['cnaf']);
  });

  const names = EXPRESSIONS.filter(({ where }) => where === 'anywhere' || where === 'whole-item');
  const separator = fc.constantFrom(' ', '-', '’', "'", '_', '\u00a0', '  ', '–');
  it('does not depend on case, accents or punctuation', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...names),
        fc.array(separator, { minLength: 12, maxLength: 12 }),
        fc.array(fc.constantFrom('lower', 'upper', 'accent'), { minLength: 1 }),
        fc.constantFrom('', '«', '"', '*', '…'),
        ({ words, operators }, separators, styles, around) => {
          const written = [...words]
            .map((letter, index) => {
              if (letter === ' ') return separators[index % separators.length];
              const style = styles[index % styles.length];
              return style === 'upper' ? letter.toUpperCase() : style === 'accent' ? `${letter}\u0301` : letter;
            })
            .join('');
          expect(findOperators(around + written + around)).toEqual(OPERATOR_IDS.filter((id) => operators.includes(id)));
        },
      ),
      { numRuns: 500 },
    );
  });
  it('finds in a list what it finds in its items', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...names), { maxLength: 6 }), (chosen) => {
        const ids = new Set(chosen.flatMap(({ operators }) => operators));
        expect(findOperators(chosen.map(({ words }) => words).join(', '))).toEqual(
          OPERATOR_IDS.filter((id) => ids.has(id)),
        );
      }),
    );
  });
  it('never finds a name glued to letters', () => {
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.constantFrom('x', 'é', '9'), ({ words }, letter) => {
        const glued = words.split(' ').map((word) => letter + word + letter);
        expect(findOperators(glued.join(' '))).toEqual([]);
      }),
    );
  });
  it('answers on any text, in the order of the base', () => {
    const anyText = fc.array(fc.nat(0x10ffff), { maxLength: 200 }).map((codes) => String.fromCodePoint(...codes));
    fc.assert(
      fc.property(anyText, (text) => {
        const ids = findOperators(text);
        expect(ids).toEqual(OPERATOR_IDS.filter((id) => ids.includes(id)));
      }),
    );
  });
  it('reads a huge text in linear time', () => {
    const long = `${'a.'.repeat(50_000)}${' rue de la poste'.repeat(5_000)}${' l'.repeat(50_000)}`;
    expect(findOperators(long)).toEqual([]);
  });
});
