import type * as z from 'zod';
import type { Issue } from './issue.js';
import { duplicate } from './notices/data.js';
import { validateEach } from './schema.js';

/** A member of a list, and its index in the list received. */
export interface Listed<T> {
  readonly value: T;
  readonly index: number;
}

/** How a list is checked, beside the schema of its members. */
export interface ListedOptions<T> {
  /** What the list is called in the paths of the issues. */
  readonly name: string;
  /** The field that tells one member from another. */
  readonly key: keyof T & string;
  /** Whether two members of the same key exclude each other; absent: always. */
  readonly clash?: (member: T, earlier: T) => boolean;
  /** The issue of a member that an earlier one excludes; absent: `duplicate`, at the key. */
  readonly refusal?: (member: Listed<T>, earlier: Listed<T>) => Issue;
}

/**
 * The members of a list that are right and that no earlier one excludes, and what is wrong with the others, each under
 * its index.
 */
export function checkListed<S extends z.ZodType>(
  schema: S,
  list: readonly unknown[],
  { name, key, clash = () => true, refusal }: ListedOptions<z.output<S>>,
): { readonly valid: Listed<z.output<S>>[]; readonly issues: Issue[] } {
  const { valid, issues } = validateEach(schema, name, list);
  const kept = new Map<unknown, Listed<z.output<S>>[]>();
  const own = valid.filter((member) => {
    const value = member.value[key];
    const before = kept.get(value) ?? [];
    const earlier = before.find((other) => clash(member.value, other.value));
    if (earlier) {
      const first = `${name}, ${earlier.index}`;
      issues.push(refusal?.(member, earlier) ?? duplicate([name, member.index, key], { first }, value));
      return false;
    }
    before.push(member);
    kept.set(value, before);
    return true;
  });
  return { valid: own, issues };
}
