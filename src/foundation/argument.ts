import type { IsoDate } from './civil-date.js';
import { describe } from './describe.js';
import { aBoolean, aDay, aList, aText, choiceOf, type Expectation } from './expectations.js';
import { isPlain } from './record.js';
import { misfitOf, type Shape } from './shape.js';

/*
 * Arguments of the programmer: a wrong one is a mistake in the calling program and throws at once, naming the
 * argument and the value. Wrong data never comes this way: it becomes issues.
 */

/** The sentence of a wrong argument. */
const wrong = (name: string, expected: string, value: unknown): string =>
  `${name}: expected ${expected}; received ${describe(value).en}`;

/** Returns the argument when it is what is expected; throws otherwise. */
export function requireExpected<T>(name: string, value: T, { accepts, words }: Expectation, Mistake = TypeError): T {
  if (accepts(value)) return value;
  throw new Mistake(wrong(name, words.en, value));
}

/** Returns the argument when it is a date that exists; throws a `RangeError` otherwise. */
export const requireDate = (name: string, value: unknown): IsoDate =>
  requireExpected(name, value, aDay, RangeError) as IsoDate;

/** Returns the argument when it is absent or a date that exists; throws a `RangeError` otherwise. */
export function optionalDate(name: string, value: unknown): IsoDate | undefined {
  return value === undefined ? undefined : requireDate(name, value);
}

/** Returns the argument when it is a finite number within the bounds (included); throws a `RangeError` otherwise. */
export function requireNumber(name: string, value: unknown, low = -Number.MAX_VALUE, high = Number.MAX_VALUE): number {
  if (typeof value === 'number' && value >= low && value <= high) return value;
  throw new RangeError(wrong(name, `a number${rangeText(low, high)}`, value));
}

function rangeText(low: number, high: number): string {
  if (high < Number.MAX_VALUE) return ` from ${low} to ${high}`;
  return low > -Number.MAX_VALUE ? ` of at least ${low}` : '';
}

/** Returns the argument when it is a whole number within the bounds (included); throws a `RangeError` otherwise. */
export function requireInteger(name: string, value: unknown, low: number, high = Number.MAX_SAFE_INTEGER): number {
  if (Number.isInteger(requireNumber(name, value, low, high))) return value as number;
  throw new RangeError(wrong(name, 'a whole number', value));
}

/** Returns the argument when it is one of the values allowed; throws a `RangeError` otherwise. */
export function requireOneOf<const T extends string>(name: string, value: unknown, allowed: readonly T[]): T {
  if (allowed.includes(value as T)) return value as T;
  throw new RangeError(wrong(name, choiceOf(allowed).en, value));
}

/** Returns the argument when it is `true` or `false`; throws a `TypeError` otherwise. */
export const requireBoolean = (name: string, value: unknown): boolean =>
  requireExpected(name, value, aBoolean) as boolean;

/** Returns the argument when it is a text; throws a `TypeError` otherwise. */
export const requireText = (name: string, value: unknown): string => requireExpected(name, value, aText) as string;

/** Returns the argument when it is an array; throws a `TypeError` otherwise. */
export const requireArray = <T>(name: string, value: readonly T[]): readonly T[] =>
  requireExpected(name, value, aList());

/** Returns the argument when it is a plain object: no list, no `Date`, no `Map`; throws a `TypeError` otherwise. */
export function requireObject<T extends object>(name: string, value: T, expected = 'an object'): T {
  if (isPlain(value)) return value;
  throw new TypeError(wrong(name, expected, value));
}

/** Returns the argument when it is an array of objects; throws a `TypeError` that names the member otherwise. */
export function requireMembers<T extends object>(name: string, value: readonly T[]): readonly T[] {
  for (const [index, member] of requireArray(name, value).entries()) requireObject(`${name}[${index}]`, member);
  return value;
}

/** Returns the argument when it is an object of a format of the library; throws a `TypeError` otherwise. */
export function requireFormat<T extends { readonly format: string }>(
  name: string,
  value: T,
  format: T['format'],
  expected = `a report of format '${format}'`,
): T {
  const received = requireObject(name, value, expected).format;
  if (received === format) return value;
  throw new TypeError(`${name}: expected ${expected}; received an object of format ${describe(received).en}`);
}

/** Returns the argument when it is a typed array of a kind and a length; throws a `TypeError` otherwise. */
export function requireTyped<T extends Int32Array | Float64Array | Uint8Array>(
  name: string,
  value: T | undefined,
  kind: 'Int32Array' | 'Float64Array' | 'Uint8Array',
  length?: number,
): T {
  const expected = `a typed array (${length === undefined ? kind : `${kind} of length ${length}`})`;
  // By its tag: an array that comes from another thread or frame is not an instance of this one's.
  if (value === undefined || Object.prototype.toString.call(value) !== `[object ${kind}]`) {
    throw new TypeError(wrong(name, expected, value));
  }
  if (length === undefined || value.length === length) return value;
  throw new TypeError(`${name}: expected ${expected}; received one of length ${value.length}`);
}

/** Throws a `RangeError` for the first cell of a typed array that cannot be what the library wrote. */
export function requireCells(name: string, cells: Int32Array, accepts: (value: number, at: number) => boolean): void {
  for (let at = 0; at < cells.length; at++) {
    if (accepts(cells[at] as number, at)) continue;
    throw new RangeError(wrong(`${name}[${at}]`, 'the value that the library wrote', cells[at]));
  }
}

/** Returns the argument when it is a function; throws a `TypeError` otherwise. */
export function requireFunction<T>(name: string, value: T): T {
  if (typeof value === 'function') return value;
  throw new TypeError(wrong(name, 'a function', value));
}

/** Returns the argument when its every part fits; throws a `TypeError` that names the part that does not. */
export function requireShape<T>(name: string, value: T, shape: Shape): T {
  const misfit = misfitOf(shape, value);
  if (!misfit) return value;
  const { path, expectation, value: received } = misfit;
  const steps = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`));
  throw new TypeError(wrong(`${name}${steps.join('')}`, expectation.words.en, received));
}
