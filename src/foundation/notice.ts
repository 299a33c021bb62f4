import { asJson, describe } from './describe.js';
import type { Notice, Path } from './issue.js';
import type { LocalizedText } from './text.js';

/** What a sentence is made of: the values that it names, and what was received, in words. */
export type Sentence<V> = (values: V, received: LocalizedText) => LocalizedText;

/** Makes the notices, or the issues, of one code. `received` is what came, when it is worth quoting. */
export interface NoticeMaker<V = unknown> {
  /** Makes one, at a path. */
  (path: Path, values: V, received?: unknown): Notice;
  /** The code of those it makes. */
  readonly code: string;
  /** Its sentence, in both languages. */
  readonly sentence: Sentence<V>;
}

/**
 * A kind of notice or issue: its code, and its sentence in both languages. Each one is a constant of
 * `foundation/notices/`, the only list of them.
 * @__NO_SIDE_EFFECTS__
 */
export function notice<V = void>(code: string, sentence: Sentence<V>): NoticeMaker<V> {
  const make = (path: Path, values: V, received?: unknown): Notice => {
    const message = sentence(values, describe(received));
    return received === undefined ? { code, path, message } : { code, path, received: asJson(received), message };
  };
  return Object.assign(make, { code, sentence });
}
