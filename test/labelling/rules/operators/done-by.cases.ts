import { build, says, type OperatorCases } from './operator-cases.js';

const before = build.doneBy('visitedOn', 'opensOn');

export const cases: OperatorCases = {
  expression: build.doneBy('visitedOn'),
  expected: says('Visite : au plus tard à la date examinée', 'Visit: no later than the date examined'),
  needs: ['visitedOn'],
  cases: [
    { what: 'on the day', facts: { visitedOn: '2025-06-01' }, verdict: 'satisfied', observed: 'Visit: 1 June 2025' },
    { what: 'the day after', facts: { visitedOn: '2025-06-02' }, verdict: 'not-satisfied' },
    { what: 'not yet', facts: { visitedOn: null }, verdict: 'not-satisfied', observed: 'Visit: not yet' },
    { what: 'nothing is known', verdict: 'undetermined', reasons: [{ kind: 'fact', fact: 'visitedOn' }] },
    {
      what: 'no later than the other date',
      expression: before,
      facts: { visitedOn: '2026-01-01', opensOn: '2026-01-01' },
      verdict: 'satisfied',
      observed: 'Visit: 1 January 2026; Opening day: 1 January 2026',
    },
    {
      what: 'later than the other date',
      expression: before,
      facts: { visitedOn: '2026-01-02', opensOn: '2026-01-01' },
      verdict: 'not-satisfied',
    },
    {
      what: 'the other date has not come',
      expression: before,
      facts: { visitedOn: '2026-01-02', opensOn: null },
      verdict: 'satisfied',
    },
    {
      what: 'not yet, whatever the other date',
      expression: before,
      facts: { visitedOn: null },
      verdict: 'not-satisfied',
    },
    {
      what: 'the other date is not known',
      expression: before,
      facts: { visitedOn: '2026-01-02' },
      verdict: 'undetermined',
      reasons: [{ kind: 'fact', fact: 'opensOn' }],
    },
  ],
};
