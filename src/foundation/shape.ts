import { aList, anObject, aText, type Expectation } from './expectations.js';
import type { Path } from './issue.js';
import { text, type LocalizedText } from './text.js';

/*
 * What composed data (an evaluation that comes back from JSON, a référentiel, a rule) are made of: expectations put
 * together. Paths are built only when something is wrong: what is sound costs no text.
 */

/** What does not fit: where it is, what was expected there, and what came. */
export interface Misfit {
  readonly path: Path;
  readonly expectation: Expectation;
  readonly value: unknown;
}

/** What a value should be: one expectation, or several put together. */
export type Shape = Expectation | ((value: unknown) => Misfit | undefined);

/** One shape for each field of an object: a field that is forgotten does not compile. */
export type Fields<T> = { readonly [Field in keyof T]-?: Shape };

/** The first part of a value that does not fit; nothing when it fits. */
export function misfitOf(shape: Shape, value: unknown): Misfit | undefined {
  if (typeof shape === 'function') return shape(value);
  return shape.accepts(value) ? undefined : { path: [], expectation: shape, value };
}

/** The first part of a member of a value that does not fit. */
function misfitAt(step: string | number, shape: Shape, value: unknown): Misfit | undefined {
  const misfit = misfitOf(shape, value);
  return misfit && { ...misfit, path: [step, ...misfit.path] };
}

export const anything: Shape = () => undefined;

/** What may be absent. @__NO_SIDE_EFFECTS__ */
export const optional =
  (shape: Shape): Shape =>
  (value) =>
    value === undefined ? undefined : misfitOf(shape, value);

/** What may be null. @__NO_SIDE_EFFECTS__ */
export const nullable =
  (shape: Shape): Shape =>
  (value) =>
    value === null ? undefined : misfitOf(shape, value);

/** A list whose every item fits. @__NO_SIDE_EFFECTS__ */
export function listOf(item: Shape, words?: LocalizedText): Shape {
  const list = aList(words);
  return (value) => {
    if (!Array.isArray(value)) return misfitOf(list, value);
    for (let index = 0; index < value.length; index += 1) {
      const misfit = misfitAt(index, item, value[index]);
      if (misfit) return misfit;
    }
    return undefined;
  };
}

/** An object whose fields fit; other fields are left alone. @__NO_SIDE_EFFECTS__ */
export function objectOf(fields: Readonly<Record<string, Shape>>, words?: LocalizedText): Shape {
  const [object, entries] = [anObject(words), Object.entries(fields)];
  return (value) => {
    if (!object.accepts(value)) return misfitOf(object, value);
    for (const [name, shape] of entries) {
      const misfit = misfitAt(name, shape, (value as Readonly<Record<string, unknown>>)[name]);
      if (misfit) return misfit;
    }
    return undefined;
  };
}

/** A text in both languages. */
export const words: Shape = /* @__PURE__ */ objectOf(
  { fr: aText, en: aText },
  text('un texte dans les deux langues, { fr, en }', 'a text in both languages, { fr, en }'),
);

const aStep: Expectation = {
  type: 'string',
  words: text('un nom ou un index', 'a name or an index'),
  accepts: (step) => typeof step === 'string' || typeof step === 'number',
};

/** Where something is: names and indexes. */
export const aPath: Shape = /* @__PURE__ */ listOf(aStep);
