import type { ProjectedStructure } from '../../src/subsidies/projection/projected-structure.js';

/** A fictional structure to project: funded, hosted by an association, labelled on 1 January 2020. */
export const projected = (changes: Partial<ProjectedStructure> = {}): ProjectedStructure => ({
  id: 'A',
  role: 'principal',
  departement: '23',
  host: { kind: 'association' },
  labelledOn: '2020-01-01',
  funding: 'funded',
  ...changes,
});
