import { text } from '../../foundation/text.js';
import type { Dispute, Parameter } from '../../law/parameter.js';
import type { SourceDocument } from '../../law/source.js';
import { disputesReadOn, stateAt } from '../../law/state.js';
import type { Setting } from './compiled.js';
import type { Part } from './operator.js';
import type { Reading, Readings } from './operators/readings.js';
import { isThresholdParameter } from './sources-applied.js';

/**
 * An expression whose threshold is disputed on the day examined, as the readings of that dispute: the value applied, then
 * what each other source says. `undefined` when no threshold is disputed.
 */
export function disputedReadings(expression: Part, { asOf, knownOn }: Setting): Readings<Part> | undefined {
  for (const [part, threshold] of Object.entries(Object(expression) as object)) {
    if (!isThresholdParameter(threshold)) continue;
    const state = stateAt(threshold.entries, asOf, knownOn);
    if (state.kind !== 'known') continue;
    const disputes = disputesReadOn(state.entry.disputedBy, knownOn);
    if (disputes)
      return { op: 'readings', of: readingsOf(expression, part, undisputed(threshold), state.entry.source, disputes) };
  }
  return undefined;
}

const readingsOf = (
  expression: Part,
  part: string,
  threshold: Parameter<number>,
  source: SourceDocument,
  disputes: readonly Dispute<number>[],
): readonly Reading<Part>[] => [
  {
    id: 'value-applied',
    label: text('valeur appliquée', 'value applied'),
    expression: { ...expression, [part]: threshold },
    sources: [source],
  },
  ...disputes.map((dispute, index) => ({
    id: `dispute-${index + 1}`,
    label: dispute.note,
    expression: dispute.value === null ? unknownRule(dispute) : { ...expression, [part]: dispute.value },
    sources: [dispute.source],
  })),
];

/** A parameter as it applies, its end included, without what other sources say. */
const undisputed = (threshold: Parameter<number>): Parameter<number> => ({
  ...threshold,
  entries: threshold.entries.map(({ disputedBy: _others, ...entry }) => entry),
});

/** A source that differs, without its value. */
const unknownRule = ({ note }: Dispute<number>): Part & { readonly text: Dispute['note'] } => ({
  op: 'rule-unknown',
  text: note,
});
