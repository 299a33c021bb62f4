import { distinct, joined, labelled, SEMICOLON } from '../foundation/words.js';
import type { Evaluation } from '../labelling/evaluation/evaluation.js';
import { WORDS } from '../labelling/evaluation/letter-words.js';
import { becauseText, lawLines, type Writer } from '../labelling/evaluation/letter-writer.js';
import { nextQuestions, type NextQuestion } from '../labelling/evaluation/next-questions.js';
import type { Reason } from '../labelling/rules/reasons.js';
import { block } from './block.js';
import { LABELS, SENTENCES, TITLES } from './words.js';

/** What to send: each question once, then what no document can settle. The title comes first. */
export const missingDocuments = (evaluation: Evaluation, writer: Writer): string[] => [
  writer.say(TITLES.missingDocuments),
  ...questions(evaluation, writer),
  ...openOtherwise(evaluation, writer),
];

function questions(evaluation: Evaluation, writer: Writer): string[] {
  const { say, layout } = writer;
  const asked = nextQuestions(evaluation);
  if (asked.length === 0) return [say(SENTENCES.nothingToAsk)];
  return [
    say(SENTENCES.pleaseSend),
    layout.heading(say(LABELS.requested)),
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
    question,
    [
      ...(details.length === 0 ? [] : [line(LABELS.toSpecify, say(joined(SEMICOLON, details)))]),
      ...(documents.length === 0 ? [] : [line(LABELS.evidence, say(joined(SEMICOLON, documents)))]),
      ...waiting.flatMap((finding) => [
        quote(labelled(LABELS.requirement, joined(' – ', [finding.title, finding.expected]))),
        ...lawLines(finding, writer),
      ]),
    ],
    writer,
  );
}

/** What no document can settle: a rule that is unknown, readings that differ. */
function openOtherwise({ findings, openFacts }: Evaluation, writer: Writer): string[] {
  const { layout, say, line } = writer;
  const isOther = ({ kind }: Reason): boolean => kind !== 'fact';
  const blocks = findings.flatMap((finding) => {
    const reasons = distinct((finding.reasons ?? []).filter(isOther).map((reason) => becauseText(reason, openFacts)));
    if (reasons.length === 0) return [];
    const lines = reasons.map((reason) => line(WORDS.reason, say(reason)));
    return [block(finding.title, [...lines, ...lawLines(finding, writer)], writer)];
  });
  return blocks.length === 0 ? [] : [layout.heading(say(LABELS.openOtherwise)), ...blocks];
}
