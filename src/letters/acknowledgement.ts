import type { Evaluation } from '../labelling/evaluation/evaluation.js';
import { lawLines, type Writer } from '../labelling/evaluation/letter-writer.js';
import { block } from './block.js';
import { completeFor, LABELS, SENTENCES, TITLES } from './words.js';

/** The receipt of a file, complete or not: it decides nothing. The title comes first. */
export function acknowledgement({ findings, openFacts }: Evaluation, writer: Writer): string[] {
  const { say, layout, quote } = writer;
  if (openFacts.length > 0) {
    const missing = layout.list(openFacts.map(({ question }) => quote(question)));
    return [say(TITLES.incomplete), say(SENTENCES.incomplete), missing];
  }
  if (findings.length === 0) return [say(TITLES.incomplete), say(SENTENCES.nothingKnown)];
  return [
    say(TITLES.complete),
    say(completeFor(findings.length)),
    layout.heading(say(LABELS.examined)),
    ...findings.map((finding) => block(finding.title, lawLines(finding, writer), writer)),
  ];
}
