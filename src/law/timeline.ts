import { addDays, type IsoDate } from '../foundation/civil-date.js';
import { defined } from '../foundation/defined.js';
import type { DatedEntry, Parameter } from './parameter.js';
import { requireParameter } from './shapes.js';

/** One period of a rule's history. Both days are included; `until` is absent while no end is known. */
export interface TimelinePeriod<T> {
  /** First day. */
  readonly from: IsoDate;
  /** Last day; absent while no end is known. */
  readonly until?: IsoDate;
  /** `known`, `ended` (the rule was lifted) or `unknown` (between two states, nothing is known). */
  readonly kind: 'known' | 'ended' | 'unknown';
  /** The state that applies; absent for an unknown period. */
  readonly entry?: DatedEntry<T>;
}

/**
 * The whole history of a rule, without holes: what is unknown between two states, and after a last state that
 * lapsed, is a period of its own.
 *
 * @param parameter - a rule, such as `annualSubsidy`
 * @throws TypeError when the rule is not a parameter
 *
 * @example
 * ```ts
 * timeline(annualSubsidy).map((period) => [period.from, period.entry?.value ?? period.kind])[0]; // => ['2020-01-01', 30000]
 * ```
 */
export function timeline<T>(parameter: Parameter<T>): TimelinePeriod<T>[] {
  const { entries } = requireParameter('parameter', parameter);
  return entries.flatMap((entry, index) => {
    const next = entries[index + 1];
    // A later entry of the same day replaces this one (an amount announced, then voted).
    if (next?.from === entry.from) return [];
    const lastDay = next && addDays(next.from, -1);
    const until = entry.until !== undefined && (!lastDay || entry.until < lastDay) ? entry.until : lastDay;
    const kind = entry.value === null ? 'ended' : 'known';
    const period: TimelinePeriod<T> = { from: entry.from, ...defined({ until }), kind, entry };
    if (until === undefined || until === lastDay) return [period];
    const gap: TimelinePeriod<T> = { from: addDays(until, 1), ...defined({ until: lastDay }), kind: 'unknown' };
    return [period, gap];
  });
}
