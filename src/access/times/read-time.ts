import type { Issue } from '../../foundation/issue.js';
import { text } from '../../foundation/text.js';
import { decisecondsOf, LONGEST, UNREACHABLE } from './deciseconds.js';
import { unexpected } from '../report.js';

/** Deciseconds of a time in minutes or seconds, -1 for `null`; undefined, with an issue, when it is not a time. */
export function readTime(
  value: unknown,
  unit: 'minutes' | 'seconds',
  path: () => readonly (string | number)[],
  issues: Issue[],
): number | undefined {
  if (value === null) return UNREACHABLE;
  if (typeof value === 'number' && value >= 0) {
    const time = unit === 'minutes' ? decisecondsOf(value) : Math.round(value * 10);
    if (time <= LONGEST) return time;
  }
  const code = value === undefined ? 'missing' : typeof value === 'number' ? 'out-of-range' : 'wrong-type';
  const [fr, en] = unit === 'minutes' ? ['minutes', 'minutes'] : ['secondes', 'seconds'];
  const expected = text(
    `un nombre de ${fr}, fini, au moins 0, ou null (hors d'atteinte)`,
    `a finite number of ${en}, at least 0, or null (unreachable)`,
  );
  issues.push(unexpected(code, path(), value, expected));
  return undefined;
}
