import { describe, expect, it } from 'vitest';
import { evaluateDossier, needsOf, screenDossiers, type Dossier, type Referentiel } from '../../../../src/index.js';
import { typographic } from '../../../../src/foundation/text.js';
import type { OperatorName } from '../../../../src/labelling/rules/expression.js';
import { cases as all } from './all.cases.js';
import { cases as any } from './any.cases.js';
import { cases as atLeast } from './at-least.cases.js';
import { cases as atMost } from './at-most.cases.js';
import { cases as attested } from './attested.cases.js';
import { cases as count } from './count.cases.js';
import { cases as doneBy } from './done-by.cases.js';
import { cases as every } from './every.cases.js';
import { cases as everyOperator } from './every-operator.cases.js';
import { cases as isTrue } from './is-true.cases.js';
import { cases as not } from './not.cases.js';
import { cases as oneOf } from './one-of.cases.js';
import { cases as readings } from './readings.cases.js';
import { cases as ruleUnknown } from './rule-unknown.cases.js';
import { cases as sum } from './sum.cases.js';
import { cases as when } from './when.cases.js';
import { FACTS, says, type OperatorCase, type OperatorCases } from './operator-cases.js';

/** The cases of each operator: one without cases does not compile. */
const CASES = {
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
} satisfies Record<OperatorName, OperatorCases>;

describe.each(Object.entries<OperatorCases>(CASES))('%s', (op, cases) => {
  const evaluate = ({
    expression = cases.expression,
    facts,
    attestations,
    asOf = '2025-06-01',
    knownOn,
  }: OperatorCase) => {
    const referentiel: Referentiel = {
      id: 'fictional',
      title: says('Fictif', 'Fictional'),
      standing: 'in-force',
      sources: [],
      coverage: { encoded: 1, published: null, correspondence: 'not-established' },
      unknowns: [],
      facts: FACTS,
      criteria: [{ id: op, title: says(op, op), expression, sources: [], standing: 'in-force' }],
    };
    const dossier: Dossier = { facts, attestations };
    const options = { asOf, knownOn, referentiel };
    const { findings, disputes } = evaluateDossier(dossier, options);
    const [finding] = findings;
    expect(screenDossiers([dossier], options).verdicts).toEqual([[finding?.verdict]]);
    return finding && { ...finding, disputes };
  };

  it('is plain JSON, of that operator', () => {
    expect(cases.expression.op).toBe(op);
    expect(JSON.parse(JSON.stringify(cases.expression))).toStrictEqual(cases.expression);
  });

  it('says in words what it expects, and which facts it needs', () => {
    const { fr, en } = cases.expected;
    expect(evaluate({ what: '', verdict: 'undetermined' })?.expected).toEqual({ fr: typographic(fr), en });
    expect(needsOf(cases.expression, FACTS).facts.map(({ name }) => name)).toEqual(cases.needs);
  });

  it.each(cases.cases.map((example) => [example.what, example] as const))('%s', (_what, example) => {
    const finding = evaluate(example);
    expect(finding?.verdict).toBe(example.verdict);
    if (example.verdict === 'undetermined') expect(finding?.reasons?.length).toBeGreaterThan(0);
    else expect(finding?.reasons).toBeUndefined();
    if (example.reasons) {
      expect(finding?.reasons).toHaveLength(example.reasons.length);
      expect(finding?.reasons).toMatchObject(example.reasons);
    }
    if (example.expected) {
      const { fr, en } = example.expected;
      expect(finding?.expected).toEqual({ fr: typographic(fr), en });
    }
    if (example.disputes !== undefined) expect(finding?.disputes).toHaveLength(example.disputes);
    if (example.observed !== undefined) expect(finding?.observed?.en).toBe(example.observed);
  });
});
