import { sameText, text, type LocalizedText } from '../../foundation/text.js';
import { dateText, durationText, joined, numberText } from '../../foundation/words.js';
import type { AmountBounds, FactDefinition } from './fact.js';

const YES = text('oui', 'yes');
const NO = text('non', 'no');
const NOT_YET = text('pas encore', 'not yet');

/** The value of a fact as words: "21 h 30 par semaine", "oui", "itinérant". */
export function valueText(fact: FactDefinition, value: unknown): LocalizedText {
  if (typeof value === 'boolean') return value ? YES : NO;
  if (typeof value === 'number') return amountText(fact, value);
  if (fact.type === 'number' || fact.type === 'duration') return boundsText(fact, value as AmountBounds);
  if (fact.type === 'date') return value === null ? NOT_YET : dateText(String(value));
  return fact.choices?.find((choice) => choice.value === value)?.label ?? sameText(String(value));
}

function amountText(fact: FactDefinition, value: number): LocalizedText {
  const number = fact.type === 'duration' ? durationText(value) : numberText(value);
  const { unit, unitOfOne = unit } = fact;
  if (!unit || !unitOfOne) return number;
  const [fr, en] = [value >= 2 ? unit : unitOfOne, value === 1 ? unitOfOne : unit];
  return text(`${number.fr} ${fr.fr}`, `${number.en} ${en.en}`);
}

function boundsText(fact: FactDefinition, { atLeast, atMost }: AmountBounds): LocalizedText {
  const low = atLeast === undefined ? [] : [joined(' ', [text('au moins', 'at least'), valueText(fact, atLeast)])];
  const high = atMost === undefined ? [] : [joined(' ', [text('au plus', 'at most'), valueText(fact, atMost)])];
  return joined(', ', [...low, ...high]);
}
