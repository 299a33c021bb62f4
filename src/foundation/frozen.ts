/**
 * The same data, frozen at every level: what the library exports or returns by reference cannot be edited, so that no
 * result changes a later answer. Functions and typed arrays are left alone: they cannot be. Marked pure for bundlers: the work is done by a function that
 * is not, since a call whose answer nobody reads would otherwise be dropped.
 * @__NO_SIDE_EFFECTS__
 */
export function frozen<T>(data: T): T {
  freeze(data);
  return data;
}

function freeze(data: unknown): void {
  if (typeof data !== 'object' || data === null || ArrayBuffer.isView(data) || Object.isFrozen(data)) return;
  Object.freeze(data);
  for (const member of Object.values(data)) freeze(member);
}
