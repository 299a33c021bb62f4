import { asJson } from '../foundation/describe.js';
import type { Issue } from '../foundation/issue.js';
import type { LocalizedText } from '../foundation/text.js';
import { sentence } from '../foundation/schema.js';

type Path = readonly (string | number)[];

/** "Received X; expected Y" at a path. */
export function unexpected(code: string, path: Path, received: unknown, expected: LocalizedText): Issue {
  const message = sentence(received, expected);
  return received === undefined ? { code, path, message } : { code, path, received: asJson(received), message };
}

/** Something to say of the whole, at a path. */
export const remark = (code: string, path: Path, message: LocalizedText): Issue => ({ code, path, message });

/** A few identifiers as words: the first ones in order, and how many others. */
export function sample(ids: readonly string[]): string {
  const sorted = [...ids].sort(byCodeUnit);
  const shown = sorted.slice(0, 5).join(', ');
  return sorted.length > 5 ? `${shown}… (+ ${sorted.length - 5})` : shown;
}

/** The order of identifiers: that of their code units, the same everywhere. */
export const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
