import type { IsoDate } from '../../foundation/civil-date.js';
import type { OperatorPresence } from '../../operators/presence.js';
import type { StructureFormat, StructureRole } from '../../structures/kinds.js';
import type { Amount } from './fact.js';

/** An agent who receives the public, without a personal name. Every field is optional: absent means not known. */
export interface Agent {
  /** Physically present to receive the public. */
  readonly present?: boolean | undefined;
  /** Able to help with the procedures of every operator. */
  readonly versatile?: boolean | undefined;
  /** Day on which the training was completed; `null`: not trained yet. */
  readonly trainedOn?: IsoDate | null | undefined;
  /** Working time at the reception, in full-time equivalents, or its bounds. */
  readonly fte?: Amount | undefined;
  /** Who pays the agent. */
  readonly employer?: 'structure' | 'operator' | 'other' | undefined;
  /** A subsidised conseiller numérique. */
  readonly digitalAdviser?: boolean | undefined;
  /** A fact of a grid of one's own. */
  readonly [name: string]: unknown;
}

/** The agents of a structure. */
export interface Agents {
  /** `true`: there is no other agent. Absent: not known. */
  readonly complete?: boolean | undefined;
  /** The agents who are known. */
  readonly items: readonly Agent[];
}

/**
 * The facts that the référentiels of the library read, under the names of `standardFacts`. Every field is optional:
 * absent means not known, never "no".
 */
export interface DossierFacts {
  /** `principal`, or `antenne` of one. */
  readonly role?: StructureRole | undefined;
  /** `fixed`: one place; `multi-site`: several places; `itinerant`: a bus or a round. */
  readonly format?: StructureFormat | undefined;
  /** Opening of the principal alone, in minutes a week, or its bounds. */
  readonly weeklyOpeningMinutes?: Amount | undefined;
  /** Opening days of the principal alone in a week, or their bounds. */
  readonly weeklyOpeningDays?: Amount | undefined;
  /** Whether the structure has other sites (antennes). */
  readonly hasOtherSites?: boolean | undefined;
  /** Minutes a week during which at least one site is open, or their bounds. */
  readonly weeklyOpeningMinutesWithSites?: Amount | undefined;
  /** Days of a week on which at least one site is open, or their bounds. */
  readonly weeklyOpeningDaysWithSites?: Amount | undefined;
  /** Agents who receive the public; `complete` says that there is no other. */
  readonly agents?: Agents | undefined;
  /** Day of the opening under the label; `null`: not open yet. */
  readonly opensOn?: IsoDate | null | undefined;
  /** Operators of the national base. One that no entry mentions is unknown, not absent. */
  readonly operators?: readonly OperatorPresence[] | undefined;
  /** Operators that have named a correspondent (`present`) or refuse to (`absent`). */
  readonly correspondents?: readonly OperatorPresence[] | undefined;
  /** The premises allow confidential talks. */
  readonly confidentialSpace?: boolean | undefined;
  /** The premises are accessible to persons with reduced mobility. */
  readonly accessible?: boolean | undefined;
  /** Users are helped with online procedures. */
  readonly digitalHelp?: boolean | undefined;
  /** A computer is open to users. */
  readonly computer?: boolean | undefined;
  /** A printer is open to users. */
  readonly printer?: boolean | undefined;
  /** A scanner is open to users. */
  readonly scanner?: boolean | undefined;
  /** The reception is free of charge. */
  readonly freeOfCharge?: boolean | undefined;
  /** The reception is open to all. */
  readonly openToAll?: boolean | undefined;
  /** Users are received without appointment. */
  readonly withoutAppointment?: boolean | undefined;
  /** The place is fixed and clearly identifiable. */
  readonly identifiablePlace?: boolean | undefined;
  /** Day of the signature of the framework agreement or convention; `null`: not signed. */
  readonly agreementSignedOn?: IsoDate | null | undefined;
  /** A fact of a grid of one's own. */
  readonly [name: string]: unknown;
}
