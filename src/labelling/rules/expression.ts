import type { LocalizedText } from '../../foundation/text.js';
import type { SourceDocument } from '../../law/source.js';

/**
 * A requirement as plain JSON data. One tree has four readings: evaluate (`compile-expression.ts`), explain
 * (`describe-expression.ts`), list what it needs (`needs.ts`), compare two versions (`compare-expressions.ts`).
 */
export type Expression =
  /** Every part is met. */
  | { readonly op: 'all'; readonly of: readonly Expression[] }
  /** At least one part is met. */
  | { readonly op: 'any'; readonly of: readonly Expression[] }
  | { readonly op: 'not'; readonly of: Expression }
  /** Applies only where the condition holds; `not-applicable` elsewhere. */
  | { readonly op: 'when'; readonly condition: Expression; readonly then: Expression }
  | { readonly op: 'is-true'; readonly fact: string }
  /** A number, or a duration in minutes, of at least the value. */
  | { readonly op: 'at-least'; readonly fact: string; readonly value: number }
  /** A number, or a duration in minutes, of at most the value. */
  | { readonly op: 'at-most'; readonly fact: string; readonly value: number }
  | { readonly op: 'one-of'; readonly fact: string; readonly values: readonly string[] }
  /** A date that has come on the day of the evaluation, or no later than another date fact. */
  | { readonly op: 'done-by'; readonly fact: string; readonly before?: string }
  /** Someone attests it, on a day not later than that of the evaluation. */
  | { readonly op: 'attested'; readonly fact: string }
  /** Every operator of the national base on the day of the evaluation is present (or has what the fact lists). */
  | { readonly op: 'every-operator'; readonly fact: string }
  /** At least so many items of a list meet a condition on their own facts (all of them count when there is none). */
  | { readonly op: 'count'; readonly fact: string; readonly atLeast: number; readonly where?: Expression }
  /** A number of each item of a list, added up over those that meet a condition, reaches a total. */
  | {
      readonly op: 'sum';
      readonly fact: string;
      readonly field: string;
      readonly atLeast: number;
      readonly where?: Expression;
    }
  /** Every item of a list meets a condition. */
  | { readonly op: 'every'; readonly fact: string; readonly where: Expression }
  /** Sources disagree: each reading is evaluated, and readings that differ settle nothing. */
  | { readonly op: 'readings'; readonly of: readonly Reading[] }
  /** No rule is known for this case: it stays undetermined, and the text says why. */
  | { readonly op: 'rule-unknown'; readonly text: LocalizedText };

/** One reading of a dispute. */
export interface Reading {
  /** Identifier of the reading within its criterion: `present`, `fte`. */
  readonly id: string;
  readonly label: LocalizedText;
  readonly expression: Expression;
  /** The sources that read it so. */
  readonly sources?: readonly SourceDocument[];
}

/** An expression of one operator. */
export type ExpressionOf<Op extends Expression['op']> = Extract<Expression, { op: Op }>;
