import { sameText, text, type LocalizedText } from '../../foundation/text.js';
import type { Verdict } from '../../foundation/verdict.js';
import type { Standing } from '../../law/parameter.js';
import type { Conclusion } from './evaluation.js';

/** Name of each verdict, in French that of an "exigence" or a "lecture". */
export const VERDICTS: Readonly<Record<Verdict, LocalizedText>> = {
  satisfied: text('satisfaite', 'satisfied'),
  'not-satisfied': text('non satisfaite', 'not satisfied'),
  undetermined: text('indéterminée', 'undetermined'),
  'not-applicable': text('sans objet', 'not applicable'),
};

/** Heading of the findings of each verdict, in the order of a letter. */
export const SECTIONS: Readonly<Record<Verdict, LocalizedText>> = {
  'not-satisfied': text('Exigences non satisfaites', 'Requirements that are not met'),
  undetermined: text('Exigences à établir', 'Requirements to be established'),
  satisfied: text('Exigences satisfaites', 'Requirements that are met'),
  'not-applicable': text('Exigences sans objet', 'Requirements that do not apply'),
};

/** What each conclusion means. */
export const CONCLUSIONS: Readonly<Record<Conclusion, LocalizedText>> = {
  'every-criterion-met': text(
    'toutes les exigences de la grille sont satisfaites',
    'every requirement of the grid is met',
  ),
  'no-encoded-criterion-fails': text(
    'aucune des exigences examinées ne fait défaut ; la grille examinée n’étant pas complète, cela ne vaut pas conformité',
    'none of the requirements examined fails; as the grid examined is not whole, this is not a finding of conformity',
  ),
  'some-criterion-fails': text('une exigence au moins n’est pas satisfaite', 'at least one requirement is not met'),
  undetermined: text('le dossier ne permet pas encore de conclure', 'the file does not yet allow a conclusion'),
};

/** Name of each standing. */
export const STANDINGS: Readonly<Record<Standing, LocalizedText>> = {
  'in-force': text('en vigueur', 'in force'),
  announced: text('annoncé', 'announced'),
  assumed: text('repris par hypothèse', 'assumed'),
};

/** The other words of a letter. */
export const WORDS = {
  evaluation: text('Examen du dossier de labellisation', 'Examination of the labelling file'),
  asOf: text('Date examinée', 'Date examined'),
  knownOn: text('D’après ce qui pouvait être connu le', 'With what could be known on'),
  referentiel: sameText('Référentiel'),
  conclusion: sameText('Conclusion'),
  expected: text('Attendu', 'Expected'),
  observed: text('Constaté', 'Observed'),
  nothing: text("rien n'est renseigné", 'nothing is stated'),
  reason: text('Motif', 'Reason'),
  source: sameText('Source'),
  ownCriterion: text(
    'critère propre à la grille appliquée, sans texte cité',
    'own criterion of the grid applied, without a text',
  ),
  undated: text('sans date', 'undated'),
  checked: text('Vérifié le', 'Reviewed on'),
  status: text('Statut', 'Standing'),
  documents: text('Pièces à demander', 'Documents to ask for'),
  unknowns: text('Ce que cet examen ne couvre pas', 'What this examination does not cover'),
  examples: text(
    'Les pièces citées sont des exemples de justificatifs : aucun texte lu n’en fixe la liste',
    'The documents named are examples of evidence: no text read fixes their list',
  ),
  observations: text('Éléments sans effet sur les exigences', 'Elements without effect on the requirements'),
  notices: text('Observations', 'Notices'),
  missing: text('information manquante', 'missing information'),
  ruleUnknown: text('règle inconnue', 'unknown rule'),
  readingsDiffer: text('les sources divergent', 'sources disagree'),
} as const satisfies Readonly<Record<string, LocalizedText>>;
