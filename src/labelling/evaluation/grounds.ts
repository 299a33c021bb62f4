import { STANDINGS, type Standing } from '../../law/parameter.js';
import type { Criterion } from '../referentiels/referentiel.js';
import type { Setting } from '../rules/compiled.js';
import { sourcesApplied, valuesApplied } from '../rules/sources-applied.js';

/** What a requirement rests on, on a day. */
type Grounds = Pick<Criterion, 'sources' | 'standing' | 'reviewedOn'>;

/** From the firmest to the least firm. */

/** What a criterion rests on: its own sources and, when it reads parameters, those of the values applied. */
export function groundsOf(
  { expression, sources, valueSources = [], standing, reviewedOn }: Criterion,
  setting: Setting,
): Grounds {
  const applied = valuesApplied(expression, setting);
  if (applied.length === 0) return { sources, standing, ...(reviewedOn && { reviewedOn }) };
  const reviews = applied.map(({ entry }) => entry.reviewedOn);
  if (reviewedOn !== undefined) reviews.push(reviewedOn);
  return {
    sources: sourcesApplied(sources, valueSources, applied),
    standing: leastFirm([standing, ...applied.map(({ entry }) => entry.standing)]),
    reviewedOn: reviews.reduce((least, day) => (day < least ? day : least)),
  };
}

const leastFirm = (standings: readonly Standing[]): Standing =>
  STANDINGS.filter((standing) => standings.includes(standing)).at(-1) ?? 'assumed';
