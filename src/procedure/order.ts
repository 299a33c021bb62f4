import type { IsoDate } from '../foundation/civil-date.js';
import type { Issue } from '../foundation/issue.js';
import { asJson } from '../foundation/describe.js';
import { text, type LocalizedText } from '../foundation/text.js';
import { validate } from '../foundation/schema.js';
import { procedureEventSchema, type ProcedureEvent } from './event.js';
import { PROCEDURE_STEPS, type ProcedureKind } from './steps.js';
import { dateText } from '../foundation/words.js';

/** Why an event cannot have taken place, or does not count. */
export type ImpossibleCode =
  /** It is not an event, or a date does not exist: see the issues. */
  | 'invalid'
  /** Dated after the day examined. */
  | 'future'
  /** The same event of the same day, or one that takes place once. */
  | 'duplicate'
  /** A step that must come first is not recorded by that day. */
  | 'step-missing'
  /** The last review or audit is unfavourable. */
  | 'step-unfavourable'
  /** The label has been announced: its examination is over. */
  | 'after-label'
  /** The file has ended, or the State has terminated the convention. */
  | 'after-end'
  /** A convention that ends before its signature. */
  | 'ends-before-start';

/** An event that is not counted. */
export interface ImpossibleEvent {
  /** Its position among those given. */
  readonly index: number;
  readonly received: unknown;
  readonly code: ImpossibleCode;
  readonly reason: LocalizedText;
}

/** An event that counts. */
export interface CountedEvent {
  readonly index: number;
  readonly event: ProcedureEvent;
}

/** The events sorted out. */
export interface OrderedEvents {
  /** By date, then in the order of a file. */
  readonly counted: readonly CountedEvent[];
  readonly impossible: readonly ImpossibleEvent[];
  /** What is wrong in the data: paths start with the position of the event. */
  readonly issues: readonly Issue[];
  /** Every step that the events prove to have taken place, recorded or not. */
  readonly reached: ReadonlySet<ProcedureKind>;
  /** The record opens on a step that others must precede, and holds none of them. */
  readonly opensMidway: boolean;
}

const KINDS = Object.keys(PROCEDURE_STEPS) as ProcedureKind[];
const ONCE: readonly ProcedureKind[] = ['label', 'opening', 'termination', 'end'];
const EXAMINATION: readonly ProcedureKind[] = ['priority-analysis', 'conformity-check', 'upgrade', 'referral', 'audit'];

/** The steps that must have preceded one, whether recorded or not; the first of several that may. */
const before = (kind: ProcedureKind): ProcedureKind[] =>
  PROCEDURE_STEPS[kind].after.flatMap(([first]) => (first ? [...before(first), first] : []));

/** Sorts the events: those that count, in order, and those that cannot have taken place, each with its reason. */
export function orderEvents(events: readonly unknown[], asOf: IsoDate): OrderedEvents {
  const impossible: ImpossibleEvent[] = [];
  const issues: Issue[] = [];
  const past: CountedEvent[] = [];
  const refuse = (index: number, code: ImpossibleCode, reason: LocalizedText): void =>
    void impossible.push({ index, received: asJson(events[index]), code, reason });
  events.forEach((data, index) => {
    const parsed = validate(procedureEventSchema, data);
    if (!parsed.ok) {
      issues.push(...parsed.issues.map((issue) => ({ ...issue, path: [index, ...issue.path] })));
      refuse(index, 'invalid', parsed.issues[0]?.message ?? text('illisible', 'unreadable'));
    } else if (parsed.value.on > asOf) {
      refuse(index, 'future', text('daté après le jour examiné', 'dated after the day examined'));
    } else past.push({ index, event: parsed.value });
  });
  const rank = ({ event }: CountedEvent): number => KINDS.indexOf(event.kind);
  past.sort((a, b) => compare(a.event.on, b.event.on) || rank(a) - rank(b) || a.index - b.index);

  const counted: CountedEvent[] = [];
  const reached = new Set<ProcedureKind>();
  let opensMidway = false;
  for (const each of past) {
    const { kind } = each.event;
    const implied = before(kind);
    // A record may open on any step, when it holds none of the examination. A record of the examination skips none.
    const followed = counted.some(({ event }) => event.kind === 'contact' || EXAMINATION.includes(event.kind));
    const recorded = past.some(({ event }) => implied.includes(event.kind));
    const midway = !followed && !recorded && implied.some((step) => !reached.has(step));
    const refusal = refusalOf(each.event, counted, midway ? new Set([...reached, ...implied]) : reached);
    if (refusal) refuse(each.index, ...refusal);
    else {
      opensMidway ||= midway;
      counted.push(each);
      for (const step of [...(midway ? implied : []), kind]) reached.add(step);
    }
  }
  impossible.sort((a, b) => a.index - b.index);
  return { counted, impossible, issues, reached, opensMidway };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function refusalOf(
  event: ProcedureEvent,
  counted: readonly CountedEvent[],
  reached: ReadonlySet<ProcedureKind>,
): [ImpossibleCode, LocalizedText] | undefined {
  const { kind, on } = event;
  const last = (...kinds: ProcedureKind[]): ProcedureEvent | undefined =>
    counted.filter((one) => kinds.includes(one.event.kind)).at(-1)?.event;
  const over = last('termination', 'end');
  const same = counted.some((one) => sameEvent(one.event, event));
  if (same || (ONCE.includes(kind) && last(kind))) {
    return ['duplicate', text('déjà enregistré', 'already recorded')];
  }
  if (over) return ['after-end', since(over)];
  const label = last('label');
  if (label && EXAMINATION.includes(kind)) return ['after-label', since(label)];
  const missing = PROCEDURE_STEPS[kind].after.find((group) => !group.some((step) => reached.has(step)));
  if (missing) {
    const names = missing.map((step) => PROCEDURE_STEPS[step].name);
    return [
      'step-missing',
      text(
        `doit précéder, et n’est pas enregistré à cette date : ${names.map(({ fr }) => fr).join(' ou ')}`,
        `must come first, and is not recorded by that day: ${names.map(({ en }) => en).join(' or ')}`,
      ),
    ];
  }
  const judged = kind === 'referral' ? last('conformity-check') : kind === 'label' ? last('audit') : undefined;
  if (judged && isUnfavourable(judged)) {
    const { name } = PROCEDURE_STEPS[judged.kind];
    const day = dateText(judged.on);
    return ['step-unfavourable', text(`${name.fr} défavorable le ${day.fr}`, `${name.en} unfavourable on ${day.en}`)];
  }
  if ('until' in event && event.until !== undefined && event.until < on) {
    return ['ends-before-start', text('prend fin avant sa signature', 'ends before its signature')];
  }
  return undefined;
}

/** The result of a check or an audit; a project outside the zones of priority deployment is not conform. */
export const isUnfavourable = (event: ProcedureEvent): boolean =>
  ('outcome' in event && event.outcome === 'unfavourable') || ('priorityZone' in event && event.priorityZone === false);

const sameEvent = (a: ProcedureEvent, b: ProcedureEvent): boolean =>
  a.kind === b.kind && a.on === b.on && partyOf(a) === partyOf(b);

const partyOf = (event: ProcedureEvent): string | undefined => ('party' in event ? event.party : undefined);

function since({ kind, on }: ProcedureEvent): LocalizedText {
  const [{ name }, day] = [PROCEDURE_STEPS[kind], dateText(on)];
  return text(`vient après : ${name.fr}, le ${day.fr}`, `comes after: ${name.en}, on ${day.en}`);
}
