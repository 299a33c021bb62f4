import { expect, it } from 'vitest';
import { readOfficialList } from '../../src/exchange/index.js';
import { evaluateDossiers, explain, factsFromStructures, weeklyOpening } from '../../src/index.js';
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
      for (const { verdict, because } of findings) expect(verdict === 'undetermined').toBe((because?.length ?? 0) > 0);
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

  it('reads role and format from every record, and writes a letter for each', () => {
    for (const structure of structures)
      expect(factsFromStructures(structure, [], AS_OF).facts.role).toBe(structure.role);
    for (const evaluation of evaluations.slice(0, 200)) {
      expect(explain(evaluation, { locale: 'fr', format: 'markdown' })).not.toMatch(/undefined|NaN|\[object/);
    }
  });
});
