import { requireArray, requireDate, requireObject } from '../foundation/argument.js';
import type { IsoDate } from '../foundation/civil-date.js';
import { defined } from '../foundation/defined.js';
import type { Notice } from '../foundation/issue.js';
import { earlierStepsNotRecorded, unexpectedActor } from '../foundation/notices/procedure.js';
import { controlOf, deadlinesOf } from './due-dates.js';
import type { ProcedureEvent } from './event.js';
import { nextSteps } from './next-steps.js';
import { orderEvents, type OrderedEvents } from './order.js';
import type {
  ConventionState,
  CountedEvent,
  LabelState,
  ProcedureOptions,
  ProcedureStage,
  ProcedureState,
} from './procedure.js';
import { PROCEDURE_STEPS } from './steps.js';

/**
 * Where a file stands, what comes next and by whom, and which events cannot have taken place. Only periods and deadlines
 * that a source gives count. Who grants the label is recorded, not decided: sources differ.
 *
 * @param events - in any order; each is checked, and one that is wrong is named and left out
 * @param options - the day examined: later events do not count
 * @throws RangeError when the day is not one, TypeError when the events are not an array or the options not an object
 *
 * @example
 * ```ts
 * const state = procedureState(
 *   [
 *     { kind: 'contact', on: '2026-01-12' },
 *     { kind: 'label', on: '2026-03-02' },
 *   ],
 *   { asOf: '2026-11-22' },
 * );
 * state.stage; // => 'examination'
 * state.impossible.map((event) => [event.index, event.code]); // => [[1, 'step-missing']]
 * state.next.map((step) => [step.id, step.by]); // => [['priority-analysis', 'prefecture'], ['conformity-check', 'prefecture']]
 * ```
 */
export function procedureState(events: readonly ProcedureEvent[], options: ProcedureOptions): ProcedureState {
  requireArray('events', events);
  const asOf = requireDate('asOf', requireObject('options', options).asOf);
  const ordered = orderEvents(events, asOf);
  const { counted, impossible, issues, opensMidway } = ordered;
  const label = labelOf(counted);
  const convention = conventionOf(counted, asOf);
  const stage = stageOf(ordered, label, asOf);
  const open = stage !== 'terminated' && stage !== 'ended';
  const control = open ? controlOf(ordered, label, asOf) : undefined;
  const notices = counted.flatMap(actorNotices);
  if (opensMidway) notices.unshift(earlierStepsNotRecorded([]));
  return {
    format: 'france-services/procedure@1',
    asOf,
    stage,
    ...defined({ label, convention, control }),
    history: counted,
    impossible,
    next: open ? nextSteps({ ...ordered, asOf, convention, control }) : [],
    deadlines: deadlinesOf(ordered, label, asOf),
    issues,
    notices,
  };
}

function labelOf(history: readonly CountedEvent[]): LabelState | undefined {
  let label: LabelState | undefined;
  for (const { event } of history) {
    if (event.kind === 'label') {
      const { on, effectiveOn, authority } = event;
      label = { announcedOn: on, ...defined({ effectiveOn, authority }) };
    } else if (event.kind === 'opening' && label) label = { ...label, openedOn: event.on };
  }
  return label;
}

function conventionOf(history: readonly CountedEvent[], asOf: IsoDate): ConventionState | undefined {
  let signedOn: IsoDate | undefined;
  let until: IsoDate | undefined;
  for (const { event } of history) {
    if (event.kind === 'convention') [signedOn, until] = [event.on, event.until];
    else if (event.kind === 'renewal') until = event.until;
    else if (event.kind === 'amendment') until = event.until ?? until;
  }
  if (signedOn === undefined) return undefined;
  return { signedOn, ...defined({ until, running: until === undefined ? undefined : asOf <= until }) };
}

/** A label that later steps prove, without its date, is announced: its effect is not known. */
function stageOf({ reached }: OrderedEvents, label: LabelState | undefined, asOf: IsoDate): ProcedureStage {
  if (reached.has('termination')) return 'terminated';
  if (reached.has('end')) return 'ended';
  if (label?.effectiveOn !== undefined && label.effectiveOn <= asOf) return 'labelled';
  if (reached.has('label')) return 'label-announced';
  if (reached.has('referral')) return 'audit';
  return reached.size > 0 ? 'examination' : 'not-started';
}

function actorNotices({ index, event }: CountedEvent): Notice[] {
  const { name: step, by, alone } = PROCEDURE_STEPS[event.kind];
  if (!alone || event.by === undefined || event.by === by) return [];
  return [unexpectedActor([index, 'by'], { step, counts: true }, event.by)];
}
