import type { IsoDate } from '../foundation/civil-date.js';
import type { ControlState, ConventionState, NextStep } from './procedure.js';
import { isUnfavourable, type OrderedEvents } from './order.js';
import { PROCEDURE_STEPS, type ProcedureKind } from './steps.js';

/** First day on which the décret on the conventions was published. */
const CONVENTIONS_SINCE: IsoDate = '2023-11-18';

interface Standing extends OrderedEvents {
  readonly asOf: IsoDate;
  readonly convention: ConventionState | undefined;
  readonly control: ControlState | undefined;
}

/** What comes next in a file that is open, each step with its actor and sources. */
export function nextSteps({ counted, reached, asOf, convention, control }: Standing): NextStep[] {
  const last = (kind: ProcedureKind) => counted.filter(({ event }) => event.kind === kind).at(-1)?.event;
  const failed = (kind: ProcedureKind): boolean => {
    const event = last(kind);
    return event !== undefined && isUnfavourable(event);
  };
  const steps = (...kinds: ProcedureKind[]): NextStep[] => kinds.map((kind) => stepOf(kind));
  const lacks = (kind: ProcedureKind): boolean => !reached.has(kind) || failed(kind);

  if (reached.has('label')) {
    return [
      ...(reached.has('opening') ? [] : steps('opening')),
      ...(convention || asOf < CONVENTIONS_SINCE ? [] : steps('convention')),
      ...(convention?.until === undefined ? [] : [stepOf('renewal', convention.until)]),
      stepOf('control-audit', control?.expectedBy),
    ];
  }
  if (failed('audit')) return steps('upgrade', 'audit');
  if (reached.has('audit')) return steps('label');
  if (reached.has('referral')) return steps('audit');
  if (!reached.has('contact')) return steps('contact');

  const existing = counted.some(({ event }) => 'existingPlace' in event && event.existingPlace !== undefined);
  const upgrading = failed('conformity-check') || (existing && !reached.has('upgrade'));
  const todo: ProcedureKind[] = [
    ...(lacks('priority-analysis') ? (['priority-analysis'] as const) : []),
    ...(upgrading ? (['upgrade'] as const) : []),
    ...(lacks('conformity-check') ? (['conformity-check'] as const) : []),
  ];
  return todo.length > 0 ? steps(...todo) : steps('referral');
}

function stepOf(id: ProcedureKind, expectedBy?: IsoDate): NextStep {
  const { by, task, sources } = PROCEDURE_STEPS[id];
  return {
    id,
    ...(by === undefined ? {} : { by }),
    task,
    sources,
    ...(expectedBy === undefined ? {} : { expectedBy }),
  };
}
