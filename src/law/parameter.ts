import type { IsoDate } from '../foundation/civil-date.js';
import type { LocalizedText } from '../foundation/text.js';
import type { SourceDocument } from './source.js';

/** `in-force`: applied; `announced`: promised by an authority, not read in a text; `assumed`: inferred or carried over. */
export type Standing = 'in-force' | 'announced' | 'assumed';

/** Another reading of the same fact, kept beside the one that is retained. */
export interface Dispute<T = unknown> {
  /** What the other source says; `null` when it is known to differ but its value is not. */
  readonly value: T | null;
  readonly source: SourceDocument;
  /** What differs, in a sentence. */
  readonly note: LocalizedText;
}

/** One dated state of a rule. */
export interface DatedEntry<T = unknown> {
  /** First day on which it applies. */
  readonly from: IsoDate;
  /** Last day on which it applies; absent when it lasts until the next entry. */
  readonly until?: IsoDate;
  /** First day on which one could know it; `null` when unknown. */
  readonly publishedOn: IsoDate | null;
  /** `null`: from this day the rule has ended. */
  readonly value: T | null;
  readonly standing: Standing;
  readonly source: SourceDocument;
  readonly disputedBy?: readonly Dispute<T>[];
}

/** A rule as dated data: its states, oldest first, never deleted. */
export interface Parameter<T = unknown> {
  readonly id: string;
  readonly label: LocalizedText;
  /** Unit of the value: `EUR/year`, `hours/week`... */
  readonly unit?: string;
  /** Last day on which a person compared the entries with the sources. */
  readonly reviewedOn: IsoDate;
  readonly entries: readonly DatedEntry<T>[];
}
