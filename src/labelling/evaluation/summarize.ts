import type { Verdict } from '../../foundation/verdict.js';
import type { Conclusion, EvaluationSummary, Finding } from './evaluation.js';
import type { Coverage } from '../referentiels/referentiel.js';

/** Counts the findings, and concludes no further than the coverage of the grid allows. */
export function summarize(findings: readonly Finding[], coverage: Coverage): EvaluationSummary {
  const count = (verdict: Verdict): number => findings.filter((finding) => finding.verdict === verdict).length;
  const counts = {
    satisfied: count('satisfied'),
    notSatisfied: count('not-satisfied'),
    undetermined: count('undetermined'),
    notApplicable: count('not-applicable'),
  };
  return { conclusion: conclude(counts, coverage), ...counts };
}

function conclude(counts: Omit<EvaluationSummary, 'conclusion'>, { correspondence }: Coverage): Conclusion {
  if (counts.notSatisfied > 0) return 'some-criterion-fails';
  if (counts.undetermined > 0 || counts.satisfied === 0) return 'undetermined';
  return correspondence === 'established' ? 'every-criterion-met' : 'no-encoded-criterion-fails';
}
