import type { Notice, Path } from './issue.js';
import type { NoticeMaker } from './notice.js';

/** A notice on a number of things; none for zero. */
export const noticeOfCount = (
  maker: NoticeMaker<{ count: number }>,
  count: number,
  path: Path = ['structures'],
): Notice[] => (count === 0 ? [] : [maker(path, { count }, count)]);

/** A notice on some years, in order; none for none. */
export const noticeOfYears = (maker: NoticeMaker<{ years: string }>, years: readonly number[]): Notice[] =>
  years.length === 0 ? [] : [maker([], { years: yearList(years) }, years)];

/** `2025, 2026`, or `2027-2036` when more than three years follow one another. */
export function yearList(years: readonly number[]): string {
  const [first = 0] = years;
  const last = years.at(-1) ?? 0;
  return years.length > 3 && last - first + 1 === years.length ? `${first}-${last}` : years.join(', ');
}
