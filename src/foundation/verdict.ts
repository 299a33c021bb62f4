import { frozen } from './frozen.js';

/** Every {@link Verdict}. */
export const VERDICTS = frozen(['satisfied', 'not-satisfied', 'undetermined', 'not-applicable'] as const);

/**
 * The four answers to "is this requirement met?". Missing is not false: what is not known is `undetermined`,
 * and what does not concern the case is `not-applicable`.
 */
export type Verdict = (typeof VERDICTS)[number];

/**
 * Conjunction in Kleene's logic: one failure settles it, then one doubt; what is not applicable counts for nothing.
 * An empty list, or one where nothing applies, is `not-applicable`.
 */
export function allOf(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.includes('not-satisfied')) return 'not-satisfied';
  if (verdicts.includes('undetermined')) return 'undetermined';
  return verdicts.includes('satisfied') ? 'satisfied' : 'not-applicable';
}

/** Disjunction in Kleene's logic: one success settles it, then one doubt; what is not applicable counts for nothing. */
export function anyOf(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.includes('satisfied')) return 'satisfied';
  if (verdicts.includes('undetermined')) return 'undetermined';
  return verdicts.includes('not-satisfied') ? 'not-satisfied' : 'not-applicable';
}

/** Negation: a doubt stays a doubt. */
export function opposite(verdict: Verdict): Verdict {
  if (verdict === 'satisfied') return 'not-satisfied';
  return verdict === 'not-satisfied' ? 'satisfied' : verdict;
}
