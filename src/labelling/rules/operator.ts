import type { Fields } from '../../foundation/shape.js';
import type { LocalizedText } from '../../foundation/text.js';
import type { FactDefinition } from '../facts/fact.js';
import type { Compiled, Setting } from './compiled.js';
import type { Scope } from './scope.js';

/** An expression, as an operator sees the parts that it holds: only the language knows what they are. */
export interface Part {
  /** The operator. */
  readonly op: string;
}

/** What an operator is compiled with. */
export interface CompileContext {
  /** The facts that it may name. */
  readonly scope: Scope;
  /** What is fixed for the batch. */
  readonly setting: Setting;
  /** Compiles a part, in the same scope or in that of the items of a list. */
  readonly compile: (part: Part, list?: FactDefinition) => Compiled;
}

/** What an operator is described with. */
export interface DescribeContext {
  /** The facts that it may name. */
  readonly scope: Scope;
  /** The days and the base of operators; absent: in general. */
  readonly setting?: Setting | undefined;
  /** Describes a part, in the same scope or in that of the items of a list. */
  readonly describe: (part: Part, list?: FactDefinition) => LocalizedText;
}

/** What an operator is asked for its needs with. */
export interface NeedsContext {
  /** The facts of the référentiel. */
  readonly facts: readonly FactDefinition[];
  /** Names among these the facts of the dossier: a fact of the item of a list stands behind its list. */
  readonly outside: (names: readonly string[]) => readonly string[];
  /** The needs of a part, in the same scope or in that of the items of a list. */
  readonly needs: (part: Part, list?: FactDefinition) => readonly string[];
}

/**
 * An operator of the rule language: how it is written, and its four readings. `compile` gives two of them at once: the
 * evaluation (`verdict`), and the explanation (`reasons`, `observe`, `disputes`).
 */
export interface Operator<Shape extends Part> {
  /** What each part of the expression is: one that is not is named. */
  readonly parts: Fields<Omit<Shape, 'op'>>;
  /** Writes the expression as plain JSON. */
  readonly build: (...parts: never[]) => Shape;
  /** Its evaluation and its explanation, as functions made once for a whole batch. */
  readonly compile: (expression: Shape, context: CompileContext) => Compiled;
  /** What it expects, in words. */
  readonly describe: (expression: Shape, context: DescribeContext) => LocalizedText;
  /** The names of the facts that it reads. */
  readonly needs: (expression: Shape, context: NeedsContext) => readonly string[];
}
