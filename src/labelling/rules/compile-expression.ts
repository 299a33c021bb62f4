import { allOf, opposite, type Verdict } from '../../foundation/verdict.js';
import type { Reason, ReadingResult } from './reasons.js';
import { compileAttested, compileDoneBy, compileTest } from './compile-leaf.js';
import { compileCount, compileEvery, compileSum } from './compile-list.js';
import { compileEveryOperator } from './compile-operators.js';
import { noDispute, type Case, type Compiled, type Item, type Setting } from './compiled.js';
import type { Expression, ExpressionOf } from './expression.js';
import { findFact, itemScope, type Scope } from './scope.js';
import { distinct, joined, SEMICOLON } from '../../foundation/words.js';
import type { LocalizedText } from '../../foundation/text.js';

/**
 * First reading of an expression: its verdict, compiled once into closures for a whole batch.
 * @throws RangeError when it names a fact that is not declared, or of another type
 */
export function compile(expression: Expression, scope: Scope, setting: Setting): Compiled {
  const inner = (part: Expression): Compiled => compile(part, scope, setting);
  switch (expression.op) {
    case 'all':
      return several(expression.of.map(inner), 'not-satisfied', 'satisfied');
    case 'any':
      return several(expression.of.map(inner), 'satisfied', 'not-satisfied');
    case 'not': {
      const part = inner(expression.of);
      return { ...part, verdict: (dossier, item) => opposite(part.verdict(dossier, item)) };
    }
    case 'when':
      return compileWhen(inner(expression.condition), inner(expression.then));
    case 'readings':
      return compileReadings(expression, inner);
    case 'rule-unknown':
      return {
        verdict: () => 'undetermined',
        reasons: (_dossier, _item, into) => void into.push({ kind: 'rule-unknown', text: expression.text }),
        observe: () => undefined,
        disputes: noDispute,
      };
    case 'attested':
      return compileAttested(expression, scope, setting);
    case 'done-by':
      return compileDoneBy(expression, scope, setting);
    case 'every-operator':
      return compileEveryOperator(expression, scope, setting);
    case 'count':
    case 'sum':
    case 'every': {
      const items = itemScope(scope, findFact(scope, expression.op, expression.fact).fact);
      const where = expression.where && compile(expression.where, items, setting);
      if (expression.op === 'count') return compileCount(expression, scope, where);
      if (expression.op === 'sum') return compileSum(expression, scope, items, where);
      return compileEvery(expression, scope, compile(expression.where, items, setting));
    }
    case 'is-true':
    case 'at-least':
    case 'at-most':
    case 'one-of':
      return compileTest(expression, scope);
    default:
      throw new RangeError(`expression: expected a known operator; received '${(expression as { op: string }).op}'`);
  }
}

/**
 * Parts under one rule of Kleene's logic, as `allOf` and `anyOf` state it: one `deciding` verdict settles it, then one
 * doubt, then one `other`; what is not applicable counts for nothing. The reasons of a doubt are those of the parts in
 * doubt.
 */
function several(parts: readonly Compiled[], deciding: Verdict, other: Verdict): Compiled {
  return {
    verdict: (dossier, item) => {
      let verdict: Verdict = 'not-applicable';
      for (const part of parts) {
        const answer = part.verdict(dossier, item);
        if (answer === deciding) return deciding;
        if (answer === 'undetermined' || (answer === other && verdict === 'not-applicable')) verdict = answer;
      }
      return verdict;
    },
    reasons: (dossier, item, into) => {
      for (const part of parts) {
        if (part.verdict(dossier, item) === 'undetermined') part.reasons(dossier, item, into);
      }
    },
    observe: (dossier, item, into) => parts.forEach((part) => part.observe(dossier, item, into)),
    disputes: (dossier, item, into) => parts.forEach((part) => part.disputes(dossier, item, into)),
  };
}

function compileWhen(condition: Compiled, then: Compiled): Compiled {
  const applies = (dossier: Case, item: Item): boolean => condition.verdict(dossier, item) === 'satisfied';
  return {
    verdict: (dossier, item) => {
      const held = condition.verdict(dossier, item);
      if (held === 'satisfied') return then.verdict(dossier, item);
      return held === 'undetermined' ? 'undetermined' : 'not-applicable';
    },
    reasons: (dossier, item, into) => {
      if (applies(dossier, item)) return then.reasons(dossier, item, into);
      condition.reasons(dossier, item, into);
      // The facts that the requirement itself lacks, should it apply: they are asked for at the same time.
      const lacks: Reason[] = [];
      if (then.verdict(dossier, item) === 'undetermined') then.reasons(dossier, item, lacks);
      into.push(...lacks.filter(({ kind }) => kind === 'fact'));
    },
    observe: (dossier, item, into) => {
      condition.observe(dossier, item, into);
      if (applies(dossier, item)) then.observe(dossier, item, into);
    },
    disputes: (dossier, item, into) => {
      if (applies(dossier, item)) then.disputes(dossier, item, into);
    },
  };
}

/** Readings that agree settle the verdict; readings that differ leave it open, and say what each gives. */
function compileReadings({ of }: ExpressionOf<'readings'>, inner: (part: Expression) => Compiled): Compiled {
  const parts = of.map(({ expression }) => inner(expression));

  const results = (dossier: Case, item: Item): ReadingResult[] =>
    of.map(({ id, label, sources }, index) => {
      const observed: LocalizedText[] = [];
      parts[index]?.observe(dossier, item, observed);
      return {
        id,
        label,
        verdict: parts[index]?.verdict(dossier, item) ?? 'undetermined',
        ...(observed.length === 0 ? {} : { observed: joined(SEMICOLON, distinct(observed)) }),
        sources: sources ?? [],
      };
    });
  return {
    verdict: (dossier, item) => agreement(parts.map((part) => part.verdict(dossier, item))),
    reasons: (dossier, item, into: Reason[]) => {
      for (const part of parts) {
        if (part.verdict(dossier, item) === 'undetermined') part.reasons(dossier, item, into);
      }
      const readings = results(dossier, item);
      if (differ(readings.map(({ verdict }) => verdict))) into.push({ kind: 'readings-differ', readings });
    },
    observe: (dossier, item, into) => parts.forEach((part) => part.observe(dossier, item, into)),
    disputes: (dossier, item, into) => void into.push(results(dossier, item)),
  };
}

const differ = (verdicts: readonly Verdict[]): boolean =>
  verdicts.includes('satisfied') && verdicts.includes('not-satisfied');

function agreement(verdicts: readonly Verdict[]): Verdict {
  return verdicts.includes('undetermined') || differ(verdicts) ? 'undetermined' : allOf(verdicts);
}
