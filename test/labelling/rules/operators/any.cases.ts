import { build, says, type OperatorCases } from './operator-cases.js';

export const cases: OperatorCases = {
  expression: build.any(build.isTrue('open'), build.isTrue('warm')),
  expected: says('« Ouvert ? » : oui ou bien « Chauffé ? » : oui', '"Open?": yes or else "Heated?": yes'),
  needs: ['open', 'warm'],
  cases: [
    { what: 'one is enough, whatever the other', facts: { warm: true }, verdict: 'satisfied' },
    { what: 'neither', facts: { open: false, warm: false }, verdict: 'not-satisfied' },
    { what: 'one is open', facts: { open: false }, verdict: 'undetermined', reasons: [{ kind: 'fact', fact: 'warm' }] },
    { what: 'no part', expression: build.any(), verdict: 'not-applicable' },
  ],
};
