import { isPlain } from './record.js';

/**
 * The same data, sharing nothing with the original: lists and plain objects are copied at every level, whatever their
 * depth; anything else is kept as it is.
 */
export function copied<T>(data: T): T {
  const root: { data?: T } = {};
  const copies = new Map<unknown, unknown>();
  const todo: [target: object, key: string, value: unknown][] = [[root, 'data', data]];
  for (let next = todo.pop(); next; next = todo.pop()) {
    const [target, key, value] = next;
    const empty = copies.has(value) ? copies.get(value) : emptyLike(value);
    // Not an assignment: a key named `__proto__` stays a key.
    Object.defineProperty(target, key, { value: empty, writable: true, enumerable: true, configurable: true });
    if (empty === value || copies.has(value)) continue;
    copies.set(value, empty);
    const members = Object.entries(value as object).reverse();
    for (const [name, member] of members) todo.push([empty as object, name, member]);
  }
  return root.data as T;
}

function emptyLike(value: unknown): unknown {
  if (Array.isArray(value)) return [];
  return isPlain(value) ? {} : value;
}
