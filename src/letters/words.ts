import { text, type LocalizedText } from '../foundation/text.js';
import type { Verdict } from '../foundation/verdict.js';
import type { Standing } from '../law/parameter.js';

/** Each verdict, in words that agree with any title: the French ones stand in apposition. */
export const VERDICTS: Readonly<Record<Verdict, LocalizedText>> = {
  satisfied: text('exigence satisfaite', 'satisfied'),
  'not-satisfied': text('exigence non satisfaite', 'not satisfied'),
  undetermined: text('exigence à établir', 'to be established'),
  'not-applicable': text('exigence sans objet', 'not applicable'),
};

/** Name of each standing. */
export const STANDINGS: Readonly<Record<Standing, LocalizedText>> = {
  'in-force': text('en vigueur', 'in force'),
  announced: text('annoncé', 'announced'),
  assumed: text('repris par hypothèse', 'assumed'),
};

/** The words that several letters share; those of one letter stand at the top of its own file. */
export const WORDS = {
  expected: text('Attendu', 'Expected'),
  observed: text('Constaté', 'Observed'),
  nothing: text("rien n'est renseigné", 'nothing is stated'),
  noRequirement: text("Aucune exigence n'a été examinée.", 'No requirement was examined.'),
  reason: text('Motif', 'Reason'),
  evidence: text('Justificatifs possibles', 'Possible evidence'),
} as const;
