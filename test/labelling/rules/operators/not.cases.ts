import { build, says, type OperatorCases } from './operator-cases.js';

export const cases: OperatorCases = {
  expression: build.not(build.isTrue('open')),
  expected: says(
    'la condition suivante ne doit pas être remplie : « Ouvert ? » : oui',
    'the following condition must not be met: "Open?": yes',
  ),
  needs: ['open'],
  cases: [
    { what: 'the part fails', facts: { open: false }, verdict: 'satisfied', observed: '"Open?": no' },
    { what: 'the part is met', facts: { open: true }, verdict: 'not-satisfied' },
    { what: 'a doubt stays a doubt', verdict: 'undetermined', reasons: [{ kind: 'fact', fact: 'open' }] },
  ],
};
