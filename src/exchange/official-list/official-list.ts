import { defined } from '../../foundation/defined.js';
import { describe } from '../../foundation/describe.js';
import type { Issue, Notice } from '../../foundation/issue.js';
import { assumedValue, duplicateId, notARecord } from '../../foundation/notices/data.js';
import { sharedCoordinates } from '../../foundation/notices/list-cells.js';
import {
  missingColumn,
  noRecord,
  notAList,
  unknownColumn,
  wronglyDecodedText,
} from '../../foundation/notices/list-rows.js';
import { text, type LocalizedText } from '../../foundation/text.js';
import { firstStructureAt } from './structures/same-point.js';
import type { Structure } from '../../structures/structure.js';
import { joinAntennes, withLinks, type ReadStructure } from './structures/antennes.js';
import { isWronglyDecoded } from './cells/damaged-text.js';
import type { LayoutName } from './fields.js';
import { headerOf } from './table/header.js';
import { note, pathOf, type ListHeader, type ListReading, type Row } from './cells/row.js';
import { readStructure } from './structures/structure.js';
import type { ListRecord, ListTable } from './table/table.js';
import { tableOf } from './table/table-of.js';

/** A record that could not become a structure. */
export interface Rejection {
  /** Which record of the list, from 0; the header of a text does not count. */
  readonly row: number;
  /** Its identifier. Absent: it has none. */
  readonly id?: string;
  /** The whole record as it came: an object keyed by column for a text. */
  readonly received: unknown;
  /** Every reason, each with its path. */
  readonly issues: readonly Issue[];
}

/** How the list received was laid out. */
export interface ListLayout {
  /** The layout recognised: the columns of 2024, which today's list keeps, or those of the files of 2020. */
  readonly name: LayoutName | 'unknown';
  /** What the records came in; `none` for data that is no list. */
  readonly container: 'csv' | 'rows' | 'geojson' | 'none';
  /** Separator of the cells. Absent: the list was not a text. */
  readonly separator?: string;
  /** Whether the text began with a byte order mark. Absent: the list was not a text. */
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
  /** What this report is, and the version of its shape. */
  readonly format: 'france-services/official-list@1';
  /** In the order of the list; each one satisfies `structureSchema`. */
  readonly structures: readonly Structure[];
  /** The records that could not become structures, in the order of the list. */
  readonly rejected: readonly Rejection[];
  /** What was corrected, kept aside or doubtful. */
  readonly notices: readonly Notice[];
  /** How the list received was laid out. */
  readonly layout: ListLayout;
}

/** A GeoJSON collection, as `JSON.parse` gives it. */
export interface FeatureCollectionLike {
  /** The type of GeoJSON object. */
  readonly type: 'FeatureCollection';
  /** The features: a structure each. */
  readonly features: readonly unknown[];
}

/**
 * Reads the "Liste des structures France services" (ANCT): the CSV of 2024 and of today (comma or semicolon, byte
 * order mark or not, columns in any order, newlines in quotes), the same as rows, or the GeoJSON files of 2020.
 *
 * Nothing is lost: each record becomes a structure or a rejection that says why, and what was corrected or kept aside
 * inside a record is a notice. Paths of issues and notices are `[row, column]`: the index of the record, from 0
 * (the header does not count), and the column as the list names it; `[row]` for a whole record, `['columns', name]` for a
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
  const table = tableOf(input);
  if ('fr' in table) return nothingRead(input, table);
  const header = headerOf(table.columns);
  if (table.container === 'csv' && Object.keys(header.indexOf).length === 0) {
    return nothingRead(input, text('aucune colonne connue en première ligne', 'no known column on the first line'));
  }
  return listOf(table, header);
}

/** The answer to data that is no list at all: one rejection, which quotes the beginning. */
function nothingRead(input: unknown, why: LocalizedText): OfficialList {
  const received = typeof input === 'string' ? input.slice(0, 200) : describe(input).en;
  return {
    format: 'france-services/official-list@1',
    structures: [],
    rejected: [{ row: 0, received, issues: [notAList([], { why }, received)] }],
    notices: [],
    layout: { name: 'unknown', container: 'none', columns: [], unknownColumns: [], missingColumns: [] },
  };
}

function listOf(table: ListTable, header: ListHeader): OfficialList {
  const notices = [...table.notices, ...columnNotices(table, header)];
  const reading: ListReading = { header, notices, folded: new Map(), dayCells: new Map() };
  const rejected: Rejection[] = [];
  const read: ReadStructure[] = [];
  const rowOfId = new Map<string, number>();
  const firstAt = firstStructureAt();

  for (const [index, record] of table.records.entries()) {
    if (!record) {
      const received = table.received(index);
      const wanted = text('un enregistrement de la liste', 'a record of the list');
      rejected.push({ row: index, received, issues: [notARecord([index], { wanted }, received)] });
      continue;
    }
    if (table.suspect) noteWrongDecoding(record, index, reading);
    const row: Row = { index, record, reading, draft: {}, issues: [], kept: [] };
    const structure = readStructure(row);
    const first = structure && rowOfId.get(structure.id);
    if (first !== undefined) row.issues.push(duplicateId(pathOf(row, 'id'), { first }, row.draft.id));
    if (!structure || first !== undefined) {
      rejected.push(rejectionOf(row, table));
      continue;
    }
    rowOfId.set(structure.id, index);
    const neighbour = firstAt(structure);
    if (neighbour !== structure) {
      note(row, 'latitude', sharedCoordinates, { id: neighbour.id }, structure.latitude);
    }
    read.push(withLinks(structure, row));
  }
  const structures = joinAntennes(read);
  return { format: 'france-services/official-list@1', structures, rejected, notices, layout: layoutOf(table, header) };
}

function rejectionOf({ index, draft: { id }, issues }: Row, table: ListTable): Rejection {
  return { ...defined({ row: index, id }), received: table.received(index), issues };
}

function columnNotices(table: ListTable, { indexOf, ...header }: ListHeader): Notice[] {
  if (table.records.length === 0) return [noRecord([])];
  const notices = header.missingColumns.map((column) => missingColumn(['columns', column], undefined, column));
  const source = text('la liste', 'the list');
  if (indexOf.role === undefined) notices.push(assumedValue([], { source, value: 'principal' }, 'role'));
  if (indexOf.format === undefined && indexOf.itinerant === undefined) {
    notices.push(assumedValue([], { source, value: 'fixed' }, 'format'));
  }
  for (const column of [...header.unknownColumns, ...table.unknownColumns]) {
    notices.push(unknownColumn(['columns', column], undefined, column));
  }
  return notices;
}

/** One notice for each record that shows signs of a wrong encoding, at its first such cell. */
function noteWrongDecoding(record: ListRecord, index: number, { header, notices }: ListReading): void {
  const cells = [
    ...record.cells.map((cell, column) => [header.names[column] ?? '', cell] as const),
    ...(record.others ?? []),
  ];
  const damaged = cells.filter(([, cell]) => typeof cell === 'string' && isWronglyDecoded(cell));
  const first = damaged[0];
  if (first) notices.push(wronglyDecodedText([index, first[0]], { cells: damaged.length }, first[1]));
}

const layoutOf = ({ container, separator, bom, columns, unknownColumns }: ListTable, header: ListHeader): ListLayout =>
  defined({
    name: header.layout,
    container,
    separator,
    bom,
    columns: [...columns, ...unknownColumns],
    unknownColumns: [...header.unknownColumns, ...unknownColumns],
    missingColumns: header.missingColumns,
  });
