import type { IsoDate } from '../../foundation/civil-date.js';
import type { LocalizedText } from '../../foundation/text.js';
import type { Standing } from '../../law/parameter.js';
import type { SourceDocument } from '../../law/source.js';
import type { Expression } from '../rules/expression.js';
import type { FactDefinition } from '../facts/fact.js';

/** One requirement: its expression, and what it rests on. */
export interface Criterion {
  /** Identifier, stable from one version of the référentiel to the next: `weekly-hours`. */
  readonly id: string;
  readonly title: LocalizedText;
  readonly expression: Expression;
  /** What is expected, in words; worked out from the expression when absent. */
  readonly expected?: LocalizedText;
  /** Where the requirement was read; empty for a criterion of one's own. */
  readonly sources: readonly SourceDocument[];
  readonly standing: Standing;
  /** Last day on which a person compared it with its sources. */
  readonly reviewedOn?: IsoDate;
  /** Documents to ask for, beside those of its facts. */
  readonly documents?: readonly LocalizedText[];
}

/** How much of the published grid the criteria cover. */
export interface Coverage {
  /** Number of criteria encoded. */
  readonly encoded: number;
  /** Number of lines of the published grid; `null` when it is not known. */
  readonly published: number | null;
  /**
   * `established`: the criteria are the whole grid, line by line. `not-established`: some lines are not known, and
   * whether each criterion is one line of the grid is not known either.
   */
  readonly correspondence: 'established' | 'not-established';
}

/** A version of the requirements for the label, or a grid of one's own: plain JSON data. */
export interface Referentiel {
  readonly id: string;
  readonly title: LocalizedText;
  /** First day on which it applies; `null` when unknown or not bounded. */
  readonly from: IsoDate | null;
  /** First day on which one could know it; `null` when unknown. */
  readonly publishedOn: IsoDate | null;
  readonly standing: Standing;
  readonly sources: readonly SourceDocument[];
  readonly reviewedOn?: IsoDate;
  readonly coverage: Coverage;
  /** What is not known of it, to be said in every report. */
  readonly unknowns: readonly LocalizedText[];
  readonly facts: readonly FactDefinition[];
  readonly criteria: readonly Criterion[];
}
