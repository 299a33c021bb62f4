import { build, says, type OperatorCases } from './operator-cases.js';

export const cases: OperatorCases = {
  expression: build.when(build.isTrue('open'), build.isTrue('warm')),
  expected: says('si Ouvert ? : oui, alors : Chauffé ? : oui', 'if Open?: yes, then: Heated?: yes'),
  needs: ['open', 'warm'],
  cases: [
    { what: 'it applies and is met', facts: { open: true, warm: true }, verdict: 'satisfied' },
    { what: 'it applies and fails', facts: { open: true, warm: false }, verdict: 'not-satisfied' },
    {
      what: 'it does not apply',
      facts: { open: false, warm: false },
      verdict: 'not-applicable',
      observed: 'Open?: no',
    },
    {
      what: 'whether it applies is open: what it lacks itself is asked for at the same time',
      verdict: 'undetermined',
      reasons: [
        { kind: 'fact', fact: 'open' },
        { kind: 'fact', fact: 'warm' },
      ],
    },
    {
      what: 'whether it applies is open: the rule that is unknown is not mentioned yet',
      expression: build.when(build.isTrue('open'), build.ruleUnknown(says('inconnu', 'unknown'))),
      verdict: 'undetermined',
      reasons: [{ kind: 'fact', fact: 'open' }],
    },
  ],
};
