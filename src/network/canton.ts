import * as z from 'zod';
import { structureSchema } from '../structures/structure.js';

const { id, role, format, commune, labelledOn, labelEndedOn } = structureSchema.shape;
const code = commune.shape.code;

/** A canton, as the caller knows it. */
export const cantonSchema = z.strictObject({
  /** Code or name that identifies the canton. */
  code: id,
  name: z.string().min(1).optional(),
  /** INSEE codes of its communes, those that it shares with other cantons included. */
  communes: z.array(code).readonly().optional(),
  /** Whether it holds a priority urban district (QPV). */
  inQpv: z.boolean().optional(),
});

/** A canton, as the caller knows it. */
export type Canton = z.output<typeof cantonSchema>;

/** What the coverage reads of a structure. Other fields are left alone. */
export const cantonSiteSchema = z.object({
  id,
  role: role.optional(),
  format: format.optional(),
  commune: z.object({ code }).optional(),
  /** Code of the canton, where the commune does not tell (a commune shared by several cantons). */
  canton: id.optional(),
  labelledOn,
  labelEndedOn,
});

/** What {@link cantonCoverage} reads of a structure: any `Structure` is one. */
export type CantonSite = z.output<typeof cantonSiteSchema>;

/**
 * Whether a canton has a structure. `unknown`: its communes are not given, or a structure lies in a commune that it
 * shares with other cantons.
 */
export type CantonStatus = 'equipped' | 'not-equipped' | 'unknown';

/** The answer for one canton. */
export interface CantonRow {
  readonly code: string;
  readonly name?: string;
  readonly status: CantonStatus;
  /** Why it is unknown. */
  readonly reasons?: 'communes-not-given' | 'commune-in-several-cantons';
  readonly inQpv?: boolean;
  /** Identifiers of the structures that surely lie there. */
  readonly structures: readonly string[];
  /** How many of them are principals and antennes; `null` when the caller gave the equipped cantons alone. */
  readonly principals: number | null;
  readonly antennes: number | null;
}

/** Number of cantons by status. */
export interface CantonCounts {
  readonly total: number;
  readonly equipped: number;
  readonly notEquipped: number;
  readonly unknown: number;
}
