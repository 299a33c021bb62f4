import { describe, expect, expectTypeOf, it } from 'vitest';
import {
  compareReferentiels,
  defineReferentiel,
  evaluateDossier,
  referentielAt,
  standardFacts,
  type FactDefinition,
  type Referentiel,
} from '../../../src/index.js';

const says = (fr: string, en = fr) => ({ fr, en });

/** Facts of a fictional prefecture. */
const facts = [
  { name: 'booths', type: 'number', question: says('Combien de box fermés ?'), documents: [says('Plan')] },
  { name: 'signage', type: 'boolean', question: says('La signalétique est-elle posée ?') },
  { name: 'visitedOn', type: 'date', question: says('Quel jour la visite a-t-elle eu lieu ?') },
  { name: 'opinion', type: 'attestation', question: says('Qui rend l’avis de la sous-préfecture ?') },
  { name: 'partners', type: 'operators', question: says('Quels opérateurs tiennent une permanence ?') },
  {
    name: 'rooms',
    type: 'list',
    question: says('Quelles salles ?'),
    items: [
      { name: 'seats', type: 'number', question: says('Combien de places ?') },
      { name: 'open', type: 'boolean', question: says('Est-elle ouverte ?') },
    ],
  },
] as const;

const ours = defineReferentiel(facts, ({ all, atLeast, isTrue, doneBy, attested, countAtLeast, sumAtLeast }) => [
  { id: 'booths', title: says('Box'), expression: atLeast('booths', 2) },
  { id: 'visit', title: says('Visite'), expression: all(isTrue('signage'), doneBy('visitedOn'), attested('opinion')) },
  {
    id: 'rooms',
    title: says('Salles'),
    expression: all(
      countAtLeast('rooms', 1, (room) => room.isTrue('open')),
      sumAtLeast('rooms', 'seats', 10, (room) => room.isTrue('open')),
    ),
  },
]);

describe('a grid of one’s own', () => {
  it('may say that every criterion is met, because it is whole', () => {
    const { summary, coverage } = evaluateDossier(
      {
        facts: {
          booths: 2,
          signage: true,
          visitedOn: '2026-03-01',
          rooms: { items: [{ seats: 12, open: true }] },
        },
        attestations: [{ fact: 'opinion', by: 'prefecture', on: '2026-03-15', document: 'Avis n° 12' }],
      },
      { asOf: '2026-11-22', referentiel: ours },
    );
    expect(summary.conclusion).toBe('every-criterion-met');
    expect(coverage).toEqual({ encoded: 3, published: 3, correspondence: 'established' });
  });

  it('does not compile with a fact that is not declared, or of another type', () => {
    const wrong = () =>
      defineReferentiel(facts, (build) => [
        {
          id: 'wrong',
          title: says('Faux'),
          expression: build.all(
            // @ts-expect-error not declared
            build.isTrue('sign'),
            // @ts-expect-error a number is not a boolean
            build.isTrue('booths'),
            // @ts-expect-error a boolean has no threshold
            build.atLeast('signage', 2),
            // @ts-expect-error a date is not attested
            build.attested('visitedOn'),
            // @ts-expect-error an attestation is not a date
            build.doneBy('opinion'),
            // @ts-expect-error a list is not a list of operators
            build.everyOperator('rooms'),
            // @ts-expect-error a number of the référentiel is not a field of the list
            build.sumAtLeast('rooms', 'booths', 3),
            // @ts-expect-error not a field of the items
            build.countAtLeast('rooms', 1, (room) => room.isTrue('closed')),
            // @ts-expect-error a field of the items is not a fact of the référentiel
            build.isTrue('open'),
          ),
        },
      ]);
    expect(wrong).toThrow(RangeError);
  });

  it('is typed as data', () => {
    expectTypeOf(ours).toEqualTypeOf<Referentiel>();
    expect(JSON.parse(JSON.stringify(ours))).toEqual(ours);
  });

  it('names what is wrong where no compiler looked', () => {
    expect(() =>
      defineReferentiel<readonly FactDefinition[]>(facts, ({ isTrue }) => [
        { id: 'x', title: says('x'), expression: isTrue('nope') },
      ]),
    ).toThrow("expression: expected a fact that is declared, for 'is-true'; received 'nope'");
    expect(() =>
      defineReferentiel([], ({ all }) => [
        { id: 'x', title: says('x'), expression: all() },
        { id: 'x', title: says('x'), expression: all() },
      ]),
    ).toThrow("criteria: expected identifiers that differ; received 'x' twice");
  });

  it('names a fact of the wrong type at evaluation, and reads it as not known', () => {
    const { notices, findings } = evaluateDossier(
      { facts: { booths: 'deux', rooms: { complete: true, items: [{ seats: -1, open: true, colour: 'red' }] } } },
      { asOf: '2026-11-22', referentiel: ours },
    );
    expect(findings[0]?.verdict).toBe('undetermined');
    expect(notices.map(({ code, path }) => [code, path.join('.')])).toEqual([
      ['wrong-type', 'facts.booths'],
      ['out-of-range', 'facts.rooms.items.0.seats'],
      ['unused-fact', 'facts.rooms.items.0.colour'],
    ]);
  });
});

it('shares nothing with what was given, and cannot be edited', () => {
  const question = { fr: 'Combien ?', en: 'How many?' };
  const own = [{ name: 'booths', type: 'number' as const, question }];
  const grid = defineReferentiel(own, ({ atLeast }) => [
    { id: 'booths', title: question, expression: atLeast('booths', 2) },
  ]);
  question.fr = 'Autre chose ?';
  own.pop();
  expect([grid.facts[0]?.question.fr, grid.criteria[0]?.title.fr]).toEqual(['Combien ?', 'Combien ?']);
  expect(() => (grid.criteria as unknown[]).pop()).toThrow(TypeError);
  expect(() => Object.assign(grid.criteria[0]?.title ?? {}, { fr: 'Autre' })).toThrow(TypeError);
});

it('completes a grid of one’s own with the same facts', () => {
  const again = defineReferentiel(
    facts,
    ({ atLeast }) => [{ id: 'more', title: says('Plus'), expression: atLeast('booths', 3) }],
    { base: ours },
  );
  expect(again.facts).toEqual(ours.facts);
  expect(again.coverage).toEqual({ encoded: 4, published: 3, correspondence: 'established' });
});

describe('a grid that completes a base', () => {
  const base = referentielAt('2026-11-22');
  const completed = defineReferentiel(
    [...standardFacts, ...facts],
    ({ atLeast, all, isTrue }) => [
      { id: 'booths', title: says('Box'), expression: all(atLeast('booths', 2), isTrue('confidentialSpace')) },
    ],
    { base },
  );

  it('keeps the criteria and the coverage of the base', () => {
    expect(completed.criteria).toHaveLength(base.criteria.length + 1);
    expect(completed.coverage).toEqual({ encoded: 18, published: 30, correspondence: 'not-established' });
    expect(compareReferentiels(base, completed)).toMatchObject({ added: ['booths'], removed: [], changed: [] });
  });

  it('is evaluated and explained like ours', () => {
    const { findings, notices } = evaluateDossier(
      { facts: { booths: 3, confidentialSpace: true } },
      { asOf: '2026-11-22', referentiel: completed },
    );
    expect(findings.at(-1)).toMatchObject({ criterionId: 'booths', verdict: 'satisfied' });
    expect(notices).toEqual([]);
  });
});
