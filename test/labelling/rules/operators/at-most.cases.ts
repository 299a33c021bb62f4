import { parameter } from '../../../../src/law/parameter.js';
import { FICTIONAL } from './fictional-source.js';
import { build, says, type OperatorCases } from './operator-cases.js';

const most = parameter<number>('most-booths', 'booths', {
  label: says('Nombre maximal de box', 'Greatest number of booths'),
  entries: [FICTIONAL('2025-01-01', 3, { publishedOn: '2024-12-01' })],
});

export const cases: OperatorCases = {
  expression: build.atMost('booths', 3),
  expected: says('Box : au plus 3', 'Booths: at most 3'),
  needs: ['booths'],
  cases: [
    { what: 'the limit itself', facts: { booths: 3 }, verdict: 'satisfied' },
    { what: 'one more', facts: { booths: 4 }, verdict: 'not-satisfied', observed: 'Booths: 4' },
    { what: 'bounds below it', facts: { booths: { atMost: 3 } }, verdict: 'satisfied' },
    { what: 'bounds above it', facts: { booths: { atLeast: 4 } }, verdict: 'not-satisfied' },
    { what: 'bounds around it', facts: { booths: { atLeast: 3 } }, verdict: 'undetermined' },
    { what: 'a dated limit', expression: build.atMost('booths', most), facts: { booths: 4 }, verdict: 'not-satisfied' },
    {
      what: 'a dated limit, before it',
      expression: build.atMost('booths', most),
      asOf: '2024-12-31',
      facts: { booths: 1 },
      verdict: 'undetermined',
      reasons: [{ kind: 'rule-unknown', parameter: 'most-booths' }],
    },
  ],
};
