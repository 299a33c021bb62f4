import { operatorsAt, type OperatorPresence } from '../../../../src/index.js';
import { everyone } from '../../../support/fictional-dossier.js';
import { build, says, type OperatorCases } from './operator-cases.js';

const without = (asOf: string, ...absent: readonly string[]): OperatorPresence[] =>
  everyone(asOf).map((entry) => (absent.includes(entry.operator) ? { ...entry, status: 'absent' } : entry));
const names = operatorsAt('2025-06-01')
  .filter(({ base }) => base === 'core')
  .map(({ shortName }) => shortName)
  .join(', ');

export const cases: OperatorCases = {
  expression: build.everyOperator('partners'),
  expected: says(
    `Partenaires : les 12 opérateurs du socle (${names})`,
    `Partners: the 12 operators of the base (${names})`,
  ),
  needs: ['partners'],
  cases: [
    {
      what: 'all are present',
      facts: { partners: everyone('2025-06-01') },
      verdict: 'satisfied',
      observed: 'Partners: 12 of 12',
    },
    {
      what: 'one is absent',
      facts: { partners: without('2025-06-01', 'msa') },
      verdict: 'not-satisfied',
      observed: 'Partners: 11 of 12; without MSA',
    },
    {
      what: 'nothing is said of one',
      facts: { partners: everyone('2025-06-01').filter(({ operator }) => operator !== 'msa') },
      verdict: 'undetermined',
      reasons: [{ kind: 'fact', fact: 'partners', fields: ['msa'] }],
      observed: 'Partners: 11 of 12; not stated: MSA',
    },
    {
      what: 'one is said to be present and absent',
      facts: { partners: [...everyone('2025-06-01'), { operator: 'msa', status: 'absent' }] },
      verdict: 'undetermined',
      reasons: [{ kind: 'fact', fact: 'partners', fields: ['msa'] }],
    },
    { what: 'nothing is said', verdict: 'undetermined', reasons: [{ kind: 'fact', fact: 'partners' }] },
    {
      what: 'one whose place is disputed is absent',
      facts: { partners: without('2025-06-01', 'urssaf') },
      verdict: 'undetermined',
      reasons: [{ kind: 'readings-differ' }],
    },
    {
      what: 'one whose place one could perhaps not know is absent: it is not required in silence',
      asOf: '2024-06-01',
      knownOn: '2024-06-01',
      facts: { partners: without('2024-06-01', 'anah') },
      verdict: 'undetermined',
      reasons: [{ kind: 'rule-unknown' }],
    },
    {
      what: 'it is present: nothing is open',
      asOf: '2024-06-01',
      knownOn: '2024-06-01',
      facts: { partners: everyone('2024-06-01') },
      verdict: 'satisfied',
    },
    {
      what: 'it is absent, and so is one that is required',
      asOf: '2024-06-01',
      knownOn: '2024-06-01',
      facts: { partners: without('2024-06-01', 'anah', 'msa') },
      verdict: 'not-satisfied',
    },
    {
      what: 'nothing is said of several',
      facts: { partners: everyone('2025-06-01').filter(({ operator }) => !['msa', 'cnav'].includes(operator)) },
      verdict: 'undetermined',
      reasons: [{ kind: 'fact', fact: 'partners', fields: ['cnav', 'msa'] }],
      observed: 'Partners: 10 of 12; not stated: Cnav, MSA',
    },
    {
      what: 'one could perhaps know the place of none',
      asOf: '2020-01-15',
      knownOn: '2019-08-06',
      facts: { partners: [] },
      verdict: 'undetermined',
      expected: says(
        "Partenaires : les opérateurs du socle national ; on ignore, pour chacun d'eux, si son appartenance au socle pouvait être connue le 6 août 2019 (La Poste, Pôle emploi, Cnaf, Cnam, Cnav, MSA, Intérieur, Justice, DGFiP)",
        'Partners: the operators of the national base; for each of them, it is not known whether its place in the base could be known on 6 August 2019 (La Poste, Pôle emploi, Cnaf, Cnam, Cnav, MSA, Intérieur, Justice, DGFiP)',
      ),
    },
    {
      what: 'no base is known',
      asOf: '2019-06-01',
      facts: { partners: everyone('2025-06-01') },
      verdict: 'undetermined',
      reasons: [{ kind: 'rule-unknown' }],
      expected: says(
        "Partenaires : tous les opérateurs du socle national, qui n'est pas connu à cette date",
        'Partners: every operator of the national base, which is not known on that date',
      ),
    },
  ],
};
