import type { Notice, Path } from './issue.js';
import type { NoticeMaker } from './notice.js';
import { text, type LocalizedText } from './text.js';

/** A notice on a number of things; none for zero. */
export const noticeOfCount = (
  maker: NoticeMaker<{ count: number }>,
  count: number,
  path: Path = ['structures'],
): Notice[] => (count === 0 ? [] : [maker(path, { count }, count)]);

/** A notice on some years, in order; none for none. */
export const noticeOfYears = (maker: NoticeMaker<{ years: LocalizedText }>, years: readonly number[]): Notice[] =>
  years.length === 0 ? [] : [maker([], { years: forYears(years) }, years)];

/** Some years, as the start of a sentence: "Pour 2025 et 2026"; "De 2027 à 2036" when more than three follow one another. */
export function forYears(years: readonly number[]): LocalizedText {
  const last = years.at(-1) ?? 0;
  const first = years[0] ?? last;
  if (years.length > 3 && last - first + 1 === years.length)
    return text(`De ${first} à ${last}`, `From ${first} to ${last}`);
  const others = years.slice(0, -1).join(', ');
  return others === ''
    ? text(`Pour ${last}`, `For ${last}`)
    : text(`Pour ${others} et ${last}`, `For ${others} and ${last}`);
}
