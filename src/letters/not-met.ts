import { joined, labelled, SEMICOLON } from '../foundation/words.js';
import type { Evaluation, Finding } from '../labelling/evaluation/evaluation.js';
import { VERDICTS, WORDS } from '../labelling/evaluation/letter-words.js';
import { lawLines, type Writer } from '../labelling/evaluation/letter-writer.js';
import { block } from './block.js';
import { LABELS, SENTENCES, TITLES } from './words.js';

/** The requirements that are not met, with the reasons, then those still open. The title comes first. */
export function notMet(evaluation: Evaluation, writer: Writer): string[] {
  const { say, line, layout } = writer;
  const failing = evaluation.findings.filter(({ verdict }) => verdict === 'not-satisfied');
  const open = evaluation.findings.filter(({ verdict }) => verdict === 'undetermined').map(({ title }) => title);
  return [
    say(TITLES.notMet),
    ...(failing.length === 0
      ? [say(SENTENCES.noneFails)]
      : [say(SENTENCES.someFail), layout.heading(say(LABELS.reasons))]),
    ...failing.map((finding) => ground(finding, evaluation, writer)),
    ...(open.length === 0 ? [] : [line(LABELS.toEstablish, say(joined(SEMICOLON, open)))]),
  ];
}

/** A requirement that is not met: what is expected, what was observed, every reading, the text, possible evidence. */
function ground(finding: Finding, { disputes }: Evaluation, writer: Writer): string {
  const { say, line } = writer;
  const { criterionId, title, expected, observed, documents } = finding;
  const readings = disputes
    .filter((dispute) => dispute.criterionId === criterionId)
    .flatMap((dispute) => dispute.readings);
  return block(
    title,
    [
      line(WORDS.expected, say(expected)),
      line(WORDS.observed, say(observed ?? WORDS.nothing)),
      ...readings.map(({ label, verdict }) => line(LABELS.reading, say(labelled(label, VERDICTS[verdict])))),
      ...lawLines(finding, writer),
      ...(documents.length === 0 ? [] : [line(LABELS.evidence, say(joined(SEMICOLON, documents)))]),
    ],
    writer,
  );
}
