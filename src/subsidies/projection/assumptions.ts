import * as z from 'zod';
import { text, type LocalizedText } from '../../foundation/text.js';
import type { Contradiction } from '../../foundation/schema.js';
import { contradict } from '../../foundation/schema.js';
import { PRO_RATA_RULES } from './pro-rata.js';

/** Largest annual amount of a structure that is taken, in euros: sums of thousands of structures stay exact. */
export const LARGEST_AMOUNT = 10_000_000;

const yearSchema = z.int().min(1000).max(9999);
const eurosSchema = z.number().min(0).max(LARGEST_AMOUNT);

const amountSchema = z.strictObject({
  /** Year that the amount is for. */
  year: yearSchema,
  /** Whole annual amount of a structure, in euros. */
  euros: eurosSchema,
  /** `la-poste`: for the structures hosted by La Poste; absent: for all the others. */
  host: z.literal('la-poste').optional(),
});

/** What a caller may suppose where the sources are silent. Every line that one of them touches is `assumed`. */
export const assumptionsSchema = z.strictObject({
  /** Annual amounts that replace those of the schedule, or stand where it is silent. */
  amounts: z.array(amountSchema).readonly().check(refuseTwins).optional(),
  /** Growth of the amount, each year after the last one known: 0.02 for 2 %, 0 to keep it. Not for La Poste's houses. */
  indexation: z.number().min(-1).max(10).optional(),
  /** What a year counts for when the label covers only a part of it. */
  proRata: z.enum(PRO_RATA_RULES).optional(),
  /**
   * Share of the labels without funding, 0 to 1, among the structures whose funding is unknown: their amounts are
   * reduced by it, so that totals are expected values.
   */
  unfundedShare: z.number().min(0).max(1).optional(),
  /** Whether an antenne whose funding is unknown has a subsidy of its own. */
  antennes: z.enum(['none', 'own-subsidy']).optional(),
  /** The FRR bonus, for the structures of these communes (INSEE codes) hosted by a local authority. */
  frrBonus: z
    .strictObject({
      communes: z.array(z.string()).readonly(),
      /** Annual amount in euros for every year from 2025 on, instead of that of `frrBonus`. */
      euros: eurosSchema.optional(),
    })
    .optional(),
});

/** What a caller may suppose where the sources are silent. Every line that one of them touches is `assumed`. */
export type ProjectionAssumptions = z.output<typeof assumptionsSchema>;

function refuseTwins(context: { issues: unknown[]; value: readonly z.output<typeof amountSchema>[] }): void {
  const seen = new Set<string>();
  context.value.forEach(({ year, host }, index) => {
    const key = `${year} ${host ?? ''}`;
    if (seen.has(key)) contradict(context, twin(year, index));
    seen.add(key);
  });
}

const twin = (year: number, index: number): Contradiction => ({
  code: 'duplicate',
  path: [index, 'year'],
  message: text(`deux montants pour ${year} ; attendu : un seul`, `two amounts for ${year}; expected: a single one`),
});

/** What the projection itself supposes, unless the caller says otherwise: the standing of the amounts is kept. */
export const DEFAULT_ASSUMPTIONS = {
  'every-label-funded': text(
    'Une structure dont le financement est inconnu est comptée comme financée ; la borne basse ne la compte pas.',
    'A structure whose funding is unknown is counted as funded; the lower bound does not count it.',
  ),
  'full-partial-years': text(
    "Une année où le label ne couvre qu'une partie des jours donne le montant annuel entier ; la règle réelle est inconnue.",
    'A year of which the label covers only some days gives the whole annual amount; the real rule is unknown.',
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
    "Un label sans date de fin continue après la date de la question jusqu'à la fin de la projection ; les bornes n'en doutent pas.",
    'A label without an end date goes on after the day of the question until the end of the projection; the bounds do not doubt it.',
  ),
} as const satisfies Readonly<Record<string, LocalizedText>>;

/** What the caller supposes, by the name of the option. */
export const CALLER_ASSUMPTIONS = {
  amounts: text("Montant annuel supposé par l'appelant.", 'Annual amount supposed by the caller.'),
  indexation: text(
    "Dernier montant connu, indexé au taux de l'appelant.",
    "Last known amount, indexed at the caller's rate.",
  ),
  proRata: text("Règle de prorata supposée par l'appelant.", 'Pro-rata rule supposed by the caller.'),
  unfundedShare: text(
    "Part des labels sans financement supposée par l'appelant, retranchée des montants.",
    'Share of the labels without funding supposed by the caller, taken off the amounts.',
  ),
  antennes: text("Sort des antennes supposé par l'appelant.", 'Treatment of the antennes supposed by the caller.'),
  frrBonus: text(
    "Périmètre ou montant du bonus FRR supposé par l'appelant.",
    'Perimeter or amount of the FRR bonus supposed by the caller.',
  ),
} as const satisfies Readonly<Record<keyof ProjectionAssumptions, LocalizedText>>;

/** The name of something supposed, by the projection or by its caller. */
export type AssumptionId = keyof typeof DEFAULT_ASSUMPTIONS | keyof typeof CALLER_ASSUMPTIONS;

/** Whether something is supposed by the caller: what it touches is `assumed`. */
export const isCallers = (id: AssumptionId): boolean => Object.hasOwn(CALLER_ASSUMPTIONS, id);
