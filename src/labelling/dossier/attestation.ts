import type { IsoDate } from '../../foundation/civil-date.js';

/** In which capacity someone attests. */
export const ATTESTING_ROLES = Object.freeze([
  'host',
  'prefecture',
  'departement',
  'operator',
  'anct',
  'auditor',
  'other',
] as const);

/** What someone attests about a dossier: a role, a day, a document; never a person's name. */
export interface Attestation {
  /** Name of the fact of type `attestation`: `neutrality`, `commonBase`, or one of a grid of one's own. */
  readonly fact: string;
  /** The role of who attests. */
  readonly by: (typeof ATTESTING_ROLES)[number];
  /** Day of the attestation. */
  readonly on: IsoDate;
  /** Title or reference of the document; absent when none is named. */
  readonly document?: string | undefined;
  /** `false`: attests that it is not so. Absent: attests that it is. */
  readonly holds?: boolean | undefined;
}
