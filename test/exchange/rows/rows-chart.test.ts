import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { toRows } from '../../../src/exchange/rows/rows.js';
import { labelsOverTime } from '../../../src/network/labels-over-time.js';
import { projectSubsidies } from '../../../src/subsidies/projection/project-subsidies.js';

const { document } = parseHTML('<html><body></body></html>');
const structures = [
  { id: '1', role: 'principal', departement: '23', labelledOn: '2020-01-01' },
  { id: '2', role: 'principal', departement: '23', labelledOn: '2023-07-01' },
] as const;
const projection = projectSubsidies({ structures, from: 2020, to: 2026, asOf: '2026-11-22' });

describe('rows go into a chart as they are', () => {
  it('Observable Plot: a bar for each year and standing, as tall as the amounts added', () => {
    const chart = Plot.plot({
      document,
      marks: [
        Plot.barY(toRows(projection), Plot.groupX({ y: 'sum' }, { x: 'year', y: 'euros', fill: 'standing' })),
        Plot.ruleY([0]),
      ],
    });
    const bars = [...chart.querySelectorAll('[aria-label="bar"] rect')];
    expect(bars).toHaveLength(7);
    const heights = bars.map((bar) => Number(bar.getAttribute('height')));
    // 2020: 1 x 30 000; 2026: 2 x 50 000 euros
    expect(Math.max(...heights) / Math.min(...heights)).toBeCloseTo(100_000 / 30_000, 1);
    const fills = new Set(bars.map((bar) => bar.getAttribute('fill')));
    expect(fills.size).toBe(2); // in force, announced
  });

  it('Observable Plot: a line of labels over time', () => {
    const chart = Plot.plot({
      document,
      marks: [
        Plot.line(toRows(labelsOverTime(structures)), {
          x: (row: { date: string }) => new Date(row.date),
          y: 'value',
          stroke: 'measure',
        }),
      ],
    });
    expect(chart.querySelectorAll('[aria-label="line"] path')).toHaveLength(2);
  });

  it('Vega-Lite: the rows are the values of inline data, whatever JSON does to them', () => {
    const rows = toRows(projection);
    const spec = { data: { values: rows }, mark: 'bar', encoding: { x: { field: 'year' }, y: { field: 'euros' } } };
    expect(JSON.parse(JSON.stringify(spec))).toEqual(spec);
    for (const { field } of [spec.encoding.x, spec.encoding.y]) expect(rows.every((row) => field in row)).toBe(true);
  });
});
