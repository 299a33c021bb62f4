import { text, type LocalizedText } from '../foundation/text.js';

/* The words that letters alone use; what they share with `explain` is in labelling/evaluation/letter-words.ts. */

/** Titles. */
export const TITLES = {
  missingDocuments: text(
    "Demande de pièces et d'informations complémentaires",
    'Request for further documents and information',
  ),
  notMet: text('Exigences non satisfaites : liste motivée', 'Requirements that are not met, with the reasons'),
  complete: text("Accusé de réception d'un dossier complet", 'Acknowledgement of a complete file'),
  incomplete: text("Accusé de réception d'un dossier incomplet", 'Acknowledgement of an incomplete file'),
} as const;

/** Headings, and names at the start of a line. */
export const LABELS = {
  requested: text('Informations et justificatifs demandés', 'Information and evidence requested'),
  toSpecify: text('À préciser', 'To be specified'),
  evidence: text('Justificatifs possibles', 'Possible evidence'),
  requirement: text('Exigence', 'Requirement'),
  openOtherwise: text('Points que ces éléments ne peuvent pas établir', 'Points that this evidence cannot establish'),
  reasons: text('Exigences et motifs', 'Requirements and reasons'),
  reading: text('Lecture', 'Reading'),
  toEstablish: text('Restent à établir', 'Still to be established'),
  examined: text('Exigences examinées', 'Requirements examined'),
} as const;

/** Sentences. */
export const SENTENCES = {
  nothingToAsk: text(
    "Aucune pièce ni information n'est à demander pour les exigences examinées.",
    'No document or information needs to be requested for the requirements examined.',
  ),
  pleaseSend: text(
    "Les éléments transmis ne permettent pas d'établir toutes les exigences examinées. Il convient de faire parvenir les informations et justificatifs suivants.",
    'What was sent does not establish all the requirements examined. Please send the following information and evidence.',
  ),
  noneFails: text(
    "Aucune des exigences examinées n'est constatée comme non satisfaite.",
    'None of the requirements examined is found not to be met.',
  ),
  someFail: text(
    "Il ressort de l'examen du dossier que les exigences suivantes ne sont pas satisfaites, pour les motifs indiqués.",
    'The examination of the file shows that the following requirements are not met, for the reasons given.',
  ),
  incomplete: text(
    "Il est accusé réception du dossier, qui n'est pas complet : les informations suivantes manquent.",
    'The file has been received. It is not complete: the following information is missing.',
  ),
  nothingKnown: text(
    "Il est accusé réception du dossier. Aucune exigence n'étant connue à cette date, il ne peut pas être dit complet.",
    'The file has been received. As no requirement is known on that date, it cannot be called complete.',
  ),
} as const;

/** The file is complete as regards the requirements examined, and nothing is decided. */
export function completeFor(count: number): LocalizedText {
  const requirements =
    count === 1
      ? text("l'exigence examinée", 'the requirement examined')
      : text(`les ${count} exigences examinées`, `the ${count} requirements examined`);
  return text(
    `Il est accusé réception du dossier. Il est complet pour ${requirements.fr}, dont la liste suit. Cet accusé de réception ne vaut ni constat de conformité ni décision de labellisation.`,
    `The file has been received. It is complete as regards ${requirements.en}, listed below. This acknowledgement is neither a finding of conformity nor a decision to label.`,
  );
}
