import { build, says, type OperatorCases } from './operator-cases.js';

export const cases: OperatorCases = {
  expression: build.isTrue('open'),
  expected: says('« Ouvert ? » : oui', '"Open?": yes'),
  needs: ['open'],
  cases: [
    { what: 'yes', facts: { open: true }, verdict: 'satisfied', observed: '"Open?": yes' },
    { what: 'no', facts: { open: false }, verdict: 'not-satisfied', observed: '"Open?": no' },
    { what: 'nothing is known', verdict: 'undetermined', reasons: [{ kind: 'fact', fact: 'open' }] },
    { what: 'another type reads as unknown', facts: { open: 'yes' }, verdict: 'undetermined' },
  ],
};
