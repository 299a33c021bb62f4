import { parameter } from '../../../../src/law/parameter.js';
import { FICTIONAL } from './fictional-source.js';
import { build, says, type OperatorCases } from './operator-cases.js';

const least = parameter<number>('least-seats', 'seats', {
  label: says('Nombre minimal de places', 'Least number of seats'),
  entries: [FICTIONAL('2025-01-01', 2, { publishedOn: '2024-12-01' })],
});
const seats = (...numbers: readonly unknown[]) => numbers.map((number) => ({ seats: number }));

export const cases: OperatorCases = {
  expression: build.sumAtLeast('rooms', 'seats', 2),
  expected: says('Places : au moins 2', 'Seats: at least 2'),
  needs: ['rooms'],
  cases: [
    { what: 'enough, others or not', facts: { rooms: { items: seats(1, 1) } }, verdict: 'satisfied' },
    {
      what: 'tenths that drift in binary: 0.7 + 0.6 + 0.7 is two',
      facts: { rooms: { complete: true, items: seats(0.7, 0.6, 0.7) } },
      verdict: 'satisfied',
      observed: 'Seats: 2',
    },
    {
      what: 'not enough, and there is no other',
      facts: { rooms: { complete: true, items: seats(0.7, 0.6, 0.6) } },
      verdict: 'not-satisfied',
      observed: 'Seats: 1.9',
    },
    {
      what: 'not enough, and there may be others',
      facts: { rooms: { items: seats(1) } },
      verdict: 'undetermined',
      reasons: [{ kind: 'fact', fact: 'rooms', fields: ['complete'] }],
      observed: 'Seats: at least 1',
    },
    {
      what: 'a number is not known',
      facts: { rooms: { complete: true, items: [{ seats: 1 }, {}] } },
      verdict: 'undetermined',
      reasons: [{ kind: 'fact', fact: 'rooms', fields: ['seats'] }],
    },
    {
      what: 'a number is known within bounds that settle nothing',
      facts: { rooms: { complete: true, items: seats(1, { atLeast: 0.5, atMost: 1 }) } },
      verdict: 'undetermined',
      reasons: [{ kind: 'fact', fact: 'rooms', fields: ['seats'] }],
    },
    {
      what: 'a number is known within bounds that settle it',
      facts: { rooms: { complete: true, items: seats(1, { atLeast: 1, atMost: 3 }) } },
      verdict: 'satisfied',
    },
    {
      what: 'only the items that meet the condition count',
      expression: build.sumAtLeast('rooms', 'seats', 2, (room) => room.isTrue('lit')),
      facts: {
        rooms: {
          complete: true,
          items: [
            { seats: 1.5, lit: true },
            { seats: 5, lit: false },
          ],
        },
      },
      verdict: 'not-satisfied',
      observed: 'Seats: 1.5',
    },
    {
      what: 'the number of an item that does not count is not asked for',
      expression: build.sumAtLeast('rooms', 'seats', 2, (room) => room.isTrue('lit')),
      facts: { rooms: { items: [{ seats: 1, lit: true }, { lit: false }] } },
      verdict: 'undetermined',
      reasons: [{ kind: 'fact', fact: 'rooms', fields: ['complete'] }],
    },
    {
      what: 'an item that perhaps counts',
      expression: build.sumAtLeast('rooms', 'seats', 2, (room) => room.isTrue('lit')),
      facts: { rooms: { complete: true, items: [{ seats: 1.5, lit: true }, { seats: 5 }] } },
      verdict: 'undetermined',
      reasons: [{ kind: 'fact', fact: 'rooms', fields: ['lit'] }],
    },
    {
      what: 'a dated threshold, before it',
      expression: build.sumAtLeast('rooms', 'seats', least),
      asOf: '2024-12-31',
      facts: { rooms: { items: seats(9) } },
      verdict: 'undetermined',
      reasons: [{ kind: 'rule-unknown', parameter: 'least-seats' }],
    },
  ],
};
