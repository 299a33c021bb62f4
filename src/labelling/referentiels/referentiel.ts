import type { IsoDate } from '../../foundation/civil-date.js';
import type { LocalizedText } from '../../foundation/text.js';
import type { Standing } from '../../law/parameter.js';
import type { SourceDocument } from '../../law/source.js';
import type { FactDefinition } from '../facts/fact.js';
import type { Setting } from '../rules/compiled.js';
import type { Expression } from '../rules/expression.js';
import { describeExpression } from '../rules/language.js';

/** One requirement: its expression, and what it rests on. */
export interface Criterion {
  /** Identifier, stable from one version of the référentiel to the next: `weekly-hours`. */
  readonly id: string;
  /** Its name, in a few words. */
  readonly title: LocalizedText;
  /** The rule. */
  readonly expression: Expression;
  /**
   * What is expected: a sentence, or the part of the rule to put into words, so that a threshold follows the law.
   * Absent: the whole rule is put into words.
   */
  readonly expected?: LocalizedText | Expression;
  /** Where the requirement was read; empty for a criterion of one's own. */
  readonly sources: readonly SourceDocument[];
  /** How firm it is. */
  readonly standing: Standing;
  /** Last day on which a person compared it with its sources; absent for a criterion of one's own. */
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
  /** Identifier: `france-services-2025`. */
  readonly id: string;
  /** Its name. */
  readonly title: LocalizedText;
  /** First day on which it applies; absent when unknown or not bounded. */
  readonly from?: IsoDate;
  /** First day on which one could know it; absent when that day is not known: see `publishedBy`. */
  readonly publishedOn?: IsoDate;
  /** A day by which one could know it, when the first one is not known. */
  readonly publishedBy?: IsoDate;
  /** How firm it is. */
  readonly standing: Standing;
  /** Where it was read; empty for a grid of one's own. */
  readonly sources: readonly SourceDocument[];
  /** Last day on which a person looked for its text; absent for a grid of one's own. */
  readonly reviewedOn?: IsoDate;
  /** How much of the published grid its criteria cover. */
  readonly coverage: Coverage;
  /** What is not known of it: every report says so. */
  readonly unknowns: readonly LocalizedText[];
  /** The facts that its criteria read. */
  readonly facts: readonly FactDefinition[];
  /** The requirements. */
  readonly criteria: readonly Criterion[];
}

/** What a criterion expects, in words. */
export function expectedText(
  { expected, expression }: Criterion,
  facts: readonly FactDefinition[],
  setting?: Setting,
): LocalizedText {
  if (expected && !('op' in expected)) return expected;
  return describeExpression(expected ?? expression, { facts }, setting);
}
