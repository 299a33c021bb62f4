/** A member of a list, and its index in the list received. */
export interface Listed<T> {
  readonly value: T;
  readonly index: number;
}

/** The members of a list with their indexes; a hole is `undefined`. */
export const listed = <T>(list: readonly T[]): Listed<T>[] => Array.from(list, (value, index) => ({ value, index }));

/**
 * The members that no earlier one of the same key excludes. One without a key is left out; one that is excluded is
 * reported by `again`, and excludes nothing itself.
 *
 * @param clash whether two members of the same key exclude each other; absent: always
 */
export function eachOnce<T>(
  members: readonly T[],
  keyOf: (member: T) => unknown,
  again: (member: T, earlier: T) => void,
  clash: (member: T, earlier: T) => boolean = () => true,
): T[] {
  const kept = new Map<unknown, T[]>();
  return members.filter((member) => {
    const key = keyOf(member);
    if (key === undefined) return false;
    const before = kept.get(key);
    const earlier = before?.find((other) => clash(member, other));
    if (earlier !== undefined) again(member, earlier);
    else if (before) before.push(member);
    else kept.set(key, [member]);
    return earlier === undefined;
  });
}
