import { text, type LocalizedText } from '../foundation/text.js';
import type { Verdict } from '../foundation/verdict.js';
import { distinct, joined, SEMICOLON } from '../foundation/words.js';
import { type Conclusion, type Evaluation, type Finding } from '../labelling/evaluation/evaluation.js';
import { requireEvaluation } from '../labelling/evaluation/require-evaluation.js';
import { block, headerLines, lawLines, limitsSection } from './parts.js';
import { reasonText } from './reason-text.js';
import { VERDICTS, WORDS } from './words.js';
import { writerOf, type ExplainOptions, type Writer } from './writer.js';

/** Heading of the findings of each verdict, in the order of a letter. */
const SECTIONS: Readonly<Record<Verdict, LocalizedText>> = {
  'not-satisfied': text('Exigences non satisfaites', 'Requirements that are not met'),
  undetermined: text('Exigences à établir', 'Requirements to be established'),
  satisfied: text('Exigences satisfaites', 'Requirements that are met'),
  'not-applicable': text('Exigences sans objet', 'Requirements that do not apply'),
};

/** What each conclusion means. */
const CONCLUSIONS: Readonly<Record<Conclusion, LocalizedText>> = {
  'every-criterion-met': text(
    'toutes les exigences de la grille sont satisfaites',
    'every requirement of the grid is met',
  ),
  'no-encoded-criterion-fails': text(
    'aucun manquement n’est constaté aux exigences examinées ; la grille examinée n’étant pas complète, cela ne vaut pas constat de conformité',
    'no failure to meet the requirements examined is found; as the grid examined is not complete, this is not a finding of conformity',
  ),
  'some-criterion-fails': text('une exigence au moins n’est pas satisfaite', 'at least one requirement is not met'),
  undetermined: text('le dossier ne permet pas encore de conclure', 'the file does not yet allow a conclusion'),
};

/** The words that only the whole examination uses. */
const EXAMINATION = {
  title: text('Examen du dossier de labellisation', 'Examination of the labelling file'),
  conclusion: text('Conclusion', 'Conclusion'),
  noConclusion: text(
    "aucune exigence n'ayant été examinée, il n'y a pas de conclusion",
    'as no requirement was examined, there is no conclusion',
  ),
  documents: text('Pièces à demander', 'Documents to ask for'),
  observations: text('Éléments sans incidence sur les exigences', 'Information with no bearing on the requirements'),
  notices: text('Observations', 'Notices'),
} as const;

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
  const { layout, say, line, quote } = writer;
  const { findings, notices, summary, observations = [] } = evaluation;
  const conclusion =
    findings.length === 0
      ? say(EXAMINATION.noConclusion)
      : `${say(CONCLUSIONS[summary.conclusion])} (${say(countsText(summary))})`;
  const noted = notices.map(({ path, message }) =>
    layout.escape(path.length === 0 ? say(message) : `${say(message)} (${path.join('.')})`),
  );
  const section = (heading: LocalizedText, lines: readonly string[]): string[] =>
    lines.length === 0 ? [] : [layout.heading(say(heading)), layout.list(lines)];
  const blocks = [
    layout.title(say(EXAMINATION.title)),
    layout.list([...headerLines(evaluation, writer), line(EXAMINATION.conclusion, conclusion)]),
    ...(Object.keys(SECTIONS) as Verdict[]).flatMap((verdict) => findingsOf(verdict, findings, writer)),
    ...section(EXAMINATION.observations, observations.map(quote)),
    ...limitsSection(evaluation, writer),
    ...section(EXAMINATION.notices, noted),
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
  return block(
    layout.escape(`${say(title)} (${say(VERDICTS[verdict])})`),
    [
      line(WORDS.expected, say(expected)),
      line(WORDS.observed, say(observed ?? WORDS.nothing)),
      ...distinct(reasons.map((reason) => reasonText(reason, openFacts))).map((reason) =>
        line(WORDS.reason, say(reason)),
      ),
      ...lawLines(finding, writer),
      ...(asks && documents.length > 0 ? [line(EXAMINATION.documents, say(joined(SEMICOLON, documents)))] : []),
    ],
    writer,
  );
}
