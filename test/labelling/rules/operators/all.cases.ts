import { build, says, type OperatorCases } from './operator-cases.js';

export const cases: OperatorCases = {
  expression: build.all(build.isTrue('open'), build.isTrue('warm')),
  expected: says('« Ouvert ? » : oui ; « Chauffé ? » : oui', '"Open?": yes; "Heated?": yes'),
  needs: ['open', 'warm'],
  cases: [
    { what: 'both', facts: { open: true, warm: true }, verdict: 'satisfied', observed: '"Open?": yes; "Heated?": yes' },
    { what: 'one fails, whatever the other', facts: { warm: false }, verdict: 'not-satisfied' },
    { what: 'one is open', facts: { open: true }, verdict: 'undetermined', reasons: [{ kind: 'fact', fact: 'warm' }] },
    { what: 'no part', expression: build.all(), verdict: 'not-applicable' },
  ],
};
