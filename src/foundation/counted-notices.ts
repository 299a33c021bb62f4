import type { Notice, Path } from './issue.js';
import type { NoticeMaker } from './notice.js';
import { sameText, text, type LocalizedText } from './text.js';

/** A notice on a number of things; none for zero. */
export const noticeOfCount = (
  maker: NoticeMaker<{ count: number }>,
  count: number,
  path: Path = ['structures'],
): Notice[] => (count === 0 ? [] : [maker(path, { count }, count)]);

/** A notice on some years, in order; none for none. */
export const noticeOfYears = (maker: NoticeMaker<{ years: LocalizedText }>, years: readonly number[]): Notice[] =>
  years.length === 0 ? [] : [maker([], { years: yearList(years) }, years)];

/** "2025 et 2026", "2025 and 2026"; `2027-2036` when more than three years follow one another. */
export function yearList(years: readonly number[]): LocalizedText {
  const last = years.at(-1) ?? 0;
  const first = years[0] ?? last;
  if (years.length > 3 && last - first + 1 === years.length) return sameText(`${first}-${last}`);
  const others = years.slice(0, -1).join(', ');
  return others === '' ? sameText(String(last)) : text(`${others} et ${last}`, `${others} and ${last}`);
}
