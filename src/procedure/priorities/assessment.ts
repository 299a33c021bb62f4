import type { IsoDate } from '../../foundation/civil-date.js';
import type { Issue, Notice } from '../../foundation/issue.js';
import type { LocalizedText } from '../../foundation/text.js';
import type { Verdict } from '../../foundation/verdict.js';
import type { SourceDocument } from '../../law/source.js';

/** Options of {@link assessPriorities}. */
export interface PriorityOptions {
  /** The day of the question, `YYYY-MM-DD`: a check of the prefect that comes later does not count. */
  readonly asOf: IsoDate;
}

/** A priority criterion: far from the existing offer, centrality, usual place, itinerant solution, overseas. */
export type PriorityCriterionId = 'remote' | 'centrality' | 'usual-place' | 'itinerant' | 'overseas';

/** What is known of a project for one priority criterion. Sources give neither weight nor threshold: nothing is added up. */
export interface PriorityEvidence {
  /** Which criterion. */
  readonly id: PriorityCriterionId;
  /** The criterion; in French, in the words of its source. */
  readonly title: LocalizedText;
  /** What supports the criterion, a sentence each. */
  readonly inFavour: readonly LocalizedText[];
  /** What does not support it, a sentence each. */
  readonly against: readonly LocalizedText[];
  /** What remains to be asked or established, a sentence each. */
  readonly missing: readonly LocalizedText[];
}

/** The check that is up to the prefect. */
export interface PriorityZoneFinding {
  /** What the prefect found by the day; `undetermined` without it. */
  readonly verdict: Verdict;
  /** What the prefect checks, as a sentence. */
  readonly expected: LocalizedText;
}

/** The answer of {@link assessPriorities}: plain JSON. */
export interface PriorityAssessment {
  /** Format of the report. */
  readonly format: 'france-services/priorities@1';
  /** The day of the question. */
  readonly asOf: IsoDate;
  /** The five criteria, in the order of their source. */
  readonly criteria: readonly PriorityEvidence[];
  /** Whether the project is in a zone of priority deployment: the check that is up to the prefect. */
  readonly priorityZone: PriorityZoneFinding;
  /** Where the criteria and the check were read. */
  readonly sources: readonly SourceDocument[];
  /** What is wrong in the project; what it concerns reads as absent. */
  readonly issues: readonly Issue[];
  /** What does not count, and why. */
  readonly notices: readonly Notice[];
}
