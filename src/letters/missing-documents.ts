import { text } from '../foundation/text.js';
import { distinct, joined, labelled, SEMICOLON } from '../foundation/words.js';
import type { Evaluation } from '../labelling/evaluation/evaluation.js';
import { nextQuestions, type NextQuestion } from '../labelling/evaluation/next-questions.js';
import type { Reason } from '../labelling/rules/reasons.js';
import { block, lawLines } from './parts.js';
import { reasonText } from './reason-text.js';
import { WORDS } from './words.js';
import type { Writer } from './writer.js';

/** The words of a request for documents. */
const REQUEST = {
  title: text("Demande de pièces et d'informations complémentaires", 'Request for further documents and information'),
  nothingToAsk: text(
    "Aucune pièce ni information n'est à demander pour les exigences examinées.",
    'No document or information needs to be requested for the requirements examined.',
  ),
  pleaseSend: text(
    "Les éléments transmis ne permettent pas d'établir toutes les exigences examinées. Vous voudrez bien faire parvenir les informations et justificatifs suivants.",
    'What was sent does not establish all the requirements examined. Please send the following information and evidence.',
  ),
  requested: text('Informations et justificatifs demandés', 'Information and evidence requested'),
  toSpecify: text('À préciser', 'To be specified'),
  requirement: text('Exigence', 'Requirement'),
  openOtherwise: text("Points qu'aucune pièce ne peut établir", 'Points that no document can establish'),
} as const;

/** What to send: each question once, then what no document can settle. The title comes first. */
export const missingDocuments = (evaluation: Evaluation, writer: Writer): string[] => [
  writer.say(REQUEST.title),
  ...questions(evaluation, writer),
  ...openOtherwise(evaluation, writer),
];

function questions(evaluation: Evaluation, writer: Writer): string[] {
  const { say, layout } = writer;
  const asked = nextQuestions(evaluation);
  if (asked.length === 0) return [say(evaluation.findings.length === 0 ? WORDS.noRequirement : REQUEST.nothingToAsk)];
  return [
    say(REQUEST.pleaseSend),
    layout.heading(say(REQUEST.requested)),
    ...asked.map((question) => questionBlock(question, evaluation, writer)),
  ];
}

/** A question with what to specify, possible evidence, and the requirements that wait for its answer. */
function questionBlock(
  { question, details, documents, criteria }: NextQuestion,
  { findings }: Evaluation,
  writer: Writer,
): string {
  const { say, quote, line } = writer;
  const waiting = findings.filter(({ criterionId }) => criteria.includes(criterionId));
  return block(
    quote(question),
    [
      ...(details.length === 0 ? [] : [line(REQUEST.toSpecify, say(joined(SEMICOLON, details)))]),
      ...(documents.length === 0 ? [] : [line(WORDS.evidence, say(joined(SEMICOLON, documents)))]),
      ...waiting.flatMap((finding) => [
        quote(labelled(REQUEST.requirement, joined(' – ', [finding.title, finding.expected]))),
        ...lawLines(finding, writer),
      ]),
    ],
    writer,
  );
}

/** What no document can settle: a rule that is unknown, readings that differ. */
function openOtherwise({ findings, openFacts }: Evaluation, writer: Writer): string[] {
  const { layout, say, line, quote } = writer;
  const isOther = ({ kind }: Reason): boolean => kind !== 'fact';
  const blocks = findings.flatMap((finding) => {
    const reasons = distinct((finding.reasons ?? []).filter(isOther).map((reason) => reasonText(reason, openFacts)));
    if (reasons.length === 0) return [];
    const lines = reasons.map((reason) => line(WORDS.reason, say(reason)));
    return [block(quote(finding.title), [...lines, ...lawLines(finding, writer)], writer)];
  });
  return blocks.length === 0 ? [] : [layout.heading(say(REQUEST.openOtherwise)), ...blocks];
}
