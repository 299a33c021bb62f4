import { expect, it } from 'vitest';
import { since } from '../../../src/law/parameter.js';
import { source } from '../../../src/law/source.js';
import { sourcesApplied } from '../../../src/labelling/rules/sources-applied.js';

const rule = source('report', 'Règle fictive', '2019-01-01');
const figures = source('report', 'Rapport fictif qui écrit les deux nombres', '2019-06-01');
const declared = source('statement', 'Déclaration fictive', '2020-01-01');
const decree = source('text', 'Décret fictif', '2027-01-01');
const former = { entry: since('2020-01-01', 2, declared, { reviewedOn: '2026-01-01' }), first: true };
const latter = { entry: since('2027-01-01', 3, decree, { reviewedOn: '2026-01-01' }), first: false };

it('cites the text of the first values while each of them applies', () => {
  expect(sourcesApplied([rule], [figures], [former, former])).toEqual([rule, figures, declared]);
});

it('no longer cites it once one of the values has changed: it does not write that figure', () => {
  expect(sourcesApplied([rule], [figures], [former, latter])).toEqual([rule, declared, decree]);
  expect(sourcesApplied([rule], [figures], [latter])).toEqual([rule, decree]);
});

it('cites it for a rule that reads no parameter', () => {
  expect(sourcesApplied([rule], [figures], [])).toEqual([rule, figures]);
});
