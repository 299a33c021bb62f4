import { text, type LocalizedText } from '../../foundation/text.js';
import type { Verdict } from '../../foundation/verdict.js';
import { requireEvaluation, type Evaluation, type Finding } from './evaluation.js';
import { CONCLUSIONS, SECTIONS, VERDICTS, WORDS } from './letter-words.js';
import {
  becauseText,
  headerLines,
  lawLines,
  limitsSection,
  writerOf,
  type ExplainOptions,
  type Writer,
} from './letter-writer.js';
import { distinct, joined, SEMICOLON } from '../../foundation/words.js';

const ORDER: readonly Verdict[] = ['not-satisfied', 'undetermined', 'satisfied', 'not-applicable'];

/**
 * An evaluation as a text ready for a letter: for each requirement what is expected, what was observed, why it is open,
 * the sources with their dates, the day of the last review and the documents to ask for; then what is not covered.
 *
 * @param evaluation - from {@link evaluateDossier}
 * @param options - language and format
 * @throws RangeError when an option is not one of those named, TypeError when the evaluation is not one
 *
 * @example
 * ```ts
 * const evaluation = evaluateDossier({ facts: { accessible: false } }, { asOf: '2026-11-22' });
 * const words = explain(evaluation, { locale: 'fr', format: 'markdown' });
 * words.split('\n')[0]; // => '# Examen du dossier de labellisation'
 * words.includes('Accès des personnes à mobilité réduite'); // => true
 * ```
 */
export function explain(evaluation: Evaluation, options: ExplainOptions): string {
  const writer = writerOf(requireEvaluation('evaluation', evaluation), options);
  const { layout, say, line, quote, colon } = writer;
  const { findings, notices, summary, observations = [] } = evaluation;
  const conclusion = `${say(CONCLUSIONS[summary.conclusion])} (${say(countsText(summary))})`;
  const noted = notices.map(({ path, message }) => layout.escape(`${path.join('.')}${colon}${say(message)}`));
  const section = (heading: LocalizedText, lines: readonly string[]): string[] =>
    lines.length === 0 ? [] : [layout.heading(say(heading)), layout.list(lines)];
  const blocks = [
    layout.title(say(WORDS.evaluation)),
    layout.list([...headerLines(evaluation, writer), line(WORDS.conclusion, conclusion)]),
    ...ORDER.flatMap((verdict) => findingsOf(verdict, findings, writer)),
    ...section(WORDS.observations, observations.map(quote)),
    ...limitsSection(evaluation, writer),
    ...section(WORDS.notices, noted),
  ];
  return `${blocks.join('\n\n')}\n`;
}

const countsText = ({ satisfied, notSatisfied, undetermined, notApplicable }: Evaluation['summary']): LocalizedText =>
  text(
    `satisfaites : ${satisfied} ; non satisfaites : ${notSatisfied} ; à établir : ${undetermined} ; sans objet : ${notApplicable}`,
    `met: ${satisfied}; not met: ${notSatisfied}; to be established: ${undetermined}; not applicable: ${notApplicable}`,
  );

function findingsOf(verdict: Verdict, findings: readonly Finding[], writer: Writer): string[] {
  const concerned = findings.filter((finding) => finding.verdict === verdict);
  if (concerned.length === 0) return [];
  return [
    writer.layout.heading(writer.say(SECTIONS[verdict])),
    ...concerned.map((finding) => paragraph(finding, writer)),
  ];
}

function paragraph(finding: Finding, writer: Writer): string {
  const { say, line, layout, openFacts } = writer;
  const { title, verdict, expected, observed, reasons = [], documents } = finding;
  const asks = verdict === 'not-satisfied' || verdict === 'undetermined';
  return [
    layout.subheading(layout.escape(`${say(title)} (${say(VERDICTS[verdict])})`)),
    layout.list([
      line(WORDS.expected, say(expected)),
      line(WORDS.observed, say(observed ?? WORDS.nothing)),
      ...distinct(reasons.map((reason) => becauseText(reason, openFacts))).map((reason) =>
        line(WORDS.reason, say(reason)),
      ),
      ...lawLines(finding, writer),
      ...(asks && documents.length > 0 ? [line(WORDS.documents, say(joined(SEMICOLON, documents)))] : []),
    ]),
  ].join('\n');
}
