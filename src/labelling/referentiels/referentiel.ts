import type { IsoDate } from '../../foundation/civil-date.js';
import { text, type LocalizedText } from '../../foundation/text.js';
import { numberText } from '../../foundation/words.js';
import type { Standing } from '../../law/parameter.js';
import type { SourceDocument } from '../../law/source.js';
import type { FactDefinition } from '../facts/fact.js';
import type { Setting } from '../rules/compiled.js';
import type { Expression } from '../rules/expression.js';
import { describeExpression } from '../rules/language.js';
import { thresholdText, type Threshold } from '../rules/threshold.js';

/** A sentence with dated figures in it, so that it follows the law. */
export interface ExpectedSentence {
  /** The sentence: `{agents}` stands for the figure named `agents`. */
  readonly words: LocalizedText;
  /** The figures, by the name that the sentence gives them; a parameter is read on the day examined. */
  readonly values: Readonly<Record<string, Threshold>>;
}

/** One requirement: its expression, and what it rests on. */
export interface Criterion {
  /** Identifier, stable from one version of the référentiel to the next: `weekly-hours`. */
  readonly id: string;
  /** Its name, in a few words. */
  readonly title: LocalizedText;
  /** The rule. */
  readonly expression: Expression;
  /**
   * What is expected: a sentence, a sentence with dated figures, or the part of the rule to put into words. Absent: the
   * whole rule is put into words.
   */
  readonly expected?: LocalizedText | ExpectedSentence | Expression;
  /** Where the requirement was read; empty for a criterion of one's own. */
  readonly sources: readonly SourceDocument[];
  /** Where the first figure of the parameters that it reads was read: cited until a later figure applies. Absent: nowhere else. */
  readonly valueSources?: readonly SourceDocument[];
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
  if (!expected || 'op' in expected) return describeExpression(expected ?? expression, { facts }, setting);
  return 'values' in expected ? withValues(expected, setting) : expected;
}

/** The sentence with each figure in its place. */
const withValues = ({ words, values }: ExpectedSentence, setting: Setting | undefined): LocalizedText =>
  Object.entries(values).reduce(({ fr, en }, [name, threshold]) => {
    const value = thresholdText(threshold, setting, numberText);
    return text(fr.replaceAll(`{${name}}`, value.fr), en.replaceAll(`{${name}}`, value.en));
  }, words);
