import { byCodeUnit } from '../foundation/order.js';
import { requireArray, requireObject } from '../foundation/argument.js';
import { asJson } from '../foundation/describe.js';
import type { Notice } from '../foundation/issue.js';

/** How many notices there are of one kind, with the first of them. */
export interface NoticeCount {
  /** Code of the notices. */
  readonly code: string;
  /** How many there are. */
  readonly count: number;
  /** The first of them, as a copy. */
  readonly first: Notice;
}

/**
 * Counts notices (or issues) by code, the most frequent first, equal counts by code.
 *
 * @param notices - the notices of any report
 * @throws TypeError when `notices` is not a list of notices
 *
 * @example
 * ```ts
 * const message = { fr: 'Une espace est retirée.', en: 'A space is removed.' };
 * const notices = [{ code: 'trimmed-text', path: [0, 'lib_fs'], message }, { code: 'trimmed-text', path: [4, 'lib_fs'], message }];
 * noticesByCode(notices).map(({ code, count }) => [code, count]); // => [['trimmed-text', 2]]
 * ```
 */
export function noticesByCode(notices: readonly Notice[]): NoticeCount[] {
  const groups = new Map<string, { count: number; first: Notice }>();
  for (const [index, notice] of requireArray('notices', notices).entries()) {
    const { code } = requireObject(`notices[${index}]`, notice, 'a notice');
    const group = groups.get(code);
    if (group) group.count += 1;
    else groups.set(code, { count: 1, first: asJson(notice) as Notice });
  }
  return [...groups]
    .map(([code, { count, first }]) => ({ code, count, first }))
    .sort((a, b) => b.count - a.count || byCodeUnit(a.code, b.code));
}
