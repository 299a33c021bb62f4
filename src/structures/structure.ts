import * as z from 'zod';
import { valueOrThrow, type Parsed } from '../foundation/issue.js';
import { dateSchema, formatted, validate } from '../foundation/validate.js';
import { operatorPresenceSchema } from '../operators/presence.js';
import { weeklyHoursSchema } from './hours.js';

const identifier = formatted('identifier', /\S/);
const communeCode = formatted('commune-code', /^(?:\d{2}|2[AB])\d{3}$/);
const departementCode = formatted(
  'departement-code',
  /^(?:0[1-9]|1\d|2[1-9AB]|[3-8]\d|9[0-5]|97[1-8]|98[46-9])$/,
);

/** Who carries a structure. `pimms` are the mediation associations of that name, told apart by the official list of 2020. */
export const CARRIER_KINDS = ['local-authority', 'association', 'la-poste', 'pimms', 'operator', 'state', 'other'] as const;

/** A France services structure: a principal, or an antenne of one. */
export const structureSchema = z.strictObject({
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
  commune: z.strictObject({ code: communeCode, name: z.string().min(1) }),
  postalCode: formatted('postal-code', /^\d{5}$/).optional(),
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
  /** Whether appointments can be made. */
  appointment: z.boolean().optional(),
  carrier: z
    .strictObject({
      kind: z.enum(CARRIER_KINDS),
      name: z.string().min(1).optional(),
      siret: formatted('siret', /^\d{14}$/).optional(),
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
});

/** A France services structure: a principal, or an antenne of one. It is also a {@link Place}. */
export type Structure = z.output<typeof structureSchema>;

/** Checks a structure: the value, or every issue at once, with its path. Never throws. */
export const safeParseStructure = (data: unknown): Parsed<Structure> => validate(structureSchema, data);

/** Checks a structure and returns it. @throws InvalidDataError that carries every issue */
export const parseStructure = (data: unknown): Structure => valueOrThrow('structure', safeParseStructure(data));
