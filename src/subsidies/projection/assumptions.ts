import * as z from 'zod';
import { duplicate } from '../../foundation/notices/data.js';
import { contradict, readonlyList } from '../../foundation/schema.js';
import { text, type LocalizedText } from '../../foundation/text.js';
import { PRO_RATA_RULES, type ProRataRule } from './pro-rata.js';

/** An annual amount that a caller supposes. */
export interface SupposedAmount {
  /** Year that the amount is for. */
  readonly year: number;
  /** Whole annual amount of a structure, in euros. */
  readonly euros: number;
  /** `la-poste`: for the structures hosted by La Poste; absent: for all the others. */
  readonly host?: 'la-poste' | undefined;
}

/** The perimeter of the FRR bonus, and its amount, as a caller supposes them. */
export interface SupposedBonus {
  /** INSEE codes of the communes of the perimeter, all of them. */
  readonly communes: readonly string[];
  /** Annual amount in euros for every year from 2025 on; absent: that of `frrBonus`, where it is known. */
  readonly euros?: number | undefined;
}

/** What a caller may suppose where the sources are silent. Every line that one of them touches is `assumed`. */
export interface ProjectionAssumptions {
  /** Annual amounts that replace those of the schedule, or stand where it is silent. */
  readonly amounts?: readonly SupposedAmount[] | undefined;
  /** Growth of the amount, each year after the last one known: 0.02 for 2 %, 0 to keep it. Not for La Poste's houses. */
  readonly indexation?: number | undefined;
  /** What a year counts for when the label covers only a part of it. */
  readonly proRata?: ProRataRule | undefined;
  /**
   * Share of the labels without funding, 0 to 1, among the structures whose funding is unknown: their amounts are
   * reduced by it, so that totals are expected values.
   */
  readonly unfundedShare?: number | undefined;
  /** Whether an antenne whose funding is unknown has a subsidy of its own. */
  readonly antennes?: 'none' | 'own-subsidy' | undefined;
  /** The FRR bonus, for the structures of these communes hosted by a local authority. */
  readonly frrBonus?: SupposedBonus | undefined;
}

/** Largest annual amount of a structure that is taken, in euros: sums of thousands of structures stay exact. */
export const LARGEST_AMOUNT = 10_000_000;

const eurosSchema = z.number().min(0).max(LARGEST_AMOUNT);

const amountSchema = z.strictObject({
  year: z.int().min(1000).max(9999),
  euros: eurosSchema,
  host: z.literal('la-poste').optional(),
});

/** The schema of {@link ProjectionAssumptions}. */
export const assumptionsSchema = z.strictObject({
  amounts: readonlyList(amountSchema).check(refuseTwins).optional(),
  indexation: z.number().min(-1).max(10).optional(),
  proRata: z.enum(PRO_RATA_RULES).optional(),
  unfundedShare: z.number().min(0).max(1).optional(),
  antennes: z.enum(['none', 'own-subsidy']).optional(),
  frrBonus: z.strictObject({ communes: readonlyList(z.string()), euros: eurosSchema.optional() }).optional(),
});

/** A single amount for a year, and one for La Poste. */
function refuseTwins(context: { issues: unknown[]; value: readonly SupposedAmount[] }): void {
  const seen = new Map<string, number>();
  context.value.forEach(({ year, host }, index) => {
    const key = `${year} ${host ?? ''}`;
    const first = seen.get(key);
    if (first === undefined) seen.set(key, index);
    else contradict(context, duplicate([index, 'year'], { first: `amounts[${first}]` }, year));
  });
}

/** What the projection itself supposes, unless the caller says otherwise: the standing of the amounts is kept. */
export const DEFAULT_ASSUMPTIONS = {
  'every-label-funded': text(
    'Une structure dont le financement est inconnu est comptée comme financée ; la borne basse ne la compte pas.',
    'A structure whose funding is unknown is counted as funded; the lower bound does not count it.',
  ),
  'full-partial-years': text(
    "Une année où le label ne couvre qu'une partie des jours compte pour le montant annuel entier ; la règle réelle est inconnue.",
    'A year of which the label covers only some days counts for the whole annual amount; the real rule is unknown.',
  ),
  'ordinary-host': text(
    'Une structure dont le porteur est inconnu reçoit le montant ordinaire, non celui des structures portées par La Poste.',
    'A structure whose host is unknown receives the ordinary amount, not that of the structures hosted by La Poste.',
  ),
  'no-antenne-subsidy': text(
    "Une antenne dont le financement est inconnu n'a pas de subvention propre ; la borne haute la compte.",
    'An antenne whose funding is unknown has no subsidy of its own; the upper bound counts it.',
  ),
  'label-continues': text(
    "Un label sans date de fin continue après la date de la question jusqu'à la fin de la projection ; les bornes ne couvrent pas ce doute.",
    'A label without an end date goes on after the day of the question until the end of the projection; the bounds do not cover this doubt.',
  ),
} as const satisfies Readonly<Record<string, LocalizedText>>;

/** What the caller supposes, by the name of the option. */
export const CALLER_ASSUMPTIONS = {
  amounts: text(
    "Ce montant annuel est une hypothèse de l'utilisateur.",
    'This annual amount is an assumption of the caller.',
  ),
  indexation: text(
    "Le dernier montant connu est indexé au taux choisi par l'utilisateur.",
    'The last known amount is indexed at a rate chosen by the caller.',
  ),
  proRata: text(
    "Cette règle de prorata est une hypothèse de l'utilisateur.",
    'This pro-rata rule is an assumption of the caller.',
  ),
  unfundedShare: text(
    "La part de labels sans financement, retranchée des montants, est une hypothèse de l'utilisateur.",
    'The share of labels without funding, which is taken off the amounts, is an assumption of the caller.',
  ),
  antennes: text(
    "Le traitement des antennes est une hypothèse de l'utilisateur.",
    'How antennes are treated is an assumption of the caller.',
  ),
  frrBonus: text(
    "Le périmètre ou le montant du bonus FRR est une hypothèse de l'utilisateur.",
    'The scope or the amount of the FRR bonus is an assumption of the caller.',
  ),
} as const satisfies Readonly<Record<keyof ProjectionAssumptions, LocalizedText>>;

/** Something that the projection itself supposes. */
export type DefaultAssumptionId = keyof typeof DEFAULT_ASSUMPTIONS;

/** The name of something supposed, by the projection or by its caller. */
export type AssumptionId = DefaultAssumptionId | keyof ProjectionAssumptions;

/** Whether something is supposed by the caller: what it touches is `assumed`. */
export const isCallers = (id: AssumptionId): id is keyof ProjectionAssumptions => Object.hasOwn(CALLER_ASSUMPTIONS, id);
