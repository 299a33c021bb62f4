import { expect, it } from 'vitest';
import { evaluateDossier } from '../../../src/labelling/evaluation/evaluate-dossier.js';
import { defineReferentiel } from '../../../src/labelling/referentiels/define-referentiel.js';
import { against, since } from '../../../src/law/parameter.js';
import { says } from './operators/operator-cases.js';
import { REPORT, REVIEWED, rule, STATEMENT } from '../../support/fictional-law.js';

const question = says('Combien de box ?', 'How many booths?');
const note = says('Un rapport en demande deux', 'A report asks for two');

const grid = (other: number | null) => {
  const booths = rule<number>([
    since('2022-01-01', 4, STATEMENT, {
      ...REVIEWED,
      disputedBy: [other === null ? against(null, REPORT, note) : against(other, REPORT, note)],
    }),
    since('2025-01-01', 5, STATEMENT, REVIEWED),
  ]);
  return defineReferentiel(
    [
      { name: 'booths', type: 'number', question },
      { name: 'rooms', type: 'list', question, items: [{ name: 'closed', type: 'boolean', question }] },
    ],
    ({ atLeast, countAtLeast }) => [
      { id: 'booths', title: question, expression: atLeast('booths', booths) },
      { id: 'rooms', title: question, expression: countAtLeast('rooms', booths) },
    ],
  );
};
const at = (booths: number, asOf = '2024-06-01', other: number | null = 2, knownOn?: string) =>
  evaluateDossier(
    { facts: { booths, rooms: { complete: true, items: Array.from({ length: booths }, () => ({ closed: true })) } } },
    { asOf, ...(knownOn && { knownOn }), referentiel: grid(other) },
  );
const verdicts = (...call: Parameters<typeof at>) => at(...call).findings.map(({ verdict }) => verdict);

it.each<[number, string]>([
  [1, 'not-satisfied'],
  [3, 'undetermined'],
  [4, 'satisfied'],
])('%i booths, where one source asks for 4 and another for 2: %s', (booths, verdict) => {
  expect(verdicts(booths)).toEqual([verdict, verdict]);
});

it('carries each reading with what it cites, and says that they differ', () => {
  const { disputes, findings } = at(3);
  expect(disputes.map(({ criterionId, differ }) => [criterionId, differ])).toEqual([
    ['booths', true],
    ['rooms', true],
  ]);
  expect(disputes[0]?.readings.map(({ verdict, sources }) => [verdict, sources.map(({ title }) => title)])).toEqual([
    ['not-satisfied', [STATEMENT.title]],
    ['satisfied', [REPORT.title]],
  ]);
  expect(disputes[0]?.readings[1]?.label).toEqual(note);
  expect(findings[0]?.reasons?.map(({ kind }) => kind)).toEqual(['readings-differ']);
});

it('settles nothing against a source whose value is not known', () => {
  expect(verdicts(4, '2024-06-01', null)).toEqual(['undetermined', 'undetermined']);
});

it('does not settle a rule that ended, when a source disputes that it did', () => {
  const booths = rule<number>([
    since('2022-01-01', 4, STATEMENT, REVIEWED),
    since('2024-01-01', null, STATEMENT, { ...REVIEWED, disputedBy: [against(2, REPORT, note)] }),
  ]);
  const referentiel = defineReferentiel([{ name: 'booths', type: 'number', question }], ({ atLeast }) => [
    { id: 'booths', title: question, expression: atLeast('booths', booths) },
  ]);
  const { findings, disputes } = evaluateDossier({ facts: { booths: 3 } }, { asOf: '2025-06-01', referentiel });
  expect(findings[0]?.verdict).toBe('undetermined');
  expect(disputes[0]?.readings.map(({ verdict }) => verdict)).toEqual(['undetermined', 'satisfied']);
});

it('keeps the dispute to the days on which it holds and could be known', () => {
  expect(verdicts(3, '2025-06-01')).toEqual(['not-satisfied', 'not-satisfied']);
  expect(at(3, '2025-06-01').disputes).toEqual([]);
  // The report is of 2024: nobody could cite it before the end of that year.
  expect(verdicts(3, '2023-06-01', 2, '2023-06-01')).toEqual(['not-satisfied', 'not-satisfied']);
});
