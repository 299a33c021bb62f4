import { requireArray } from '../../foundation/argument.js';
import type { IsoDate } from '../../foundation/civil-date.js';
import type { LocalizedText } from '../../foundation/text.js';
import type { Standing } from '../../law/parameter.js';
import type { SourceDocument } from '../../law/source.js';
import type { FactDefinition } from '../facts/fact.js';
import { buildersOf, type Builders } from '../rules/builders.js';
import type { Expression } from '../rules/expression.js';
import type { Criterion, ExpectedSentence } from './referentiel.js';

/** A criterion of one's own: what is not given has a default. */
export interface CriterionInput {
  /** Identifier, unique in the grid. */
  readonly id: string;
  /** Its name, in a few words. */
  readonly title: LocalizedText;
  /** The rule, written with the builders. */
  readonly expression: Expression;
  /** What is expected: a sentence, one with dated figures, or the part of the rule to put into words. Default: the whole rule. */
  readonly expected?: LocalizedText | ExpectedSentence | Expression;
  /** Where it was read. Default: none. */
  readonly sources?: readonly SourceDocument[];
  /** Where the first figure of the parameters that it reads was read: cited until a later figure applies. Default: none. */
  readonly valueSources?: readonly SourceDocument[];
  /** How firm it is. Default: `in-force`. */
  readonly standing?: Standing;
  /** Last day on which a person compared it with its sources. */
  readonly reviewedOn?: IsoDate;
  /** Documents to ask for, beside those of its facts. */
  readonly documents?: readonly LocalizedText[];
}

/** Writes criteria with builders typed by some facts. */
export type WriteCriteria<F extends FactDefinition> = (builders: Builders<F>) => readonly CriterionInput[];

/** Criteria as data, with their defaults. @__NO_SIDE_EFFECTS__ */
export const criteriaOf = <F extends FactDefinition>(write: WriteCriteria<F>): readonly Criterion[] =>
  requireArray('criteria', write(buildersOf<F>())).map((input) => ({ sources: [], standing: 'in-force', ...input }));
