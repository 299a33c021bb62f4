import { describe, expect, it } from 'vitest';
import { typographic } from '../../src/foundation/text.js';
import { evaluateDossier, letter, type Dossier, type LetterKind } from '../../src/index.js';
import { agent, everyone, soundFacts } from '../support/fictional-dossier.js';

const AS_OF = '2026-11-22';
const attestations = (['neutrality', 'commonBase'] as const).map((fact) => ({
  fact,
  by: 'host' as const,
  on: '2026-01-05',
}));
const SOUND: Dossier = { facts: soundFacts(AS_OF), attestations };
/** A letter with plain spaces and apostrophes, easy to compare; its typography has a test of its own. */
const write = (kind: LetterKind, dossier: Dossier, asOf = AS_OF) =>
  letter(evaluateDossier(dossier, { asOf }), { kind, locale: 'fr', format: 'text' })
    .replace(/[\u00A0\u202F]/g, ' ')
    .replaceAll('’', "'");
const KINDS = ['missing-documents', 'not-met', 'complete-file'] as const;

describe('a request for missing documents', () => {
  const words = write('missing-documents', { ...SOUND, facts: { ...SOUND.facts, accessible: undefined } });

  it('asks the question, with evidence, the requirement, its text and the day of its check', () => {
    const [, asked] = words.split(`${'-'.repeat(38)}\n\n`);
    expect(asked?.split('\n').slice(0, 6)).toEqual([
      'Les locaux sont-ils accessibles aux personnes à mobilité réduite ?',
      "- Justificatifs possibles : Attestation d'accessibilité ou dossier équivalent",
      '- Exigence : Accessibilité – Les locaux sont accessibles aux personnes à mobilité réduite',
      '- Source : Assemblée nationale, intervention de la ministre, nosdeputes.fr, 795082, 25 février 2020, https://2017-2022.nosdeputes.fr/15/intervention/795082',
      '- Vérifié le : 22 novembre 2026',
      '- Statut : repris par hypothèse',
    ]);
  });

  it('says that the documents are examples of evidence', () => {
    expect(words).toContain("Les pièces citées sont des exemples de justificatifs : aucun texte lu n'en fixe la liste");
  });

  it('names the documents of each question, once under it', () => {
    const evaluation = evaluateDossier({}, { asOf: AS_OF });
    const asked = letter(evaluation, { kind: 'missing-documents', locale: 'en', format: 'text' });
    const documented = evaluation.openFacts.filter(({ documents }) => documents.length > 0);
    expect(documented.length).toBeGreaterThan(5);
    for (const { question, documents } of documented) {
      const [, under = ''] = asked.split(`\n${question.en}\n`);
      const evidence = `- Possible evidence: ${documents.map(({ en }) => en).join('; ')}`;
      expect(under.split('\n\n')[0]?.split('\n')).toContain(evidence);
    }
  });

  it('says what to specify inside a fact', () => {
    const facts = { ...SOUND.facts, agents: { complete: true, items: [{ ...agent, fte: undefined }, agent] } };
    const evaluation = evaluateDossier({ ...SOUND, facts }, { asOf: AS_OF });
    const fields = evaluation.openFacts.flatMap((open) => open.fields.map(({ label }) => label.en));
    expect(fields).not.toEqual([]);
    const asked = letter(evaluation, { kind: 'missing-documents', locale: 'en', format: 'text' });
    expect(asked).toContain(`- To be specified: ${fields.join('; ')}`);
  });

  it('sets apart what no document can settle', () => {
    const part = { ...agent, fte: 0.8 };
    const facts = { ...SOUND.facts, agents: { complete: true, items: [part, part] } };
    const words = write('missing-documents', { ...SOUND, facts });
    expect(words).toContain("Aucune pièce ni information n'est à demander pour les exigences examinées.");
    expect(words).toContain("Points qu'aucune pièce ne peut établir");
    expect(words).toContain(
      '- Motif : les sources divergent (agents présents : exigence satisfaite ; équivalents temps plein : exigence non satisfaite)',
    );
  });

  it('asks for each thing once, of an empty file', () => {
    const lines = write('missing-documents', {}).split('\n');
    const questions = lines.filter((line) => /^[^-].* \?$/.test(line));
    expect(questions).toContain('Quels agents reçoivent le public, et la liste est-elle complète ?');
    expect(new Set(questions).size).toBe(questions.length);
  });
});

describe('a list of what is not met, with the reasons', () => {
  const facts = { ...SOUND.facts, scanner: false, agents: { complete: true, items: [{ ...agent, fte: 0.8 }] } };
  const words = write('not-met', { ...SOUND, facts });

  it('gives what is expected, what was observed, every reading, the text', () => {
    for (const line of [
      "Il ressort de l'examen du dossier que les exigences suivantes ne sont pas satisfaites, pour les motifs indiqués.",
      '- Lecture « agents présents » : exigence non satisfaite',
      '- Lecture « équivalents temps plein » : exigence non satisfaite',
      '- Constaté : Aide aux démarches en ligne : oui ; Ordinateur en libre accès : oui ; Imprimante à disposition : oui ; Scanner à disposition : non',
      '- Vérifié le : 22 novembre 2026',
    ]) {
      expect(words.split('\n')).toContain(line);
    }
  });

  it('names the documents that would prove each requirement', () => {
    const evaluation = evaluateDossier({ ...SOUND, facts }, { asOf: AS_OF });
    const english = letter(evaluation, { kind: 'not-met', locale: 'en', format: 'markdown' }).split('\n### ');
    const failing = evaluation.findings.filter(({ verdict }) => verdict === 'not-satisfied');
    expect(failing.some(({ documents }) => documents.length > 0)).toBe(true);
    for (const { title, documents } of failing) {
      const ground = english.find((part) => part.startsWith(`${title.en}\n`));
      const evidence = documents.map(({ en }) => en).join('; ');
      if (documents.length > 0) expect(ground).toContain(`- Possible evidence: ${evidence}`);
      else expect(ground).not.toContain('Possible evidence');
    }
  });

  it('does not list what is only to be established as not met', () => {
    const operators = everyone(AS_OF).slice(1);
    const words = write('not-met', { ...SOUND, facts: { ...SOUND.facts, operators } });
    expect(words).toContain("Aucun manquement n'est constaté aux exigences examinées.");
    expect(words).toContain('Reste à établir : Présence de tous les opérateurs du socle');
  });
});

describe('an acknowledgement', () => {
  it('of a complete file lists the requirements with their text, and decides nothing', () => {
    const words = write('complete-file', SOUND);
    expect(words.split('\n')[0]).toBe("ACCUSÉ DE RÉCEPTION D'UN DOSSIER COMPLET");
    expect(words).toContain(
      'Celui-ci est complet au regard des 17 exigences examinées, énoncées ci-après. Cet accusé de réception ne vaut ni constat de conformité ni décision de labellisation.',
    );
    expect(words.match(/^- Vérifié le : /gm)).toHaveLength(17);
  });

  it('of a complete file that fails a requirement is still one of a complete file', () => {
    const facts = { ...SOUND.facts, accessible: false };
    expect(write('complete-file', { ...SOUND, facts })).toContain('COMPLET\n');
  });

  it('never calls complete what is not, nor what nothing is known of', () => {
    const words = write('complete-file', { ...SOUND, attestations: [] });
    expect(words.split('\n')[0]).toBe("ACCUSÉ DE RÉCEPTION D'UN DOSSIER INCOMPLET");
    expect(words).toContain("- Qui atteste de l'égalité de traitement");
    expect(write('complete-file', {}, '2019-08-05')).toContain('il ne peut pas être dit complet');
  });
});

it.each(KINDS)('%s: both languages and formats, dated, with what is not covered, and never "eligible"', (kind) => {
  for (const dossier of [{}, SOUND, { ...SOUND, id: 'A_1', facts: { ...SOUND.facts, printer: false } }]) {
    for (const locale of ['fr', 'en'] as const) {
      for (const format of ['text', 'markdown'] as const) {
        const words = letter(evaluateDossier(dossier, { asOf: AS_OF }), { kind, locale, format });
        expect(words).not.toMatch(/[ée]ligible|undefined|\[object/i);
        expect(words).toContain(locale === 'fr' ? '22 novembre 2026' : '22 November 2026');
        expect(words).toMatch(locale === 'fr' ? /correspondance .*établie/ : /correspondence .*not established/);
        if (locale === 'en') expect(words).not.toContain(' ; ');
      }
    }
  }
});

it('writes French with its typography, whatever the letter', () => {
  for (const kind of KINDS) {
    for (const dossier of [{}, SOUND, { ...SOUND, facts: { ...SOUND.facts, printer: false } }]) {
      const words = letter(evaluateDossier(dossier, { asOf: AS_OF }), { kind, locale: 'fr', format: 'markdown' });
      for (const line of words.split('\n')) expect(line).toBe(typographic(line));
    }
  }
});

it('refuses another kind', () => {
  const evaluation = evaluateDossier({}, { asOf: AS_OF });
  expect(() => letter(evaluation, { kind: 'praise' as never, locale: 'fr', format: 'text' })).toThrow('kind');
});

describe('a count of one, or of none', () => {
  it('agrees with its sentence', () => {
    const oneFails = write('not-met', { ...SOUND, facts: { ...SOUND.facts, accessible: false } });
    expect(oneFails).toContain("l'exigence suivante n'est pas satisfaite");
    const oneMissing = write('complete-file', { ...SOUND, facts: { ...SOUND.facts, accessible: undefined } });
    expect(oneMissing).toContain("qui n'est pas complet : l'information suivante manque.");
  });

  it('no requirement is known: nothing is said of a file that was not examined', () => {
    const [documents, notMet, receipt] = KINDS.map((kind) => write(kind, {}, '2019-01-01'));
    for (const words of [documents, notMet]) expect(words).toContain("Aucune exigence n'a été examinée.");
    expect(receipt?.split('\n')[0]).toBe("ACCUSÉ DE RÉCEPTION D'UN DOSSIER");
    expect(receipt).toContain("- Aucune exigence n'a été examinée, sur une grille publiée de 9 lignes\n");
  });
});

it('names what is missing inside an answer that is not whole', () => {
  const operators = everyone(AS_OF).filter(({ operator }) => operator !== 'msa');
  const question =
    'Quels opérateurs du socle national sont présents, et sous quelle forme (agent, permanence, visio…) ?';
  const dossier = { ...SOUND, facts: { ...SOUND.facts, operators } };
  expect(write('complete-file', dossier)).toContain(`- ${question} (à préciser : MSA)`);
});
