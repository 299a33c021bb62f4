import { build, says, type OperatorCases } from './operator-cases.js';

/** Two readings of the requirement, where it applies. */
const disputed = build.when(
  build.isTrue('open'),
  build.readings({
    first: { label: says('chauffé', 'heated'), expression: build.isTrue('warm') },
    second: { label: says('des box', 'booths'), expression: build.atLeast('booths', 1) },
  }),
);

export const cases: OperatorCases = {
  expression: build.when(build.isTrue('open'), build.isTrue('warm')),
  expected: says('si « Ouvert ? » : oui, alors : « Chauffé ? » : oui', 'if "Open?": yes, then: "Heated?": yes'),
  needs: ['open', 'warm'],
  cases: [
    { what: 'it applies and is met', facts: { open: true, warm: true }, verdict: 'satisfied' },
    { what: 'it applies and fails', facts: { open: true, warm: false }, verdict: 'not-satisfied' },
    {
      what: 'it does not apply',
      facts: { open: false, warm: false },
      verdict: 'not-applicable',
      observed: '"Open?": no',
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
    {
      what: 'it applies: what its readings give is told',
      expression: disputed,
      facts: { open: true, warm: true, booths: 2 },
      verdict: 'satisfied',
      disputes: 1,
    },
    {
      what: 'it does not apply: no dispute is met',
      expression: disputed,
      facts: { open: false, warm: true, booths: 2 },
      verdict: 'not-applicable',
      disputes: 0,
    },
  ],
};
