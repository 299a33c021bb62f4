import { canonical } from '../../foundation/same-json.js';
import { isRecord } from '../../foundation/record.js';
import type { DatedEntry, Parameter } from '../../law/parameter.js';
import type { SourceDocument } from '../../law/source.js';
import { stateAt } from '../../law/state.js';
import type { Setting } from './compiled.js';

/** A value that an expression reads from a parameter, on the days of a batch. */
export interface AppliedValue {
  /** The state that applies. */
  readonly entry: DatedEntry<number>;
  /** Whether it is the first state of its parameter. */
  readonly first: boolean;
}

/** The values of the parameters that an expression reads, wherever they stand in its tree. */
export const valuesApplied = (expression: unknown, setting: Setting): readonly AppliedValue[] =>
  parametersIn(expression).flatMap(({ entries }) => {
    const state = stateAt(entries, setting.asOf, setting.knownOn);
    return state.kind === 'known' ? [{ entry: state.entry, first: state.entry === entries[0] }] : [];
  });

/**
 * The sources of a rule, those that state the first values of its parameters while these apply, and those of the values
 * applied: no text is cited for a figure that it does not write.
 */
export function sourcesApplied(
  ofRule: readonly SourceDocument[],
  ofFirstValues: readonly SourceDocument[],
  applied: readonly AppliedValue[],
): readonly SourceDocument[] {
  const current = applied.every(({ first }) => first) ? ofFirstValues : [];
  return distinctSources([...ofRule, ...current, ...applied.map(({ entry }) => entry.source)]);
}

function parametersIn(tree: unknown): Parameter<number>[] {
  if (Array.isArray(tree)) return tree.flatMap(parametersIn);
  if (!isRecord(tree)) return [];
  return isThresholdParameter(tree) ? [tree] : Object.values(tree).flatMap(parametersIn);
}

/** Whether a part of an expression is a parameter. */
export const isThresholdParameter = (value: unknown): value is Parameter<number> =>
  isRecord(value) && Array.isArray(value['entries']) && value['entries'].every(isEntry);

const isEntry = (value: unknown): value is DatedEntry<number> => isRecord(value) && typeof value.from === 'string';

function distinctSources(sources: readonly SourceDocument[]): SourceDocument[] {
  const found = new Map(sources.map((source) => [canonical(source), source]));
  return [...found.values()];
}
