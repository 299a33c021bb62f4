import { parameter } from '../../../../src/law/parameter.js';
import { FICTIONAL } from './fictional-source.js';
import { build, says, type OperatorCases } from './operator-cases.js';

const least = parameter<number>('least-rooms', 'rooms', {
  label: says('Nombre minimal de salles', 'Least number of rooms'),
  entries: [FICTIONAL('2025-01-01', 2, { publishedOn: '2024-12-01' })],
});
const [lit, dark, unknown] = [{ lit: true }, { lit: false }, {}];

export const cases: OperatorCases = {
  expression: build.countAtLeast('rooms', 2, (room) => room.isTrue('lit')),
  expected: says('Salles : au moins 2 (Éclairée : oui)', 'Rooms: at least 2 (Lit: yes)'),
  needs: ['rooms'],
  cases: [
    {
      what: 'two of them, others or not',
      facts: { rooms: { items: [lit, lit, dark] } },
      verdict: 'satisfied',
      observed: 'Rooms: 2 of 3 meet the condition (list not declared complete)',
    },
    {
      what: 'one, and there is no other',
      facts: { rooms: { complete: true, items: [lit, dark] } },
      verdict: 'not-satisfied',
      observed: 'Rooms: 1 of 2 meets the condition (complete list)',
    },
    {
      what: 'one, and there may be others',
      facts: { rooms: { items: [lit] } },
      verdict: 'undetermined',
      reasons: [{ kind: 'fact', fact: 'rooms', fields: ['complete'] }],
    },
    {
      what: 'one, and another that is not known',
      facts: { rooms: { complete: true, items: [lit, unknown] } },
      verdict: 'undetermined',
      reasons: [{ kind: 'fact', fact: 'rooms', fields: ['lit'] }],
      observed: 'Rooms: 1 of 2 meets the condition, 1 to be established (complete list)',
    },
    {
      what: 'every item counts without a condition',
      expression: build.countAtLeast('rooms', 2),
      facts: { rooms: { complete: true, items: [unknown, unknown] } },
      verdict: 'satisfied',
      observed: 'Rooms: 2 (complete list)',
    },
    {
      what: 'a dated threshold',
      expression: build.countAtLeast('rooms', least),
      facts: { rooms: { complete: true, items: [lit] } },
      verdict: 'not-satisfied',
    },
    {
      what: 'a dated threshold, before it',
      expression: build.countAtLeast('rooms', least),
      asOf: '2024-12-31',
      facts: { rooms: { complete: true, items: [lit] } },
      verdict: 'undetermined',
      reasons: [{ kind: 'rule-unknown', parameter: 'least-rooms' }],
      expected: says(
        'Salles : au moins la valeur de « Nombre minimal de salles » à la date examinée',
        'Rooms: at least the value of "Least number of rooms" on the date examined',
      ),
      observed: 'Rooms: 1 (complete list)',
    },
    { what: 'nothing is known', verdict: 'undetermined', reasons: [{ kind: 'fact', fact: 'rooms' }] },
  ],
};
