import { fold } from '../../../foundation/text.js';
import type { Notice } from '../../../foundation/issue.js';
import { cellsOfCsv } from './csv-cells.js';
import { isWronglyDecoded } from '../cells/damaged-text.js';
import { knownHeaders } from './header.js';
import { extraCells, malformedCsv, missingCells, renamedColumn } from '../../../foundation/notices/list-rows.js';
import { safeKey, type ListRecord, type ListTable } from './table.js';

const SEPARATORS = [',', ';', '\t', '|'] as const;
const BOM = '\uFEFF';
/** The three bytes of a byte order mark, read as Windows-1252. */
const DAMAGED_BOM = 'ï»¿';

/**
 * Cuts a CSV text into records: separator sniffed on the header line, byte order mark or not, any line ending,
 * newlines allowed in quotes.
 */
export function tableOfCsv(csv: string): ListTable {
  const bom = csv.startsWith(BOM) || csv.startsWith(DAMAGED_BOM);
  const whole = bom ? csv.slice(csv.startsWith(BOM) ? 1 : DAMAGED_BOM.length) : csv;
  const lines = whole.includes('\r') ? whole.replace(/\r\n?/g, '\n') : whole;
  const separator = separatorOf(firstLineOf(lines));
  const { cells, quoteErrors } = cellsOfCsv(lines, separator);
  const [header = [], ...rows] = cells;
  // Every misplaced quote is an error: one notice says how many there are and where the first is.
  const notices: Notice[] = quoteErrors
    .slice(0, 1)
    .map((row) => malformedCsv([Math.max(0, row - 1)], quoteErrors.length));
  const columns = distinctNames(header, notices);
  const records = rows.map((cellsOfRow, row) => recordOf(cellsOfRow, row, columns.length, notices));
  return {
    container: 'csv',
    separator,
    bom,
    columns,
    unknownColumns: [],
    records,
    received: (row) => receivedOf(columns, records[row]),
    suspect: isWronglyDecoded(lines),
    notices,
  };
}

function firstLineOf(lines: string): string {
  const start = lines.search(/[^\n]/);
  if (start < 0) return '';
  const end = lines.indexOf('\n', start);
  return lines.slice(start, end < 0 ? undefined : end);
}

/** The separator that makes the most known columns of the header line; a comma when none does. */
function separatorOf(line: string): string {
  const known = knownHeaders();
  let best: string = SEPARATORS[0];
  let most = 0;
  for (const separator of SEPARATORS) {
    const found = line.split(separator).filter((name) => known.has(fold(name))).length;
    if (found > most) [best, most] = [separator, found];
  }
  return best;
}

/** Column names, each once: an empty, repeated or reserved one takes another name, with a notice. */
function distinctNames(header: readonly string[], notices: Notice[]): string[] {
  const taken = new Set<string>();
  return header.map((cell, index) => {
    const wanted = cell.trim();
    let name = wanted === '' ? `column ${index + 1}` : safeKey(wanted);
    if (taken.has(name)) name = `${name} (column ${index + 1})`;
    taken.add(name);
    if (name !== wanted) notices.push(renamedColumn(['columns', name], { as: name }, wanted));
    return name;
  });
}

function recordOf(cells: readonly string[], row: number, columns: number, notices: Notice[]): ListRecord {
  if (cells.length === columns) return { cells };
  if (cells.length < columns) {
    notices.push(missingCells([row], { cells: cells.length, columns }));
    return { cells };
  }
  notices.push(extraCells([row], { cells: cells.length, columns }));
  const others: [string, string][] = [];
  for (let index = columns; index < cells.length; index += 1) {
    const cell = cells[index] ?? '';
    if (cell !== '') others.push([`column ${index + 1}`, cell]);
  }
  return { cells: cells.slice(0, columns), others };
}

const receivedOf = (columns: readonly string[], record: ListRecord | undefined): unknown =>
  Object.fromEntries([
    ...columns.map((column, index) => [column, record?.cells[index] ?? '']),
    ...(record?.others ?? []),
  ]);
