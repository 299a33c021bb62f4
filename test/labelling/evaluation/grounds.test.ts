import { describe, expect, it } from 'vitest';
import { evaluateDossier } from '../../../src/labelling/evaluation/evaluate-dossier.js';
import { defineReferentiel } from '../../../src/labelling/referentiels/define-referentiel.js';
import { parameter, since, type Parameter } from '../../../src/law/parameter.js';
import { source, type SourceDocument } from '../../../src/law/source.js';

const first = source('statement', 'Déclaration fictive', '2020-01-01');
const decree = source('text', 'Décret fictif', '2027-01-01');
const booths: Parameter<number> = parameter('fictional-booths', 'booths', {
  label: { fr: 'nombre de box', en: 'number of booths' },
  entries: [
    since('2020-01-01', 2, first, { reviewedOn: '2026-01-01' }),
    since('2027-01-01', 3, decree, { publishedOn: '2026-12-20', standing: 'announced', reviewedOn: '2026-12-21' }),
  ],
});
const booth = source('report', 'Rapport fictif qui décrit un box', '2019-01-01');
const report = source('report', 'Rapport fictif qui écrit deux', '2021-01-01');
const question = { fr: 'Combien de box ?', en: 'How many booths?' };
const grid = defineReferentiel([{ name: 'booths', type: 'number', question }], ({ atLeast }) => [
  {
    id: 'booths',
    title: { fr: 'Box', en: 'Booths' },
    expression: atLeast('booths', booths),
    sources: [booth],
    valueSources: [report],
    reviewedOn: '2026-02-01',
  },
]);
const finding = (asOf: string) => evaluateDossier({ facts: { booths: 2 } }, { asOf, referentiel: grid }).findings[0];

describe('a criterion that reads a parameter', () => {
  it('cites its own sources and that of the first value while it applies', () => {
    expect(finding('2026-06-01')).toMatchObject({
      verdict: 'satisfied',
      standing: 'in-force',
      reviewedOn: '2026-01-01',
    });
    expect(finding('2026-06-01')?.sources.map(({ title }) => title)).toEqual([booth.title, report.title, first.title]);
  });

  it('cites the source of its rule and that of a later value, with its standing: never a text for another number', () => {
    expect(finding('2027-02-01')).toMatchObject({ verdict: 'not-satisfied', standing: 'announced' });
    expect(finding('2027-02-01')?.sources.map(({ title }) => title)).toEqual([booth.title, decree.title]);
  });

  it('cites who reads it so, and the source of the value applied, in each reading', () => {
    const disputed = defineReferentiel([{ name: 'booths', type: 'number', question }], ({ atLeast, readings }) => [
      {
        id: 'booths',
        title: { fr: 'Box', en: 'Booths' },
        expression: readings({
          parameter: { label: question, expression: atLeast('booths', booths), sources: [first] },
          number: { label: question, expression: atLeast('booths', 1), sources: [report] },
        }),
      },
    ]);
    const cited = (asOf: string) =>
      evaluateDossier({ facts: { booths: 2 } }, { asOf, referentiel: disputed }).disputes[0]?.readings.map(
        ({ sources }) => sources.map(({ title }) => title),
      );
    expect(cited('2026-06-01')).toEqual([[first.title], [report.title]]);
    expect(cited('2027-02-01')).toEqual([[first.title, decree.title], [report.title]]);
  });

  it.each<[string, readonly SourceDocument[], string | undefined]>([
    // The text of 15 December was reviewed on the 20th; nobody reviewed the report that day.
    ['with the source of its rule: no day can be said for both', [booth], undefined],
    ['without one: the day on which the new text was reviewed', [], '2026-12-20'],
  ])('claims no review older than the text of a later value, %s', (_what, sources, reviewedOn) => {
    const later = source('text', 'Décret fictif de décembre', '2026-12-15');
    const raised = parameter('fictional-booths', 'booths', {
      label: booths.label,
      entries: [...booths.entries.slice(0, 1), since('2027-01-01', 3, later, { reviewedOn: '2026-12-20' })],
    });
    const referentiel = defineReferentiel([{ name: 'booths', type: 'number', question }], ({ atLeast }) => [
      { id: 'booths', title: question, expression: atLeast('booths', raised), sources, reviewedOn: '2026-02-01' },
    ]);
    const at = (asOf: string) => evaluateDossier({}, { asOf, referentiel }).findings[0];
    expect(at('2026-06-01')?.reviewedOn).toBe('2026-01-01');
    expect(at('2027-06-01')?.reviewedOn).toBe(reviewedOn);
  });

  it('keeps the review of a text of which only the year is known, within that year', () => {
    const ofTheYear = source('report', 'Rapport fictif de l’année', '2026');
    const read = parameter('fictional-booths', 'booths', {
      label: booths.label,
      entries: [since('2020-01-01', 2, ofTheYear, { reviewedOn: '2026-06-01' })],
    });
    const referentiel = defineReferentiel([{ name: 'booths', type: 'number', question }], ({ atLeast }) => [
      { id: 'booths', title: question, expression: atLeast('booths', read) },
    ]);
    expect(evaluateDossier({}, { asOf: '2026-11-01', referentiel }).findings[0]?.reviewedOn).toBe('2026-06-01');
  });

  it('is the same once the grid has gone through JSON', () => {
    const again = JSON.parse(JSON.stringify(grid)) as typeof grid;
    const after = evaluateDossier({ facts: { booths: 2 } }, { asOf: '2027-02-01', referentiel: again }).findings[0];
    expect(after).toEqual(finding('2027-02-01'));
  });
});

it.each<[unknown, RegExp]>([
  [NaN, /^criteria\[0\]\.expression\.value: expected a number/],
  ['2', /^criteria\[0\]\.expression\.value: expected a number or a parameter; received "2"/],
  [undefined, /^criteria\[0\]\.expression\.value: .*nothing/],
  [{ id: 'p', label: question, entries: 'z' }, /^criteria\[0\]\.expression\.value\.entries: /],
  [
    { ...booths, entries: [...booths.entries].reverse() },
    /^criteria\[0\]\.expression\.value\.entries: expected states in order, the oldest first/,
  ],
])('refuses the threshold %j', (threshold, message) => {
  const define = () =>
    defineReferentiel([{ name: 'booths', type: 'number', question }], ({ atLeast }) => [
      { id: 'booths', title: question, expression: atLeast('booths', threshold as number) },
    ]);
  expect(define).toThrow(message);
});
