import { requireObject, requireOneOf, requireShape } from '../../foundation/argument.js';
import { objectOf } from '../../foundation/shape.js';
import type { LocalizedText } from '../../foundation/text.js';
import { factNamed, type FactDefinition } from '../facts/fact.js';
import type { Compiled, Setting } from './compiled.js';
import type { Expression, OperatorName } from './expression.js';
import type { Operator, Part } from './operator.js';
import { all } from './operators/all.js';
import { any } from './operators/any.js';
import { atLeast } from './operators/at-least.js';
import { atMost } from './operators/at-most.js';
import { attested } from './operators/attested.js';
import { count } from './operators/count.js';
import { doneBy } from './operators/done-by.js';
import { everyOperator } from './operators/every-operator.js';
import { every } from './operators/every.js';
import { isTrue } from './operators/is-true.js';
import { not } from './operators/not.js';
import { oneOf } from './operators/one-of.js';
import { readings } from './operators/readings.js';
import { ruleUnknown } from './operators/rule-unknown.js';
import { sum } from './operators/sum.js';
import { when } from './operators/when.js';
import { pathOf, type Scope } from './scope.js';
import { disputedReadings } from './disputed-threshold.js';

/** The rule language: every operator, by its name in JSON. One that lacks a reading does not compile. */
export const LANGUAGE = {
  all,
  any,
  not,
  when,
  'is-true': isTrue,
  'at-least': atLeast,
  'at-most': atMost,
  'one-of': oneOf,
  'done-by': doneBy,
  attested,
  'every-operator': everyOperator,
  count,
  sum,
  every,
  readings,
  'rule-unknown': ruleUnknown,
} satisfies { readonly [Op in OperatorName]: Operator<Extract<Expression, { readonly op: Op }>> };

/** The operator of an expression. @throws RangeError or TypeError when it is not one of the language */
function operatorOf(part: Part, path: string): Operator<Part> {
  const { op } = requireObject(path, part, 'an object with its operator');
  const operators: Readonly<Record<string, unknown>> = LANGUAGE;
  const operator = operators[requireOneOf(`${path}.op`, op, Object.keys(LANGUAGE))] as Operator<Part>;
  requireShape(path, part, objectOf(operator.parts));
  return operator;
}

/**
 * First reading of an expression: its verdict and its explanation, compiled once into closures for a whole batch. A
 * threshold that is disputed on the day examined is evaluated in each reading.
 * @throws RangeError when it names a fact that is not declared, or of another type
 */
export function compileExpression(expression: Part, scope: Scope, setting: Setting): Compiled {
  const readings = disputedReadings(expression, setting);
  if (readings) return compileExpression(readings, scope, setting);
  return operatorOf(expression, pathOf(scope)).compile(expression, {
    scope,
    setting,
    compile: (part, list) => compileExpression(part, list ? { ...scope, list } : scope, setting),
  });
}

/**
 * Second reading of an expression: what it expects, in words. Thresholds and operators of the base are those of the
 * setting.
 * @throws RangeError when it names a fact that is not declared, or of another type
 */
export function describeExpression(expression: Part, scope: Scope, setting?: Setting): LocalizedText {
  return operatorOf(expression, pathOf(scope)).describe(expression, {
    scope,
    setting,
    describe: (part, list) => describeExpression(part, list ? { ...scope, list } : scope, setting),
  });
}

/**
 * Third reading of an expression: the names of the facts of the dossier that it reads; those of the items of a list stand
 * behind the name of the list.
 */
export function factNames(
  expression: Part,
  facts: readonly FactDefinition[],
  list?: FactDefinition,
): readonly string[] {
  return operatorOf(expression, 'expression').needs(expression, {
    facts,
    outside: (names) => names.filter((name) => !factNamed(list?.items ?? [], name)),
    needs: (part, inner = list) => factNames(part, facts, inner),
  });
}
