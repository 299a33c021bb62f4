import type { IsoDate } from '../../foundation/civil-date.js';
import type { LocalizedText } from '../../foundation/text.js';
import type { Verdict } from '../../foundation/verdict.js';
import type { SourceDocument } from '../../law/source.js';
import type { OperatorId } from '../../operators/operators.js';
import type { Reason, ReadingResult } from './reasons.js';

/** The facts of one dossier, in the order of the facts of the référentiel. */
export interface Case {
  /** One value a fact; `undefined` where nothing is known. */
  readonly slots: readonly unknown[];
  /** Where a fact that was derived comes from, by its name. */
  readonly origins: Readonly<Record<string, LocalizedText>>;
}

/** One item of a list. */
export type Item = Readonly<Record<string, unknown>>;

/** What stands for the item outside any list. */
export const NO_ITEM: Item = {};

/** An operator that the label requires on a day. */
export interface RequiredOperator {
  /** Its identifier. */
  readonly id: OperatorId;
  /** Its everyday name on that day. */
  readonly name: string;
  /** Where its place in the base was read. */
  readonly source: SourceDocument;
  /** Sources that do not count it in the base: a reading without it is kept. */
  readonly disputedBy: readonly SourceDocument[];
  /** Whether one could know its place on `knownOn`: an operator of which that is not known is never required in silence. */
  readonly certain: boolean;
}

/** What is fixed for a whole batch: the days, and the operators of the base. */
export interface Setting {
  /** The day the question is about. */
  readonly asOf: IsoDate;
  /** The day of what one could know; absent: everything that is known. */
  readonly knownOn?: IsoDate;
  /** The operators of the base on that day. */
  readonly required: readonly RequiredOperator[];
}

/** An expression turned once into functions: its evaluation, and its explanation. */
export interface Compiled {
  /** The verdict on a dossier, or on an item of a list. */
  readonly verdict: (dossier: Case, item: Item) => Verdict;
  /** Adds the reasons of an `undetermined` verdict: at least one. Called for no other verdict. */
  readonly reasons: (dossier: Case, item: Item, into: Reason[]) => void;
  /** Adds what is known of the facts that the expression reads. */
  readonly observe: (dossier: Case, item: Item, into: LocalizedText[]) => void;
  /** Adds what each reading of each dispute gives, whether they agree or not. */
  readonly disputes: (dossier: Case, item: Item, into: (readonly ReadingResult[])[]) => void;
}

/** For expressions that hold no dispute. */
export const noDispute = (): void => undefined;
