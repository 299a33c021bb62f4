import { describe, expect, it } from 'vitest';
import { evaluateDossier, explain, type Dossier } from '../../src/index.js';
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

  it('keeps the words of a dossier from being read as Markdown', () => {
    expect(explain(evaluation, { locale: 'en', format: 'markdown' })).toContain('- File: Dossier \\*A\\*');
  });

  it('refuses another language or format', () => {
    expect(() => explain(evaluation, { locale: 'de' as never, format: 'text' })).toThrow('locale');
    expect(() => explain(evaluation, { locale: 'fr', format: 'html' as never })).toThrow('format');
  });
});
