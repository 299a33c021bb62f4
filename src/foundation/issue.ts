import type { LocalizedText } from './text.js';

/** Where something is in the data, from its root: `['hours', 'monday', 0, 'opens']`. */
export type Path = readonly (string | number)[];

/** Something wrong in the data received: where, what came, and what was expected, in both languages. */
export interface Issue {
  /** Stable identifier of the kind of problem, for programs: `missing`, `wrong-type`, `out-of-range`... */
  readonly code: string;
  /** Where, from the root of the data. */
  readonly path: Path;
  /** What was received, when it can be written in JSON; absent when nothing was. */
  readonly received?: unknown;
  /** What was received and what was expected, as a sentence. */
  readonly message: LocalizedText;
}

/** Something corrected, dropped or doubtful that did not prevent an answer. Same shape as an {@link Issue}. */
export type Notice = Issue;

/** The answer of every `safeParse...`: a value, or all the issues at once; never an exception. */
export type Parsed<T> =
  | {
      /** The data is valid. */
      readonly ok: true;
      /** What was read. */
      readonly value: T;
      /** What was corrected or is doubtful; empty when nothing is. */
      readonly notices: readonly Notice[];
    }
  | {
      /** The data is not valid. */
      readonly ok: false;
      /** All the issues, at least one. */
      readonly issues: readonly Issue[];
      /** What was corrected or is doubtful beside the issues; empty when nothing is. */
      readonly notices: readonly Notice[];
    };

/** Thrown by every `parse...`: carries all the issues. `instanceof` holds across the two module formats. */
export class InvalidDataError extends Error {
  /** What tells this error from others, whichever copy of the library threw it. */
  readonly code = 'invalid-data';
  /** All the issues, in the order of the data. */
  readonly issues: readonly Issue[];

  constructor(subject: string, issues: readonly Issue[]) {
    const lines = issues.map((issue) => `- ${issue.path.join('.') || '(root)'}: ${issue.message.en}`);
    super(`Invalid ${subject}: ${issues.length} ${issues.length === 1 ? 'issue' : 'issues'}\n${lines.join('\n')}`);
    this.name = 'InvalidDataError';
    this.issues = issues;
  }

  /** Whether a value is such an error, whichever copy of the library made it. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    const { code, issues } = Object(value) as Partial<InvalidDataError>;
    return code === 'invalid-data' && Array.isArray(issues);
  }
}

/** Turns a `safeParse...` answer into the value, or throws an {@link InvalidDataError}. */
export function valueOrThrow<T>(subject: string, parsed: Parsed<T>): T {
  if (parsed.ok) return parsed.value;
  throw new InvalidDataError(subject, parsed.issues);
}
