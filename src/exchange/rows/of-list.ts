import { weeklyOpening } from '../../hours/weekly-opening.js';
import type { OfficialList } from '../official-list/official-list.js';

/** A structure of the official list as a flat row. */
export interface OfficialListRow {
  readonly id: string;
  readonly name: string;
  readonly role: 'principal' | 'antenne';
  readonly format: 'fixed' | 'multi-site' | 'itinerant';
  readonly principalId: string | null;
  readonly groupName: string | null;
  readonly communeCode: string;
  readonly communeName: string;
  readonly postalCode: string | null;
  readonly departement: string;
  readonly address: string | null;
  /** WGS84 decimal degrees. */
  readonly latitude: number;
  readonly longitude: number;
  /** Minutes and days a week of published opening; `null` when nothing is published. */
  readonly weeklyMinutes: number | null;
  readonly weeklyDays: number | null;
  readonly appointment: boolean | null;
  readonly labelledOn: string | null;
}

/** One row for each structure of a list. */
export function officialListRows({ structures }: OfficialList): OfficialListRow[] {
  return structures.map((structure) => {
    const week = weeklyOpening(structure);
    return {
      id: structure.id,
      name: structure.name,
      role: structure.role,
      format: structure.format,
      principalId: structure.principalId ?? null,
      groupName: structure.groupName ?? null,
      communeCode: structure.commune.code,
      communeName: structure.commune.name,
      postalCode: structure.postalCode ?? null,
      departement: structure.departement,
      address: structure.address ?? null,
      latitude: structure.latitude,
      longitude: structure.longitude,
      weeklyMinutes: week?.minutes ?? null,
      weeklyDays: week?.days ?? null,
      appointment: structure.appointment ?? null,
      labelledOn: structure.labelledOn ?? null,
    };
  });
}
