import { build, says, type OperatorCases } from './operator-cases.js';

const words = says('Aucune règle n’est connue pour un bus', 'No rule is known for a bus');

export const cases: OperatorCases = {
  expression: build.ruleUnknown(words),
  expected: words,
  needs: [],
  cases: [
    { what: 'whatever the facts', facts: { open: true }, verdict: 'undetermined', reasons: [{ kind: 'rule-unknown' }] },
  ],
};
