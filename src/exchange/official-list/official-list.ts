import { isRecord } from '../../foundation/record.js';
import { describe } from '../../foundation/describe.js';
import type { Issue, Notice } from '../../foundation/issue.js';
import { text, type LocalizedText } from '../../foundation/text.js';
import type { Structure } from '../../structures/structure.js';
import { isWronglyDecoded } from './damaged-text.js';
import { joinAntennes, type ReadStructure } from './antennes.js';
import { recogniseColumns, type ListColumns } from './columns.js';
import { tableOfCsv } from './csv.js';
import { weekReader } from './hours.js';
import { listNotice } from './list-notices.js';
import { RowReader, type ListContext } from './row.js';
import { tableOfFeatures, tableOfRows } from './rows.js';
import { readStructure } from './structure.js';
import type { ListRecord, ListTable } from './table.js';

/** A record that could not become a structure. */
export interface Rejection {
  /** Rank of the record among the records, from 0; the header of a text does not count. */
  readonly row: number;
  /** Its identifier, when it has one. */
  readonly id?: string;
  /** The whole record as it came: an object keyed by column for a text. */
  readonly received: unknown;
  /** Every reason, each with its path. */
  readonly issues: readonly Issue[];
}

/** How the list received was laid out. */
export interface ListLayout {
  /** The layout recognised: the columns of 2024, which today's list keeps, or those of the files of 2020. */
  readonly name: 'list-2024' | 'geojson-2020-01' | 'geojson-2020-10' | 'unknown';
  readonly container: 'csv' | 'rows' | 'geojson' | 'none';
  /** Separator of the cells of a text. */
  readonly separator?: string;
  /** Whether the text began with a byte order mark. */
  readonly bom?: boolean;
  /** Every column, in the order received. */
  readonly columns: readonly string[];
  /** Columns that no published layout has: kept in `extras`. */
  readonly unknownColumns: readonly string[];
  /** Columns that the layout has and that were not received. */
  readonly missingColumns: readonly string[];
}

/** What {@link readOfficialList} read: every record is either a structure or a rejection. */
export interface OfficialList {
  readonly format: 'france-services/official-list@1';
  /** In the order of the list; each one satisfies `structureSchema`. */
  readonly structures: readonly Structure[];
  readonly rejected: readonly Rejection[];
  /** What was corrected, kept aside or doubtful. */
  readonly notices: readonly Notice[];
  readonly layout: ListLayout;
}

/** A GeoJSON collection, as `JSON.parse` gives it. */
export interface FeatureCollectionLike {
  readonly type: 'FeatureCollection';
  readonly features: readonly unknown[];
}

/**
 * Reads the "Liste des structures France services" (ANCT): the CSV of 2024 and of today (comma or semicolon, byte
 * order mark or not, columns in any order, newlines in quotes), the same as rows, or the GeoJSON files of 2020.
 *
 * Nothing is lost: each record becomes a structure or a rejection that says why, and what was corrected or kept aside
 * inside a record is a notice. Paths of issues and notices are `[row, column]`: the rank of the record from 0 (the
 * header does not count) and the column as the list names it; `[row]` for a whole record, `['columns', name]` for a
 * column, `[]` for the list. Columns that the model of a structure does not hold stay in `extras`, under their own
 * name: unknown columns, `complement_adresse`, `commentaire`, and `format_fs` where `format` says less.
 *
 * Hours: once a row publishes a day, its timetable is taken as whole, so an empty cell is a closed day, Sunday too;
 * a row that publishes none has no `hours` (unknown). `00:00 - 00:00` is closed. Overlapping slots are kept as
 * published. A cell that is not understood, or that holds under a condition (a season), leaves its day unknown and its
 * text in `hours.remarks`. A comment that speaks of alternating weeks is repeated there, and every day of the row is
 * in `hours.alternatingDays`.
 *
 * @param input - the text of the CSV file, an array of records keyed by column, or a GeoJSON feature collection.
 *   Data that is no list is not an error of the program: it gives one rejection, of row 0, that says what was expected.
 * @returns the structures in the order of the list, the rejections, the notices and the layout
 * @throws TypeError when `input` is neither a text, nor an array, nor an object
 *
 * @example
 * ```ts
 * const csv = [
 *   'id_fs;insee_dep;lib_fs;insee_com;code_postal;lib_com;latitude;longitude;h_lundi;h_mardi;type_fs;format_fs',
 *   '9001;23;France services de Fictif;23999;23990;Fictif;46.1;2.1;09:00 - 12:00;;Principal;Fixe',
 *   '9002;23;France services sans lieu;23999;23990;Fictif;;;;;Principal;Fixe',
 * ].join('\n');
 * const { structures, rejected, layout } = readOfficialList(csv);
 * structures[0]?.hours?.monday; // => [{ opens: '09:00', closes: '12:00' }]
 * structures[0]?.hours?.tuesday; // => []
 * rejected[0]?.issues.map((issue) => [issue.code, ...issue.path]); // => [['missing', 1, 'latitude'], ['missing', 1, 'longitude']]
 * layout.separator; // => ';'
 * ```
 */
export function readOfficialList(
  input: string | readonly unknown[] | FeatureCollectionLike | Readonly<Record<string, unknown>>,
): OfficialList {
  if (typeof input === 'string') return listOfText(input);
  if (Array.isArray(input)) return listOfTable(tableOfRows(input as readonly unknown[]));
  if (!isRecord(input)) {
    throw new TypeError(`input: expected a text, an array of rows or a GeoJSON object; received ${describe(input).en}`);
  }
  if (!Array.isArray(input.features)) {
    return notAList(input, text('un objet sans liste « features »', 'an object without a list of "features"'));
  }
  return listOfTable(tableOfFeatures(input.features as readonly unknown[]));
}

function listOfText(csv: string): OfficialList {
  const start = csv.slice(0, 200).trimStart();
  if (csv.trim() === '') return notAList(csv, text('texte vide', 'empty text'));
  if (start.startsWith('<')) return notAList(csv, text('une page HTML ou XML', 'an HTML or XML page'));
  if (start.startsWith('[') || start.startsWith('{')) {
    return notAList(csv, text('du JSON : le passer par JSON.parse', 'JSON: pass it through JSON.parse'));
  }
  const table = tableOfCsv(csv);
  if (Object.keys(recogniseColumns(table.columns).columnOf).length === 0) {
    return notAList(csv, text('aucune colonne connue en première ligne', 'no known column on the first line'));
  }
  return listOfTable(table);
}

/** The answer to data that is no list at all: one rejection, which quotes the beginning. */
function notAList(input: unknown, why: LocalizedText): OfficialList {
  const received = typeof input === 'string' ? input.slice(0, 200) : describe(input).en;
  return {
    format: 'france-services/official-list@1',
    structures: [],
    rejected: [{ row: 0, received, issues: [listNotice('not-a-list', [], received, why)] }],
    notices: [],
    layout: { name: 'unknown', container: 'none', columns: [], unknownColumns: [], missingColumns: [] },
  };
}

function listOfTable(table: ListTable): OfficialList {
  const columns = recogniseColumns(table.columns);
  const notices: Notice[] = [...table.notices, ...columnNotices(table, columns)];
  const context: ListContext = { columns, notices, folded: new Map() };
  const rejected: Rejection[] = [];
  const read: ReadStructure[] = [];
  const rowOfId = new Map<string, number>();
  const firstAt = firstStructureAt();
  const readWeek = weekReader();

  for (const [row, record] of table.records.entries()) {
    const reject = (issues: readonly Issue[], id = '') =>
      rejected.push({ row, ...(id === '' ? {} : { id }), received: table.received(row), issues });
    if (!record) {
      reject([listNotice('not-a-record', [row], table.received(row))]);
      continue;
    }
    if (table.suspect) noteWrongDecoding(record, row, context);
    const reader = new RowReader(record, row, context);
    const parsed = readStructure(reader, readWeek);
    if (!parsed.ok) {
      reject(parsed.issues, reader.text('id'));
      continue;
    }
    const structure = parsed.value;
    const before = rowOfId.get(structure.id);
    if (before !== undefined) {
      reject([listNotice('duplicate-id', reader.path('id'), structure.id, String(before))], structure.id);
      continue;
    }
    rowOfId.set(structure.id, row);
    const neighbour = firstAt(structure);
    if (neighbour !== structure) reader.say('shared-coordinates', 'latitude', structure.latitude, neighbour.id);
    read.push({
      structure,
      groupPath: reader.path('groupName'),
      responsible: reader.text('principal'),
      antennes: reader.text('antennes').match(/\d{1,9}/g) ?? [],
      antennesPath: reader.path('antennes'),
    });
  }
  const structures = joinAntennes(read, notices);
  return { format: 'france-services/official-list@1', structures, rejected, notices, layout: layoutOf(table, columns) };
}

/** Remembers the first structure of each point, and finds it again for the next ones. */
function firstStructureAt(): (structure: Structure) => Structure {
  const byLatitude = new Map<number, Map<number, Structure>>();
  return (structure) => {
    let parallel = byLatitude.get(structure.latitude);
    if (!parallel) byLatitude.set(structure.latitude, (parallel = new Map<number, Structure>()));
    const first = parallel.get(structure.longitude);
    if (!first) parallel.set(structure.longitude, structure);
    return first ?? structure;
  };
}

function columnNotices(table: ListTable, columns: ListColumns): Notice[] {
  if (table.records.length === 0) return [listNotice('no-record', [])];
  return [
    ...columns.missingColumns.map((column) => listNotice('missing-column', ['columns', column], column)),
    ...(columns.columnOf.role === undefined ? [listNotice('assumed-value', [], 'role', 'principal')] : []),
    ...(columns.columnOf.format === undefined && columns.columnOf.itinerant === undefined
      ? [listNotice('assumed-value', [], 'format', 'fixed')]
      : []),
    ...[...columns.unknownColumns, ...table.unknownColumns].map((column) =>
      listNotice('unknown-column', ['columns', column], column),
    ),
  ];
}

/** One notice for each record that shows signs of a wrong encoding, at its first such cell. */
function noteWrongDecoding(record: ListRecord, row: number, { columns, notices }: ListContext): void {
  let first: readonly [string, string] | undefined;
  let count = 0;
  const look = (column: string, cell: unknown) => {
    if (typeof cell !== 'string' || !isWronglyDecoded(cell)) return;
    first ??= [column, cell];
    count += 1;
  };
  for (const [index, cell] of record.cells.entries()) look(columns.names[index] ?? '', cell);
  for (const [column, cell] of record.others ?? []) look(column, cell);
  if (first) notices.push(listNotice('wrongly-decoded-text', [row, first[0]], first[1], String(count)));
}

function layoutOf(table: ListTable, columns: ListColumns): ListLayout {
  return {
    name: columns.name,
    container: table.container,
    ...(table.separator === undefined ? {} : { separator: table.separator }),
    ...(table.bom === undefined ? {} : { bom: table.bom }),
    columns: [...table.columns, ...table.unknownColumns],
    unknownColumns: [...columns.unknownColumns, ...table.unknownColumns],
    missingColumns: columns.missingColumns,
  };
}
