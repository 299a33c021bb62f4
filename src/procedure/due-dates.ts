import { addYears, type IsoDate } from '../foundation/civil-date.js';
import { text } from '../foundation/text.js';
import { dateText } from '../foundation/words.js';
import { valueAt } from '../law/look-up.js';
import { controlAuditPeriod, msapApprovalDeadline } from './deadlines.js';
import type { OrderedEvents } from './order.js';
import type { ControlState, Deadline, LabelState } from './procedure.js';

/** The control audit to come, when a label is recorded and a period is known on the day. */
export function controlOf(
  { last }: OrderedEvents,
  label: LabelState | undefined,
  asOf: IsoDate,
): ControlState | undefined {
  const countedFrom = last.get('control-audit')?.on ?? label?.effectiveOn ?? label?.announcedOn;
  const period = valueAt(controlAuditPeriod, asOf);
  if (countedFrom === undefined || period.kind !== 'known') return undefined;
  const expectedBy = addYears(countedFrom, period.value);
  return { everyYears: period.value, countedFrom, expectedBy, overdue: asOf > expectedBy, source: period.source };
}

/** The deadlines that sources give: the approval of a former maison de services au public. */
export function deadlinesOf({ counted }: OrderedEvents, label: LabelState | undefined, asOf: IsoDate): Deadline[] {
  const deadline = valueAt(msapApprovalDeadline, asOf);
  const former = counted.some(({ event }) => 'existingPlace' in event && event.existingPlace === 'msap');
  if (!former || deadline.kind !== 'known') return [];
  const { value: on, source } = deadline;
  const day = dateText(on);
  const sentence = text(
    `Une maison de services au public doit être homologuée avant le ${day.fr}, sous peine de perdre le financement de l'État`,
    `A maison de services au public must be approved before ${day.en}, or lose State funding`,
  );
  return [{ id: 'msap-approval', on, status: statusOf(on, label?.announcedOn, asOf), text: sentence, source }];
}

function statusOf(on: IsoDate, labelledOn: IsoDate | undefined, asOf: IsoDate): Deadline['status'] {
  if (labelledOn === on) return 'undetermined';
  if (labelledOn !== undefined && labelledOn < on) return 'met';
  return asOf <= on ? 'running' : 'passed';
}
