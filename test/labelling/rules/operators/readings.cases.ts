import { build, says, type OperatorCases } from './operator-cases.js';

export const cases: OperatorCases = {
  expression: build.readings({
    first: { label: says('ouvert', 'open'), expression: build.isTrue('open') },
    second: { label: says('chauffé', 'heated'), expression: build.isTrue('warm') },
  }),
  expected: says(
    'lecture « ouvert » : « Ouvert ? » : oui ; lecture « chauffé » : « Chauffé ? » : oui',
    'reading "open": "Open?": yes; reading "heated": "Heated?": yes',
  ),
  needs: ['open', 'warm'],
  cases: [
    { what: 'they agree that it is met', facts: { open: true, warm: true }, verdict: 'satisfied' },
    { what: 'they agree that it is not', facts: { open: false, warm: false }, verdict: 'not-satisfied' },
    {
      what: 'they differ',
      facts: { open: true, warm: false },
      verdict: 'undetermined',
      reasons: [{ kind: 'readings-differ' }],
      observed: '"Open?": yes; "Heated?": no',
    },
    {
      what: 'one of them is open',
      facts: { open: true },
      verdict: 'undetermined',
      reasons: [{ kind: 'fact', fact: 'warm' }],
    },
  ],
};
