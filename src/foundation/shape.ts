import { isIsoDate } from './civil-date.js';
import { describe } from './describe.js';
import { isPlain } from './record.js';

/*
 * What a composed argument (an evaluation that comes back from JSON, a référentiel, a rule) is made of, so that a hole in
 * it is named at the door. Names are built only when something is wrong: a sound argument costs no text.
 */

/** What does not fit: where in the argument, what was expected there, and what came. */
export interface Misfit {
  readonly path: string;
  readonly expected: string;
  readonly value: unknown;
}

/** Tells what does not fit in a value; nothing when it fits. */
export type Shape = (value: unknown) => Misfit | undefined;

/** One shape for each field of an object: a field that is forgotten does not compile. */
export type Fields<T> = { readonly [Field in keyof T]-?: Shape };

/** A value that a test accepts. @__NO_SIDE_EFFECTS__ */
export const value =
  (expected: string, accepts: (value: unknown) => boolean): Shape =>
  (received) =>
    accepts(received) ? undefined : { path: '', expected, value: received };

export const anything: Shape = () => undefined;
export const aText: Shape = /* @__PURE__ */ value('a text', (received) => typeof received === 'string');
export const aNumber: Shape = /* @__PURE__ */ value('a number', Number.isFinite);
export const aBoolean: Shape = /* @__PURE__ */ value('true or false', (received) => typeof received === 'boolean');
export const aDay: Shape = /* @__PURE__ */ value('a date that exists, written YYYY-MM-DD', isIsoDate);

/** One of a few words. @__NO_SIDE_EFFECTS__ */
export const oneOf = (allowed: readonly string[]): Shape =>
  value(`one of ${allowed.map((choice) => `'${choice}'`).join(', ')}`, (received) =>
    allowed.includes(received as string),
  );

/** What may be absent. @__NO_SIDE_EFFECTS__ */
export const optional =
  (shape: Shape): Shape =>
  (received) =>
    received === undefined ? undefined : shape(received);

/** A list whose every item fits. @__NO_SIDE_EFFECTS__ */
export const listOf =
  (item: Shape): Shape =>
  (received) => {
    if (!Array.isArray(received)) return { path: '', expected: 'an array', value: received };
    for (let index = 0; index < received.length; index += 1) {
      const misfit = item(received[index]);
      if (misfit) return { ...misfit, path: `[${index}]${misfit.path}` };
    }
    return undefined;
  };

/** An object whose fields fit; other fields are left alone. @__NO_SIDE_EFFECTS__ */
export function objectOf(fields: Readonly<Record<string, Shape>>, expected = 'an object'): Shape {
  const entries = Object.entries(fields);
  return (received) => {
    if (!isPlain(received)) return { path: '', expected, value: received };
    for (const [name, shape] of entries) {
      const misfit = shape(received[name]);
      if (misfit) return { ...misfit, path: `.${name}${misfit.path}` };
    }
    return undefined;
  };
}

/** A text in both languages. */
export const words: Shape = /* @__PURE__ */ objectOf({ fr: aText, en: aText }, 'a text in both languages, { fr, en }');

/** Returns the argument when it fits. @throws TypeError that names the part that does not */
export function requireShape<T>(name: string, received: T, shape: Shape): T {
  const misfit = shape(received);
  if (!misfit) return received;
  throw new TypeError(`${name}${misfit.path}: expected ${misfit.expected}; received ${describe(misfit.value).en}`);
}
