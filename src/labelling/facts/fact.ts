import type { LocalizedText } from '../../foundation/text.js';

/**
 * What a fact may be. `duration`: whole minutes, shown as "21 h 30"; `date`: `YYYY-MM-DD`, or `null` for what has not
 * taken place; `choice`: one of the values listed; `list`: `{ complete?, items }`, whose items have facts of their
 * own; `operators`: entries of presence by operator; `attestation`: given in the attestations of the dossier, by
 * whoever attests.
 */
export type FactType =
  'number' | 'duration' | 'boolean' | 'date' | 'text' | 'choice' | 'list' | 'operators' | 'attestation';

/** Something that criteria need to know, declared once: its type, the question to ask and the documents that prove it. */
export interface FactDefinition {
  /** Identifier, unique among the facts of a référentiel. */
  readonly name: string;
  readonly type: FactType;
  /** The question to ask when the fact is not known. */
  readonly question: LocalizedText;
  /** Name of the fact, for "expected" and "observed"; the question serves when absent. */
  readonly label?: LocalizedText;
  /** What follows a number or a duration: `{ fr: 'par semaine', en: 'a week' }`. */
  readonly unit?: LocalizedText;
  /** Documents that prove it; absent or empty when none is known. */
  readonly documents?: readonly LocalizedText[];
  /** Values of a `choice`, each with its name. */
  readonly choices?: readonly { readonly value: string; readonly label: LocalizedText }[];
  /** Facts of each item of a `list`. */
  readonly items?: readonly FactDefinition[];
}

/** A number or a duration known within bounds: published hours that leave a day out are a lower bound. */
export interface AmountBounds {
  readonly atLeast?: number | undefined;
  readonly atMost?: number | undefined;
}

/** A list that says whether it is whole: an incomplete list (or one that does not say) may have other items. */
export interface ListValue {
  readonly complete?: boolean | undefined;
  readonly items: readonly Readonly<Record<string, unknown>>[];
}

/** The name of a fact in a sentence. */
export const nameOf = (fact: FactDefinition): LocalizedText => fact.label ?? fact.question;

/** The facts of a list by name, or of the référentiel when no list is given. */
export const factNamed = (facts: readonly FactDefinition[], name: string): FactDefinition | undefined =>
  facts.find((fact) => fact.name === name);
