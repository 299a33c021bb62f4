import { requireObject, requireOneOf } from '../foundation/argument.js';
import type { Evaluation } from '../labelling/evaluation/evaluation.js';
import { requireEvaluation } from '../labelling/evaluation/require-evaluation.js';
import { acknowledgement } from './acknowledgement.js';
import { missingDocuments } from './missing-documents.js';
import { headerLines, limitsSection } from './parts.js';
import { refusal } from './refusal.js';
import { writerOf, type ExplainOptions, type Writer } from './writer.js';

/**
 * Kinds of letter. `missing-documents`: what to send; `not-met`: the requirements that are not met, with the reasons;
 * `complete-file`: acknowledgement of a complete file, which says so when the file is not.
 */
export type LetterKind = 'missing-documents' | 'not-met' | 'complete-file';

/** Options of {@link letter}. */
export interface LetterOptions extends ExplainOptions {
  /** Which letter. */
  readonly kind: LetterKind;
}

/**
 * The body of a letter on an evaluation, to be completed with the address, the deadline for the answer if there is one
 * (no text read gives any) and the signature. Each requirement comes with its sources and the day of their last review;
 * what the examination does not cover closes the letter, which never concludes that the label is due.
 *
 * @param evaluation - from {@link evaluateDossier}
 * @param options - kind, language and format
 * @throws RangeError when an option is not one of those named, TypeError when an argument is not an object
 *
 * @example
 * ```ts
 * const evaluation = evaluateDossier({ facts: { accessible: false } }, { asOf: '2026-11-22' });
 * const refusal = letter(evaluation, { kind: 'not-met', locale: 'en', format: 'text' });
 * refusal.includes('- Observed: Access for persons with reduced mobility: no'); // => true
 * letter(evaluation, { kind: 'complete-file', locale: 'en', format: 'markdown' }).split('\n')[0]; // => '# Acknowledgement of an incomplete file'
 * ```
 */
export function letter(evaluation: Evaluation, options: LetterOptions): string {
  requireEvaluation('evaluation', evaluation);
  const kind = requireOneOf('kind', requireObject('options', options).kind, [
    'missing-documents',
    'not-met',
    'complete-file',
  ]);
  const writer = writerOf(evaluation, options);
  const { layout } = writer;
  const [title = '', ...body] = BODIES[kind](evaluation, writer);
  const header = layout.list(headerLines(evaluation, writer));
  return `${[layout.title(title), header, ...body, ...limitsSection(evaluation, writer)].join('\n\n')}\n`;
}

/** The title of each letter, then its blocks. */
const BODIES: Readonly<Record<LetterKind, (evaluation: Evaluation, writer: Writer) => string[]>> = {
  'missing-documents': missingDocuments,
  'not-met': refusal,
  'complete-file': acknowledgement,
};
