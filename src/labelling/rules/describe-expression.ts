import { sameText, text, type LocalizedText } from '../../foundation/text.js';
import type { Setting } from './compiled.js';
import type { Expression } from './expression.js';
import { nameOf, type FactDefinition } from '../facts/fact.js';
import { findField, findFact, itemScope, type Scope } from './scope.js';
import { joined, labelled, numberText, SEMICOLON } from '../../foundation/words.js';
import { valueText } from '../facts/value-text.js';

/**
 * Second reading of an expression: what it expects, in words. The operators of the base are those of the setting.
 * @throws RangeError when it names a fact that is not declared, or of another type
 */
export function describeExpression(expression: Expression, scope: Scope, setting?: Setting): LocalizedText {
  const inner = (part: Expression): LocalizedText => describeExpression(part, scope, setting);
  switch (expression.op) {
    case 'all':
      return joined(SEMICOLON, expression.of.map(inner));
    case 'any':
      return joined(text(' ou bien ', ' or else '), expression.of.map(inner));
    case 'not':
      return around(text('il est exclu que : ', 'it is excluded that: '), inner(expression.of));
    case 'when': {
      const [condition, then] = [inner(expression.condition), inner(expression.then)];
      return text(`si ${condition.fr}, alors : ${then.fr}`, `if ${condition.en}, then: ${then.en}`);
    }
    case 'readings':
      return joined(
        SEMICOLON,
        expression.of.map(({ label, expression: part }) => {
          const words = inner(part);
          return text(`lecture « ${label.fr} » : ${words.fr}`, `reading "${label.en}": ${words.en}`);
        }),
      );
    case 'rule-unknown':
      return expression.text;
    case 'every-operator':
      return everyOperator(nameOf(findFact(scope, expression.op, expression.fact).fact), setting);
    case 'count':
    case 'sum':
    case 'every':
      return describeList(expression, scope, setting);
    default:
      return describeTest(expression, scope);
  }
}

type ListExpression = Extract<Expression, { op: 'count' | 'sum' | 'every' }>;
type Test = Extract<Expression, { op: 'is-true' | 'at-least' | 'at-most' | 'one-of' | 'done-by' | 'attested' }>;

function describeTest(expression: Test, scope: Scope): LocalizedText {
  const { fact } = findFact(scope, expression.op, expression.fact);
  const expects = (value: LocalizedText): LocalizedText => labelled(nameOf(fact), value);
  switch (expression.op) {
    case 'is-true':
      return expects(valueText(fact, true));
    case 'at-least':
      return expects(around(text('au moins ', 'at least '), valueText(fact, expression.value)));
    case 'at-most':
      return expects(around(text('au plus ', 'at most '), valueText(fact, expression.value)));
    case 'one-of': {
      const values = expression.values.map((value) => valueText(fact, value));
      return expects(joined(text(' ou ', ' or '), values));
    }
    case 'done-by': {
      if (expression.before === undefined) {
        return expects(text('au plus tard à la date examinée', 'no later than the date examined'));
      }
      const limit = nameOf(findFact(scope, 'done-by', expression.before).fact);
      return expects(text(`au plus tard à la date « ${limit.fr} »`, `no later than the date "${limit.en}"`));
    }
    case 'attested':
      return expects(text('attesté', 'attested'));
  }
}

function describeList(expression: ListExpression, scope: Scope, setting?: Setting): LocalizedText {
  const { fact } = findFact(scope, expression.op, expression.fact);
  const items = itemScope(scope, fact);
  const where = expression.where && describeExpression(expression.where, items, setting);
  const condition = where ? text(` (${where.fr})`, ` (${where.en})`) : sameText('');
  if (expression.op === 'every') return joined('', [labelled(nameOf(fact), text('tous', 'all')), condition]);
  const total = numberText(expression.atLeast);
  if (expression.op === 'count') {
    return joined('', [labelled(nameOf(fact), text(`au moins ${total.fr}`, `at least ${total.en}`)), condition]);
  }
  const field: FactDefinition = findField(items, expression.field).fact;
  const least = around(text('au moins ', 'at least '), valueText(field, expression.atLeast));
  return joined('', [labelled(nameOf(field), least), condition]);
}

function everyOperator(name: LocalizedText, setting: Setting | undefined): LocalizedText {
  if (!setting || setting.required.length === 0)
    return labelled(
      name,
      text(
        'tous les opérateurs du socle national à la date examinée',
        'every operator of the national base on the date examined',
      ),
    );
  const names = setting.required.map((operator) => operator.name).join(', ');
  const count = setting.required.length;
  return labelled(
    name,
    text(`les ${count} opérateurs du socle (${names})`, `the ${count} operators of the base (${names})`),
  );
}

const around = (before: LocalizedText, words: LocalizedText): LocalizedText =>
  text(`${before.fr}${words.fr}`, `${before.en}${words.en}`);
