import { frozen } from '../foundation/frozen.js';

/** What kinds of body can run a structure. `pimms` are the mediation associations of that name, which the official list of 2020 tells apart. */
export const HOST_KINDS = frozen([
  'local-authority',
  'association',
  'la-poste',
  'pimms',
  'operator',
  'state',
  'other',
] as const);

/** What kind of body runs a structure. */
export type HostKind = (typeof HOST_KINDS)[number];

/** The body that runs a structure (structure porteuse). */
export interface Host {
  /** What kind of body it is. */
  readonly kind: HostKind;
  /** Its name. Absent: unknown. */
  readonly name?: string;
  /** Its SIRET: 14 digits whose check digit is right. Absent: unknown. */
  readonly siret?: string;
}
