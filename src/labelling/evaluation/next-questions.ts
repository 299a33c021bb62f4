import { copied } from '../../foundation/copied.js';
import type { LocalizedText } from '../../foundation/text.js';
import { type Evaluation, type OpenFact } from './evaluation.js';
import { requireEvaluation } from './require-evaluation.js';

/** A question whose answer may settle findings. */
export interface NextQuestion {
  /** Name of the fact. */
  readonly factId: string;
  /** The question to ask. */
  readonly question: LocalizedText;
  /** Documents to ask for. */
  readonly documents: readonly LocalizedText[];
  /** What is missing inside the fact: fields of the items of a list, or operators. */
  readonly details: readonly LocalizedText[];
  /** Identifiers of the undetermined criteria that miss it. */
  readonly criteria: readonly string[];
}

/**
 * What to ask next, most useful first: the facts that undetermined findings miss, by the number of those findings;
 * equal numbers stay in the order of the référentiel. What no answer can settle (a rule that is unknown, readings that
 * differ) is not a question.
 *
 * @param evaluation - from {@link evaluateDossier}
 * @throws TypeError when it is not one
 *
 * @example
 * ```ts
 * const [first] = nextQuestions(evaluateDossier({ facts: {} }, { asOf: '2026-11-22' }));
 * first?.factId; // => 'agents'
 * first?.criteria; // => ['two-agents', 'own-payroll', 'no-digital-adviser-counted', 'trained-before-opening']
 * ```
 */
export function nextQuestions(evaluation: Evaluation): NextQuestion[] {
  const questions = requireEvaluation('evaluation', evaluation).openFacts.map((fact) => questionOf(fact, evaluation));
  // A copy: editing the answer does not change the evaluation.
  return copied(questions.sort((a, b) => b.criteria.length - a.criteria.length));
}

function questionOf({ fact, question, documents, fields }: OpenFact, { findings }: Evaluation): NextQuestion {
  const criteria = findings
    .filter(({ reasons }) => reasons?.some((reason) => reason.kind === 'fact' && reason.fact === fact))
    .map(({ criterionId }) => criterionId);
  return { factId: fact, question, documents, details: fields.map(({ label }) => label), criteria };
}
