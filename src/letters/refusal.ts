import { text, type LocalizedText } from '../foundation/text.js';
import { joined, labelled, SEMICOLON } from '../foundation/words.js';
import type { Evaluation, Finding } from '../labelling/evaluation/evaluation.js';
import type { ReadingResult } from '../labelling/rules/reasons.js';
import { block, lawLines } from './parts.js';
import { VERDICTS, WORDS } from './words.js';
import type { Writer } from './writer.js';

/** The words of a refusal. */
const REFUSAL = {
  title: text('Exigences non satisfaites : liste motivée', 'Requirements that are not met, with the reasons'),
  noneFails: text(
    "Aucun manquement n'est constaté aux exigences examinées.",
    'No failure to meet the requirements examined is found.',
  ),
  oneFails: text(
    "Il ressort de l'examen du dossier que l'exigence suivante n'est pas satisfaite, pour les motifs indiqués.",
    'The examination of the file shows that the following requirement is not met, for the reasons given.',
  ),
  someFail: text(
    "Il ressort de l'examen du dossier que les exigences suivantes ne sont pas satisfaites, pour les motifs indiqués.",
    'The examination of the file shows that the following requirements are not met, for the reasons given.',
  ),
  reasons: text('Exigences et motifs', 'Requirements and reasons'),
  oneToEstablish: text('Reste à établir', 'Still to be established'),
  someToEstablish: text('Restent à établir', 'Still to be established'),
} as const;

/** The body of a refusal: the requirements that are not met, with the reasons, then those still open. The title comes first. */
export function refusal(evaluation: Evaluation, writer: Writer): string[] {
  const { say, line, layout } = writer;
  const failing = evaluation.findings.filter(({ verdict }) => verdict === 'not-satisfied');
  const open = evaluation.findings.filter(({ verdict }) => verdict === 'undetermined').map(({ title }) => title);
  const [fail, toEstablish] = [
    failing.length === 1 ? REFUSAL.oneFails : REFUSAL.someFail,
    open.length === 1 ? REFUSAL.oneToEstablish : REFUSAL.someToEstablish,
  ];
  const opening =
    failing.length > 0
      ? [say(fail), layout.heading(say(REFUSAL.reasons))]
      : [say(evaluation.findings.length === 0 ? WORDS.noRequirement : REFUSAL.noneFails)];
  return [
    say(REFUSAL.title),
    ...opening,
    ...failing.map((finding) => ground(finding, evaluation, writer)),
    ...(open.length === 0 ? [] : [line(toEstablish, say(joined(SEMICOLON, open)))]),
  ];
}

/** "Reading "agents present": not satisfied". */
const readingText = ({ label, verdict }: ReadingResult): LocalizedText =>
  labelled(text(`Lecture « ${label.fr} »`, `Reading "${label.en}"`), VERDICTS[verdict]);

/** A requirement that is not met: what is expected, what was observed, every reading, the text, possible evidence. */
function ground(finding: Finding, { disputes }: Evaluation, writer: Writer): string {
  const { say, line, quote } = writer;
  const { criterionId, title, expected, observed, documents } = finding;
  const readings = disputes
    .filter((dispute) => dispute.criterionId === criterionId)
    .flatMap((dispute) => dispute.readings);
  return block(
    quote(title),
    [
      line(WORDS.expected, say(expected)),
      line(WORDS.observed, say(observed ?? WORDS.nothing)),
      ...readings.map((reading) => quote(readingText(reading))),
      ...lawLines(finding, writer),
      ...(documents.length === 0 ? [] : [line(WORDS.evidence, say(joined(SEMICOLON, documents)))]),
    ],
    writer,
  );
}
