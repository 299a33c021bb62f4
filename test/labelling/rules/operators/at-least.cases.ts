import { parameter } from '../../../../src/law/parameter.js';
import { build, says, type OperatorCases } from './operator-cases.js';
import { FICTIONAL } from './fictional-source.js';

/** 20 hours from 2020, 24 from 2024, lifted in 2027; the second value could be known in March 2024. */
const least = parameter<number>('least-opening', 'minutes/week', {
  label: says('Ouverture minimale', 'Least opening'),
  entries: [
    FICTIONAL('2020-01-01', 1200, { publishedOn: '2019-12-01', until: '2022-12-31' }),
    FICTIONAL('2024-01-01', 1440, { publishedBy: '2024-03-01' }),
    FICTIONAL('2027-01-01', null, { publishedOn: '2026-12-01' }),
  ],
});
const dated = build.atLeast('hours', least);
const unknown = [{ kind: 'rule-unknown', parameter: 'least-opening' }] as const;

export const cases: OperatorCases = {
  expression: build.atLeast('hours', 1440),
  expected: says('Ouverture : au moins 24 h par semaine', 'Opening: at least 24 h a week'),
  needs: ['hours'],
  cases: [
    { what: 'the threshold itself', facts: { hours: 1440 }, verdict: 'satisfied', observed: 'Opening: 24 h a week' },
    { what: 'a minute less', facts: { hours: 1439 }, verdict: 'not-satisfied' },
    { what: 'bounds above it', facts: { hours: { atLeast: 1440 } }, verdict: 'satisfied' },
    { what: 'bounds below it', facts: { hours: { atMost: 1439 } }, verdict: 'not-satisfied' },
    {
      what: 'bounds around it',
      facts: { hours: { atLeast: 1200, atMost: 1440 } },
      verdict: 'undetermined',
      reasons: [{ kind: 'fact', fact: 'hours' }],
      observed: 'Opening: at least 20 h a week, at most 24 h a week',
    },
    { what: 'a negative number reads as unknown', facts: { hours: -1 }, verdict: 'undetermined' },
    { what: 'the value of 2021', expression: dated, asOf: '2021-06-01', facts: { hours: 1200 }, verdict: 'satisfied' },
    { what: 'the value of 2025', expression: dated, facts: { hours: 1200 }, verdict: 'not-satisfied' },
    {
      what: 'a value that has lapsed',
      expression: dated,
      asOf: '2023-06-01',
      facts: { hours: 3000 },
      verdict: 'undetermined',
      reasons: unknown,
      observed: 'Opening: 50 h a week',
    },
    { what: 'no value yet', expression: dated, asOf: '2019-06-01', verdict: 'undetermined', reasons: unknown },
    {
      what: 'a value that one could perhaps not know',
      expression: dated,
      asOf: '2024-06-01',
      knownOn: '2024-02-01',
      facts: { hours: 3000 },
      verdict: 'undetermined',
      reasons: unknown,
    },
    {
      what: 'a rule that was lifted',
      expression: dated,
      asOf: '2027-06-01',
      verdict: 'undetermined',
      reasons: unknown,
    },
  ],
};
