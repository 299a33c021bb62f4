import { requireOneOf } from '../foundation/argument.js';
import { text, type LocalizedText } from '../foundation/text.js';
import type { Reason } from '../labelling/rules/reasons.js';
import type { Evaluation, Finding } from '../labelling/evaluation/evaluation.js';
import { VERDICTS, WORDS } from '../labelling/evaluation/letter-words.js';
import {
  becauseText,
  headerLines,
  lawLines,
  limitsSection,
  writerOf,
  type ExplainOptions,
  type Writer,
} from '../labelling/evaluation/letter-writer.js';
import { nextQuestions } from '../labelling/evaluation/next-questions.js';
import { distinct, joined, labelled, SEMICOLON } from '../foundation/words.js';

/**
 * Kinds of letter. `missing-documents`: what to send; `not-met`: the requirements that are not met, with the reasons;
 * `complete-file`: acknowledgement of a complete file, which says so when the file is not.
 */
export type LetterKind = 'missing-documents' | 'not-met' | 'complete-file';

/** Options of {@link letter}. */
export interface LetterOptions extends ExplainOptions {
  readonly kind: LetterKind;
}

/**
 * The body of a letter on an evaluation, to be completed with the address, the deadline for the answer if there is one
 * (no text read gives any) and the signature. Each requirement comes with its sources and the day of their last review;
 * what the examination does not cover closes the letter, which never concludes that the label is due.
 *
 * @param evaluation - from {@link evaluateDossier}
 * @param options - kind, language and format
 * @throws RangeError when an option is not one of those named
 *
 * @example
 * ```ts
 * const evaluation = evaluateDossier({ facts: { accessible: false } }, { asOf: '2026-11-22' });
 * const refusal = letter(evaluation, { kind: 'not-met', locale: 'fr', format: 'text' });
 * refusal.includes('- Constaté : Accès des personnes à mobilité réduite : non'); // => true
 * letter(evaluation, { kind: 'complete-file', locale: 'en', format: 'markdown' }).split('\n')[0]; // => '# Acknowledgement of an incomplete file'
 * ```
 */
export function letter(evaluation: Evaluation, options: LetterOptions): string {
  const kind = requireOneOf('kind', options.kind, ['missing-documents', 'not-met', 'complete-file']);
  const writer = writerOf(evaluation, options);
  const [title, ...body] = BODIES[kind](evaluation, writer);
  const blocks = [
    writer.layout.title(title ?? ''),
    writer.layout.list(headerLines(evaluation, writer)),
    ...body,
    ...limitsSection(evaluation, writer),
  ];
  return `${blocks.join('\n\n')}\n`;
}

/** The title, then the blocks. */
const BODIES: Readonly<Record<LetterKind, (evaluation: Evaluation, writer: Writer) => string[]>> = {
  'missing-documents': (evaluation, writer) => [
    writer.say(text('Demande de pièces et d’informations complémentaires', 'Request for documents and information')),
    ...questions(evaluation, writer),
    ...openOtherwise(evaluation, writer),
  ],
  'not-met': (evaluation, writer) => [
    writer.say(text('Exigences non satisfaites : liste motivée', 'Requirements that are not met, with the reasons')),
    ...notMet(evaluation, writer),
  ],
  'complete-file': acknowledgement,
};

const block = (heading: LocalizedText, lines: readonly string[], { layout, quote }: Writer): string =>
  [layout.subheading(quote(heading)), layout.list(lines)].join('\n');

/** Each question once, with the requirements that wait for its answer. */
function questions(evaluation: Evaluation, writer: Writer): string[] {
  const { say, quote, line, layout } = writer;
  const asked = nextQuestions(evaluation);
  if (asked.length === 0) {
    return [
      say(
        text(
          'Aucune pièce ni information n’est à demander pour les exigences examinées.',
          'No document or information is to be asked for, as regards the requirements examined.',
        ),
      ),
    ];
  }
  return [
    say(
      text(
        'Les éléments transmis ne permettent pas d’établir toutes les exigences examinées. Il convient de faire parvenir les informations et justificatifs suivants.',
        'The elements sent do not allow all the requirements examined to be established. Please send the following information and evidence.',
      ),
    ),
    layout.heading(say(WORDS.requested)),
    ...asked.map(({ question, details, documents, criteria }) =>
      block(
        question,
        [
          ...(details.length === 0
            ? []
            : [line(text('À préciser', 'To be specified'), say(joined(SEMICOLON, details)))]),
          ...(documents.length === 0 ? [] : [line(WORDS.evidence, say(joined(SEMICOLON, documents)))]),
          ...findingsOf(evaluation, criteria).flatMap((finding) => [
            quote(labelled(WORDS.requirement, joined(' – ', [finding.title, finding.expected]))),
            ...lawLines(finding, writer),
          ]),
        ],
        writer,
      ),
    ),
  ];
}

const findingsOf = ({ findings }: Evaluation, ids: readonly string[]): Finding[] =>
  findings.filter(({ criterionId }) => ids.includes(criterionId));

/** What no document can settle: a rule that is unknown, readings that differ. */
function openOtherwise({ findings, openFacts }: Evaluation, writer: Writer): string[] {
  const { layout, say, line } = writer;
  const other = ({ kind }: Reason): boolean => kind !== 'fact';
  const open = findings.filter(({ reasons }) => reasons?.some(other));
  if (open.length === 0) return [];
  return [
    layout.heading(
      say(text('Points que ces éléments ne peuvent pas établir', 'Points that this evidence cannot establish')),
    ),
    ...open.map((finding) => {
      const reasons = distinct((finding.reasons ?? []).filter(other).map((reason) => becauseText(reason, openFacts)));
      const lines = reasons.map((reason) => line(WORDS.reason, say(reason)));
      return block(finding.title, [...lines, ...lawLines(finding, writer)], writer);
    }),
  ];
}

function notMet({ findings, disputes }: Evaluation, writer: Writer): string[] {
  const { say, line, layout } = writer;
  const failing = findings.filter(({ verdict }) => verdict === 'not-satisfied');
  const open = findings.filter(({ verdict }) => verdict === 'undetermined').map(({ title }) => title);
  const intro =
    failing.length === 0
      ? text(
          'Aucune des exigences examinées n’est constatée comme non satisfaite.',
          'None of the requirements examined is found not to be met.',
        )
      : text(
          'Il ressort de l’examen du dossier que les exigences suivantes ne sont pas satisfaites, pour les motifs indiqués.',
          'The examination of the file shows that the following requirements are not met, for the reasons given.',
        );
  return [
    say(intro),
    ...(failing.length === 0 ? [] : [layout.heading(say(WORDS.reasons))]),
    ...failing.map((finding) => {
      const readings = disputes.filter(({ criterionId }) => criterionId === finding.criterionId);
      const given = readings.flatMap((dispute) => dispute.readings);
      return block(
        finding.title,
        [
          line(WORDS.expected, say(finding.expected)),
          line(WORDS.observed, say(finding.observed ?? WORDS.nothing)),
          ...given.map(({ label, verdict }) => line(WORDS.reading, say(labelled(label, VERDICTS[verdict])))),
          ...lawLines(finding, writer),
          ...(finding.documents.length === 0 ? [] : [line(WORDS.evidence, say(joined(SEMICOLON, finding.documents)))]),
        ],
        writer,
      );
    }),
    ...(open.length === 0
      ? []
      : [line(text('Restent à établir', 'Still to be established'), say(joined(SEMICOLON, open)))]),
  ];
}

function acknowledgement(evaluation: Evaluation, writer: Writer): string[] {
  const { say, layout, quote } = writer;
  const { findings, openFacts } = evaluation;
  if (findings.length === 0 || openFacts.length > 0) {
    return [
      say(text('Accusé de réception d’un dossier incomplet', 'Acknowledgement of an incomplete file')),
      say(
        openFacts.length > 0
          ? text(
              'Il est accusé réception du dossier, qui n’est pas complet : les informations suivantes manquent.',
              'The file has been received. It is not complete: the following information is missing.',
            )
          : text(
              'Il est accusé réception du dossier. Aucune exigence n’étant connue à cette date, il ne peut pas être dit complet.',
              'The file has been received. As no requirement is known on that date, it cannot be said to be complete.',
            ),
      ),
      ...(openFacts.length > 0 ? [layout.list(openFacts.map(({ question }) => quote(question)))] : []),
    ];
  }
  return [
    say(text('Accusé de réception d’un dossier complet', 'Acknowledgement of a complete file')),
    say(
      text(
        `Il est accusé réception du dossier. Il est complet pour les ${findings.length} exigences examinées, dont la liste suit. Cet accusé de réception ne vaut ni constat de conformité ni décision de labellisation.`,
        `The file has been received. It is complete as regards the ${findings.length} requirements examined, listed below. This acknowledgement is neither a finding of conformity nor a decision to label.`,
      ),
    ),
    layout.heading(say(WORDS.examined)),
    ...findings.map((finding) => block(finding.title, lawLines(finding, writer), writer)),
  ];
}
