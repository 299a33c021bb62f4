import Papa from 'papaparse';
import { fold } from '../foundation/text.js';
import type { Notice } from '../foundation/issue.js';
import { knownColumns } from './list-columns.js';
import { listNotice } from './list-notices.js';
import { safeKey, type ListRecord, type ListTable } from './list-table.js';

const SEPARATORS = [',', ';', '\t', '|'] as const;
const BOM = '\uFEFF';
/** The three bytes of a byte order mark, read as Windows-1252. */
const DAMAGED_BOM = 'ï»¿';

/**
 * Cuts a CSV text into records: separator sniffed on the header line, byte order mark or not, any line ending,
 * newlines allowed in quotes. The parsing itself is papaparse's.
 */
export function tableOfCsv(csv: string): ListTable {
  const bom = csv.startsWith(BOM) || csv.startsWith(DAMAGED_BOM);
  const whole = bom ? csv.slice(csv.startsWith(BOM) ? 1 : DAMAGED_BOM.length) : csv;
  const lines = whole.includes('\r') ? whole.replace(/\r\n?/g, '\n') : whole;
  const separator = separatorOf(firstLineOf(lines));
  const parsed = Papa.parse<string[]>(lines, {
    header: false,
    delimiter: separator,
    newline: '\n',
    skipEmptyLines: true,
  });
  const [header = [], ...rows] = parsed.data;

  const notices: Notice[] = quoteErrors(parsed.errors);
  const columns = distinctNames(header, notices);
  const records = rows.map((cells, row) => recordOf(cells, row, columns, notices));
  return {
    container: 'csv',
    separator,
    bom,
    columns,
    records,
    received: (row) => Object.fromEntries(records[row]?.cells ?? []),
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
  const known = knownColumns();
  let best: string = SEPARATORS[0];
  let most = 0;
  for (const separator of SEPARATORS) {
    const found = line.split(separator).filter((name) => known.has(fold(name))).length;
    if (found > most) [best, most] = [separator, found];
  }
  return best;
}

/** Papaparse repeats a quote error at each quote: one notice says how many there are and where the first is. */
function quoteErrors(errors: readonly Papa.ParseError[]): Notice[] {
  const quotes = errors.filter((error) => error.type === 'Quotes');
  const first = quotes[0];
  if (!first) return [];
  const row = Math.max(0, (first.row ?? 0) - 1);
  return [listNotice('malformed-csv', [row], undefined, `${first.code}, ${quotes.length}`)];
}

/** Column names, each once: an empty, repeated or reserved one takes another name, with a notice. */
function distinctNames(header: readonly string[], notices: Notice[]): string[] {
  const taken = new Set<string>();
  return header.map((cell, index) => {
    const wanted = cell.trim();
    let name = wanted === '' ? `column ${index + 1}` : safeKey(wanted);
    if (taken.has(name)) name = `${name} (column ${index + 1})`;
    taken.add(name);
    if (name !== wanted) notices.push(listNotice('renamed-column', ['columns', name], wanted, name));
    return name;
  });
}

function recordOf(cells: readonly string[], row: number, columns: readonly string[], notices: Notice[]): ListRecord {
  const record = new Map<string, unknown>();
  for (let index = 0; index < columns.length; index += 1) record.set(columns[index] as string, cells[index] ?? '');
  if (cells.length < columns.length) {
    notices.push(listNotice('missing-cells', [row], undefined, `${cells.length} < ${columns.length}`));
  }
  if (cells.length > columns.length) {
    notices.push(listNotice('extra-cells', [row], undefined, `${cells.length} > ${columns.length}`));
    for (let index = columns.length; index < cells.length; index += 1) record.set(`column ${index + 1}`, cells[index]);
  }
  return { cells: record };
}
