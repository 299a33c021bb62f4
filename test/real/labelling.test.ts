import { expect, it } from 'vitest';
import { readOfficialList } from '../../src/exchange/index.js';
import {
  compareEvaluations,
  evaluateDossiers,
  explain,
  factsFromStructures,
  letter,
  procedureState,
  weeklyOpening,
} from '../../src/index.js';
import { describeWithRealData, realData } from './data.js';

const AS_OF = '2024-08-01';

describeWithRealData('labelling, on the published list', () => {
  const { structures } = readOfficialList(realData('france-services', 'liste-fs-20240801.csv'));
  const antennesOf = (id: string) => structures.filter(({ principalId }) => principalId === id);
  const dossiers = structures.map((structure) => ({ id: structure.id, structure, sites: antennesOf(structure.id) }));
  const evaluations = evaluateDossiers(dossiers, { asOf: AS_OF });
  const verdictOf = (index: number, id: string) =>
    evaluations[index]?.findings.find(({ criterionId }) => criterionId === id)?.verdict;

  it('judges every structure, and concludes for none beyond what is published', () => {
    expect(evaluations).toHaveLength(structures.length);
    for (const { summary, findings } of evaluations) {
      expect(['undetermined', 'some-criterion-fails']).toContain(summary.conclusion);
      for (const { verdict, reasons } of findings) expect(verdict === 'undetermined').toBe((reasons?.length ?? 0) > 0);
    }
  });

  it('applies no opening threshold to an antenne alone nor to a bus', () => {
    structures.forEach(({ role, format }, index) => {
      if (role === 'antenne' || format === 'itinerant') expect(verdictOf(index, 'weekly-hours')).toBe('undetermined');
    });
  });

  it('never fails the hours of a structure that publishes 24 h, and never passes unknown hours', () => {
    structures.forEach((structure, index) => {
      const week = weeklyOpening(structure);
      const verdict = verdictOf(index, 'weekly-hours');
      if (!week) expect(verdict).toBe('undetermined');
      else if (week.minutes >= 24 * 60) expect(verdict).not.toBe('not-satisfied');
    });
  });

  it('reads a label known by its date alone, and names no event of it as impossible', () => {
    for (const { labelledOn } of structures) {
      if (labelledOn === undefined) continue;
      const event = { kind: 'label', on: labelledOn, effectiveOn: labelledOn } as const;
      const { stage, impossible, control, deadlines } = procedureState([event], { asOf: AS_OF });
      expect(impossible.map(({ code }) => code)).toEqual(labelledOn > AS_OF ? ['future'] : []);
      if (labelledOn <= AS_OF) expect([stage, control?.countedFrom]).toEqual(['labelled', labelledOn]);
      expect(deadlines).toEqual([]);
    }
  });

  it('puts every change between two days down to the law alone, as the records are the same', () => {
    const after = evaluateDossiers(dossiers.slice(0, 200), { asOf: '2026-11-22' });
    after.forEach((evaluation, index) => {
      const before = evaluations[index];
      if (!before) return;
      for (const { cause, facts } of compareEvaluations(before, evaluation).changed)
        expect([cause, facts]).toEqual(['law', []]);
    });
  });

  it('writes the three letters for each structure, never concluding that the label is due', () => {
    for (const evaluation of evaluations.slice(0, 200)) {
      for (const kind of ['missing-documents', 'not-met', 'complete-file'] as const) {
        const words = letter(evaluation, { kind, locale: 'fr', format: 'text' });
        expect(words).not.toMatch(/undefined|NaN|\[object|[ée]ligible/i);
        if (kind === 'complete-file') expect(words.startsWith('ACCUSÉ DE RÉCEPTION D’UN DOSSIER INCOMPLET')).toBe(true);
      }
    }
  });

  it('reads role and format from every record, and writes a letter for each', () => {
    for (const structure of structures)
      expect(factsFromStructures(structure, [], AS_OF).facts.role).toBe(structure.role);
    for (const evaluation of evaluations.slice(0, 200)) {
      expect(explain(evaluation, { locale: 'fr', format: 'markdown' })).not.toMatch(/undefined|NaN|\[object/);
    }
  });
});
