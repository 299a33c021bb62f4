import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { evaluateDossier, needsOf, screenDossiers, type Dossier, type Referentiel } from '../../../../src/index.js';
import { typographic } from '../../../../src/foundation/text.js';
import { LANGUAGE } from '../../../../src/labelling/rules/language.js';
import { FACTS, says, type OperatorCase, type OperatorCases } from './operator-cases.js';

const files = readdirSync(new URL('.', import.meta.url)).filter((file) => file.endsWith('.cases.ts'));

it('has cases for each operator of the language', () => {
  expect(files.map((file) => file.replace('.cases.ts', '')).sort()).toEqual(Object.keys(LANGUAGE).sort());
});

describe.each(files)('%s', async (file) => {
  const { cases } = (await import(new URL(file, import.meta.url).href)) as { readonly cases: OperatorCases };
  const op = file.replace('.cases.ts', '');
  const evaluate = ({
    expression = cases.expression,
    facts,
    attestations,
    asOf = '2025-06-01',
    knownOn,
  }: OperatorCase) => {
    const referentiel: Referentiel = {
      id: 'fictional',
      title: says('Fictif', 'Fictional'),
      standing: 'in-force',
      sources: [],
      coverage: { encoded: 1, published: null, correspondence: 'not-established' },
      unknowns: [],
      facts: FACTS,
      criteria: [{ id: op, title: says(op, op), expression, sources: [], standing: 'in-force' }],
    };
    const dossier: Dossier = { facts, attestations };
    const options = { asOf, knownOn, referentiel };
    const [finding] = evaluateDossier(dossier, options).findings;
    expect(screenDossiers([dossier], options).verdicts).toEqual([[finding?.verdict]]);
    return finding;
  };

  it('is plain JSON, of that operator', () => {
    expect(cases.expression.op).toBe(op);
    expect(JSON.parse(JSON.stringify(cases.expression))).toStrictEqual(cases.expression);
  });

  it('says in words what it expects, and which facts it needs', () => {
    const { fr, en } = cases.expected;
    expect(evaluate({ what: '', verdict: 'undetermined' })?.expected).toEqual({ fr: typographic(fr), en });
    expect(needsOf(cases.expression, FACTS).facts.map(({ name }) => name)).toEqual(cases.needs);
  });

  it.each(cases.cases.map((example) => [example.what, example] as const))('%s', (_what, example) => {
    const finding = evaluate(example);
    expect(finding?.verdict).toBe(example.verdict);
    if (example.verdict === 'undetermined') expect(finding?.reasons?.length).toBeGreaterThan(0);
    else expect(finding?.reasons).toBeUndefined();
    if (example.reasons) {
      expect(finding?.reasons).toHaveLength(example.reasons.length);
      expect(finding?.reasons).toMatchObject(example.reasons);
    }
    if (example.observed !== undefined) expect(finding?.observed?.en).toBe(example.observed);
  });
});
