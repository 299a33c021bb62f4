import { byCodeUnit } from '../foundation/order.js';
import type { IsoDate } from '../foundation/civil-date.js';
import { asJson } from '../foundation/describe.js';
import type { Issue, Notice } from '../foundation/issue.js';
import { endsBeforeStart } from '../foundation/notices/data.js';
import {
  eventAfterEnd,
  eventAfterLabel,
  futureEvent,
  repeatedEvent,
  stepMissing,
  stepUnfavourable,
} from '../foundation/notices/procedure.js';
import { dateText, joined, SEMICOLON } from '../foundation/words.js';
import { readEvent, type ProcedureEvent, type ProcedureKind } from './event.js';
import type { CountedEvent, ImpossibleCode, ImpossibleEvent } from './procedure.js';
import { PROCEDURE_STEPS, type ProcedureStep } from './steps.js';

/** The events sorted out. */
export interface OrderedEvents {
  /** By date, then in the order of a file. */
  readonly counted: readonly CountedEvent[];
  readonly impossible: readonly ImpossibleEvent[];
  /** What is wrong in the data: paths begin with the index of the event. */
  readonly issues: readonly Issue[];
  /** Every step that the events prove to have taken place, recorded or not. */
  readonly reached: ReadonlySet<ProcedureKind>;
  /** The last event of each kind among those that count. */
  readonly last: ReadonlyMap<ProcedureKind, ProcedureEvent>;
  /** The record opens on a step that others must precede, and holds none of them. */
  readonly opensMidway: boolean;
}

/** Sorts the events: those that count, in order, and those that cannot have taken place, each with its reason. */
export function orderEvents(events: readonly unknown[], asOf: IsoDate): OrderedEvents {
  const impossible: ImpossibleEvent[] = [];
  const issues: Issue[] = [];
  const past: CountedEvent[] = [];
  const refuse = (index: number, { code, message }: Pick<Notice, 'code' | 'message'>): void => {
    // The makers of this room bear the codes of an impossible event.
    impossible.push({ index, received: asJson(events[index]), code: code as ImpossibleCode, reason: message });
  };
  for (const [index, data] of events.entries()) {
    const parsed = readEvent(data);
    if (!parsed.ok) {
      issues.push(...parsed.issues.map((issue) => ({ ...issue, path: [index, ...issue.path] })));
      const reasons = parsed.issues.map(({ message }) => message);
      refuse(index, { code: 'invalid', message: joined(SEMICOLON, reasons) });
    } else if (parsed.value.on > asOf) refuse(index, futureEvent([index]));
    else past.push({ index, event: parsed.value });
  }
  past.sort(byDateThenStep());

  const counted: CountedEvent[] = [];
  const kinds = new Set(past.map(({ event }) => event.kind));
  const file: FileSoFar = { reached: new Set(), last: new Map(), closed: new Map(), seen: new Set(), followed: false };
  let opensMidway = false;
  for (const each of past) {
    const { kind } = each.event;
    const implied = before(kind);
    // A record may open on any step when it holds nothing of the examination; a record of the examination skips none.
    const midway =
      !file.followed && !implied.some((step) => kinds.has(step)) && implied.some((step) => !file.reached.has(step));
    const reached = midway ? new Set([...file.reached, ...implied]) : file.reached;
    const refusal = refusalOf(each, file, reached);
    if (refusal) refuse(each.index, refusal);
    else {
      opensMidway ||= midway;
      counted.push(each);
      count(each.event, file, midway ? implied : []);
    }
  }
  impossible.sort((a, b) => a.index - b.index);
  return { counted, impossible, issues, reached: file.reached, last: file.last, opensMidway };
}

function byDateThenStep(): (a: CountedEvent, b: CountedEvent) => number {
  const order = Object.keys(PROCEDURE_STEPS);
  const placeOf = ({ event }: CountedEvent): number => order.indexOf(event.kind);
  return (a, b) => byCodeUnit(a.event.on, b.event.on) || placeOf(a) - placeOf(b) || a.index - b.index;
}

/** The steps that must have preceded one, whether recorded or not; the first of several that may. */
const before = (kind: ProcedureKind): ProcedureKind[] =>
  PROCEDURE_STEPS[kind].after.flatMap(([first]) => (first ? [...before(first), first] : []));

/** What the events counted so far amount to. */
interface FileSoFar {
  readonly reached: Set<ProcedureKind>;
  readonly last: Map<ProcedureKind, ProcedureEvent>;
  /** What has come to an end, and the event that ended it. */
  readonly closed: Map<NonNullable<ProcedureStep['closes']>, ProcedureEvent>;
  readonly seen: Set<string>;
  /** The record holds the first step or one of the examination. */
  followed: boolean;
}

function count(event: ProcedureEvent, file: FileSoFar, implied: readonly ProcedureKind[]): void {
  const { closes, examination, after } = PROCEDURE_STEPS[event.kind];
  for (const step of [...implied, event.kind]) file.reached.add(step);
  file.last.set(event.kind, event);
  file.seen.add(identityOf(event));
  if (closes) file.closed.set(closes, event);
  file.followed ||= examination === true || after.length === 0;
}

function refusalOf(
  { index, event }: CountedEvent,
  { last, closed, seen }: FileSoFar,
  reached: ReadonlySet<ProcedureKind>,
): Notice | undefined {
  const { after, once, examination, needs } = PROCEDURE_STEPS[event.kind];
  const path = [index];
  if (seen.has(identityOf(event)) || (once && last.has(event.kind))) return repeatedEvent(path);
  const end = closed.get('file');
  if (end) return eventAfterEnd(path, named(end));
  const label = closed.get('examination');
  if (label && examination) return eventAfterLabel(path, named(label));
  const missing = after.find((group) => !group.some((step) => reached.has(step)));
  if (missing) return stepMissing(path, { steps: missing.map((step) => PROCEDURE_STEPS[step].name) });
  const judged = needs && last.get(needs);
  if (judged && isUnfavourable(judged)) return stepUnfavourable(path, named(judged));
  if ('until' in event && event.until !== undefined && event.until < event.on) {
    return endsBeforeStart(path, { start: event.on, end: event.until });
  }
  return undefined;
}

/** The result of a check or an audit; a project outside the zones of priority deployment does not conform. */
export const isUnfavourable = (event: ProcedureEvent): boolean =>
  ('outcome' in event && event.outcome === 'unfavourable') || ('priorityZone' in event && event.priorityZone === false);

/** Two events of one kind and one day are the same, unless they are about two parties. */
const identityOf = (event: ProcedureEvent): string =>
  JSON.stringify([event.kind, event.on, 'party' in event ? event.party : null]);

const named = ({ kind, on }: ProcedureEvent) => ({ step: PROCEDURE_STEPS[kind].name, day: dateText(on) });
