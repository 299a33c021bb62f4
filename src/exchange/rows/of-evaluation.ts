import type { Verdict } from '../../foundation/verdict.js';
import type { Evaluation } from '../../labelling/evaluation/evaluation.js';
import type { Standing } from '../../law/parameter.js';

/** A finding of an evaluation as a flat row; sentences in both languages. */
export interface EvaluationRow {
  readonly dossierId: string | null;
  readonly asOf: string;
  readonly referentielId: string;
  readonly criterionId: string;
  readonly titleFr: string;
  readonly titleEn: string;
  readonly verdict: Verdict;
  readonly expectedFr: string;
  readonly expectedEn: string;
  readonly observedFr: string | null;
  readonly observedEn: string | null;
  /** Kinds of reasons of an undetermined verdict, separated by `;`. */
  readonly reasons: string | null;
  readonly standing: Standing;
  /** Titles of the sources, separated by `;`. */
  readonly sources: string;
}

/** One row for each finding of an evaluation. */
export function evaluationRows(evaluation: Evaluation): EvaluationRow[] {
  return evaluation.findings.map((finding) => ({
    dossierId: evaluation.dossierId ?? null,
    asOf: evaluation.asOf,
    referentielId: evaluation.referentiel.id,
    criterionId: finding.criterionId,
    titleFr: finding.title.fr,
    titleEn: finding.title.en,
    verdict: finding.verdict,
    expectedFr: finding.expected.fr,
    expectedEn: finding.expected.en,
    observedFr: finding.observed?.fr ?? null,
    observedEn: finding.observed?.en ?? null,
    reasons: finding.reasons ? [...new Set(finding.reasons.map(({ kind }) => kind))].join('; ') : null,
    standing: finding.standing,
    sources: finding.sources.map(({ title }) => title).join('; '),
  }));
}
