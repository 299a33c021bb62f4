import { eachOnce, listed, type Listed } from '../foundation/each-once.js';
import { anIdentifier, issueOf, meets, anObject } from '../foundation/expectations.js';
import type { Issue, Notice, Path } from '../foundation/issue.js';
import { repeatedIdentifier } from '../foundation/notices/access.js';
import { byCodeUnit } from '../foundation/order.js';
import { isRecord } from '../foundation/record.js';
import { text } from '../foundation/text.js';

/** A few identifiers as words: the first ones in order, and how many others. */
export function sample(ids: readonly string[]): string {
  const sorted = [...ids].sort(byCodeUnit);
  const shown = sorted.slice(0, 5).join(', ');
  return sorted.length > 5 ? `${shown}… (+ ${sorted.length - 5})` : shown;
}

const PLACE = /* @__PURE__ */ anObject(text('un lieu', 'a place'));

/** The identifier of a place; undefined, with an issue, when the place is not one or has none. */
export function identifierOf(place: unknown, path: Path, issues: Issue[]): string | undefined {
  if (!isRecord(place)) {
    issues.push(issueOf(PLACE, place, path));
    return undefined;
  }
  const { id } = place;
  return meets(anIdentifier, id, [...path, 'id'], issues) ? (id as string) : undefined;
}

/** The identifiers of a list, each once: one that comes again counts once, with a notice. */
export function identified(
  name: string,
  list: readonly unknown[],
  found: { readonly issues: Issue[]; readonly notices: Notice[] },
): Listed<string>[] {
  const members = listed(list).flatMap(({ value, index }) => {
    const id = identifierOf(value, [name, index], found.issues);
    return id === undefined ? [] : [{ value: id, index }];
  });
  return eachOnce(
    members,
    ({ value }) => value,
    ({ value: id, index }) => {
      found.notices.push(repeatedIdentifier([name, index, 'id'], { id, then: 'used-once' }, id));
    },
  );
}
