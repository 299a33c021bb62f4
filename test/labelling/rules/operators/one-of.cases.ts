import { build, says, type OperatorCases } from './operator-cases.js';

export const cases: OperatorCases = {
  expression: build.oneOf('kind', ['fixed']),
  expected: says('Genre : fixe', 'Kind: fixed'),
  needs: ['kind'],
  cases: [
    { what: 'one of them', facts: { kind: 'fixed' }, verdict: 'satisfied', observed: 'Kind: fixed' },
    { what: 'another choice', facts: { kind: 'bus' }, verdict: 'not-satisfied', observed: 'Kind: bus' },
    { what: 'nothing is known', verdict: 'undetermined', reasons: [{ kind: 'fact', fact: 'kind' }] },
    { what: 'what is no choice reads as unknown', facts: { kind: 'boat' }, verdict: 'undetermined' },
    {
      what: 'what is no choice reads as unknown, even when the expression names it',
      expression: build.oneOf('kind', ['boat']),
      facts: { kind: 'boat' },
      verdict: 'undetermined',
    },
  ],
};
