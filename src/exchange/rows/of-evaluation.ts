import type { IsoDate } from '../../foundation/civil-date.js';
import type { Verdict } from '../../foundation/verdict.js';
import type { Evaluation } from '../../labelling/evaluation/evaluation.js';
import type { Standing } from '../../law/parameter.js';
import { requireEvaluation } from '../../labelling/evaluation/require-evaluation.js';
import { joined } from './cells.js';

/** A finding of an evaluation as a flat row; sentences in both languages. */
export interface EvaluationRow {
  /** Identifier of the dossier; `null` when it has none. */
  readonly dossierId: string | null;
  /** Day of the evaluation. */
  readonly asOf: IsoDate;
  /** Identifier of the référentiel applied. */
  readonly referentielId: string;
  /** Identifier of the criterion. */
  readonly criterionId: string;
  /** Title of the criterion in French. */
  readonly titleFr: string;
  /** Title of the criterion in English. */
  readonly titleEn: string;
  /** The verdict. */
  readonly verdict: Verdict;
  /** What the criterion expects, in French. */
  readonly expectedFr: string;
  /** What the criterion expects, in English. */
  readonly expectedEn: string;
  /** What is known of the facts, in French; `null` when nothing is. */
  readonly observedFr: string | null;
  /** What is known of the facts, in English; `null` when nothing is. */
  readonly observedEn: string | null;
  /** Kinds of reasons of an undetermined verdict, separated by `;`; `null` for the others. */
  readonly reasons: string | null;
  /** Standing of the criterion. */
  readonly standing: Standing;
  /** Titles of the sources of the criterion, separated by `;`. */
  readonly sources: string;
}

/** One row for each finding of an evaluation. */
export function evaluationRows(evaluation: Evaluation): EvaluationRow[] {
  const { dossierId, asOf, referentiel, findings } = requireEvaluation('report', evaluation);
  return findings.map((finding) => ({
    dossierId: dossierId ?? null,
    asOf,
    referentielId: referentiel.id,
    criterionId: finding.criterionId,
    titleFr: finding.title.fr,
    titleEn: finding.title.en,
    verdict: finding.verdict,
    expectedFr: finding.expected.fr,
    expectedEn: finding.expected.en,
    observedFr: finding.observed?.fr ?? null,
    observedEn: finding.observed?.en ?? null,
    reasons: joined(finding.reasons?.map(({ kind }) => kind) ?? []),
    standing: finding.standing,
    sources: joined(finding.sources.map(({ title }) => title)) ?? '',
  }));
}
