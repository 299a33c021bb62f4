/**
 * Operators that are or were partners of the national base of France services, by stable identifier. A body that
 * changed its name keeps its identifier: `france-travail` was called Pôle emploi before 2024.
 */
export const OPERATOR_IDS = [
  'la-poste',
  'france-travail',
  'cnaf',
  'cnam',
  'cnav',
  'msa',
  'interieur',
  'justice',
  'dgfip',
  'dgec',
  'anah',
  'agirc-arrco',
  'urssaf',
] as const;

/** Identifier of an operator. */
export type OperatorId = (typeof OPERATOR_IDS)[number];
