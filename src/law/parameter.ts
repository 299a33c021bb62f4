import { firstDayOf, lastDayOf, type IsoDate } from '../foundation/civil-date.js';
import { defined } from '../foundation/defined.js';
import { frozen } from '../foundation/frozen.js';
import type { LocalizedText } from '../foundation/text.js';
import { latestDayOf, type SourceDocument } from './source.js';

/** The standings, the firmest first. */
export const STANDINGS = ['in-force', 'announced', 'assumed'] as const;

/** `in-force`: applied; `announced`: promised by an authority, not read in a text; `assumed`: inferred or carried over. */
export type Standing = (typeof STANDINGS)[number];

/** Another reading of the same fact, kept beside the one that is retained. */
export interface Dispute<T = unknown> {
  /** What the other source says; `null` when it is known to differ but its value is not. */
  readonly value: T | null;
  /** Where it was read. */
  readonly source: SourceDocument;
  /** What differs, in a sentence. */
  readonly note: LocalizedText;
}

/** When something applies, and from when one could know it. */
export interface Dated {
  /** First day on which it applies. */
  readonly from: IsoDate;
  /** Last day on which it applies; absent when it lasts until the next entry. */
  readonly until?: IsoDate;
  /** First day on which one could know it. Absent when that day is not known: see `publishedBy`. */
  readonly publishedOn?: IsoDate;
  /** A day by which one could know it, when the first one is not known: that of a dated source that states it. */
  readonly publishedBy?: IsoDate;
}

/** One dated state of a rule. */
export interface DatedEntry<T = unknown> extends Dated {
  /** What holds; `null`: from this day the rule has ended. */
  readonly value: T | null;
  /** How firm it is. */
  readonly standing: Standing;
  /** Where it was read. */
  readonly source: SourceDocument;
  /** Other readings of the same fact; absent when there is none. */
  readonly disputedBy?: readonly Dispute<T>[];
  /** Last day on which a person compared this entry with its source. */
  readonly reviewedOn: IsoDate;
}

/** A rule as dated data: its states, oldest first, never deleted. */
export interface Parameter<T = unknown> {
  /** Identifier, stable from one version of the library to the next. */
  readonly id: string;
  /** What it is, in words. */
  readonly label: LocalizedText;
  /** Unit of the value: `EUR/year`, `minutes/week`... Absent when the value has none. */
  readonly unit?: string;
  /** Its states, oldest first. */
  readonly entries: readonly DatedEntry<T>[];
}

/** What is said of an entry beside its dates, its value and its source. */
export interface EntryOptions<T> {
  /** Last day on which a person compared the entry with its source. */
  readonly reviewedOn: IsoDate;
  /** Default: `in-force`. */
  readonly standing?: Standing;
  /** First day on which one could know it. Absent: not known, and the date of the source is a bound. */
  readonly publishedOn?: IsoDate;
  /** A day by which one could know it. Default: the last day that the date of the source may mean; see {@link since}. */
  readonly publishedBy?: IsoDate;
  /** Last day on which it applies; absent: until the next entry. */
  readonly until?: IsoDate;
  /** Other readings. */
  readonly disputedBy?: readonly Dispute<T>[];
}

/**
 * A state of a rule from a day on. A statement or a report shows by its date that one could know the state. A text does
 * not, since it is published after it is signed, and an undated source does not either: unless the entry says more, the
 * day of the review is then the only day by which one could certainly know it.
 * @__NO_SIDE_EFFECTS__
 */
export function since<T>(
  from: IsoDate,
  value: T | null,
  source: SourceDocument,
  options: EntryOptions<T>,
): DatedEntry<T> {
  const { reviewedOn, standing = 'in-force', publishedOn, until, disputedBy } = options;
  const shownBy = source.kind === 'text' ? null : latestDayOf(source);
  const bound = options.publishedBy ?? shownBy ?? reviewedOn;
  return {
    from,
    ...defined({ until, publishedOn, publishedBy: publishedOn === undefined ? bound : undefined }),
    value,
    standing,
    source,
    ...defined({ disputedBy }),
    reviewedOn,
  };
}

/** A state that applies from 1 January of a year to 31 December of another. @__NO_SIDE_EFFECTS__ */
export const years = <T>(
  first: number,
  last: number,
  value: T | null,
  source: SourceDocument,
  options: EntryOptions<T>,
): DatedEntry<T> => since(firstDayOf(first), value, source, { ...options, until: lastDayOf(last) });

/** A state that applies for one year. @__NO_SIDE_EFFECTS__ */
export const year = <T>(only: number, value: T | null, source: SourceDocument, options: EntryOptions<T>) =>
  years(only, only, value, source, options);

/** Another reading of a fact; `null`: it is known to differ, its value is not. @__NO_SIDE_EFFECTS__ */
export function against(value: null, source: SourceDocument, note: LocalizedText): Dispute<never>;
export function against<T>(value: T, source: SourceDocument, note: LocalizedText): Dispute<T>;
export function against<T>(value: T | null, source: SourceDocument, note: LocalizedText): Dispute<T> {
  return { value, source, note };
}

/** A rule as dated data, frozen. @__NO_SIDE_EFFECTS__ */
export function parameter<T>(
  id: string,
  unit: string | undefined,
  { label, entries }: { readonly label: LocalizedText; readonly entries: readonly DatedEntry<T>[] },
): Parameter<T> {
  return frozen({ id, label, ...defined({ unit }), entries });
}

/** The day of the last review of the state that a rule has come to; `''` for a rule without a state. */
export const lastReviewOf = ({ entries }: Parameter): IsoDate => entries.at(-1)?.reviewedOn ?? '';
