import * as z from 'zod';
import { requireObject, requireShape } from '../../foundation/argument.js';
import { copied } from '../../foundation/copied.js';
import { issueOf } from '../../foundation/expectations.js';
import { valueOrThrow, type Issue, type Parsed } from '../../foundation/issue.js';
import { exported, readonlyList, validate, valueAt } from '../../foundation/schema.js';
import { structureSchema, type Structure } from '../../structures/structure.js';
import type { DossierFacts } from '../facts/dossier-facts.js';
import { expectationOf } from '../facts/fact-types.js';
import { factNamed, type FactDefinition } from '../facts/fact.js';
import { factsSchema } from '../facts/facts-schema.js';
import { standardFacts } from '../facts/standard-facts.js';
import type { Referentiel } from '../referentiels/referentiel.js';
import { REFERENTIEL } from '../referentiels/require-referentiel.js';
import type { Attestation } from './attestation.js';
import { attestationSchema } from './attestation-schema.js';
import { observationsSchema, type Observations } from './observations.js';

/** A labelling dossier: every part and every fact is optional, and what is absent is not known. */
export interface Dossier {
  /** Identifier, for batches. */
  readonly id?: string | undefined;
  /** Record of the principal: its role, format, published hours and operators serve where the facts say nothing. */
  readonly structure?: Structure | undefined;
  /** Its other sites; `[]`: it has none; absent: not known. */
  readonly sites?: readonly Structure[] | undefined;
  /** What is declared, by the name of the fact. */
  readonly facts?: DossierFacts | undefined;
  /** What somebody attests; the latest attestation of a fact decides. */
  readonly attestations?: readonly Attestation[] | undefined;
  /** What changes no verdict: training by life event, complementary services, local partners, Pass numérique. */
  readonly observations?: Observations | undefined;
}

/** The schema of a {@link Dossier}. */
export const dossierSchema = exported(
  z.strictObject({
    id: z.string().min(1).optional(),
    structure: structureSchema.optional(),
    sites: readonlyList(structureSchema).optional(),
    facts: (factsSchema(standardFacts) as z.ZodType as z.ZodType<DossierFacts>).optional(),
    attestations: readonlyList(attestationSchema).optional(),
    observations: observationsSchema.optional(),
  }),
);

/** Options of {@link safeParseDossier} and {@link parseDossier}. */
export interface ParseDossierOptions {
  /** Also checks the facts of a grid of one's own. */
  readonly referentiel?: Referentiel | undefined;
}

/**
 * Checks a dossier: the value, or every issue at once, with its path. Never throws for data. Facts that the library
 * does not know are kept: give the référentiel that declares them to have them checked too. The value shares nothing with
 * the data.
 *
 * @param data - anything, such as the content of a JSON file
 * @param options - the référentiel whose facts are checked, beside the standard ones
 *
 * @example
 * ```ts
 * const parsed = safeParseDossier({ facts: { accessible: 'oui' } });
 * parsed.ok; // => false
 * !parsed.ok && parsed.issues[0]?.message.en; // => 'received: "oui"; expected: true or false'
 * ```
 */
export function safeParseDossier(data: unknown, options: ParseDossierOptions = {}): Parsed<Dossier> {
  const { referentiel } = requireObject('options', options);
  if (referentiel !== undefined) requireShape('referentiel', referentiel, REFERENTIEL);
  const own = (referentiel?.facts ?? []).filter(({ name }) => !factNamed(standardFacts, name));
  const facts = [...standardFacts, ...own];
  const schema = own.length === 0 ? dossierSchema : dossierSchema.extend({ facts: factsSchema(facts).optional() });
  const parsed = validate(schema, data) as Parsed<Dossier>;
  if (parsed.ok) return { ...parsed, value: copied(parsed.value) };
  return { ...parsed, issues: parsed.issues.map((issue) => inWordsOf(facts, issue, data)) };
}

/** The issue of a fact in the words of its type, as at evaluation. */
function inWordsOf(facts: readonly FactDefinition[], issue: Issue, data: unknown): Issue {
  const { path } = issue;
  const [root, name, , , field] = path;
  const whole = root === 'facts' ? factNamed(facts, String(name)) : undefined;
  const fact = path.length === 5 ? factNamed(whole?.items ?? [], String(field)) : whole;
  return fact && (path.length === 2 || path.length === 5)
    ? issueOf(expectationOf(fact), valueAt(data, path), path)
    : issue;
}

/**
 * Checks a dossier and returns it.
 *
 * @param data - anything, such as the content of a JSON file
 * @param options - the référentiel whose facts are checked, beside the standard ones
 * @throws InvalidDataError that carries every issue
 *
 * @example
 * ```ts
 * parseDossier({ facts: { accessible: true } }).facts?.accessible; // => true
 * ```
 */
export const parseDossier = (data: unknown, options: ParseDossierOptions = {}): Dossier =>
  valueOrThrow('dossier', safeParseDossier(data, options));
