import { describe } from './describe.js';
import { isIsoDate, type IsoDate } from './civil-date.js';

/*
 * Arguments of the programmer: a wrong one is a mistake in the calling program and throws at once, naming the
 * argument and the value. Wrong data never comes this way: it becomes issues.
 */

/** Returns the argument when it is a date that exists; throws a `RangeError` otherwise. */
export function requireDate(name: string, value: unknown): IsoDate {
  if (isIsoDate(value)) return value;
  throw new RangeError(`${name}: expected a date that exists, written YYYY-MM-DD; received ${describe(value, 'en')}`);
}

/** Returns the argument when it is absent or a date that exists; throws a `RangeError` otherwise. */
export function optionalDate(name: string, value: unknown): IsoDate | undefined {
  return value === undefined ? undefined : requireDate(name, value);
}

/** Returns the argument when it is a finite number within the bounds (included); throws a `RangeError` otherwise. */
export function requireNumber(name: string, value: unknown, low: number, high = Number.MAX_VALUE): number {
  if (typeof value === 'number' && value >= low && value <= high) return value;
  const range = high === Number.MAX_VALUE ? `of at least ${low}` : `from ${low} to ${high}`;
  throw new RangeError(`${name}: expected a number ${range}; received ${describe(value, 'en')}`);
}

/** Returns the argument when it is a whole number within the bounds (included); throws a `RangeError` otherwise. */
export function requireInteger(name: string, value: unknown, low: number, high = Number.MAX_SAFE_INTEGER): number {
  if (Number.isInteger(requireNumber(name, value, low, high))) return value as number;
  throw new RangeError(`${name}: expected a whole number; received ${describe(value, 'en')}`);
}

/** Returns the argument when it is one of the values allowed; throws a `RangeError` otherwise. */
export function requireOneOf<const T extends string>(name: string, value: unknown, allowed: readonly T[]): T {
  if (allowed.includes(value as T)) return value as T;
  const choices = allowed.map((choice) => `'${choice}'`).join(', ');
  throw new RangeError(`${name}: expected one of ${choices}; received ${describe(value, 'en')}`);
}

/** Returns the argument when it is an array; throws a `TypeError` otherwise. */
export function requireArray<T>(name: string, value: readonly T[]): readonly T[] {
  if (!Array.isArray(value)) throw new TypeError(`${name}: expected an array; received ${describe(value, 'en')}`);
  return value as readonly T[];
}
