import { text, type LocalizedText } from '../../foundation/text.js';

/** Every {@link FactType}. */
export const FACT_TYPES = Object.freeze([
  'number',
  'duration',
  'boolean',
  'date',
  'text',
  'choice',
  'list',
  'operators',
  'attestation',
] as const);

/**
 * What a fact may be. `duration`: whole minutes, shown as "21 h 30"; `date`: `YYYY-MM-DD`, or `null` for what has not
 * taken place; `choice`: one of the values listed; `list`: `{ complete?, items }`, whose items have facts of their
 * own; `operators`: entries of presence by operator; `attestation`: found in the attestations of the dossier, by
 * whoever attests.
 */
export type FactType = (typeof FACT_TYPES)[number];

/** A value of a `choice`, and its name. */
export interface Choice {
  /** The value, in data. */
  readonly value: string;
  /** Its name, in sentences. */
  readonly label: LocalizedText;
}

/** Something that criteria need to know, declared once: its type, the question to ask and the documents that prove it. */
export interface FactDefinition {
  /** Identifier, unique among the facts of a référentiel. */
  readonly name: string;
  /** What it may be. */
  readonly type: FactType;
  /** The question to ask when the fact is not known. */
  readonly question: LocalizedText;
  /** Name of the fact, for "expected" and "observed"; the question serves when absent. */
  readonly label?: LocalizedText;
  /** What follows a number or a duration: `{ fr: 'par semaine', en: 'a week' }`. */
  readonly unit?: LocalizedText;
  /** What follows the number 1, where the unit has another form; absent: `unit`. */
  readonly unitOfOne?: LocalizedText;
  /** Documents that prove it; absent or empty when none is known. */
  readonly documents?: readonly LocalizedText[];
  /** Values of a `choice`, each with its name. */
  readonly choices?: readonly Choice[];
  /** Facts of each item of a `list`. */
  readonly items?: readonly FactDefinition[];
}

/** A number or a duration known within bounds: published hours that leave a day out are a lower bound. */
export interface AmountBounds {
  /** At least so much; absent: no lower bound is known. */
  readonly atLeast?: number | undefined;
  /** At most so much; absent: no upper bound is known. */
  readonly atMost?: number | undefined;
}

/** A number, or the bounds within which it is known. */
export type Amount = number | AmountBounds;

/** A list that says whether it is whole: an incomplete list (or one that does not say) may have other items. */
export interface ListValue {
  /** `true`: there is no other item. */
  readonly complete?: boolean | undefined;
  /** The items that are known, each with its own facts. */
  readonly items: readonly Readonly<Record<string, unknown>>[];
}

/** The name of a fact in a sentence; the question that stands for it is quoted. */
export function nameOf({ label, question }: FactDefinition): LocalizedText {
  if (label) return label;
  const { fr, en } = question;
  return fr.endsWith('?') || en.endsWith('?') ? text(`« ${fr} »`, `"${en}"`) : question;
}

/** The fact of that name, among those of a référentiel or of the items of a list. */
export const factNamed = (facts: readonly FactDefinition[], name: string): FactDefinition | undefined =>
  facts.find((fact) => fact.name === name);
