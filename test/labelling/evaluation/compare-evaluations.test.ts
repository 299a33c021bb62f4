import { describe, expect, it } from 'vitest';
import { compareEvaluations, defineReferentiel, evaluateDossier, type Dossier } from '../../../src/index.js';
import { everyone } from '../../support/fictional-dossier.js';
import { says } from '../rules/operators/operator-cases.js';

const AS_OF = '2026-11-22';

describe('compareEvaluations', () => {
  const causes = (a: [Dossier, string], b: [Dossier, string]) =>
    Object.fromEntries(
      compareEvaluations(evaluateDossier(a[0], { asOf: a[1] }), evaluateDossier(b[0], { asOf: b[1] })).changed.map(
        ({ criterionId, cause }) => [criterionId, cause],
      ),
    );

  it('tells facts from law', () => {
    expect(causes([{ facts: { printer: true } }, AS_OF], [{ facts: { printer: false } }, AS_OF])).toEqual({
      'digital-access': 'facts',
    });
    expect(causes([{}, '2023-12-31'], [{}, '2024-01-01'])).toEqual({
      'all-operators': 'law',
      'operator-correspondents': 'law',
    });
    const nine = { facts: { operators: everyone('2023-01-01') } };
    expect(causes([nine, '2023-12-31'], [nine, '2024-01-01'])['all-operators']).toBe('law');
    expect(causes([nine, '2023-12-31'], [{}, '2024-01-01'])['all-operators']).toBe('both');
  });

  it('names the facts that differ', () => {
    const agents = (fte: number) => ({ facts: { agents: { complete: true, items: [{ fte }] } } });
    const [before, after] = [agents(0.5), agents(2)].map((dossier) => evaluateDossier(dossier, { asOf: AS_OF }));
    const { changed } = compareEvaluations(before!, after!);
    expect(changed.map(({ criterionId, cause, facts }) => [criterionId, cause, facts])).toContainEqual([
      'two-agents',
      'facts',
      ['agents'],
    ]);
  });

  it('tells a fact that only one version reads from a change of facts', () => {
    const attested = { attestations: [{ fact: 'neutrality', by: 'host' as const, on: '2025-01-01' }] };
    expect(causes([attested, '2025-06-15'], [attested, '2025-06-16']).neutrality).toBe('law');
  });

  it('never names the date for two evaluations of the same days', () => {
    const evaluation = evaluateDossier({ facts: { printer: true } }, { asOf: AS_OF });
    // What another version of the library may have observed otherwise.
    const other = structuredClone(evaluation) as unknown as { findings: { observed?: unknown }[] };
    for (const finding of other.findings) finding.observed = says('Autrement dit', 'In other words');
    const { changed } = compareEvaluations(evaluation, other as never);
    expect(new Set(changed.map(({ cause }) => cause))).toEqual(new Set(['law']));
  });

  it('sees no change in an evaluation whose keys a database has put in another order', () => {
    const evaluation = evaluateDossier({ facts: { operators: everyone(AS_OF), printer: true } }, { asOf: AS_OF });
    const reordered = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(reordered);
      if (typeof value !== 'object' || value === null) return value;
      return Object.fromEntries(
        Object.entries(value)
          .reverse()
          .map(([key, member]) => [key, reordered(member)]),
      );
    };
    expect(compareEvaluations(evaluation, reordered(evaluation) as typeof evaluation).changed).toEqual([]);
  });

  it('leaves aside the change of a fact that one version alone reads', () => {
    const room = (fact: 'booths' | 'desks', booths: number) => {
      const facts = [
        { name: 'booths', type: 'number', question: says('Box ?', 'Booths?') },
        { name: 'desks', type: 'number', question: says('Bureaux ?', 'Desks?') },
      ] as const;
      const referentiel = defineReferentiel(facts, ({ atLeast }) => [
        { id: 'room', title: says('Salle', 'Room'), expression: atLeast(fact, 1) },
      ]);
      return evaluateDossier({ facts: { booths, desks: 1 } }, { asOf: AS_OF, referentiel });
    };
    expect(compareEvaluations(room('booths', 1), room('desks', 2)).changed).toMatchObject([
      { cause: 'law', facts: [] },
    ]);
  });

  it('does not take the order of a list of operators for a change', () => {
    const all = everyone(AS_OF);
    const side = (operators: typeof all): [Dossier, string] => [{ facts: { operators } }, AS_OF];
    expect(causes(side(all), side([...all].reverse()))).toEqual({});
  });

  it('tells a date that has come', () => {
    const signed = { facts: { agreementSignedOn: '2024-03-01' } };
    expect(causes([signed, '2024-02-29'], [signed, '2024-03-01'])).toEqual({ 'framework-agreement': 'date' });
  });
});
