import { optionalDate, requireDate } from '../foundation/argument.js';
import type { IsoDate } from '../foundation/civil-date.js';
import type { Dispute, DatedEntry, Parameter, Standing } from '../law/parameter.js';
import type { SourceDocument } from '../law/source.js';
import { LOCAL_NETWORKS } from './local-networks.js';
import { baseMemberships, type OperatorBase, type Membership } from './national-base.js';
import type { OperatorId } from './operator-id.js';
import { operatorNames } from './operator-names.js';

/** An operator of the national base at a date. */
export interface Operator {
  readonly id: OperatorId;
  /** Full name at that date, in French. */
  readonly name: string;
  /** Name or acronym in everyday use at that date. */
  readonly shortName: string;
  /** Agency through which a ministry takes part, as it is called at that date. */
  readonly channel?: string;
  /** Everyday names of the local bodies that stand for it: `CAF`, `CGSS`. */
  readonly localNetworks: readonly string[];
  /** First day in the national base. */
  readonly since: IsoDate;
  /** `core`: required for the label; `associated`: beside the base, not required. */
  readonly base: OperatorBase;
  readonly standing: Standing;
  /** Readings of other sources about its place in the base. */
  readonly disputedBy?: readonly Dispute<Membership>[];
  readonly source: SourceDocument;
}

/** Options of {@link operatorsAt}. */
export interface OperatorsAtOptions {
  /** Answer with what one could know on that day, to audit an old decision. */
  readonly knownOn?: IsoDate;
}

/**
 * The national base of operators at a date, with the names of that date: 9 core operators from 1 January 2020, 11 from
 * 2024, and from 2025 12 core (Urssaf disputed) and 1 associated. Nobody before 2020.
 *
 * With `knownOn`, a state whose day of publication is unknown counts as known from the day it applied.
 *
 * @param asOf - the day the question is about, `YYYY-MM-DD`
 * @throws RangeError when a date is not one
 *
 * @example
 * ```ts
 * operatorsAt('2020-02-01').length; // => 9
 * operatorsAt('2025-06-01').filter((operator) => operator.base === 'core').length; // => 12
 * operatorsAt('2023-12-31').find((operator) => operator.id === 'france-travail')?.name; // => 'Pôle emploi'
 * ```
 */
export function operatorsAt(asOf: IsoDate, options: OperatorsAtOptions = {}): Operator[] {
  requireDate('asOf', asOf);
  const knownOn = optionalDate('knownOn', options.knownOn);
  return baseMemberships.flatMap((membership): Operator[] => {
    const { operator } = membership;
    const state = stateAt(membership, asOf, knownOn);
    const names = operatorNames.find((parameter) => parameter.operator === operator);
    const name = names && stateAt(names, asOf, knownOn)?.value;
    if (!state?.value || state.value === 'outside' || !name) return [];
    const { value: base, from: since, standing, disputedBy, source } = state;
    return [
      {
        id: operator,
        ...name,
        localNetworks: LOCAL_NETWORKS.filter(({ operators }) => operators.includes(operator)).map(({ name }) => name),
        since,
        base,
        standing,
        ...(disputedBy === undefined ? {} : { disputedBy }),
        source,
      },
    ];
  });
}

/** The last state that applied on a day among those that one could know. */
function stateAt<T>(
  parameter: Parameter<T>,
  asOf: IsoDate,
  knownOn: IsoDate = '9999-12-31',
): DatedEntry<T> | undefined {
  return parameter.entries.filter(({ from, publishedOn }) => from <= asOf && (publishedOn ?? from) <= knownOn).at(-1);
}
