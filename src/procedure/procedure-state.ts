import { requireArray, requireDate } from '../foundation/argument.js';
import { addYears, type IsoDate } from '../foundation/civil-date.js';
import type { Notice } from '../foundation/issue.js';
import { text } from '../foundation/text.js';
import type {
  ControlState,
  ConventionState,
  Deadline,
  LabelState,
  ProcedureStage,
  ProcedureState,
} from './procedure.js';
import type { ProcedureEvent } from './event.js';
import { nextSteps } from './next-steps.js';
import { orderEvents, type CountedEvent, type OrderedEvents } from './order.js';
import { PROCEDURE_STEPS } from './steps.js';
import { BANQUE_DES_TERRITOIRES_2022, MAIRE_INFO_2019 } from '../law/sources.js';

/**
 * Where a file stands, what comes next and by whom, and which events cannot have taken place. Only deadlines that a
 * source gives are modelled. Who grants the label is recorded, not decided: sources differ.
 *
 * @param events - in any order; each is checked, and one that is wrong is named and left out
 * @param options - the day examined: later events do not count
 * @throws RangeError when the day is not one, TypeError when the events are not an array
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
export function procedureState(events: readonly ProcedureEvent[], options: { readonly asOf: IsoDate }): ProcedureState {
  const asOf = requireDate('asOf', options.asOf);
  const ordered = orderEvents(requireArray('events', events), asOf);
  const history = ordered.counted;
  const label = labelOf(history);
  const convention = conventionOf(history, asOf);
  const stage = stageOf(ordered, label, asOf);
  const open = stage !== 'terminated' && stage !== 'ended';
  const control = open ? controlOf(history, label, asOf) : undefined;
  return {
    format: 'france-services/procedure@1',
    asOf,
    stage,
    ...(label ? { label } : {}),
    ...(convention ? { convention } : {}),
    ...(control ? { control } : {}),
    history,
    impossible: ordered.impossible,
    next: open ? nextSteps({ ...ordered, asOf, convention, control }) : [],
    deadlines: deadlinesOf(history, label, asOf),
    issues: ordered.issues,
    notices: [...(ordered.opensMidway ? [OPENS_MIDWAY] : []), ...history.flatMap(unexpectedActor)],
  };
}

type History = readonly CountedEvent[];

function labelOf(history: History): LabelState | undefined {
  let label: LabelState | undefined;
  for (const { event } of history) {
    if (event.kind === 'label') {
      const { on, effectiveOn, authority } = event;
      label = {
        announcedOn: on,
        ...(effectiveOn === undefined ? {} : { effectiveOn }),
        ...(authority === undefined ? {} : { authority }),
      };
    } else if (event.kind === 'opening' && label) label = { ...label, openedOn: event.on };
  }
  return label;
}

function conventionOf(history: History, asOf: IsoDate): ConventionState | undefined {
  let convention: { signedOn: IsoDate; until: IsoDate | undefined } | undefined;
  for (const { event } of history) {
    if (event.kind === 'convention') convention = { signedOn: event.on, until: event.until };
    else if (event.kind === 'renewal' && convention) convention.until = event.until;
    else if (event.kind === 'amendment' && convention) convention.until = event.until ?? convention.until;
  }
  if (!convention) return undefined;
  const { signedOn, until } = convention;
  return { signedOn, ...(until === undefined ? {} : { until, running: asOf <= until }) };
}

function controlOf(history: History, label: LabelState | undefined, asOf: IsoDate): ControlState | undefined {
  const last = history.filter(({ event }) => event.kind === 'control-audit').at(-1)?.event.on;
  const countedFrom = last ?? label?.effectiveOn ?? label?.announcedOn;
  if (countedFrom === undefined) return undefined;
  const expectedBy = addYears(countedFrom, 3);
  const source = BANQUE_DES_TERRITOIRES_2022;
  return { everyYears: 3, countedFrom, expectedBy, overdue: asOf > expectedBy, source };
}

/** A label that later steps prove, without its date, is taken as announced: its effect is not known. */
function stageOf({ reached }: OrderedEvents, label: LabelState | undefined, asOf: IsoDate): ProcedureStage {
  if (reached.has('termination')) return 'terminated';
  if (reached.has('end')) return 'ended';
  if (label?.effectiveOn !== undefined && label.effectiveOn <= asOf) return 'labelled';
  if (reached.has('label')) return 'label-announced';
  if (reached.has('referral')) return 'audit';
  return reached.size > 0 ? 'examination' : 'not-started';
}

const LAST_DAY_OF_MSAP: IsoDate = '2021-12-31';

/** The only deadline that a source gives: the approval of a former MSAP. */
function deadlinesOf(history: History, label: LabelState | undefined, asOf: IsoDate): Deadline[] {
  if (!history.some(({ event }) => 'existingPlace' in event && event.existingPlace === 'msap')) return [];
  const on = LAST_DAY_OF_MSAP;
  const by = label?.announcedOn;
  const settled = by === on ? 'undetermined' : by !== undefined && by < on ? 'met' : undefined;
  const deadline = text(
    'Une maison de services au public devait être homologuée avant le 31 décembre 2021, sous peine de perdre le financement de l’État',
    'A maison de services au public had to be approved before 31 December 2021, or lose State funding',
  );
  const status = settled ?? (asOf <= on ? 'running' : 'passed');
  return [{ id: 'msap-approval', on, status, text: deadline, source: MAIRE_INFO_2019 }];
}

const OPENS_MIDWAY: Notice = {
  code: 'earlier-steps-not-recorded',
  path: [],
  message: text(
    'les étapes antérieures ne sont pas enregistrées : elles sont tenues pour accomplies',
    'earlier steps are not recorded: they are taken as done',
  ),
};

/** Steps that one actor alone takes; several carry out an audit, sign a convention or upgrade a place. */
const OF_ONE_ACTOR = ['contact', 'priority-analysis', 'conformity-check', 'referral', 'termination'];

function unexpectedActor({ index, event }: CountedEvent): Notice[] {
  const { name, by } = PROCEDURE_STEPS[event.kind];
  if (!OF_ONE_ACTOR.includes(event.kind) || event.by === undefined || event.by === by) return [];
  return [
    {
      code: 'unexpected-actor',
      path: [index, 'by'],
      received: event.by,
      message: text(
        `${name.fr} : d’après les sources, cette étape ne revient pas à cet acteur`,
        `${name.en}: according to the sources, this step is not up to this actor`,
      ),
    },
  ];
}
