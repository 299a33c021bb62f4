import { requireMembers } from '../../foundation/argument.js';
import type { IsoDate } from '../../foundation/civil-date.js';
import { weeklyOpening } from '../../hours/weekly-opening.js';
import type { Structure } from '../../structures/structure.js';
import type { OfficialList } from '../official-list/official-list.js';

/** A structure of the official list as a flat row. */
export interface OfficialListRow {
  /** Identifier of the structure. */
  readonly id: string;
  /** Name of the structure. */
  readonly name: string;
  /** Whether it is a principal or an antenne of one. */
  readonly role: Structure['role'];
  /** Whether it is one place, several, or a round. */
  readonly format: Structure['format'];
  /** Identifier of the principal of an antenne; `null` when unknown. */
  readonly principalId: string | null;
  /** Name of its network of sites; `null` when unknown. */
  readonly groupName: string | null;
  /** INSEE code of the commune. */
  readonly communeCode: string;
  /** Name of the commune. */
  readonly communeName: string;
  /** Postal code; `null` when unknown. */
  readonly postalCode: string | null;
  /** Code of the département served. */
  readonly departement: string;
  /** Number and street; `null` when unknown. */
  readonly address: string | null;
  /** Degrees north (WGS84). */
  readonly latitude: number;
  /** Degrees east (WGS84). */
  readonly longitude: number;
  /** Minutes a week of published opening; `null` when nothing is published. */
  readonly weeklyMinutes: number | null;
  /** Days a week of published opening; `null` when nothing is published. */
  readonly weeklyDays: number | null;
  /** Whether appointments can be made; `null` when unknown. */
  readonly appointment: boolean | null;
  /** Day the label took effect; `null` when unknown. */
  readonly labelledOn: IsoDate | null;
}

/** What each field of a structure becomes: a column of the same name (always known, or perhaps
 * unknown), other columns, or none in a flat row. */
const COLUMNS = {
  id: 'known',
  name: 'known',
  role: 'known',
  format: 'known',
  principalId: 'same',
  groupName: 'same',
  commune: ({ commune }) => ({ communeCode: commune.code, communeName: commune.name }),
  postalCode: 'same',
  departement: 'known',
  address: 'same',
  latitude: 'known',
  longitude: 'known',
  hours: weekOf,
  appointment: 'same',
  labelledOn: 'same',
  contacts: 'none',
  stops: 'none',
  host: 'none',
  labelEndedOn: 'none',
  funding: 'none',
  operators: 'none',
  population: 'none',
  density: 'none',
  mountain: 'none',
  extras: 'none',
} satisfies Record<keyof Structure, 'known' | 'same' | 'none' | ((structure: Structure) => Partial<OfficialListRow>)>;

/** One row for each structure of a list. */
export const officialListRows = ({ structures }: OfficialList): OfficialListRow[] =>
  requireMembers('report.structures', structures).map(rowOf);

function rowOf(structure: Structure): OfficialListRow {
  const row: Record<string, unknown> = {};
  for (const [field, column] of Object.entries(COLUMNS)) {
    if (column === 'known') row[field] = structure[field as keyof Structure];
    else if (column === 'same') row[field] = structure[field as keyof Structure] ?? null;
    else if (column !== 'none') Object.assign(row, column(structure));
  }
  return row as unknown as OfficialListRow;
}

function weekOf(structure: Structure): Pick<OfficialListRow, 'weeklyMinutes' | 'weeklyDays'> {
  const week = weeklyOpening(structure);
  return { weeklyMinutes: week?.minutes ?? null, weeklyDays: week?.days ?? null };
}
