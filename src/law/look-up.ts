import { optionalDate, requireDate, requireObject } from '../foundation/argument.js';
import type { IsoDate } from '../foundation/civil-date.js';
import { defined } from '../foundation/defined.js';
import type { DatedEntry, Parameter } from './parameter.js';
import { requireParameter } from './shapes.js';
import type { SourceDocument } from './source.js';
import { disputesReadOn, stateAt } from './state.js';

/** A value that is known, with everything that its entry says. */
export interface KnownValue<T> extends DatedEntry<T> {
  /** A state covers the date. */
  readonly kind: 'known';
  /** What holds. */
  readonly value: T;
  /** The date asked for is later than the last review: the rule may have changed since. */
  readonly beyondReview: boolean;
}

/** The rule had ended on the date. */
export interface EndedRule {
  /** The rule was lifted. */
  readonly kind: 'ended';
  /** Never: nothing holds any more. */
  readonly value?: undefined;
  /** First day without the rule. */
  readonly from: IsoDate;
  /** Where its end was read. */
  readonly source: SourceDocument;
  /** Last day on which a person compared the end with its source. */
  readonly reviewedOn: IsoDate;
}

/** The date precedes the first state that one could know. */
export interface NotYetKnown {
  /** Nothing had begun. */
  readonly kind: 'not-yet';
  /** Never: nothing holds yet. */
  readonly value?: undefined;
  /** First day of the first state; absent with `knownOn`: a state may have been there that nobody could know. */
  readonly from?: IsoDate;
}

/** The last state known had lapsed on the date. */
export interface UnknownValue<T> {
  /** Nothing is known for the date. */
  readonly kind: 'unknown';
  /** Never: an old value is not carried over. */
  readonly value?: undefined;
  /** The state that lapsed. Absent with `knownOn` when whether one could know it that day is not known. */
  readonly lastKnown?: DatedEntry<T>;
}

/** A state covers the date, but whether one could know it on `knownOn` is not known. */
export interface PublicationUnknown<T> {
  /** Whether it could be known is not known. */
  readonly kind: 'publication-unknown';
  /** Never: what may not have been known is not applied in silence. */
  readonly value?: undefined;
  /** First day of the state. */
  readonly from: IsoDate;
  /** The state, for a bound: `publishedBy` is a day by which it could be known. */
  readonly entry: DatedEntry<T>;
}

/** The answer of {@link lookUp}: a value that is known, or the reason why there is none. Never an extrapolation. */
export type LookUp<T> = KnownValue<T> | EndedRule | NotYetKnown | UnknownValue<T> | PublicationUnknown<T>;

/** Options of {@link lookUp}. */
export interface LookUpOptions {
  /** Answer with what one could know on that day, to audit an old decision. Absent: with all that is known. */
  readonly knownOn?: IsoDate | undefined;
}

/**
 * What a rule says on a day, and, with `knownOn`, what one could know of it on another day.
 *
 * @param parameter - a rule, such as `annualSubsidy`
 * @param asOf - the day the question is about, `YYYY-MM-DD`
 * @throws RangeError when a date is not one, TypeError when the rule is not a parameter
 *
 * @example
 * ```ts
 * const subsidy = lookUp(annualSubsidy, '2026-06-01');
 * subsidy.value; // => 50000
 * subsidy.kind === 'known' && subsidy.standing; // => 'announced'
 * lookUp(annualSubsidy, '2019-01-01').kind; // => 'not-yet'
 * ```
 */
export function lookUp<T>(parameter: Parameter<T>, asOf: IsoDate, options: LookUpOptions = {}): LookUp<T> {
  requireParameter('parameter', parameter);
  requireDate('asOf', asOf);
  return valueAt(parameter, asOf, optionalDate('knownOn', requireObject('options', options).knownOn));
}

/** The answer of {@link lookUp} to dates that were checked already. */
export function valueAt<T>({ entries }: Pick<Parameter<T>, 'entries'>, asOf: IsoDate, knownOn?: IsoDate): LookUp<T> {
  const state = stateAt(entries, asOf, knownOn);
  switch (state.kind) {
    case 'not-yet':
      return { kind: 'not-yet', ...defined({ from: knownOn === undefined ? entries[0]?.from : undefined }) };
    case 'unknown':
      return { kind: 'unknown', ...defined({ lastKnown: state.certain ? state.entry : undefined }) };
    case 'publication-unknown':
      return { kind: 'publication-unknown', from: state.entry.from, entry: state.entry };
    case 'known':
      return known(state.entry, asOf, knownOn);
  }
}

function known<T>(entry: DatedEntry<T>, asOf: IsoDate, knownOn: IsoDate | undefined): KnownValue<T> | EndedRule {
  const { value, from, source, reviewedOn, disputedBy, ...rest } = entry;
  if (value === null) return { kind: 'ended', from, source, reviewedOn };
  return {
    kind: 'known',
    value,
    from,
    source,
    reviewedOn,
    ...rest,
    ...defined({ disputedBy: disputesReadOn(disputedBy, knownOn) }),
    beyondReview: asOf > reviewedOn,
  };
}
