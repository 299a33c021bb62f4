import * as z from 'zod';
import type { IsoDate } from '../foundation/civil-date.js';
import { defined } from '../foundation/defined.js';
import type { Parsed } from '../foundation/issue.js';
import { exported, dateSchema, validate } from '../foundation/schema.js';
import { ATTESTING_ROLES, type Attestation } from '../labelling/dossier/attestation.js';

/** In which capacity someone acts in the procedure. */
export type ProcedureActor = Attestation['by'];

const OUTCOMES = ['favourable', 'unfavourable'] as const;
const EXISTING_PLACES = ['msap', 'other'] as const;
/** The kinds of events, by what they may say. */
const KINDS = {
  place: ['contact', 'upgrade'],
  simple: ['priority-analysis', 'referral', 'opening', 'termination', 'end'],
  audit: ['audit', 'control-audit'],
  convention: ['convention', 'renewal', 'amendment'],
  party: ['joining', 'withdrawal'],
} as const;

/** What a check or an audit concludes. */
export type ProcedureOutcome = (typeof OUTCOMES)[number];

/** What every event may say. A field that is absent is not known. */
export interface EventFields {
  /** Day on which it took place, `YYYY-MM-DD`; for a label, the day it was announced. */
  readonly on: IsoDate;
  /** In which capacity someone acted; never a person's name. */
  readonly by?: ProcedureActor | undefined;
  /** Who decided, as the document puts it: sources differ on who grants the label. */
  readonly authority?: string | undefined;
  /** Title or reference of the document. */
  readonly document?: string | undefined;
}

/** The contact with the prefect, or the upgrade of a place that exists. */
export interface PlaceEvent extends EventFields {
  /** Which of the two. */
  readonly kind: (typeof KINDS.place)[number];
  /** The place that the project transforms: a former maison de services au public, or another. Absent: not known, or none. */
  readonly existingPlace?: (typeof EXISTING_PLACES)[number] | undefined;
}

/** An event of which the day is enough. */
export interface SimpleEvent extends EventFields {
  /** Which one. */
  readonly kind: (typeof KINDS.simple)[number];
}

/** The check of the prefect. */
export interface ConformityEvent extends EventFields {
  /** The check of the prefect. */
  readonly kind: 'conformity-check';
  /** Its result. Absent: not known. */
  readonly outcome?: ProcedureOutcome | undefined;
  /** Whether the prefect found the project in a zone of priority deployment. Absent: not known. */
  readonly priorityZone?: boolean | undefined;
}

/** The quality audit before the label, or a control audit after it. */
export interface AuditEvent extends EventFields {
  /** Which of the two. */
  readonly kind: (typeof KINDS.audit)[number];
  /** Its result. Absent: not known. */
  readonly outcome?: ProcedureOutcome | undefined;
}

/** The announcement of the label. */
export interface LabelEvent extends EventFields {
  /** The announcement of the label. */
  readonly kind: 'label';
  /** Day on which the label takes effect, which may come after its announcement. Absent: not known. */
  readonly effectiveOn?: IsoDate | undefined;
}

/** The signature, the renewal or an amendment of the convention. */
export interface ConventionEvent extends EventFields {
  /** Which of the three. */
  readonly kind: (typeof KINDS.convention)[number];
  /** Last day of the convention, which sets it itself. Absent: not known; an amendment without one leaves it as it was. */
  readonly until?: IsoDate | undefined;
}

/** A party that joins or leaves the convention. */
export interface PartyEvent extends EventFields {
  /** Which of the two. */
  readonly kind: (typeof KINDS.party)[number];
  /** The party: a local authority, a body. Absent: not known. */
  readonly party?: string | undefined;
}

/** A dated event of the life of a file. What is absent is not known. */
export type ProcedureEvent =
  PlaceEvent | SimpleEvent | ConformityEvent | AuditEvent | LabelEvent | ConventionEvent | PartyEvent;

/** A kind of event: a row of the table of steps. */
export type ProcedureKind = ProcedureEvent['kind'];

const fields = {
  on: dateSchema,
  by: z.enum(ATTESTING_ROLES).optional(),
  authority: z.string().min(1).optional(),
  document: z.string().min(1).optional(),
};
const outcome = z.enum(OUTCOMES).optional();

/** The schema of {@link ProcedureEvent}. */
export const procedureEventSchema = exported(
  z.discriminatedUnion('kind', [
    z.strictObject({
      kind: z.enum(KINDS.place),
      ...fields,
      existingPlace: z.enum(EXISTING_PLACES).optional(),
    }),
    z.strictObject({ kind: z.enum(KINDS.simple), ...fields }),
    z.strictObject({ kind: z.literal('conformity-check'), ...fields, outcome, priorityZone: z.boolean().optional() }),
    z.strictObject({ kind: z.enum(KINDS.audit), ...fields, outcome }),
    z.strictObject({ kind: z.literal('label'), ...fields, effectiveOn: dateSchema.optional() }),
    z.strictObject({
      kind: z.enum(KINDS.convention),
      ...fields,
      until: dateSchema.optional(),
    }),
    z.strictObject({ kind: z.enum(KINDS.party), ...fields, party: z.string().min(1).optional() }),
  ]),
);

/** Reads an event: a copy without undefined fields, or every issue. */
export function readEvent(data: unknown): Parsed<ProcedureEvent> {
  const parsed = validate(procedureEventSchema, data);
  return parsed.ok ? { ...parsed, value: defined(parsed.value) as ProcedureEvent } : parsed;
}
