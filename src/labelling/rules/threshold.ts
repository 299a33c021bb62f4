import { requireNumber } from '../../foundation/argument.js';
import { defined } from '../../foundation/defined.js';
import { isRecord } from '../../foundation/record.js';
import { aNumber, type Expectation } from '../../foundation/expectations.js';
import { misfitOf, type Shape } from '../../foundation/shape.js';
import { text, type LocalizedText } from '../../foundation/text.js';
import { dateText, joined } from '../../foundation/words.js';
import { valueAt } from '../../law/look-up.js';
import type { Parameter } from '../../law/parameter.js';
import { aParameter } from '../../law/shapes.js';
import { noDispute, type Compiled, type Setting } from './compiled.js';

/** A number, or a dated rule whose value on the day examined is the number. Both are plain JSON. */
export type Threshold = number | Parameter<number>;

/** A threshold that no one could apply, and why. */
export interface UnknownThreshold {
  /** Identifier of the parameter. */
  readonly parameter: string;
  /** Why its value is not known, in a sentence. */
  readonly text: LocalizedText;
}

/** A number, or a parameter whose states are the oldest first. */
export const aThreshold: Shape = (threshold) => {
  if (typeof threshold === 'number') return misfitOf(aNumber, threshold);
  if (!isRecord(threshold)) return misfitOf(A_THRESHOLD, threshold);
  return misfitOf(aParameter, threshold);
};

const A_THRESHOLD: Expectation = {
  type: 'object',
  words: text('un nombre ou un paramètre', 'a number or a parameter'),
  accepts: isRecord,
};

/** The number of a threshold on the days of a batch, or why there is none. */
export function thresholdAt(threshold: Threshold, { asOf, knownOn }: Setting): number | UnknownThreshold {
  if (typeof threshold === 'number') return threshold;
  const found = valueAt(threshold, asOf, knownOn);
  if (found.kind === 'known') return requireNumber(`parameter.${threshold.id}`, found.value);
  const day = dateText(asOf);
  const { fr, en } = threshold.label;
  const unknown = (french: string, english: string): UnknownThreshold => ({
    parameter: threshold.id,
    text: text(french, english),
  });
  switch (found.kind) {
    case 'ended': {
      const end = dateText(found.from);
      return unknown(
        `la règle « ${fr} » a pris fin le ${end.fr} : aucune valeur n'est connue au ${day.fr}`,
        `the rule "${en}" ended on ${end.en}: no value is known on ${day.en}`,
      );
    }
    case 'publication-unknown': {
      const known = dateText(knownOn ?? asOf);
      return unknown(
        `la valeur de « ${fr} » au ${day.fr} n'est pas appliquée : on ignore si elle pouvait être connue le ${known.fr}`,
        `the value of "${en}" on ${day.en} is not applied: it is not known whether it could be known on ${known.en}`,
      );
    }
    default:
      return unknown(
        `la valeur de « ${fr} » au ${day.fr} n'est pas connue`,
        `the value of "${en}" on ${day.en} is not known`,
      );
  }
}

/** "24 h a week"; a value that is not known is named by its rule. */
export function thresholdText(
  threshold: Threshold,
  setting: Setting | undefined,
  words: (value: number) => LocalizedText,
): LocalizedText {
  if (typeof threshold === 'number') return words(threshold);
  const known = setting && thresholdAt(threshold, setting);
  if (typeof known === 'number') return words(known);
  const { fr, en } = threshold.label;
  return text(`la valeur de « ${fr} » à la date examinée`, `the value of "${en}" on the date examined`);
}

/** "At least 24 h a week". */
export const boundText = (bound: LocalizedText, ...rest: Parameters<typeof thresholdText>): LocalizedText =>
  joined(' ', [bound, thresholdText(...rest)]);

/** A requirement whose rule is not known: it settles nothing, and says why. */
export const ruleUnknown = (
  unknown: { readonly text: LocalizedText; readonly parameter?: string | undefined },
  observe: Compiled['observe'] = () => undefined,
): Compiled => {
  const { text: words, parameter } = unknown;
  return {
    verdict: () => 'undetermined',
    reasons: (_dossier, _item, into) =>
      void into.push({ kind: 'rule-unknown', text: words, ...defined({ parameter }) }),
    observe,
    disputes: noDispute,
  };
};
