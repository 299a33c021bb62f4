import type { IsoDate } from '../foundation/civil-date.js';
import type { Issue, Notice } from '../foundation/issue.js';
import type { LocalizedText } from '../foundation/text.js';
import type { SourceDocument } from '../law/source.js';
import type { ProcedureActor, ProcedureEvent, ProcedureKind } from './event.js';

/** Options of {@link procedureState}. */
export interface ProcedureOptions {
  /** The day examined, `YYYY-MM-DD`: later events do not count. */
  readonly asOf: IsoDate;
}

/**
 * Where a file stands. `label-announced`: the label does not take effect yet, or its effect is not known; `terminated`:
 * the State has terminated the convention; `ended`: the file is closed for another reason.
 */
export type ProcedureStage =
  'not-started' | 'examination' | 'audit' | 'label-announced' | 'labelled' | 'terminated' | 'ended';

/** The label: three dates that differ. None is worked out from another. */
export interface LabelState {
  /** Day on which it was announced. */
  readonly announcedOn: IsoDate;
  /** Day on which it takes effect. Absent: not known. */
  readonly effectiveOn?: IsoDate;
  /** Day on which the structure opened. Absent: no opening is recorded. */
  readonly openedOn?: IsoDate;
  /** Who granted it, as recorded. Absent: not recorded. */
  readonly authority?: string;
}

/** The convention, as it stands. */
export interface ConventionState {
  /** Day on which it was signed. */
  readonly signedOn: IsoDate;
  /** Last day, as the convention, its last renewal or amendment sets it. Absent: not known. */
  readonly until?: IsoDate;
  /** Whether the day examined is at or before the last day. Absent: the last day is not known. */
  readonly running?: boolean;
}

/** The control audit to come: a period of control, not a duration of the label. */
export interface ControlState {
  /** Years between two control audits, as the rule has it on the day examined. */
  readonly everyYears: number;
  /** Effect of the label (its announcement when the effect is not known), or last control audit. */
  readonly countedFrom: IsoDate;
  /** Day by which the audit is expected. */
  readonly expectedBy: IsoDate;
  /** Whether the day examined is later than that. */
  readonly overdue: boolean;
  /** Where the period was read. */
  readonly source: SourceDocument;
}

/** What remains to be done, and by whom. */
export interface NextStep {
  /** The kind of event that records it once it is done. */
  readonly id: ProcedureKind;
  /** Who must do it. Absent: no source says, or sources differ. */
  readonly by?: ProcedureActor;
  /** What must be done, as a sentence. */
  readonly task: LocalizedText;
  /** Where the step was read. */
  readonly sources: readonly SourceDocument[];
  /** Day by which it is expected. Absent: neither a convention nor a source gives one. */
  readonly expectedBy?: IsoDate;
}

/**
 * Where a file stands before a deadline. `met`: the label was announced before it; `undetermined`: on the very day, which
 * "before" leaves open; `running`: the day has not come; `passed`: it has, and no label is recorded by then.
 */
export type DeadlineStatus = 'met' | 'running' | 'passed' | 'undetermined';

/** A deadline that a source gives. */
export interface Deadline {
  /** Which one: the approval of a former maison de services au public. */
  readonly id: 'msap-approval';
  /** The day before which it must be met. */
  readonly on: IsoDate;
  /** Where the file stands before it. */
  readonly status: DeadlineStatus;
  /** The deadline, as a sentence. */
  readonly text: LocalizedText;
  /** Where it was read. */
  readonly source: SourceDocument;
}

/** An event that counts. */
export interface CountedEvent {
  /** Which one of the events received, from 0. */
  readonly index: number;
  /** The event, as it was read. */
  readonly event: ProcedureEvent;
}

/**
 * Why an event does not count. `invalid`: it is not an event, or a date does not exist (see the issues); `future`: it is
 * dated after the day examined; `duplicate`: the same event of the same day, or one that takes place once;
 * `step-missing`: a step that must come first is not recorded by that day; `step-unfavourable`: the last check or audit
 * is unfavourable; `after-label`: the label is announced and the examination is over; `after-end`: the file has ended, or
 * the State has terminated the convention; `ends-before-start`: a convention ends before its signature.
 */
export type ImpossibleCode =
  | 'invalid'
  | 'future'
  | 'repeated-event'
  | 'step-missing'
  | 'step-unfavourable'
  | 'after-label'
  | 'after-end'
  | 'ends-before-start';

/** An event that does not count. */
export interface ImpossibleEvent {
  /** Which one of the events received, from 0. */
  readonly index: number;
  /** What was received, as JSON can hold it. */
  readonly received: unknown;
  /** Why it does not count, for programs. */
  readonly code: ImpossibleCode;
  /** Why it does not count, as a sentence. */
  readonly reason: LocalizedText;
}

/** The answer of {@link procedureState}: where a file stands on a day, in plain JSON. */
export interface ProcedureState {
  /** Format of the report. */
  readonly format: 'france-services/procedure@1';
  /** The day examined. */
  readonly asOf: IsoDate;
  /** Where the file stands. */
  readonly stage: ProcedureStage;
  /** The label. Absent: none is recorded. */
  readonly label?: LabelState;
  /** The convention. Absent: none is recorded. */
  readonly convention?: ConventionState;
  /** The control audit to come. Absent: no label is recorded, the file has ended, or no period is known on that day. */
  readonly control?: ControlState;
  /** Events that count, by date. */
  readonly history: readonly CountedEvent[];
  /** Events that do not count, in the order received, each with its reason. */
  readonly impossible: readonly ImpossibleEvent[];
  /** What must come next; empty when the file has ended. */
  readonly next: readonly NextStep[];
  /** Deadlines that concern the file. */
  readonly deadlines: readonly Deadline[];
  /** What is wrong in the events; each path begins with the index of the event. */
  readonly issues: readonly Issue[];
  /** What is doubtful in the events that count. */
  readonly notices: readonly Notice[];
}
