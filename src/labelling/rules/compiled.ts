import type { IsoDate } from '../../foundation/civil-date.js';
import type { LocalizedText } from '../../foundation/text.js';
import type { Verdict } from '../../foundation/verdict.js';
import type { Reason, ReadingResult } from './reasons.js';
import type { RequiredOperator } from './required-operators.js';

/** The facts of one dossier, in the order of the facts of the référentiel. */
export interface Case {
  readonly slots: readonly unknown[];
  /** Where a fact that was derived comes from, by its name. */
  readonly origins: Readonly<Record<string, LocalizedText>>;
}

/** One item of a list. */
export type Item = Readonly<Record<string, unknown>>;

/** What stands for the item outside any list. */
export const NO_ITEM: Item = {};

/** What is fixed for a whole batch: the day, and the operators required on that day. */
export interface Setting {
  readonly asOf: IsoDate;
  readonly required: readonly RequiredOperator[];
}

/** An expression turned once into functions. */
export interface Compiled {
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
