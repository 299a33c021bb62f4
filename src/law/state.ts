import type { IsoDate } from '../foundation/civil-date.js';
import type { Dated, Dispute } from './parameter.js';
import { latestDayOf } from './source.js';

/** What holds on a day among dated states, or why nothing can be said. */
export type DatedState<E extends Dated> =
  /** This state holds. */
  | { readonly kind: 'known'; readonly entry: E }
  /** The last state had lapsed on that day; `certain`: one could know it on `knownOn`. */
  | { readonly kind: 'unknown'; readonly entry: E; readonly certain: boolean }
  /** This state holds, but whether one could know it on `knownOn` is not known. */
  | { readonly kind: 'publication-unknown'; readonly entry: E }
  /** No state had begun that one could know. */
  | { readonly kind: 'not-yet' };

/**
 * The one rule of time: what holds on `asOf`, as one could know it on `knownOn`. States are oldest first; of two that
 * begin on the same day, the later one replaces the earlier (an amount announced, then voted). A state is known from
 * `publishedOn` on, or from `publishedBy` on; before a mere bound, whether one could know it is not known, and the
 * answer says so rather than fall back on an older state.
 */
export function stateAt<E extends Dated>(entries: readonly E[], asOf: IsoDate, knownOn?: IsoDate): DatedState<E> {
  const entry = entries.filter(({ from, publishedOn }) => from <= asOf && !isLater(publishedOn, knownOn)).at(-1);
  if (!entry) return { kind: 'not-yet' };
  const certain = !isLater(entry.publishedBy, knownOn);
  if (entry.until !== undefined && entry.until < asOf) return { kind: 'unknown', entry, certain };
  return { kind: certain ? 'known' : 'publication-unknown', entry };
}

const isLater = (day: IsoDate | undefined, knownOn: IsoDate | undefined): boolean =>
  day !== undefined && knownOn !== undefined && day > knownOn;

/**
 * The other readings that one could cite on `knownOn`: never one whose source is dated later. An undated one is cited.
 * `undefined` when none is left.
 */
export function disputesReadOn<T>(
  disputes: readonly Dispute<T>[] | undefined,
  knownOn: IsoDate | undefined,
): readonly Dispute<T>[] | undefined {
  const read = disputes?.filter(({ source }) => !isLater(latestDayOf(source) ?? undefined, knownOn));
  return read?.length ? read : undefined;
}
