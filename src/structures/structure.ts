import * as z from 'zod';
import { valueOrThrow, type Parsed } from '../foundation/issue.js';
import { dateSchema, validate } from '../foundation/schema.js';
import { operatorPresenceSchema } from '../operators/presence.js';
import { communeSchema, departementCode, identifier, postalCode, siretSchema } from './formats.js';
import { weeklyHoursSchema } from '../hours/week.js';
import { labelInOrder } from './label-period.js';
import { stopSchema } from './stop.js';

/** Who carries a structure. `pimms` are the mediation associations of that name, told apart by the official list of 2020. */
export const HOST_KINDS = [
  'local-authority',
  'association',
  'la-poste',
  'pimms',
  'operator',
  'state',
  'other',
] as const;

/** A France services structure: a principal, or an antenne of one. */
export const structureSchema = z
  .strictObject({
    /** Identifier, stable from one vintage to the next: `id_fs` of the official list. */
    id: identifier,
    name: z.string().min(1),
    role: z.enum(['principal', 'antenne']),
    /** `fixed`: one place; `multi-site`: several places; `itinerant`: a bus or a round. */
    format: z.enum(['fixed', 'multi-site', 'itinerant']),
    /** Identifier of the principal of an antenne, when known. */
    principalId: identifier.optional(),
    /** Name of the network of sites that the structure belongs to. */
    groupName: z.string().min(1).optional(),
    /** Commune where it is, with its INSEE code. */
    commune: communeSchema,
    postalCode: postalCode.optional(),
    /** Département served. */
    departement: departementCode,
    address: z.string().min(1).optional(),
    latitude: z.number().min(-90).max(90),
    longitude: z.number().min(-180).max(180),
    contacts: z
      .strictObject({
        emails: z.array(z.string()).readonly().optional(),
        phones: z.array(z.string()).readonly().optional(),
      })
      .optional(),
    /** Published timetable; absent when nothing is published: unknown, not closed. */
    hours: weeklyHoursSchema.optional(),
    /** Stops of a round, for an itinerant structure; absent when not known. */
    stops: z.array(stopSchema).readonly().optional(),
    /** Whether appointments can be made. */
    appointment: z.boolean().optional(),
    host: z
      .strictObject({
        kind: z.enum(HOST_KINDS),
        name: z.string().min(1).optional(),
        siret: siretSchema.optional(),
      })
      .optional(),
    /** Day the label took effect. */
    labelledOn: dateSchema.optional(),
    /** Last day of the label, when it was withdrawn or ended. */
    labelEndedOn: dateSchema.optional(),
    /** Whether the annual subsidy is granted: a label is not a funding. Absent reads as `unknown`. */
    funding: z.enum(['funded', 'not-funded', 'unknown']).optional(),
    operators: z.array(operatorPresenceSchema).readonly().optional(),
    population: z.number().min(0).optional(),
    density: z.union([z.number(), z.string()]).optional(),
    mountain: z.boolean().optional(),
    /** Columns or fields of the source that the model does not hold, as they came. */
    extras: z.record(z.string(), z.unknown()).readonly().optional(),
  })
  .check(labelInOrder);

/** A France services structure: a principal, or an antenne of one. It is also a {@link Place}. */
export type Structure = z.output<typeof structureSchema>;

/**
 * Checks a structure: the value, or every issue at once, with its path. Never throws.
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
export const safeParseStructure = (data: unknown): Parsed<Structure> => validate(structureSchema, data);

/**
 * Checks a structure and returns it.
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
