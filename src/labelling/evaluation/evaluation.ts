import { frozen } from '../../foundation/frozen.js';
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
  /** Identifier of the criterion. */
  readonly criterionId: string;
  /** Its name. */
  readonly title: LocalizedText;
  /** What the facts give. */
  readonly verdict: Verdict;
  /** What is expected, in words. */
  readonly expected: LocalizedText;
  /** What is known of the facts that the criterion reads; absent when nothing is. */
  readonly observed?: LocalizedText;
  /** Why the verdict is undetermined: never empty then, absent otherwise. */
  readonly reasons?: readonly Reason[];
  /** Names of the facts that the criterion reads. */
  readonly facts: readonly string[];
  /** How firm the criterion is. */
  readonly standing: Standing;
  /** Where it was read; empty for a criterion of one's own. */
  readonly sources: readonly SourceDocument[];
  /**
   * Last day on which a person compared the criterion with its sources. Absent: never, or a text cited is later than the
   * oldest review.
   */
  readonly reviewedOn?: IsoDate;
  /** Documents that prove it. */
  readonly documents: readonly LocalizedText[];
}

/** Every {@link Conclusion}. */
export const CONCLUSIONS = frozen([
  'every-criterion-met',
  'no-encoded-criterion-fails',
  'some-criterion-fails',
  'undetermined',
] as const);

/**
 * The best that can be said. `every-criterion-met`: only for a grid whose correspondence is established.
 * `no-encoded-criterion-fails`: everything encoded is settled and nothing fails, but the grid is not whole.
 * `some-criterion-fails`: at least one is not met. `undetermined`: none fails, at least one is open, or nothing is encoded.
 */
export type Conclusion = (typeof CONCLUSIONS)[number];

/** The conclusion, and the number of criteria by verdict. */
export interface EvaluationSummary {
  /** The best that can be said. */
  readonly conclusion: Conclusion;
  /** Number of criteria that are met. */
  readonly satisfied: number;
  /** Number of criteria that are not met. */
  readonly notSatisfied: number;
  /** Number of criteria that are open. */
  readonly undetermined: number;
  /** Number of criteria that do not concern the dossier. */
  readonly notApplicable: number;
}

/** A dispute that the evaluation met, whether its readings agree on this dossier or not. */
export interface DisputeResult {
  /** Identifier of the criterion. */
  readonly criterionId: string;
  /** The readings give different answers. */
  readonly differ: boolean;
  /** What each reading gives. */
  readonly readings: readonly ReadingResult[];
}

/** What is missing inside a fact: a field of the items of a list, or an operator. */
export interface OpenField {
  /** Name of the field, identifier of the operator, or `complete`: whether the list is. */
  readonly name: string;
  /** The question to ask, or the name of the operator. */
  readonly label: LocalizedText;
}

/** A fact that some undetermined finding misses: what to ask. */
export interface OpenFact {
  /** Its name. */
  readonly fact: string;
  /** The question to ask. */
  readonly question: LocalizedText;
  /** Documents that prove it. */
  readonly documents: readonly LocalizedText[];
  /** What is missing inside: fields of the items of a list, or operators. */
  readonly fields: readonly OpenField[];
}

/** The référentiel applied, without its facts and criteria. */
export type AppliedReferentiel = Pick<
  Referentiel,
  'id' | 'title' | 'from' | 'standing' | 'sources' | 'reviewedOn' | 'unknowns'
>;

/** What a dossier gives for every criterion of a référentiel: plain JSON. */
export interface Evaluation {
  /** Name and version of this shape. */
  readonly format: 'france-services/evaluation@1';
  /** Identifier of the dossier; absent when it has none. */
  readonly dossierId?: string;
  /** The day examined. */
  readonly asOf: IsoDate;
  /** The day of what one could know; absent: everything that is known. */
  readonly knownOn?: IsoDate;
  /** The référentiel applied. */
  readonly referentiel: AppliedReferentiel;
  /** The conclusion, and the counts. */
  readonly summary: EvaluationSummary;
  /** How much of the published grid was examined. */
  readonly coverage: Coverage;
  /** One for each criterion, in the order of the référentiel. */
  readonly findings: readonly Finding[];
  /** The disputes met, in the order of the criteria. */
  readonly disputes: readonly DisputeResult[];
  /** The facts to ask for, in the order of the findings. */
  readonly openFacts: readonly OpenFact[];
  /** What is known of the facts that the criteria read, by name: declared, or found in the records. */
  readonly facts: Readonly<Record<string, unknown>>;
  /** What the dossier says that changes no verdict; absent when it says nothing of the kind. */
  readonly observations?: readonly LocalizedText[];
  /** What is wrong, unused or doubtful in the dossier. */
  readonly notices: readonly Notice[];
}
