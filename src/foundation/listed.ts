import type * as z from 'zod';
import { eachOnce, type Listed } from './each-once.js';
import type { Issue } from './issue.js';
import { duplicate } from './notices/data.js';
import { validateEach } from './schema.js';

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
  { name, key, clash, refusal }: ListedOptions<z.output<S>>,
): { readonly valid: Listed<z.output<S>>[]; readonly issues: Issue[] } {
  const { valid, issues } = validateEach(schema, name, list);
  const own = eachOnce(
    valid,
    ({ value }) => value[key],
    (member, earlier) => {
      const first = `${name}[${earlier.index}]`;
      const path = [name, member.index, key];
      issues.push(refusal?.(member, earlier) ?? duplicate(path, { first }, member.value[key]));
    },
    clash && ((member, earlier) => clash(member.value, earlier.value)),
  );
  return { valid: own, issues };
}
