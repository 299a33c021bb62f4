import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { toRows } from '../../../src/exchange/index.js';

/* A new report has rows, or is named here with the reason why it has none. */
const WITHOUT_ROWS: Readonly<Record<string, string>> = {
  'france-services/travel-times@1': 'a matrix in typed arrays: an input of the checks, not a report',
  'france-services/sole-coverage@1': 'its rows are flat already',
  'france-services/list-comparison@1': 'what changes in a structure is a list of changes of several kinds',
  'france-services/road-graph@1': 'a graph in typed arrays: an input of the travel times, not a report',
  'france-services/priorities@1': 'a list of sentences for a person',
  'france-services/procedure@1': 'a state and its deadlines, not a table',
  'france-services/support-checklist@1': 'a list of sentences for a person',
};

const root = new URL('../../../src/', import.meta.url);
const declared = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .flatMap((path) => readFileSync(new URL(path, root), 'utf8').match(/(?<=readonly format: ')[^']+(?=')/g) ?? []);

/** The formats that `toRows` takes, as its error names them. */
function tabular(): string[] {
  try {
    toRows({} as never);
  } catch (error) {
    return (error as Error).message.match(/france-services\/[\w-]+@\d+/g) ?? [];
  }
  return [];
}

it('takes every report of the library, but those named here', () => {
  expect([...new Set(declared)].sort()).toEqual([...tabular(), ...Object.keys(WITHOUT_ROWS)].sort());
});
