import { optionalDate, requireDate, requireObject } from '../foundation/argument.js';
import type { IsoDate } from '../foundation/civil-date.js';
import { defined } from '../foundation/defined.js';
import type { Dispute, Standing } from '../law/parameter.js';
import type { SourceDocument } from '../law/source.js';
import { disputesReadOn, stateAt } from '../law/state.js';
import { LOCAL_NETWORKS } from './local-networks.js';
import type { BaseReading, OperatorBase } from './national-base.js';
import { OPERATOR_IDS, OPERATORS, type OperatorId, type OperatorName, type OperatorRow } from './operators.js';

/** An operator of the national base at a date. */
export interface Operator {
  /** Stable identifier. */
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
  /** How firm its place is. */
  readonly standing: Standing;
  /** Readings of other sources about its place in the base. */
  readonly disputedBy?: readonly Dispute<BaseReading>[];
  /** Where its place was read. */
  readonly source: SourceDocument;
  /** With `knownOn`: whether one could know its place on that day is not known. Absent: one could. */
  readonly publication?: 'unknown';
}

/** Options of {@link operatorsAt}. */
export interface OperatorsAtOptions {
  /** Answer with what one could know on that day, to audit an old decision. */
  readonly knownOn?: IsoDate | undefined;
}

/**
 * The national base of operators at a date, with the names of that date: 9 core operators from 1 January 2020, 11 from
 * 2024, and from 2025 12 core (Urssaf disputed) and 1 associated. Nobody before 2020.
 *
 * With `knownOn`, an operator is there when one could know that day that it was in the base; when that is not known, it
 * is there with `publication: 'unknown'`, and {@link missingOperators} does not require it.
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
  const knownOn = optionalDate('knownOn', requireObject('options', options).knownOn);
  return OPERATOR_IDS.flatMap((id) => operatorAt(id, asOf, knownOn) ?? []);
}

/** An operator of the base on dates that were checked already; `undefined` when it is not in the base. */
function operatorAt(id: OperatorId, asOf: IsoDate, knownOn: IsoDate | undefined): Operator | undefined {
  const { base: places, names } = OPERATORS[id];
  const place = stateAt(places, asOf, knownOn);
  if (place.kind === 'not-yet' || place.kind === 'unknown') return undefined;
  const { value: base, standing, disputedBy, source } = place.entry;
  if (base === null || base === 'outside') return undefined;
  const { name, shortName, channel } = nameAt(names, asOf, knownOn);
  return {
    id,
    name,
    shortName,
    ...defined({ channel }),
    localNetworks: LOCAL_NETWORKS.filter(({ operators }) => operators.includes(id)).map((network) => network.name),
    since: places[0].from,
    base,
    standing,
    source,
    ...defined({
      disputedBy: disputesReadOn(disputedBy, knownOn),
      publication: place.kind === 'publication-unknown' ? ('unknown' as const) : undefined,
    }),
  };
}

/** The name of a day; the first one when another was not surely known: it is known when the entry into the base is. */
function nameAt(names: OperatorRow['names'], asOf: IsoDate, knownOn: IsoDate | undefined): OperatorName {
  const state = stateAt(names, asOf, knownOn);
  return (state.kind === 'known' ? state.entry.value : null) ?? names[0].value;
}
