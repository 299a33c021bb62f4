import { text, type LocalizedText } from '../foundation/text.js';
import type { Evaluation } from '../labelling/evaluation/evaluation.js';
import { block, lawLines } from './parts.js';
import { withDetails } from './reason-text.js';
import type { Writer } from './writer.js';

/** The words of a receipt. */
const RECEIPT = {
  titleComplete: text("Accusé de réception d'un dossier complet", 'Acknowledgement of a complete file'),
  titleIncomplete: text("Accusé de réception d'un dossier incomplet", 'Acknowledgement of an incomplete file'),
  title: text("Accusé de réception d'un dossier", 'Acknowledgement of a file'),
  nothingKnown: text(
    "Il est accusé réception du dossier. Aucune exigence n'étant connue à cette date, il ne peut pas être dit complet.",
    'The file has been received. As no requirement is known on that date, it cannot be said to be complete.',
  ),
  examined: text('Exigences examinées', 'Requirements examined'),
} as const;

/** The receipt of a file, complete or not: it decides nothing. The title comes first. */
export function acknowledgement({ findings, openFacts }: Evaluation, writer: Writer): string[] {
  const { say, layout, quote } = writer;
  if (findings.length === 0) return [say(RECEIPT.title), say(RECEIPT.nothingKnown)];
  if (openFacts.length > 0) {
    const asked = openFacts.map(({ question, fields }) =>
      withDetails(
        question,
        fields.map(({ label }) => label),
      ),
    );
    const missing = layout.list(asked.map(quote));
    return [say(RECEIPT.titleIncomplete), say(incompleteFor(openFacts.length)), missing];
  }
  return [
    say(RECEIPT.titleComplete),
    say(completeFor(findings.length)),
    layout.heading(say(RECEIPT.examined)),
    ...findings.map((finding) => block(quote(finding.title), lawLines(finding, writer), writer)),
  ];
}

/** The file is not complete: so many questions are not answered. */
function incompleteFor(count: number): LocalizedText {
  const missing = count === 1 ? "l'information suivante manque" : 'les informations suivantes manquent';
  return text(
    `Il est accusé réception du dossier, qui n'est pas complet : ${missing}.`,
    'The file has been received. It is not complete: the following information is missing.',
  );
}

/** The file is complete as regards the requirements examined, and nothing is decided. */
function completeFor(count: number): LocalizedText {
  const requirements =
    count === 1
      ? text("de l'exigence examinée, énoncée", 'the requirement examined')
      : text(`des ${count} exigences examinées, énoncées`, `the ${count} requirements examined`);
  return text(
    `Il est accusé réception du dossier. Celui-ci est complet au regard ${requirements.fr} ci-après. Cet accusé de réception ne vaut ni constat de conformité ni décision de labellisation.`,
    `The file has been received. It is complete as regards ${requirements.en}, listed below. This acknowledgement is neither a finding of conformity nor a decision to label.`,
  );
}
