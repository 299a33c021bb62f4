import { firstDayOf, lastDayOf, type IsoDate } from '../../foundation/civil-date.js';
import { defined } from '../../foundation/defined.js';
import { valueAt } from '../../law/look-up.js';
import type { DatedEntry, Parameter } from '../../law/parameter.js';
import type { DatedAmounts } from './dated-amounts.js';
import type { AmountRead, Projection } from './projection.js';

/** The states of the parameters that the years of a projection may read. */
export interface AmountsRead {
  /** In the order of the report. */
  readonly amounts: readonly AmountRead[];
  /** Where each state stands in `amounts`. */
  readonly indexOf: ReadonlyMap<DatedEntry<number>, number>;
}

/** The states that cover some of the years, without those published after the day asked. */
export function amountsRead(
  { ordinary, postal, bonus }: DatedAmounts,
  from: number,
  to: number,
  knownOn: IsoDate | undefined,
): AmountsRead {
  const amounts: AmountRead[] = [];
  const indexOf = new Map<DatedEntry<number>, number>();
  for (const parameter of [ordinary, postal, bonus]) {
    for (const entry of parameter.entries) {
      const read = amountRead(parameter, entry, knownOn);
      if (!read || read.from > lastDayOf(to) || (read.until ?? lastDayOf(to)) < firstDayOf(from)) continue;
      indexOf.set(entry, amounts.length);
      amounts.push(read);
    }
  }
  return { amounts, indexOf };
}

/** A state with the readings in dispute that one could know; `undefined` for an end, or for what was not published yet. */
function amountRead(
  parameter: Parameter<number>,
  entry: DatedEntry<number>,
  knownOn: IsoDate | undefined,
): AmountRead | undefined {
  const { from, until, value, standing, source } = entry;
  const alone = valueAt({ ...parameter, entries: [entry] }, from, knownOn);
  if (value === null || alone.kind === 'not-yet') return undefined;
  const { disputedBy } = alone.kind === 'known' ? alone : entry;
  const { id: parameterId, label } = parameter;
  return { parameterId, label, from, euros: value, standing, source, ...defined({ until, disputedBy }) };
}

/** The states that some line of a projection rests on. */
export function amountsNamed({ amounts, lines }: Projection): AmountRead[] {
  const named = new Set(lines.map(({ amountIndex }) => amountIndex));
  return amounts.filter((_, index) => named.has(index));
}
