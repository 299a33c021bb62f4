import { expect, it } from 'vitest';
import { latestDayOf, source } from '../../src/law/source.js';

it('has only what is known of it, and the typography of its language', () => {
  expect(source('text', "Code de l'exemple : article 1", '2020-01-01')).toEqual({
    kind: 'text',
    title: 'Code de l’exemple\u00A0: article 1',
    date: '2020-01-01',
  });
  const where = { document: 'F-1', url: 'https://example.org' };
  expect(source('report', 'Rapport', null, where)).toEqual({ kind: 'report', title: 'Rapport', ...where, date: null });
});

it('cannot be edited', () => {
  expect(Object.isFrozen(source('text', 'Texte fictif', null))).toBe(true);
});

it.each([
  ['2024-02-10', '2024-02-10'],
  ['2024-02', '2024-02-29'],
  ['2023-12', '2023-12-31'],
  ['2024', '2024-12-31'],
  [null, null],
] as const)('of %s is read by %s at the latest', (date, latest) => {
  expect(latestDayOf(source('report', 'Rapport fictif', date))).toBe(latest);
});
