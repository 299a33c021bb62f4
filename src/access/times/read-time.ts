import { isMeasure, issueOf, type Expectation } from '../../foundation/expectations.js';
import type { Issue, Path } from '../../foundation/issue.js';
import { text } from '../../foundation/text.js';
import { decisecondsOf, LONGEST, UNREACHABLE } from './deciseconds.js';

/** The units in which times are read. */
export type TimeUnit = 'minutes' | 'seconds';

const TIMES: Readonly<Record<TimeUnit, Expectation>> = {
  minutes: {
    type: 'number',
    words: text(
      "un nombre de minutes, fini, au moins 0, ou null (hors d'atteinte)",
      'a finite number of minutes, at least 0, or null (unreachable)',
    ),
    accepts: (value) => isMeasure(value) && decisecondsOf(value) <= LONGEST,
  },
  seconds: {
    type: 'number',
    words: text(
      "un nombre de secondes, fini, au moins 0, ou null (hors d'atteinte)",
      'a finite number of seconds, at least 0, or null (unreachable)',
    ),
    accepts: (value) => isMeasure(value) && Math.round(value * 10) <= LONGEST,
  },
};

/** Deciseconds of a time in minutes or seconds, -1 for `null`; undefined, with an issue, when it is not a time. */
export function readTime(value: unknown, unit: TimeUnit, path: () => Path, issues: Issue[]): number | undefined {
  if (value === null) return UNREACHABLE;
  if (TIMES[unit].accepts(value)) {
    return unit === 'minutes' ? decisecondsOf(value as number) : Math.round((value as number) * 10);
  }
  issues.push(issueOf(TIMES[unit], value, path()));
  return undefined;
}
