import { describe, expect, it } from 'vitest';
import { defineReferentiel, evaluateDossier, explain, type Dossier } from '../../src/index.js';
import { typographic } from '../../src/foundation/text.js';

const AS_OF = '2026-11-22';

describe('explain', () => {
  const evaluation = evaluateDossier({ id: 'Dossier *A*', facts: { accessible: false } }, { asOf: AS_OF });

  it('is ready for a letter: expected, observed, source with its date, check, documents, and what is not covered', () => {
    const letter = explain(evaluation, { locale: 'fr', format: 'text' });
    for (const line of [
      '- Attendu : Les locaux sont accessibles aux personnes à mobilité réduite',
      '- Constaté : Accès des personnes à mobilité réduite : non',
      '- Source : Assemblée nationale, intervention de la ministre, nosdeputes.fr, 795082, 25 février 2020, https://2017-2022.nosdeputes.fr/15/intervention/795082',
      '- Vérifié le : 22 novembre 2026',
      '- Pièces à demander : Attestation d’accessibilité ou dossier équivalent',
      "- 17 exigences ont été examinées, sur une grille publiée de 30 lignes ; la correspondance entre les deux n'est pas établie",
    ]) {
      expect(letter.split('\n')).toContain(typographic(line));
    }
  });

  it('asks for documents only where a requirement is not established', () => {
    const asked = (facts: Dossier['facts']) =>
      explain(evaluateDossier({ facts }, { asOf: AS_OF }), { locale: 'en', format: 'text' }).includes(
        '- Documents to ask for: Accessibility certificate',
      );
    expect([asked({}), asked({ accessible: false }), asked({ accessible: true })]).toEqual([true, true, false]);
  });

  it('separates the parts of a sentence as each language does', () => {
    const { findings } = evaluateDossier({ facts: { digitalHelp: true, computer: true } }, { asOf: AS_OF });
    const finding = findings.find(({ criterionId }) => criterionId === 'digital-access');
    expect(finding?.observed?.fr).toBe(
      typographic('Aide aux démarches en ligne : oui ; Ordinateur en libre accès : oui'),
    );
    expect(finding?.observed?.en).toBe('Help with online procedures: yes; Self-service computer: yes');
    expect(explain(evaluateDossier({}, { asOf: AS_OF }), { locale: 'en', format: 'text' })).not.toContain(' ; ');
  });

  it('says that the documents are examples, and what has no effect on the requirements', () => {
    const observed = evaluateDossier({ observations: { localPartners: ['France Victimes'] } }, { asOf: AS_OF });
    const words = explain(observed, { locale: 'fr', format: 'text' });
    expect(words).toContain(
      typographic("- Les pièces citées sont des exemples de justificatifs : aucun texte lu n'en fixe la liste"),
    );
    expect(words).toContain(typographic('- Partenaires locaux : France Victimes'));
  });

  it('agrees with any title: a verdict stands in apposition', () => {
    expect(explain(evaluation, { locale: 'fr', format: 'text' }).split('\n')).toContain(
      typographic("Jours d'ouverture (exigence à établir)"),
    );
  });

  it('keeps the words of a dossier from being read as Markdown', () => {
    expect(explain(evaluation, { locale: 'en', format: 'markdown' })).toContain('- File: Dossier \\*A\\*');
  });

  it('refuses another language or format', () => {
    expect(() => explain(evaluation, { locale: 'de' as never, format: 'text' })).toThrow('locale');
    expect(() => explain(evaluation, { locale: 'fr', format: 'html' as never })).toThrow('format');
  });
});

/** The lines of a requirement of an examination, by its title. */
const linesOf = (letter: string, title: string): string[] =>
  (letter.split('\n\n').find((part) => part.startsWith(`${title} (`)) ?? '').split('\n').slice(1);

describe('a rule that is not known on the day', () => {
  const past = evaluateDossier({ facts: { format: 'itinerant' } }, { asOf: '2021-01-01', knownOn: '2019-08-05' });
  const unanswered = evaluateDossier({}, { asOf: '2021-01-01', knownOn: '2019-08-05' });

  it.each([
    ['its case is not known', past],
    ['its value is not known, and a fact is missing', unanswered],
  ])('cites no text, and is not said to be a criterion of one’s own: %s', (_, evaluation) => {
    const lines = linesOf(explain(evaluation, { locale: 'fr', format: 'text' }), typographic("Jours d'ouverture"));
    expect(lines).toContain(
      typographic("- Source : aucun texte dont on sache qu'il pouvait être connu le 5 août 2019 n'est cité"),
    );
    expect(lines).toContain(typographic("- Statut : non établi, la règle n'étant pas connue"));
    const english = linesOf(explain(evaluation, { locale: 'en', format: 'text' }), 'Opening days');
    expect(english).toContain('- Source: no text that is known to have been available on 5 August 2019 is cited');
    expect(english).toContain('- Standing: not established, as the rule is not known');
  });

  it('a criterion of one’s own is still said to be one', () => {
    const fact = {
      name: 'booths',
      type: 'number',
      question: { fr: 'Combien de box fermés ?', en: 'How many closed booths?' },
    } as const;
    const referentiel = defineReferentiel(
      [fact],
      ({ atLeast }) => [{ id: 'booths', title: { fr: 'Box', en: 'Booths' }, expression: atLeast('booths', 2) }],
      { id: 'ours', title: { fr: 'La nôtre', en: 'Ours' } },
    );
    const own = evaluateDossier({ facts: { booths: 1 } }, { asOf: AS_OF, referentiel });
    expect(linesOf(explain(own, { locale: 'fr', format: 'text' }), 'Box')).toEqual(
      [
        '- Attendu : « Combien de box fermés ? » : au moins 2',
        '- Constaté : « Combien de box fermés ? » : 1',
        '- Source : critère propre à la grille appliquée, qui ne cite aucun texte',
        '- Statut : en vigueur',
      ].map(typographic),
    );
    expect(linesOf(explain(own, { locale: 'en', format: 'text' }), 'Booths')[0]).toBe(
      '- Expected: "How many closed booths?": at least 2',
    );
  });
});
