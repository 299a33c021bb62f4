import * as z from 'zod';
import type { IsoDate } from '../foundation/civil-date.js';
import { dateSchema, formatted, readonlyList } from '../foundation/schema.js';
import { COMMUNE_CODE } from '../places/communes/commune-code.js';
import { identifier } from '../structures/formats.js';
import { STRUCTURE_FORMATS, STRUCTURE_ROLES, type StructureFormat, type StructureRole } from '../structures/kinds.js';

/** A canton, as the caller knows it. */
export interface Canton {
  /** Code or name that identifies the canton. */
  readonly code: string;
  /** Its name. */
  readonly name?: string | undefined;
  /** INSEE codes of its communes, those that it shares with other cantons included. Absent: not known. */
  readonly communes?: readonly string[] | undefined;
  /** Whether it holds a priority urban district (QPV). Absent: not known. */
  readonly inQpv?: boolean | undefined;
}

/** What {@link cantonCoverage} reads of a structure: any `Structure` is one, and other fields are left alone. */
export interface CantonSite {
  /** Identifier of the structure. */
  readonly id: string;
  /** `principal` or `antenne`. Absent: counted as neither. */
  readonly role?: StructureRole | undefined;
  /** `fixed`, `multi-site` or `itinerant`. */
  readonly format?: StructureFormat | undefined;
  /** Where it is; needed when the canton is absent. */
  readonly commune?:
    | {
        /** INSEE code of the commune. */
        readonly code: string;
      }
    | undefined;
  /** Code of the canton, where the commune does not tell (a commune shared by several cantons). */
  readonly canton?: string | undefined;
  /** First day of the label. Absent: unknown. */
  readonly labelledOn?: IsoDate | undefined;
  /** Last day of the label. Absent: no end is known. */
  readonly labelEndedOn?: IsoDate | undefined;
}

const communeCode = formatted('commune-code', COMMUNE_CODE);

/** The schema of {@link Canton}. */
export const cantonSchema = z.strictObject({
  code: identifier,
  name: z.string().min(1).optional(),
  communes: readonlyList(communeCode).optional(),
  inQpv: z.boolean().optional(),
});

/** The schema of {@link CantonSite}. */
export const cantonSiteSchema = z.object({
  id: identifier,
  role: z.enum(STRUCTURE_ROLES).optional(),
  format: z.enum(STRUCTURE_FORMATS).optional(),
  commune: z.object({ code: communeCode }).optional(),
  canton: identifier.optional(),
  labelledOn: dateSchema.optional(),
  labelEndedOn: dateSchema.optional(),
});

/**
 * Whether a canton has a structure. `unknown`: no structure surely lies there, but one may; the {@link CantonReason} says
 * why.
 */
export type CantonStatus = 'equipped' | 'not-equipped' | 'unknown';

/**
 * Why it is not known whether a canton has a structure. `commune-in-several-cantons`: a structure lies in a commune that it
 * shares with other cantons. `row-with-issues`: a structure, or an equipped canton, that could not be read or placed may be
 * about it. `communes-not-given`: its communes are not given, and a structure lies in none of those that are.
 */
export type CantonReason = 'commune-in-several-cantons' | 'row-with-issues' | 'communes-not-given';

/** The answer for one canton. */
export interface CantonRow {
  /** Code or name that identifies the canton. */
  readonly code: string;
  /** Its name; absent when the request has none. */
  readonly name?: string;
  /** Whether it has a structure. */
  readonly status: CantonStatus;
  /** Why it is unknown; absent when it is known. */
  readonly reason?: CantonReason;
  /** Whether it holds a priority urban district (QPV); absent when the request does not say. */
  readonly inQpv?: boolean;
  /** Identifiers of the structures that surely lie there. */
  readonly structures: readonly string[];
  /** How many of them are principals; `null` when the caller gave the equipped cantons alone. */
  readonly principals: number | null;
  /** How many of them are antennes; `null` when the caller gave the equipped cantons alone. */
  readonly antennes: number | null;
}

/** Number of cantons by status. */
export interface CantonCounts {
  /** All the cantons. */
  readonly total: number;
  /** Those that have a structure. */
  readonly equipped: number;
  /** Those that have none. */
  readonly notEquipped: number;
  /** Those of which nothing is sure. */
  readonly unknown: number;
}
