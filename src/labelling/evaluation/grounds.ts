import type { IsoDate } from '../../foundation/civil-date.js';
import { defined } from '../../foundation/defined.js';
import { byCodeUnit } from '../../foundation/order.js';
import { STANDINGS, type Standing } from '../../law/parameter.js';
import type { Criterion } from '../referentiels/referentiel.js';
import type { Setting } from '../rules/compiled.js';
import { sourcesApplied, valuesApplied } from '../rules/sources-applied.js';

/** What a requirement rests on, on a day. */
type Grounds = Pick<Criterion, 'sources' | 'standing' | 'reviewedOn'>;

/**
 * What a criterion rests on: its own sources and, when it reads parameters, those of the values applied. It was reviewed on
 * the day of the oldest review among them; no day is given when a text cited is later than that day, since it would claim a
 * review that nobody made.
 */
export function groundsOf(criterion: Criterion, setting: Setting): Grounds {
  const { expression, sources: ofRule, valueSources = [], standing, reviewedOn } = criterion;
  const applied = valuesApplied(expression, setting);
  if (applied.length === 0) return { sources: ofRule, standing, ...defined({ reviewedOn }) };
  const sources = sourcesApplied(ofRule, valueSources, applied);
  const ownAreCited = ofRule.length > 0 || applied.every(({ first }) => first);
  const reviews = [ownAreCited ? reviewedOn : undefined, ...applied.map(({ entry }) => entry.reviewedOn)];
  const oldest = reviews.filter((day) => day !== undefined).sort(byCodeUnit)[0];
  const isBeforeAText = oldest !== undefined && sources.some(({ date }) => isAfter(date, oldest));
  return {
    sources,
    standing: leastFirm([standing, ...applied.map(({ entry }) => entry.standing)]),
    ...defined({ reviewedOn: isBeforeAText ? undefined : oldest }),
  };
}

/** Whether every day that the date of a text may mean (a year, a month or a day) is after a day. */
const isAfter = (date: string | null, day: IsoDate): boolean => date !== null && date > day.slice(0, date.length);

const leastFirm = (standings: readonly Standing[]): Standing =>
  STANDINGS.filter((standing) => standings.includes(standing)).at(-1) ?? 'assumed';
