import { optionalDate, requireDate } from '../foundation/argument.js';
import type { IsoDate } from '../foundation/civil-date.js';
import type { Dispute, DatedEntry, Parameter, Standing } from './parameter.js';
import type { SourceDocument } from './source.js';

/** The answer of {@link lookUp}: a value that is known, or the reason why there is none. Never an extrapolation. */
export type LookUp<T> =
  | {
      readonly kind: 'known';
      readonly value: T;
      readonly standing: Standing;
      readonly source: SourceDocument;
      readonly from: IsoDate;
      readonly until?: IsoDate;
      readonly publishedOn: IsoDate | null;
      readonly disputedBy?: readonly Dispute<T>[];
      readonly reviewedOn: IsoDate;
      /** The date asked for is later than the last review: the rule may have changed since. */
      readonly beyondReview: boolean;
    }
  /** The rule ended on `from`. */
  | {
      readonly kind: 'ended';
      readonly value?: undefined;
      readonly from: IsoDate;
      readonly source: SourceDocument;
      readonly reviewedOn: IsoDate;
    }
  /** The date precedes the first state known; `from` is absent when none was known at all on `knownOn`. */
  | { readonly kind: 'not-yet'; readonly value?: undefined; readonly from?: IsoDate; readonly reviewedOn: IsoDate }
  /** The last state known had lapsed; `lastKnown` says which. */
  | {
      readonly kind: 'unknown';
      readonly value?: undefined;
      readonly lastKnown: DatedEntry<T>;
      readonly reviewedOn: IsoDate;
    }
  /** A state covers the date, but since when it could be known is not known: `knownOn` cannot be answered. */
  | {
      readonly kind: 'publication-unknown';
      readonly value?: undefined;
      readonly from: IsoDate;
      readonly reviewedOn: IsoDate;
    };

/** Options of {@link lookUp}. */
export interface LookUpOptions {
  /** Answer with what one could know on that day, to audit an old decision. */
  readonly knownOn?: IsoDate;
}

/**
 * What a rule says on a day, and, with `knownOn`, what one could know of it on another day.
 *
 * @param parameter - a rule, such as `annualSubsidy`
 * @param asOf - the day the question is about, `YYYY-MM-DD`
 * @throws RangeError when a date is not one
 *
 * @example
 * ```ts
 * const subsidy = lookUp(annualSubsidy, '2026-06-01');
 * subsidy.value; // => 50000
 * subsidy.kind === 'known' && subsidy.standing; // => 'announced'
 * lookUp(annualSubsidy, '2027-01-01').kind; // => 'unknown'
 * ```
 */
export function lookUp<T>(parameter: Parameter<T>, asOf: IsoDate, options: LookUpOptions = {}): LookUp<T> {
  requireDate('asOf', asOf);
  const knownOn = optionalDate('knownOn', options.knownOn);
  const { reviewedOn } = parameter;
  const begun = parameter.entries.filter((entry) => entry.from <= asOf);
  const candidates = knownOn === undefined ? begun : begun.filter((entry) => couldBeKnown(entry, knownOn));
  const entry = candidates.at(-1);

  if (!entry) {
    const first = parameter.entries[0];
    return { kind: 'not-yet', ...(first && knownOn === undefined ? { from: first.from } : {}), reviewedOn };
  }
  if (entry.until !== undefined && entry.until < asOf) return { kind: 'unknown', lastKnown: entry, reviewedOn };
  if (knownOn !== undefined && entry.publishedOn === null) {
    return { kind: 'publication-unknown', from: entry.from, reviewedOn };
  }
  if (entry.value === null) return { kind: 'ended', from: entry.from, source: entry.source, reviewedOn };
  const { value, standing, source, from, until, publishedOn, disputedBy } = entry;
  return {
    kind: 'known',
    value,
    standing,
    source,
    from,
    ...(until === undefined ? {} : { until }),
    publishedOn,
    ...(disputedBy === undefined ? {} : { disputedBy }),
    reviewedOn,
    beyondReview: asOf > reviewedOn,
  };
}

/** An entry whose publication is unknown stays in: it decides that the question has no answer, it is not skipped. */
const couldBeKnown = (entry: DatedEntry, knownOn: IsoDate): boolean =>
  entry.publishedOn === null || entry.publishedOn <= knownOn;
