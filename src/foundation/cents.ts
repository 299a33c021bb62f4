import { aWholeMeasure } from './expectations.js';
import { text } from './text.js';

/** An amount of money as a whole number of euro cents. Fields that hold one end in `Cents`. */
export type Cents = number;

/** A whole number of cents that is no debt. */
export const wholeCents = /* @__PURE__ */ aWholeMeasure(
  text("un nombre entier de centimes d'au moins 0", 'a whole number of cents of at least 0'),
);

/** Whole cents of an amount in euros: rounded to the nearest cent, halves away from zero. The one rounding rule. */
export function centsOf(euros: number): Cents {
  return roundCents(euros * 100);
}

/**
 * The nearest whole cent of an amount in cents, halves away from zero. A product such as 1.005 x 100 lies just below
 * its true value in binary: the last digits are rounded away first.
 */
export function roundCents(cents: number): Cents {
  if (Number.isInteger(cents)) return cents + 0; // -0 becomes 0
  const size = Math.abs(cents);
  const rounded = Math.round(Number(size.toPrecision(15)));
  return cents < 0 && rounded !== 0 ? -rounded : rounded;
}

/** An amount in euros, for display and rows. */
export const eurosOf = (cents: Cents): number => cents / 100;

/**
 * Splits an amount in proportion to weights, to the cent: the parts always add up to the whole (largest remainder;
 * equal remainders favour the first parts).
 * @throws RangeError when the amount is not a whole number, or no weight is positive, or one is negative.
 */
export function splitCents(amount: Cents, weights: readonly number[]): Cents[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (!Number.isSafeInteger(amount)) throw new RangeError(`amount: expected whole cents; received ${amount}`);
  if (!(total > 0) || weights.some((weight) => !(weight >= 0))) {
    throw new RangeError(
      `weights: expected numbers of at least 0, one of them positive; received ${weights.join(', ')}`,
    );
  }
  const exact = weights.map((weight) => (amount * weight) / total);
  const parts = exact.map(Math.floor);
  const missing = amount - parts.reduce((sum, part) => sum + part, 0);
  const order = exact
    .map((value, index) => ({ index, remainder: value - Math.floor(value) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  for (const { index } of order.slice(0, missing)) parts[index] = (parts[index] ?? 0) + 1;
  return parts;
}
