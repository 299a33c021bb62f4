import type { OperatorId } from '../../operators/operators.js';
import type { SourceDocument } from '../../law/source.js';

/** An operator that the label requires on a day. */
export interface RequiredOperator {
  readonly id: OperatorId;
  readonly name: string;
  readonly source: SourceDocument;
  /** Sources that do not count it in the base: a reading without it is kept. */
  readonly disputedBy: readonly SourceDocument[];
}
