import type { IsoDate } from '../foundation/civil-date.js';
import { defined } from '../foundation/defined.js';
import { text, type LocalizedText } from '../foundation/text.js';
import { valueAt } from '../law/look-up.js';
import { bindingAgreement } from './deadlines.js';
import type { ProcedureKind } from './event.js';
import { isUnfavourable, type OrderedEvents } from './order.js';
import type { ControlState, ConventionState, NextStep } from './procedure.js';
import { PROCEDURE_STEPS } from './steps.js';

/** A file that is open, on a day. */
interface OpenFile extends OrderedEvents {
  readonly asOf: IsoDate;
  readonly convention: ConventionState | undefined;
  readonly control: ControlState | undefined;
}

/** What comes next in a file that is open, each step with its actor and sources. */
export function nextSteps(file: OpenFile): NextStep[] {
  const { convention, control, asOf } = file;
  const expected: Partial<Record<ProcedureKind, IsoDate | undefined>> = {
    renewal: convention?.until,
    'control-audit': control?.expectedBy,
  };
  return nextKinds(file).map((kind) => stepOf(kind, asOf, expected[kind]));
}

function nextKinds({ counted, reached, last, asOf, convention }: OpenFile): ProcedureKind[] {
  const failed = (kind: ProcedureKind): boolean => {
    const event = last.get(kind);
    return event !== undefined && isUnfavourable(event);
  };
  const keep = (kind: ProcedureKind, wanted: boolean): ProcedureKind[] => (wanted ? [kind] : []);
  if (reached.has('label')) {
    return [
      ...keep('opening', !reached.has('opening')),
      ...keep('convention', !convention && valueAt(bindingAgreement, asOf).value === 'convention'),
      ...keep('renewal', convention?.until !== undefined),
      'control-audit',
    ];
  }
  if (failed('audit')) return ['upgrade', 'audit'];
  if (reached.has('audit')) return ['label'];
  if (reached.has('referral')) return ['audit'];
  if (!reached.has('contact')) return ['contact'];

  const existing = counted.some(({ event }) => 'existingPlace' in event);
  const todo = [
    ...keep('priority-analysis', !reached.has('priority-analysis')),
    ...keep('upgrade', failed('conformity-check') || (existing && !reached.has('upgrade'))),
    ...keep('conformity-check', !reached.has('conformity-check') || failed('conformity-check')),
  ];
  return todo.length > 0 ? todo : ['referral'];
}

function stepOf(id: ProcedureKind, asOf: IsoDate, expectedBy: IsoDate | undefined): NextStep {
  const { by, task, sources, period } = PROCEDURE_STEPS[id];
  const rule = period && valueAt(period, asOf);
  const known = rule?.kind === 'known' ? rule : undefined;
  return {
    id,
    ...defined({ by }),
    task: known ? everyText(task, known.value) : task,
    sources: known ? [...sources, known.source] : [...sources],
    ...defined({ expectedBy }),
  };
}

/** A task that comes back, with how often; where its period starts is an assumption, and is called one. */
function everyText(task: LocalizedText, years: number): LocalizedText {
  const every =
    years === 1 ? text('tous les ans', 'every year') : text(`tous les ${years} ans`, `every ${years} years`);
  return text(
    `${task.fr} ${every.fr} ; le point de départ du délai n'est pas donné : il est compté ici à partir de la prise d'effet du label ou du dernier audit de contrôle`,
    `${task.en} ${every.en}; where the period starts is not stated: it is counted here from the day on which the label takes effect or from the last control audit`,
  );
}
