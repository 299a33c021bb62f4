/*
 * What a notebook would do: project the subsidies of a list, turn the report into rows, draw them. Writes two SVG charts,
 * of the fictional list or of the one named: node examples/notebook/subsidies.mjs [LIST.csv] [FOLDER]
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import { labelsOverTime, projectSubsidies, publishedFigures } from 'france-services';
import { readOfficialList, toRows } from 'france-services/exchange';

const sample = new URL('../sample/liste.csv', import.meta.url);
const [list = sample, folder = 'examples/notebook/output'] = process.argv.slice(2);
const { document } = parseHTML('<html><body></body></html>');

/** @param {string} name @param {Plot.PlotOptions} options */
function draw(name, options) {
  const chart = Plot.plot({ document, marginLeft: 60, grid: true, ...options });
  chart.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `${name}.svg`);
  writeFileSync(path, `${chart.outerHTML}\n`);
  console.log(path);
}

const { structures } = readOfficialList(readFileSync(list, 'utf8'));

// Amounts in force and announced are not the same thing: each bar says which it is.
const amounts = toRows(projectSubsidies({ structures, from: 2020, to: 2026, asOf: '2026-11-22' }));
draw('subsidies', {
  x: { label: 'année', tickFormat: 'd' },
  y: { label: 'subvention annuelle, millions d’euros', transform: (/** @type {number} */ euros) => euros / 1e6 },
  marks: [
    Plot.barY(amounts, Plot.groupX({ y: 'sum' }, { x: 'year', y: 'euros', fill: 'standing' })),
    Plot.text(amounts, Plot.groupX({ y: 'sum', text: 'first' }, { x: 'year', y: 'euros', text: 'standing', dy: -8 })),
    Plot.ruleY([0]),
  ],
});

// A list read today beside what was published at the time.
const labels = toRows(labelsOverTime(structures, { figures: publishedFigures(), asOf: '2024-08-01' }));
const [listed, published] = ['list', 'published'].map((series) => labels.filter((row) => row.series === series));
const at = { x: (/** @type {{ date: string }} */ { date }) => new Date(date), y: 'value' };
draw('labels', {
  marginRight: 160,
  y: { label: 'labels : la liste (trait), les chiffres publiés (points)' },
  marks: [
    Plot.line(listed, { ...at, stroke: 'measure', curve: 'step-after' }),
    Plot.text(listed, Plot.selectLast({ ...at, z: 'measure', text: 'measure', textAnchor: 'start', dx: 4 })),
    Plot.dot(published, { ...at, fill: 'measure' }),
  ],
});
