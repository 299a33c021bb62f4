/**
 * The same data, frozen at every level: what the library exports or returns by reference cannot be edited, so that no
 * result changes a later answer. Functions are left alone. Marked pure for bundlers.
 * @__NO_SIDE_EFFECTS__
 */
export function frozen<T>(data: T): T {
  if (typeof data === 'object' && data !== null && !Object.isFrozen(data)) {
    Object.freeze(data);
    for (const member of Object.values(data)) frozen(member);
  }
  return data;
}
