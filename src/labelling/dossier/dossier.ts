import * as z from 'zod';
import { valueOrThrow, type Issue, type Parsed } from '../../foundation/issue.js';
import { dateSchema, validate } from '../../foundation/schema.js';
import { operatorPresenceSchema } from '../../operators/presence.js';
import { structureSchema } from '../../structures/structure.js';
import { attestationSchema } from './attestation.js';
import { checkedValue } from '../facts/check-facts.js';
import { observationsSchema } from './observations.js';
import type { Referentiel } from '../referentiels/referentiel.js';

const amount = z.union([
  z.number().min(0),
  z.strictObject({ atLeast: z.number().min(0).optional(), atMost: z.number().min(0).optional() }),
]);
const dateOrNotYet = dateSchema.nullable();
const presences = z.array(operatorPresenceSchema).readonly();

const agentSchema = z.looseObject({
  /** Physically present to receive the public. */
  present: z.boolean().optional(),
  /** Polyvalent. */
  versatile: z.boolean().optional(),
  /** Day on which the training was completed; `null`: not trained yet. */
  trainedOn: dateOrNotYet.optional(),
  /** Working time at the reception, in full-time equivalents. */
  fte: z.number().min(0).optional(),
  /** Who pays the agent. */
  employer: z.enum(['structure', 'operator', 'other']).optional(),
  /** A subsidised conseiller numérique. */
  digitalAdviser: z.boolean().optional(),
});

/** The standard facts, each optional: what is absent is not known. Other facts are kept for a grid of one's own. */
const factsSchema = z.looseObject({
  role: z.enum(['principal', 'antenne']).optional(),
  format: z.enum(['fixed', 'multi-site', 'itinerant']).optional(),
  /** Minutes a week, or bounds. */
  weeklyOpeningMinutes: amount.optional(),
  /** Days a week, or bounds. */
  weeklyOpeningDays: amount.optional(),
  hasOtherSites: z.boolean().optional(),
  /** Minutes a week during which at least one site is open, or bounds. */
  weeklyOpeningMinutesWithSites: amount.optional(),
  /** Days a week on which at least one site is open, or bounds. */
  weeklyOpeningDaysWithSites: amount.optional(),
  /** Agents who receive the public; `complete` says that there is no other. No personal name. */
  agents: z.strictObject({ complete: z.boolean().optional(), items: z.array(agentSchema).readonly() }).optional(),
  /** Day of the opening under the label; `null`: not open yet. */
  opensOn: dateOrNotYet.optional(),
  /** An operator that no entry mentions is unknown, not absent. */
  operators: presences.optional(),
  /** Operators that have named a correspondent (`present`) or refuse to (`absent`). */
  correspondents: presences.optional(),
  confidentialSpace: z.boolean().optional(),
  accessible: z.boolean().optional(),
  digitalHelp: z.boolean().optional(),
  computer: z.boolean().optional(),
  printer: z.boolean().optional(),
  scanner: z.boolean().optional(),
  freeOfCharge: z.boolean().optional(),
  openToAll: z.boolean().optional(),
  withoutAppointment: z.boolean().optional(),
  identifiablePlace: z.boolean().optional(),
  /** Day of the signature of the framework agreement or convention; `null`: not signed. */
  agreementSignedOn: dateOrNotYet.optional(),
});

/** A labelling dossier: every part and every fact is optional, and what is absent is not known. */
export const dossierSchema = z.strictObject({
  /** Identifier, for batches. */
  id: z.string().min(1).optional(),
  /** Record of the principal structure: its role, format, published hours and operators serve where the facts say nothing. */
  structure: structureSchema.optional(),
  /** Its other sites; `[]`: it has none; absent: not known. */
  sites: z.array(structureSchema).readonly().optional(),
  facts: factsSchema.optional(),
  attestations: z.array(attestationSchema).readonly().optional(),
  /** What changes no verdict: training by life event, complementary services, local partners, Pass numérique. */
  observations: observationsSchema.optional(),
});

/** A labelling dossier. */
export type Dossier = z.output<typeof dossierSchema>;

/** Options of {@link safeParseDossier} and {@link parseDossier}. */
export interface ParseDossierOptions {
  /** Also checks the facts of a grid of one's own. */
  readonly referentiel?: Referentiel;
}

/**
 * Checks a dossier: the value, or every issue at once, with its path. Never throws for data. Facts that the library
 * does not know are kept: give the référentiel that declares them to have them checked too.
 *
 * @param data - anything, such as the content of a JSON file
 *
 * @example
 * ```ts
 * const parsed = safeParseDossier({ facts: { accessible: 'oui' } });
 * parsed.ok; // => false
 * !parsed.ok && parsed.issues[0]?.message.fr; // => 'reçu : "oui" ; attendu : vrai ou faux'
 * ```
 */
export function safeParseDossier(data: unknown, options: ParseDossierOptions = {}): Parsed<Dossier> {
  const parsed = validate(dossierSchema, data);
  const known = new Set<string>(Object.keys(factsSchema.shape));
  const own = (options.referentiel?.facts ?? []).filter(({ name, type }) => !known.has(name) && type !== 'attestation');
  const { facts } = Object(data) as { readonly facts?: unknown };
  const issues: Issue[] = [];
  for (const fact of own) {
    checkedValue(fact, (Object(facts) as Record<string, unknown>)[fact.name], issues);
  }
  const wrong = issues.filter(({ code }) => code === 'wrong-type');
  const notices = issues.filter(({ code }) => code !== 'wrong-type');
  if (!parsed.ok) return { ok: false, issues: [...parsed.issues, ...wrong], notices };
  return wrong.length > 0 ? { ok: false, issues: wrong, notices } : { ...parsed, notices };
}

/**
 * Checks a dossier and returns it.
 *
 * @param data - anything, such as the content of a JSON file
 * @throws InvalidDataError that carries every issue
 *
 * @example
 * ```ts
 * parseDossier({ facts: { accessible: true } }).facts?.accessible; // => true
 * ```
 */
export const parseDossier = (data: unknown, options: ParseDossierOptions = {}): Dossier =>
  valueOrThrow('dossier', safeParseDossier(data, options));
