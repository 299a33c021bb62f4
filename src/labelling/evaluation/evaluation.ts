import type { Notice } from '../../foundation/issue.js';
import type { IsoDate } from '../../foundation/civil-date.js';
import type { LocalizedText } from '../../foundation/text.js';
import type { Verdict } from '../../foundation/verdict.js';
import type { Standing } from '../../law/parameter.js';
import type { SourceDocument } from '../../law/source.js';
import type { Reason, ReadingResult } from '../rules/reasons.js';
import type { Coverage, Referentiel } from '../referentiels/referentiel.js';

/** What a dossier gives for one criterion. */
export interface Finding {
  readonly criterionId: string;
  readonly title: LocalizedText;
  readonly verdict: Verdict;
  readonly expected: LocalizedText;
  /** What is known of the facts that the criterion reads; absent when nothing is. */
  readonly observed?: LocalizedText;
  /** Why the verdict is undetermined: never empty then, absent otherwise. */
  readonly reasons?: readonly Reason[];
  /** Names of the facts that the criterion reads. */
  readonly facts: readonly string[];
  readonly standing: Standing;
  readonly sources: readonly SourceDocument[];
  /** Last day on which a person compared the criterion with its sources. */
  readonly reviewedOn?: IsoDate;
  /** Documents that prove it. */
  readonly documents: readonly LocalizedText[];
}

/**
 * The best that can be said. `every-criterion-met`: only for a grid whose correspondence is established.
 * `no-encoded-criterion-fails`: everything encoded is settled and nothing fails, but the grid is not whole.
 * `some-criterion-fails`: at least one is not met. `undetermined`: none fails, at least one is open, or nothing is encoded.
 */
export type Conclusion = 'every-criterion-met' | 'no-encoded-criterion-fails' | 'some-criterion-fails' | 'undetermined';

/** The conclusion, and the number of criteria by verdict. */
export interface EvaluationSummary {
  readonly conclusion: Conclusion;
  readonly satisfied: number;
  readonly notSatisfied: number;
  readonly undetermined: number;
  readonly notApplicable: number;
}

/** A dispute that the evaluation met, whether its readings agree on this dossier or not. */
export interface DisputeResult {
  readonly criterionId: string;
  /** The readings give different answers. */
  readonly differ: boolean;
  readonly readings: readonly ReadingResult[];
}

/** A fact that some undetermined finding misses: what to ask. */
export interface OpenFact {
  readonly fact: string;
  readonly question: LocalizedText;
  readonly documents: readonly LocalizedText[];
  /** What is missing inside: fields of the items of a list, or operators. */
  readonly fields: readonly { readonly name: string; readonly label: LocalizedText }[];
}

/** The référentiel applied, without its criteria. */
export type AppliedReferentiel = Pick<
  Referentiel,
  'id' | 'title' | 'from' | 'standing' | 'sources' | 'reviewedOn' | 'unknowns'
>;

/** What a dossier gives for every criterion of a référentiel: plain JSON. */
export interface Evaluation {
  readonly format: 'france-services/evaluation@1';
  readonly dossierId?: string;
  readonly asOf: IsoDate;
  readonly knownOn?: IsoDate;
  readonly referentiel: AppliedReferentiel;
  readonly summary: EvaluationSummary;
  readonly coverage: Coverage;
  readonly findings: readonly Finding[];
  readonly disputes: readonly DisputeResult[];
  readonly openFacts: readonly OpenFact[];
  /** What is known of the facts that the criteria read, by name: declared, or given by the records. */
  readonly facts: Readonly<Record<string, unknown>>;
  /** What the dossier says that changes no verdict; absent when it says nothing of the kind. */
  readonly observations?: readonly LocalizedText[];
  readonly notices: readonly Notice[];
}
