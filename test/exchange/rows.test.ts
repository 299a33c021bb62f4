import { describe, expect, it } from 'vitest';
import { checkAccess, travelTimesFromMatrix } from '../../src/access/index.js';
import { readOfficialList, toRows } from '../../src/exchange/index.js';
import { evaluateDossier } from '../../src/labelling/evaluate-dossier.js';
import { projectSubsidies } from '../../src/subsidies/project.js';
import { record } from './fictional-list.js';

/** Every row has the same columns, and each cell a plain value. */
function checkFlat(rows: readonly object[]): void {
  expect(rows.length).toBeGreaterThan(0);
  for (const row of rows) {
    expect(Object.keys(row)).toEqual(Object.keys(rows[0] ?? {}));
    for (const cell of Object.values(row)) {
      expect(cell === null || ['string', 'number', 'boolean'].includes(typeof cell)).toBe(true);
    }
  }
}

describe('rows of a report', () => {
  it('official list: a structure each; hours that are not published are null, not zero', () => {
    const rows = toRows(
      readOfficialList([record({ h_lundi: '09:00 - 12:00' }), record({ id_fs: '9002', latitude: '46.2' })]),
    );
    checkFlat(rows);
    expect(rows.map(({ id, weeklyMinutes, weeklyDays }) => [id, weeklyMinutes, weeklyDays])).toEqual([
      ['9001', 180, 1],
      ['9002', null, null],
    ]);
  });

  it('projection: a line each, in euros, with its source', () => {
    const { structures } = readOfficialList([record()]);
    const projection = projectSubsidies({ structures, from: 2020, to: 2026, asOf: '2026-11-22' });
    const rows = toRows(projection);
    checkFlat(rows);
    expect(rows).toHaveLength(projection.lines.length);
    expect(rows.every((row) => row.source !== null && row.from <= `${row.year}-12-31`)).toBe(true);
    // "30 000 EUR" a year in 2020, when funded: the bound of a structure whose funding is not known.
    const of2020 = rows.filter(({ year, item }) => year === 2020 && item === 'subsidy');
    expect(of2020.reduce((sum, row) => sum + row.eurosAtMost, 0)).toBe(30000);
  });

  it('evaluation: a finding each, in both languages', () => {
    const evaluation = evaluateDossier({ facts: {} }, { asOf: '2024-06-01' });
    const rows = toRows(evaluation);
    checkFlat(rows);
    expect(rows.map(({ criterionId, verdict }) => [criterionId, verdict])).toEqual(
      evaluation.findings.map(({ criterionId, verdict }) => [criterionId, verdict]),
    );
    expect(rows.every(({ verdict, because }) => (verdict === 'undetermined') === (because !== null))).toBe(true);
  });

  it('access check: an origin each, in minutes', () => {
    const times = travelTimesFromMatrix({
      fromIds: ['A', 'B'],
      toIds: ['H'],
      durations: [[12], [45]],
      unit: 'minutes',
    });
    const origins = [{ id: 'A' }, { id: 'B' }, { id: 'C' }];
    const rows = toRows(checkAccess({ origins, structures: [{ id: 'H' }], times, cutoffMinutes: 30 }));
    checkFlat(rows);
    expect(rows.map(({ originId, status, minutes }) => [originId, status, minutes])).toEqual([
      ['A', 'within', 12],
      ['B', 'beyond', 45],
      ['C', 'not-computed', null],
    ]);
  });

  it.each([undefined, null, {}, [], 'report', { format: 'france-services/other@1' }])(
    '%j is an error of the program',
    (report) => {
      expect(() => toRows(report as never)).toThrow(TypeError);
    },
  );
});
