import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  evaluateDossier,
  explain,
  nextQuestions,
  screenDossiers,
  type Dossier,
  type Expression,
  type FactDefinition,
  type Referentiel,
} from '../../src/index.js';

/*
 * Laws on random trees and random facts. A world is what is true; a dossier tells a part of it, and a fuller dossier
 * tells more of the same world.
 */

const AS_OF = '2025-06-01';
const says = (words: string) => ({ fr: words, en: words });
const fact = (name: string, type: FactDefinition['type'], more: Partial<FactDefinition> = {}): FactDefinition => ({
  name,
  type,
  question: says(`${name} ?`),
  ...more,
});

const FACTS: readonly FactDefinition[] = [
  fact('b0', 'boolean'),
  fact('b1', 'boolean'),
  fact('n0', 'number'),
  fact('n1', 'duration'),
  fact('d0', 'date'),
  fact('d1', 'date'),
  fact('c0', 'choice', { choices: ['x', 'y', 'z'].map((value) => ({ value, label: says(value) })) }),
  fact('ops', 'operators'),
  fact('list', 'list', { items: [fact('p', 'boolean'), fact('q', 'number'), fact('r', 'date')] }),
  fact('a0', 'attestation'),
];

const boolean = fc.boolean();
const number = fc.integer({ min: 0, max: 6 });
const date = fc.constantFrom(null, '2024-01-01', '2025-06-01', '2026-01-01');
const operatorIds = ['la-poste', 'msa', 'cnaf', 'urssaf', 'anah'] as const;

/** Facts in the scope of the items of the list, or outside it. */
const leaf = (inList: boolean): fc.Arbitrary<Expression> => {
  const outer: fc.Arbitrary<Expression>[] = [
    fc.record({ op: fc.constant('is-true' as const), fact: fc.constantFrom('b0', 'b1', ...(inList ? ['p'] : [])) }),
    fc.record({
      op: fc.constantFrom('at-least' as const, 'at-most' as const),
      fact: fc.constantFrom('n0', 'n1', ...(inList ? ['q'] : [])),
      value: number,
    }),
    fc.record({ op: fc.constant('one-of' as const), fact: fc.constant('c0'), values: fc.subarray(['x', 'y', 'z']) }),
    fc.record({ op: fc.constant('done-by' as const), fact: fc.constantFrom('d0', 'd1', ...(inList ? ['r'] : [])) }),
    fc.record({
      op: fc.constant('done-by' as const),
      fact: fc.constantFrom('d0', ...(inList ? ['r'] : [])),
      before: fc.constant('d1'),
    }),
    fc.constant({ op: 'attested' as const, fact: 'a0' }),
    fc.constant({ op: 'every-operator' as const, fact: 'ops' }),
    fc.constant({ op: 'rule-unknown' as const, text: says('unknown') }),
  ];
  return fc.oneof(...outer);
};

const tree = (inList: boolean, depth: number): fc.Arbitrary<Expression> => {
  if (depth === 0) return leaf(inList);
  const part = tree(inList, depth - 1);
  const branches: fc.Arbitrary<Expression>[] = [
    leaf(inList),
    fc.record({ op: fc.constantFrom('all' as const, 'any' as const), of: fc.array(part, { maxLength: 3 }) }),
    fc.record({ op: fc.constant('not' as const), of: part }),
    fc.record({ op: fc.constant('when' as const), condition: part, then: part }),
    fc.array(part, { minLength: 1, maxLength: 3 }).map((parts) => ({
      op: 'readings' as const,
      of: parts.map((expression, index) => ({ id: `r${index}`, label: says(`r${index}`), expression })),
    })),
  ];
  if (inList) return fc.oneof(...branches);
  const where = tree(true, depth - 1);
  return fc.oneof(
    ...branches,
    fc.record({ op: fc.constant('count' as const), fact: fc.constant('list'), atLeast: number, where }),
    fc.record({ op: fc.constant('every' as const), fact: fc.constant('list'), where }),
    fc.record({
      op: fc.constant('sum' as const),
      fact: fc.constant('list'),
      field: fc.constant('q'),
      atLeast: number,
      where,
    }),
  );
};

/** A value told at once, told only by the fuller dossier, or never. */
type Told<T> = { readonly value: T; readonly when: 'first' | 'later' | 'never' };
const told = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<Told<T>> =>
  fc.record({ value, when: fc.constantFrom('first' as const, 'later' as const, 'never' as const) });

const world = fc.record({
  b0: told(boolean),
  b1: told(boolean),
  n0: told(number),
  n1: told(number),
  d0: told(date),
  d1: told(date),
  c0: told(fc.constantFrom('x', 'y', 'z')),
  ops: fc.record({ ...Object.fromEntries(operatorIds.map((id) => [id, told(fc.constantFrom('present', 'absent'))])) }),
  opsTold: told(fc.constant(true)),
  list: told(fc.array(told(fc.record({ p: told(boolean), q: told(number), r: told(date) })), { maxLength: 4 })),
  complete: told(boolean),
  a0: told(fc.record({ on: fc.constantFrom('2024-01-01', '2026-01-01'), holds: boolean })),
});
type World = typeof world extends fc.Arbitrary<infer W> ? W : never;

/** The dossier that tells a world: its first part, or also what comes later. */
function dossierOf(real: World, fuller: boolean): Dossier {
  const isTold = ({ when }: Told<unknown>): boolean => when === 'first' || (fuller && when === 'later');
  const only = (values: Readonly<Record<string, Told<unknown>>>): Record<string, unknown> =>
    Object.fromEntries(Object.entries(values).flatMap(([name, value]) => (isTold(value) ? [[name, value.value]] : [])));
  const { ops, opsTold, list, complete, a0, ...scalars } = real;
  // A list that says that it is whole holds every item; another one may gain some.
  const whole = isTold(complete) && complete.value;
  const items = list.value.filter((item) => whole || isTold(item)).map((item) => only(item.value));
  const operators = Object.entries(only(ops as Readonly<Record<string, Told<unknown>>>)).map(([operator, status]) => ({
    operator,
    status,
  }));
  return {
    facts: {
      ...only(scalars),
      ...(isTold(opsTold) ? { ops: operators } : {}),
      ...(isTold(list) ? { list: { ...only({ complete }), items } } : {}),
    },
    attestations: isTold(a0) ? [{ fact: 'a0', by: 'host', ...a0.value }] : [],
  };
}

const referentielOf = (...expressions: readonly Expression[]): Referentiel => ({
  id: 'random',
  title: says('random'),
  standing: 'in-force',
  sources: [],
  coverage: { encoded: expressions.length, published: null, correspondence: 'not-established' },
  unknowns: [],
  facts: FACTS,
  criteria: expressions.map((expression, index) => ({
    id: `c${index}`,
    title: says(`c${index}`),
    expression,
    sources: [],
    standing: 'in-force',
  })),
});

const expressions = fc.array(tree(false, 3), { minLength: 1, maxLength: 4 });
const RUNS = { numRuns: 300 };

describe('laws of labelling', () => {
  it('setting an unset fact never changes a settled verdict', () => {
    fc.assert(
      fc.property(tree(false, 3), world, (expression, real) => {
        const options = { asOf: AS_OF, referentiel: referentielOf(expression) };
        const [before] = evaluateDossier(dossierOf(real, false), options).findings;
        const [after] = evaluateDossier(dossierOf(real, true), options).findings;
        if (before?.verdict !== 'undetermined') expect(after?.verdict).toBe(before?.verdict);
      }),
      { numRuns: 1500 },
    );
  });

  it('an undetermined verdict always says why, and no other does', () => {
    fc.assert(
      fc.property(expressions, world, (parts, real) => {
        const { findings } = evaluateDossier(dossierOf(real, false), {
          asOf: AS_OF,
          referentiel: referentielOf(...parts),
        });
        for (const { verdict, reasons } of findings) {
          if (verdict === 'undetermined') expect(reasons?.length).toBeGreaterThan(0);
          else expect(reasons).toBeUndefined();
        }
      }),
      RUNS,
    );
  });

  it('a requirement whose condition is open says also what it lacks itself', () => {
    fc.assert(
      fc.property(tree(false, 2), world, (then, real) => {
        const asking: Expression = { op: 'when', condition: { op: 'is-true', fact: 'never' }, then };
        const referentiel = {
          ...referentielOf(asking, then),
          facts: [...FACTS, fact('never', 'boolean')],
        };
        const [open, alone] = evaluateDossier(dossierOf(real, false), { asOf: AS_OF, referentiel }).findings;
        const lacks = (alone?.reasons ?? []).filter(({ kind }) => kind === 'fact');
        expect(open?.reasons).toEqual([{ kind: 'fact', fact: 'never' }, ...lacks]);
      }),
      RUNS,
    );
  });

  it('a fact that is asked for is one that is missing: the questions cover every reason that is a fact', () => {
    fc.assert(
      fc.property(expressions, world, (parts, real) => {
        const evaluation = evaluateDossier(dossierOf(real, false), {
          asOf: AS_OF,
          referentiel: referentielOf(...parts),
        });
        const reasons = evaluation.findings.flatMap(({ reasons }) => reasons ?? []);
        const missing = new Set(reasons.flatMap((reason) => (reason.kind === 'fact' ? [reason.fact] : [])));
        const questions = nextQuestions(evaluation);
        expect(new Set(questions.map(({ factId }) => factId))).toEqual(missing);
        const counts = questions.map(({ criteria }) => criteria.length);
        expect(counts).toEqual([...counts].sort((a, b) => b - a));
      }),
      RUNS,
    );
  });

  it('evaluating, explaining and screening never disagree', () => {
    const words = {
      satisfied: 'satisfied',
      'not-satisfied': 'not satisfied',
      undetermined: 'to be established',
      'not-applicable': 'not applicable',
    };
    fc.assert(
      fc.property(expressions, world, (parts, real) => {
        const options = { asOf: AS_OF, referentiel: referentielOf(...parts) };
        const dossier = dossierOf(real, false);
        const evaluation = evaluateDossier(dossier, options);
        const letter = explain(evaluation, { locale: 'en', format: 'text' });
        for (const { criterionId, verdict } of evaluation.findings) {
          expect(letter).toContain(`${criterionId} (${words[verdict]})`);
        }
        expect(screenDossiers([dossier], options).verdicts).toEqual([
          evaluation.findings.map(({ verdict }) => verdict),
        ]);
      }),
      RUNS,
    );
  });

  it('a JSON round trip of the dossier, the référentiel and the evaluation changes nothing', () => {
    const copy = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
    fc.assert(
      fc.property(expressions, world, (parts, real) => {
        const referentiel = referentielOf(...parts);
        const dossier = dossierOf(real, true);
        const evaluation = evaluateDossier(dossier, { asOf: AS_OF, referentiel });
        expect(copy(evaluation)).toStrictEqual(evaluation);
        expect(evaluateDossier(copy(dossier), { asOf: AS_OF, referentiel: copy(referentiel) })).toStrictEqual(
          evaluation,
        );
      }),
      RUNS,
    );
  });
});
