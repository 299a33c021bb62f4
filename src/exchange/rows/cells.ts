import { eurosOf, type Cents } from '../../foundation/cents.js';
import { firstDayOf, lastDayOf } from '../../foundation/civil-date.js';
import type { SourceDocument } from '../../law/source.js';
import type { AmountRead } from '../../subsidies/projection/projection.js';

/** The standings, and the fields of totals that hold each. */
export const STANDINGS = [
  ['in-force', 'inForce'],
  ['announced', 'announced'],
  ['assumed', 'assumed'],
] as const;

/** An amount in euros; unknown stays `null`. */
export const eurosOrNull = (cents: Cents | null): number | null => (cents === null ? null : eurosOf(cents));

/** Each of several texts once, separated by `;`; `null` when there is none. */
export const joined = (texts: readonly string[]): string | null =>
  texts.length === 0 ? null : [...new Set(texts)].join('; ');

/** Provenance columns: the titles of the sources, and the first days of the states of the rules that were read. */
export const provenance = (
  reads: readonly { readonly source: SourceDocument; readonly from: string }[],
): { source: string | null; ruleFrom: string | null } => ({
  source: joined(reads.map(({ source }) => source.title)),
  ruleFrom: joined(reads.map(({ from }) => from)),
});

/** The states that cover a year. */
export const readsOfYear = (amounts: readonly AmountRead[], year: number): AmountRead[] =>
  amounts.filter(({ from, until }) => from <= lastDayOf(year) && (until ?? lastDayOf(year)) >= firstDayOf(year));
