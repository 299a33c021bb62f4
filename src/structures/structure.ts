import * as z from 'zod';
import type { IsoDate } from '../foundation/civil-date.js';
import { asJson } from '../foundation/describe.js';
import { valueOrThrow, type Parsed } from '../foundation/issue.js';
import { exported, dateSchema, readonlyList, validate } from '../foundation/schema.js';
import { weeklyHoursSchema, type WeeklyHours } from '../hours/week.js';
import { operatorPresenceSchema, type OperatorPresence } from '../operators/presence.js';
import type { Coordinates } from '../places/coordinates.js';
import * as formats from './formats.js';
import { HOST_KINDS, type Host } from './host.js';
import {
  FUNDING_STATES,
  STRUCTURE_FORMATS,
  STRUCTURE_ROLES,
  type FundingState,
  type StructureFormat,
  type StructureRole,
} from './kinds.js';
import { labelInOrder } from './label-period.js';
import { stopSchema, type Stop } from './stop.js';

/** How to reach a structure. */
export interface Contacts {
  /** E-mail addresses, as published. Absent: unknown. */
  readonly emails?: readonly string[];
  /** Phone numbers, as published. Absent: unknown. */
  readonly phones?: readonly string[];
}

/**
 * A France services structure: a principal, or an antenne of one. It is also a `Place`. Fields that the source does not
 * publish are absent: absent means unknown.
 */
export interface Structure extends Coordinates {
  /** Identifier, stable from one edition of the list to the next: `id_fs`. */
  readonly id: string;
  /** Name, as published: "France services de ...". */
  readonly name: string;
  /** What it is in its network. */
  readonly role: StructureRole;
  /** How it receives. */
  readonly format: StructureFormat;
  /** Identifier of the principal of an antenne. Absent: unknown, or it is a principal. */
  readonly principalId?: string;
  /** Name of the network of sites that it belongs to. Absent: unknown, or none. */
  readonly groupName?: string;
  /** Commune where it is. */
  readonly commune: formats.Commune;
  /** Postal code, 5 digits. Absent: unknown. */
  readonly postalCode?: string;
  /** Code of the département that it serves: `23`, `2A`, `971`. */
  readonly departement: string;
  /** Address, without postal code nor commune. Absent: unknown. */
  readonly address?: string;
  /** How to reach it. Absent: unknown. */
  readonly contacts?: Contacts;
  /** Published timetable. Absent: unknown, not closed. */
  readonly hours?: WeeklyHours;
  /** Stops of its round, when it has one. Absent: unknown, or it has none. */
  readonly stops?: readonly Stop[];
  /** Whether it gives appointments. Absent: unknown. */
  readonly appointment?: boolean;
  /** The body that runs it. Absent: unknown. */
  readonly host?: Host;
  /** Day on which the label took effect. Absent: unknown. */
  readonly labelledOn?: IsoDate;
  /** Last day of the label, when the prefect withdrew it or it ended. Absent: it runs, or unknown. */
  readonly labelEndedOn?: IsoDate;
  /** Whether the annual subsidy is paid; holding the label does not mean being funded. Absent: unknown. */
  readonly funding?: FundingState;
  /** Operators of which something is known; one that is not named is unknown, not absent. Absent: all are unknown. */
  readonly operators?: readonly OperatorPresence[];
  /** Inhabitants that it serves. Absent: unknown. */
  readonly population?: number;
  /** Level of Insee's density grid (1 to 7) of its commune, or its label. Absent: unknown. */
  readonly density?: number | string;
  /** Whether its commune lies in a mountain area (massif). Absent: unknown. */
  readonly mountain?: boolean;
  /** Columns or fields of the source that the model does not hold, as they came: JSON, copied. Absent: none. */
  readonly extras?: Readonly<Record<string, unknown>>;
}

/** Nobody edits it. Not `.readonly()`, which freezes the data of the caller when they are no record. */
const extrasSchema: z.ZodType<Readonly<Record<string, unknown>>, Readonly<Record<string, unknown>>> = z
  .record(z.string(), z.unknown())
  .overwrite((extras) => asJson(extras) as Record<string, unknown>);

/** The schema of {@link Structure}. */
export const structureSchema = exported(
  z
    .strictObject({
      id: formats.identifier,
      name: formats.wording,
      role: z.enum(STRUCTURE_ROLES),
      format: z.enum(STRUCTURE_FORMATS),
      principalId: formats.identifier.optional(),
      groupName: formats.wording.optional(),
      commune: formats.communeSchema,
      postalCode: formats.postalCode.optional(),
      departement: formats.departementCode,
      address: formats.wording.optional(),
      latitude: formats.latitude,
      longitude: formats.longitude,
      contacts: z
        .strictObject({
          emails: readonlyList(z.string()).optional(),
          phones: readonlyList(z.string()).optional(),
        })
        .optional(),
      hours: weeklyHoursSchema.optional(),
      stops: readonlyList(stopSchema).optional(),
      appointment: z.boolean().optional(),
      host: z
        .strictObject({
          kind: z.enum(HOST_KINDS),
          name: formats.wording.optional(),
          siret: formats.siretSchema.optional(),
        })
        .optional(),
      labelledOn: dateSchema.optional(),
      labelEndedOn: dateSchema.optional(),
      funding: z.enum(FUNDING_STATES).optional(),
      operators: readonlyList(operatorPresenceSchema).optional(),
      population: z.number().min(0).optional(),
      density: z.union([z.number(), z.string()]).optional(),
      mountain: z.boolean().optional(),
      extras: extrasSchema.optional(),
    })
    .check(labelInOrder),
);

/**
 * Checks a structure: the value, or every issue at once, with its path. Never throws. The value is a copy: it shares
 * nothing with the data.
 *
 * @param data - anything, such as the content of a JSON file
 *
 * @example
 * ```ts
 * const parsed = safeParseStructure({ id: '1', name: 'France services de Villefictive', role: 'principale' });
 * parsed.ok; // => false
 * !parsed.ok && parsed.issues[0]?.path; // => ['role']
 * ```
 */
export const safeParseStructure = (data: unknown): Parsed<Structure> =>
  validate(structureSchema, data) as Parsed<Structure>;

/**
 * Checks a structure and returns a copy of it.
 *
 * @param data - anything, such as the content of a JSON file
 * @throws InvalidDataError that carries every issue
 *
 * @example
 * ```ts
 * const structure = parseStructure({
 *   id: '1',
 *   name: 'France services de Villefictive',
 *   role: 'principal',
 *   format: 'fixed',
 *   commune: { code: '23999', name: 'Villefictive' },
 *   departement: '23',
 *   latitude: 46.1,
 *   longitude: 2.2,
 * });
 * structure.name; // => 'France services de Villefictive'
 * ```
 */
export const parseStructure = (data: unknown): Structure => valueOrThrow('structure', safeParseStructure(data));
