import { expect, it } from 'vitest';
import { defineReferentiel, needsOf } from '../../../src/index.js';

const says = (words: string) => ({ fr: words, en: words });
const { criteria, facts } = defineReferentiel(
  [
    { name: 'booths', type: 'number', question: says('Combien de box ?'), documents: [says('Plan')] },
    { name: 'openedOn', type: 'date', question: says('Ouvert quand ?'), documents: [says('Plan'), says('Affiche')] },
    {
      name: 'rooms',
      type: 'list',
      question: says('Quelles salles ?'),
      items: [{ name: 'builtOn', type: 'date', question: says('Construite quand ?') }],
    },
  ],
  ({ all, atLeast, not, when, doneBy, everyItem, readings }) => [
    { id: 'booths', title: says('Box'), expression: not(atLeast('booths', 2)) },
    {
      id: 'rooms',
      title: says('Salles'),
      expression: when(
        atLeast('booths', 1),
        everyItem('rooms', (room) => room.doneBy('builtOn', 'openedOn')),
      ),
    },
    {
      id: 'both',
      title: says('Lectures'),
      expression: all(readings({ one: { label: says('une'), expression: doneBy('openedOn') } })),
    },
  ],
);
const needs = (index: number) => {
  const criterion = criteria[index];
  return criterion && needsOf(criterion.expression, facts);
};

it('lists the facts of the dossier, in the order of the référentiel; those of items stand behind their list', () => {
  expect([0, 1, 2].map((index) => needs(index)?.facts.map(({ name }) => name))).toEqual([
    ['booths'],
    ['booths', 'openedOn', 'rooms'],
    ['openedOn'],
  ]);
});

it('gives each document once', () => {
  expect(needs(1)?.documents).toEqual([says('Plan'), says('Affiche')]);
});
