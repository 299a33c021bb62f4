import type { AmountRead, Projection } from './projection.js';

/** The states of the parameters that some line of a projection names: what its amounts rest on. */
export function amountsNamed({ amounts, lines }: Projection): AmountRead[] {
  const named = new Set(lines.map(({ parameterId, from }) => `${parameterId} ${from}`));
  return amounts.filter(({ parameterId, from }) => named.has(`${parameterId} ${from}`));
}
