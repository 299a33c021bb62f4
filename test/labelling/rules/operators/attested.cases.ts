import { build, says, type OperatorCases } from './operator-cases.js';

const attestation = (on: string, holds?: boolean) =>
  ({ fact: 'charter', by: 'host', on, ...(holds === undefined ? {} : { holds }) }) as const;

export const cases: OperatorCases = {
  expression: build.attested('charter'),
  expected: says('Charte : attesté', 'Charter: attested'),
  needs: ['charter'],
  cases: [
    {
      what: 'somebody attests it',
      attestations: [{ ...attestation('2025-06-01'), document: 'Charter 12' }],
      verdict: 'satisfied',
      observed: 'Charter: attested by the host on 1 June 2025 (Charter 12)',
    },
    {
      what: 'somebody denies it',
      attestations: [attestation('2025-01-01', false)],
      verdict: 'not-satisfied',
      observed: 'Charter: denied by the host on 1 January 2025',
    },
    {
      what: 'the latest decides',
      attestations: [attestation('2025-02-01', false), attestation('2025-01-01')],
      verdict: 'not-satisfied',
    },
    {
      what: 'two of one day contradict each other',
      attestations: [attestation('2025-02-01', false), attestation('2025-02-01', true)],
      verdict: 'undetermined',
      reasons: [{ kind: 'fact', fact: 'charter' }],
    },
    { what: 'it comes too late', attestations: [attestation('2025-06-02')], verdict: 'undetermined' },
    { what: 'nobody attests it', verdict: 'undetermined', reasons: [{ kind: 'fact', fact: 'charter' }] },
  ],
};
