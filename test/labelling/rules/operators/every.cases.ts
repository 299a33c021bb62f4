import { build, says, type OperatorCases } from './operator-cases.js';

const [lit, dark] = [{ lit: true }, { lit: false }];

export const cases: OperatorCases = {
  expression: build.everyItem('rooms', (room) => room.isTrue('lit')),
  expected: says('Salles : tous (Éclairée : oui)', 'Rooms: all (Lit: yes)'),
  needs: ['rooms'],
  cases: [
    {
      what: 'all of a complete list',
      facts: { rooms: { complete: true, items: [lit, lit] } },
      verdict: 'satisfied',
      observed: 'Rooms: 2 of 2 meet the condition (complete list)',
    },
    { what: 'one does not, others or not', facts: { rooms: { items: [lit, dark] } }, verdict: 'not-satisfied' },
    {
      what: 'all of those known, and there may be others',
      facts: { rooms: { items: [lit] } },
      verdict: 'undetermined',
      reasons: [{ kind: 'fact', fact: 'rooms', fields: ['complete'] }],
    },
    {
      what: 'one is not known',
      facts: { rooms: { complete: true, items: [lit, {}] } },
      verdict: 'undetermined',
      reasons: [{ kind: 'fact', fact: 'rooms', fields: ['lit'] }],
    },
    {
      what: 'an empty list, and there may be others',
      facts: { rooms: { items: [] } },
      verdict: 'undetermined',
      reasons: [{ kind: 'fact', fact: 'rooms', fields: ['complete'] }],
    },
    { what: 'an empty list', facts: { rooms: { complete: true, items: [] } }, verdict: 'not-applicable' },
    {
      what: 'the condition may name a fact of the dossier',
      expression: build.everyItem('rooms', (room) => room.isTrue('open')),
      facts: { open: false, rooms: { complete: true, items: [lit] } },
      verdict: 'not-satisfied',
    },
  ],
};
