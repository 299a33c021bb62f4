import type * as z from 'zod';
import type { Issue } from '../foundation/issue.js';
import type { IsoDate } from '../foundation/civil-date.js';
import { text } from '../foundation/text.js';
import { sentence, validateEach } from '../foundation/schema.js';

/** A member of a list, and its rank in the list received. */
export interface Listed<T> {
  readonly value: T;
  readonly index: number;
}

/**
 * The members of a list that are right and bear a key of their own, and what is wrong with the others. Two members of the
 * same key are allowed when they do not clash.
 */
export function checkListed<S extends z.ZodType>(
  schema: S,
  name: string,
  list: readonly unknown[],
  keyName: keyof z.output<S> & string,
  clash: (a: z.output<S>, b: z.output<S>) => boolean = () => true,
): { valid: Listed<z.output<S>>[]; issues: Issue[] } {
  const { valid, issues } = validateEach(schema, name, list);
  const sameKey = new Map<unknown, Listed<z.output<S>>[]>();
  const own = valid.filter((member) => {
    const key: unknown = member.value[keyName];
    const before = sameKey.get(key) ?? [];
    const twin = before.find(({ value }) => clash(value, member.value));
    sameKey.set(key, [...before, member]);
    if (twin) issues.push(twinIssue([name, member.index, keyName], key, `${name}, ${twin.index}`));
    return !twin;
  });
  return { valid: own, issues };
}

function twinIssue(path: Issue['path'], received: unknown, twin: string): Issue {
  const expected = text(`une valeur que ${twin} n'a pas déjà`, `a value that ${twin} does not have`);
  return { code: 'duplicate', path, received, message: sentence(received, expected) };
}

/** Dates of a label. */
interface LabelDates {
  readonly labelledOn?: IsoDate | undefined;
  readonly labelEndedOn?: IsoDate | undefined;
}

/** Whether two periods of a label share a day. */
export const overlap = (a: LabelDates, b: LabelDates): boolean =>
  (a.labelledOn ?? '') <= (b.labelEndedOn ?? '9999-12-31') && (b.labelledOn ?? '') <= (a.labelEndedOn ?? '9999-12-31');

/** Where a label stands on a day; a label without a date is taken as current: it is in the list. */
export function labelOn({ labelledOn, labelEndedOn }: LabelDates, day: IsoDate): 'current' | 'upcoming' | 'ended' {
  if (labelEndedOn !== undefined && labelEndedOn < day) return 'ended';
  return labelledOn !== undefined && labelledOn > day ? 'upcoming' : 'current';
}
