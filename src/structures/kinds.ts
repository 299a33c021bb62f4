import { frozen } from '../foundation/frozen.js';

/** Every {@link StructureRole}. */
export const STRUCTURE_ROLES = frozen(['principal', 'antenne'] as const);

/** What a structure is in its network: a principal, or an antenne that depends on one. */
export type StructureRole = (typeof STRUCTURE_ROLES)[number];

/** Every {@link StructureFormat}. */
export const STRUCTURE_FORMATS = frozen(['fixed', 'multi-site', 'itinerant'] as const);

/** How a structure receives: in one place (`fixed`), in several (`multi-site`), or on a round (`itinerant`). */
export type StructureFormat = (typeof STRUCTURE_FORMATS)[number];

/** Every {@link FundingState}. */
export const FUNDING_STATES = frozen(['funded', 'not-funded', 'unknown'] as const);

/** Whether the annual subsidy is paid. */
export type FundingState = (typeof FUNDING_STATES)[number];
