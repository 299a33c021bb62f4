import { sameJson } from '../../foundation/same-json.js';
import { copied } from '../../foundation/copied.js';
import { defined } from '../../foundation/defined.js';
import type { LocalizedText } from '../../foundation/text.js';
import type { Verdict } from '../../foundation/verdict.js';
import { type Evaluation, type EvaluationSummary, type Finding } from './evaluation.js';
import { requireEvaluation } from './require-evaluation.js';

/**
 * What a change rests on. `facts`: what is known of the dossier differs; `law`: what is required differs, or the sentence
 * in which the library states it (two versions of the library); `both`; `date`: neither does, but the day examined, or
 * that of what one could know, does.
 */
export type ChangeCause = 'facts' | 'law' | 'both' | 'date';

/** One side of a change. */
export interface FindingState {
  /** What the facts give. */
  readonly verdict: Verdict;
  /** What is expected, in words. */
  readonly expected: LocalizedText;
  /** What is known of the facts; absent when nothing is. */
  readonly observed?: LocalizedText;
}

/** A criterion whose verdict, requirement or observation differs between two evaluations. */
export interface FindingChange {
  /** Identifier of the criterion. */
  readonly criterionId: string;
  /** Absent when the first evaluation does not hold the criterion. */
  readonly before?: FindingState;
  /** Absent when the second evaluation does not hold the criterion. */
  readonly after?: FindingState;
  /** What the change rests on. */
  readonly cause: ChangeCause;
  /** Names of the facts that differ; empty when none does. */
  readonly facts: readonly string[];
}

/** What differs between two evaluations. */
export interface EvaluationComparison {
  /** Both conclusions, and the counts. */
  readonly summary: {
    /** Of the first evaluation. */
    readonly before: EvaluationSummary;
    /** Of the second one. */
    readonly after: EvaluationSummary;
  };
  /** The criteria that differ. */
  readonly changed: readonly FindingChange[];
  /** Identifiers of the criteria for which nothing differs. */
  readonly unchanged: readonly string[];
}

/**
 * What changed between two evaluations of a dossier, and because of what: facts, law, or both.
 *
 * @param a - the evaluation before
 * @param b - the evaluation after
 * @throws TypeError when one is not an evaluation
 *
 * @example
 * ```ts
 * const before = evaluateDossier({ facts: {} }, { asOf: '2026-01-01' });
 * const after = evaluateDossier({ facts: { accessible: true } }, { asOf: '2026-01-01' });
 * const { changed } = compareEvaluations(before, after);
 * changed.map((change) => [change.criterionId, change.cause, change.facts]); // => [['accessibility', 'facts', ['accessible']]]
 * ```
 */
export function compareEvaluations(a: Evaluation, b: Evaluation): EvaluationComparison {
  const [first, second] = [requireEvaluation('a', a), requireEvaluation('b', b)];
  const before = new Map(first.findings.map((finding) => [finding.criterionId, finding]));
  const after = new Map(second.findings.map((finding) => [finding.criterionId, finding]));
  const ids = [...new Set([...before.keys(), ...after.keys()])];
  const compared = ids.map((id) => ({ id, change: changeOf(id, [first, before.get(id)], [second, after.get(id)]) }));
  // A copy: editing the answer does not change the evaluations.
  return copied({
    summary: { before: first.summary, after: second.summary },
    changed: compared.flatMap(({ change }) => change ?? []),
    unchanged: compared.filter(({ change }) => !change).map(({ id }) => id),
  });
}

type Side = readonly [evaluation: Evaluation, finding: Finding | undefined];

function changeOf(criterionId: string, [a, before]: Side, [b, after]: Side): FindingChange | undefined {
  const sides = defined({ before: before && stateOf(before), after: after && stateOf(after) });
  if (!before || !after) return { criterionId, ...sides, cause: 'law', facts: [] };
  const law = differ([before.expected, before.standing], [after.expected, after.standing]);
  // A fact that only one of the two versions reads is a matter of law.
  const facts = before.facts.filter((name) => after.facts.includes(name) && differ(a.facts[name], b.facts[name]));
  const same = before.verdict === after.verdict && !differ(before.observed, after.observed);
  if (!law && facts.length === 0 && same) return undefined;
  return {
    criterionId,
    ...sides,
    cause: causeOf(law, facts.length > 0, a.asOf !== b.asOf || a.knownOn !== b.knownOn),
    facts,
  };
}

function causeOf(law: boolean, facts: boolean, date: boolean): ChangeCause {
  if (facts) return law ? 'both' : 'facts';
  // Same facts on the same days: the library itself reads the rule in another way.
  return law || !date ? 'law' : 'date';
}

const stateOf = ({ verdict, expected, observed }: Finding): FindingState => ({
  verdict,
  expected,
  ...defined({ observed }),
});

const differ = (a: unknown, b: unknown): boolean => !sameJson(a, b);
