import { requireArray } from '../foundation/argument.js';
import type { Notice } from '../foundation/issue.js';

/** How many notices there are of one kind, with the first of them. */
export interface NoticeCount {
  readonly code: string;
  readonly count: number;
  readonly first: Notice;
}

/**
 * Counts notices (or issues) by code, the most frequent first, equal counts by code.
 *
 * @param notices - the notices of any report
 * @throws TypeError when `notices` is not an array
 *
 * @example
 * ```ts
 * const message = { fr: 'espace retirée', en: 'space removed' };
 * const notices = [{ code: 'trimmed-text', path: [0, 'lib_fs'], message }, { code: 'trimmed-text', path: [4, 'lib_fs'], message }];
 * noticesByCode(notices).map(({ code, count }) => [code, count]); // => [['trimmed-text', 2]]
 * ```
 */
export function noticesByCode(notices: readonly Notice[]): NoticeCount[] {
  const groups = new Map<string, { count: number; first: Notice }>();
  for (const notice of requireArray('notices', notices)) {
    const group = groups.get(notice.code);
    if (group) group.count += 1;
    else groups.set(notice.code, { count: 1, first: notice });
  }
  return [...groups]
    .map(([code, { count, first }]) => ({ code, count, first }))
    .sort((a, b) => b.count - a.count || (a.code < b.code ? -1 : 1));
}
